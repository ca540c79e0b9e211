// SPDX-License-Identifier: AGPL-3.0-or-later
// test-restart.mjs - what survives an end and a new start, and what a reload
// changes or refuses
import fs from 'node:fs';
import path from 'node:path';
import { accountSid, Desk, ours, top } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, newSid, post, readAnswer, restInterface, text } from './twilio.mjs';

const say = async (desk, From, body) =>
	readAnswer(await post(`${desk.url}/in/main`, text(body, { From }))).map((m) => m.text).join('\n');

test('the same text before and after a new start has the same answer', async ({ desk }) => {
	const parameters = text('rdv');
	const before = await post(`${desk.url}/in/main`, parameters);
	readAnswer(before);
	await desk.stop();
	await desk.start();
	assert.equal((await post(`${desk.url}/in/main`, parameters)).body, before.body);
	assert.equal(desk.log().filter((row) => row.remote_id === parameters.MessageSid && row.direction === 'in').length, 1);
});

test('a conversation goes on where it was, also after kill -9', async ({ desk }) => {
	const From = newNumber(), other = newNumber();
	await say(desk, From, 'rdv');
	await say(desk, other, 'rdv');
	const without = await say(desk, other, 'zz9999');
	await desk.kill();
	await desk.start();
	assert.equal(await say(desk, From, 'zz9999'), without);
});

test('SIGHUP takes what was changed', async ({ desk }) => {
	const From = newNumber();
	await say(desk, From, 'help');
	const file = path.join(desk.settings.flows, 'extra.flow');
	fs.writeFileSync(file, 'flow extra\nabout A flow that was not there before.\nwords toolkit\n\nstep start\n  > Nuovo testo 4711.\n  end\n');
	for (const name of fs.readdirSync(desk.settings.flows))
		if (name.endsWith('.flow') && name !== 'extra.flow') {
			const other = path.join(desk.settings.flows, name);
			fs.writeFileSync(other, fs.readFileSync(other, 'utf8').replace(/^words toolkit$/m, ''));
		}
	desk.child.kill('SIGHUP');
	await eventually(async () => (await say(desk, newNumber(), 'guida')).includes('4711'), 'the new flow answers');
});

test('a reload with an error is refused as a whole, and the line goes on', async ({ desk }) => {
	const before = await say(desk, newNumber(), 'rdv');
	const file = path.join(desk.settings.flows, 'broken.flow');
	const printed = desk.standardError.length;
	fs.writeFileSync(file, 'flow broken\nstep start\n  > Ciao.\n  go nowhere_at_all\n');
	desk.child.kill('SIGHUP');
	await eventually(() => /broken\.flow/.test(desk.standardError.slice(printed)), 'it says what is wrong');
	assert.equal(await say(desk, newNumber(), 'rdv'), before);
	fs.rmSync(file);
});

test('two daemons on one database: the second says so and ends', async ({ desk }) => {
	const { status, stderr } = desk.command(['serve']);
	assert.equal(status, 75, stderr);
	assert.match(stderr, /line\.db.*in use/);
	readAnswer(await post(`${desk.url}/in/main`, text('help')));
});

test('a text that could not be delivered is found in the list of the provider', async ({ desk, rest }) => {
	await desk.stop();
	const missed = newSid();
	rest.list = [{
		sid: missed, account_sid: accountSid, from: newNumber(), to: ours, body: 'help',
		direction: 'inbound', status: 'received', num_segments: '1', num_media: '0',
		date_sent: new Date().toUTCString().replace('GMT', '+0000'),
		date_created: new Date().toUTCString().replace('GMT', '+0000'),
		date_updated: new Date().toUTCString().replace('GMT', '+0000'),
	}];
	await desk.start();
	await eventually(() => desk.log().some((row) => row.remote_id === missed && row.direction === 'in'), 'it is in the log');
	await desk.stop();
	await desk.start();
	assert.equal(desk.log().filter((row) => row.remote_id === missed && row.direction === 'in').length, 1);
	const sent = () => rest.asked.filter(({ method }) => method === 'POST');
	await eventually(() => sent().length > 0, 'its answer goes out by a request of our own');
	await eventually(() => desk.log().at(-1).status === 'sent', 'and it is known to be sent');
	const form = new URLSearchParams(sent()[0].body);
	assert.equal(form.get('To'), rest.list[0].from);
	assert.match(form.get('Body'), /APPOINTMENT/);
	assert.equal(sent().length, 1, 'once');
	rest.list = [];
});

test('an answer whose fate nobody knows is not sent again', async ({ desk, rest }) => {
	await desk.stop();
	rest.asked.length = 0;
	rest.status = 500;
	rest.list = [{
		sid: newSid(), account_sid: accountSid, from: newNumber(), to: ours, body: 'help',
		direction: 'inbound', status: 'received', num_segments: '1', num_media: '0',
		date_sent: new Date().toUTCString().replace('GMT', '+0000'),
	}];
	await desk.start();
	await eventually(() => desk.log().at(-1).status === 'unknown', 'it is unknown');
	await desk.stop();
	await desk.start();
	await new Promise((done) => setTimeout(done, 2500));
	assert.equal(rest.asked.filter(({ method }) => method === 'POST').length, 1);
	rest.list = [];
	rest.status = 201;
});

test('nothing is acknowledged once the database was moved away', async ({ desk }) => {
	readAnswer(await post(`${desk.url}/in/main`, text('help')));
	const away = `${desk.database}.away`;
	fs.renameSync(desk.database, away);
	await assert.rejects(post(`${desk.url}/in/main`, text('help')));
	assert.equal((await desk.ended).code, 74);
	assert.match(desk.standardError, /moved or removed/);
	fs.renameSync(away, desk.database);
	await desk.start();
	readAnswer(await post(`${desk.url}/in/main`, text('help')));
});

test('a backup taken while it runs opens as a database of its own', async ({ desk }) => {
	const copy = path.join(desk.folder, 'copy.db');
	const { status, stderr } = desk.command(['backup', copy]);
	assert.equal(status, 0, stderr);
	const rows = desk.log().length;
	fs.writeFileSync(path.join(desk.folder, 'copy.conf'),
	    fs.readFileSync(desk.settingsFile, 'utf8').replace(desk.database, copy));
	const { stdout } = desk.command(['--settings', path.join(desk.folder, 'copy.conf'), 'log', '--format', 'json']);
	assert.equal(stdout.split('\n').filter(Boolean).length, rows);
});

run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({}, { 'api-url': rest.url });
		const flows = path.join(desk.folder, 'flows');
		fs.cpSync(path.join(top, 'flows'), flows, { recursive: true });
		desk.settings.flows = flows;
		desk.writeSettings();
		return { rest, desk: await desk.start() };
	},
	after: async ({ rest, desk }) => {
		rest.close();
		await desk.stopAndRemove();
	},
});
