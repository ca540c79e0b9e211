// SPDX-License-Identifier: AGPL-3.0-or-later
// test-placed.mjs - the line calls people: who rang and rang off, who does not
// read; and what a caller hears when nothing can be written down
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, restInterface } from './twilio.mjs';

const placedTo = (desk, number) => desk.rest.asked
	.filter(({ method, url }) => method === 'POST' && url.endsWith('/Calls.json'))
	.map(({ body }) => body)
	.filter((body) => new URLSearchParams(body).get('To') === number);
// The phone of NUMBER rings for the COUNTth time.
async function rings(desk, number, count = 1) {
	await eventually(() => placedTo(desk, number).length >= count, 'a phone that rings');
	const bodies = placedTo(desk, number);
	assert.equal(bodies.length, count);
	return Caller.called(desk, bodies[count - 1]);
}
const squillo = async (desk, line) => {
	desk.account.squillo = line;
	desk.writeSettings();
	await desk.stop();
	await desk.start();
};
const statuses = (desk, text) => desk.log().filter((row) => row.channel === 'call' && row.text === text);

test('who rings is rejected, called back, and chooses a language before anything else', async (desk) => {
	const caller = await Caller.call(desk);
	assert.ok(caller.rejected);
	const callee = await rings(desk, caller.From);
	assert.equal(callee.placed.get('MachineDetection'), 'Enable');
	assert.ok(Number(callee.placed.get('Timeout')) <= 30);
	assert.ok(Number(callee.placed.get('TimeLimit')) <= 3600);
	await callee.answer();
	assert.doesNotMatch(callee.text, /Sportello/);
	await callee.again();
	await callee.press('2');
	assert.match(callee.text, /You rang Sportello Prova/);
	await callee.press('1');
	assert.match(callee.text, /code/);
	await callee.hangUp();
});

test('a machine hears nothing at all, and nobody calls again', async (desk) => {
	await Promise.all(['machine_start', 'fax'].map(async (by) => {
		const caller = await Caller.call(desk);
		const callee = await rings(desk, caller.From);
		await callee.answer(by);
		assert.ok(callee.ended);
		assert.equal(callee.heard.length, 0);
		assert.equal(placedTo(desk, caller.From).length, 1);
	}));
	assert.equal(statuses(desk, 'a machine').length, 2);
});

test('where nobody can tell who answered, a key comes first', async (desk) => {
	const caller = await Caller.call(desk);
	const callee = await rings(desk, caller.From);
	await callee.answer('unknown');
	assert.doesNotMatch(callee.text, /Sportello/);
	await callee.silence();
	await callee.silence();
	assert.ok(callee.ended);
	assert.doesNotMatch(callee.text, /Sportello/);
});

test('busy, no answer, failed: written down, and that is all', async (desk) => {
	await Promise.all([['busy', 'busy'], ['no-answer', 'not answered'], ['failed', 'failed']].map(async ([status, text]) => {
		const caller = await Caller.call(desk);
		const callee = await rings(desk, caller.From);
		await callee.ends(status);
		await callee.ends(status);
		assert.equal(statuses(desk, text).length, 1);
	}));
});

test('the provider takes no calls: tried again, then let go', async (desk) => {
	desk.rest.status = 429;
	const caller = await Caller.call(desk);
	assert.ok(caller.rejected);
	await eventually(() => placedTo(desk, caller.From).length >= 1, 'a call that is asked for');
	desk.rest.status = 201;
});

test('a call rings for a second; who rings off is called back, who waits is answered', async (desk) => {
	await squillo(desk, 'pause 1s');
	const waiting = await Caller.call(desk);
	assert.equal(waiting.waits.tagName, 'Gather');
	await waiting.hangUp();
	assert.equal(placedTo(desk, waiting.From).length, 0);

	await squillo(desk, 'pause 9s');
	const leaving = new Caller(desk), printed = desk.standardError.length;
	const ringing = leaving.ask(leaving.number, { CallStatus: 'ringing' });
	// Nine seconds are not many: a command would take some of them.
	await desk.says(/turn kind=call .*outcome=rings/, printed);
	await leaving.ends('no-answer');
	const callee = await rings(desk, leaving.From);
	await callee.answer();
	await callee.press('1');
	assert.match(callee.text, /Sportello Prova/);
	await callee.hangUp();
	await ringing; // and nobody is answered who is gone
	assert.ok(leaving.rejected);
	await squillo(desk, 'off');
});

test('who does not read is told of a change by a call, and answers by key', async (desk) => {
	const number = newNumber();
	const importing = (kind, csv) => {
		const file = path.join(desk.folder, `${kind}.csv`);
		fs.writeFileSync(file, csv);
		const { status, stderr } = desk.command(['import', kind, file]);
		assert.equal(status, 0, stderr);
	};
	const day = new Date(Date.now() + 20 * 86400000).toISOString().slice(0, 10);
	importing('people', `number,language,safety,by\n${number},en,neutral,call\n`);
	for (const time of ['10:30', '11:30'])
		importing('appointments', `number,code,starts,place,ref\n${number},NB4821,${day}T${time},via Imbriani 218,7\n`);
	const callee = await rings(desk, number);
	await callee.answer();
	assert.match(callee.text, /press 1/);
	assert.doesNotMatch(callee.text, /Imbriani/);
	await callee.press('1');
	assert.match(callee.text, /New appointment.*11:30.*Imbriani/);
	await callee.press('1');
	assert.match(callee.text, /confirmed/i);
	await callee.hangUp();
	assert.match(desk.command(['appointments', 'list', '--format', 'json']).stdout, /"state":\s*"confirmed"/);
});

// Another program holds the database for longer than the line waits.
test('no database: a caller hears an apology, who is called hears nothing', async (desk) => {
	await squillo(desk, 'reject');
	const callee = await rings(desk, (await Caller.call(desk)).From);
	await squillo(desk, 'off');
	const other = spawn('sqlite3', [desk.database], { stdio: ['pipe', 'pipe', 'inherit'] });
	try {
		other.stdin.write(".timeout 10000\nBEGIN IMMEDIATE;\nSELECT 'held';\n");
		await once(other.stdout, 'data');
		callee.endIsTold = 503;
		await callee.answer();
		assert.ok(callee.ended);
		assert.equal(callee.heard.length, 0);
		const caller = new Caller(desk);
		caller.endIsTold = 503;
		await caller.ask(caller.number, { CallStatus: 'ringing' });
		assert.ok(caller.ended && !caller.rejected);
		assert.match(caller.text, /112/);
		assert.deepEqual(caller.heard.map((piece) => piece.language), ['it-IT', 'en-GB']);
	} catch (error) {
		other.kill();
		throw error;
	}
	other.stdin.end('ROLLBACK;\n');
	await once(other, 'exit');
	const next = await Caller.call(desk);
	assert.equal(next.waits.tagName, 'Gather');
	await next.hangUp();
});

run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ quiet: '00:00-00:00' },
		    { 'api-url': rest.url, squillo: 'reject', rate: '50' });
		desk.rest = rest;
		return desk.start();
	},
	after: async (desk) => {
		await desk.stopAndRemove();
		desk.rest.close();
	},
});
