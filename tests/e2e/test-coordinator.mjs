// SPDX-License-Identifier: AGPL-3.0-or-later
// test-coordinator.mjs - who sends notices from a terminal: who may, what is said
// at each step, what a notice does that cannot be read any more, and what it cost
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const people = Array.from({ length: 4 }, newNumber);

function put(desk, name, contents) {
	const file = path.join(desk.folder, name);
	fs.writeFileSync(file, contents);
	return file;
}

function does(desk, ...words) {
	const { status, stdout, stderr } = desk.command(words);
	assert.equal(status, 0, stderr);
	return stdout;
}

function cannot(desk, words, why) {
	const { status, stderr } = desk.command(words);
	assert.equal(status, 65);
	assert.match(stderr, why);
}

// Writes one and has it approved, as people see it; its number.
function approved(desk, text, more = '') {
	const file = put(desk, 'x.notice', `notice Prova\nto list corteo\n${more}text fr\n  > ${text}\ntext others\n  > ${text}\n`);
	const [, id, hash] = /^notice (\d+), text (\w+); now: passaparola notice rehearse/.exec(does(desk, 'notice', 'new', file, '--by', 'anna'));
	assert.match(does(desk, 'notice', 'rehearse', id), new RegExp(`notice approve ${id} ${hash} --by NAME`));
	assert.match(does(desk, 'notice', 'approve', id, hash, '--by', 'carlo'), /is approved; now: passaparola notice start/);
	return id;
}

const state = (desk, id) => JSON.parse(does(desk, 'notice', 'show', id, '--format', 'json')).state;

test('the columns of a rehearsal line up', async ({ desk }) => {
	const id = approved(desk, 'Domani alle 10.');
	const columns = does(desk, 'notice', 'rehearse', id).split('\n')
		.filter((line) => / people .* euro/.test(line)).map((line) => [line.indexOf(' people'), line.indexOf(' euro')]);
	assert.equal(columns.length, 3);
	for (const one of columns)
		assert.deepEqual(one, columns[0]);
});

test('without accounts any name will do, but for one\'s own notice', async ({ desk }) => {
	const id = approved(desk, 'Domani alle 11.');
	assert.match(does(desk, 'notice', 'start', id), /runs/);
	await eventually(() => state(desk, id) === 'done', 'the end');
});

test('with accounts a name is one of theirs; to pause and to stop is for all', async ({ desk }) => {
	const id = approved(desk, 'Domani alle 12.');
	for (const [name, role] of [['anna', 'coordinator'], ['carlo', 'admin'], ['dora', 'volunteer']])
		does(desk, 'staff', 'add', name, '--role', role);
	cannot(desk, ['notice', 'start', id], /account of passaparola staff list/);
	cannot(desk, ['notice', 'start', id, '--by', 'dora'], /a volunteer does not send notices/);
	cannot(desk, ['notice', 'phone', newNumber(), 'anna', '--by', 'zoe'], /account of passaparola staff list/);
	assert.match(does(desk, 'notice', 'start', id, '--at', '2099-01-01 10:00', '--by', 'anna'), /runs/);
	assert.match(does(desk, 'notice', 'pause', id), /is paused; to go on/);
	assert.match(does(desk, 'notice', 'start', id, '--by', 'anna'), /runs/);
	assert.match(does(desk, 'notice', 'stop', id, '--by', 'carlo'), /is stopped, for good/);
	const audit = does(desk, 'audit', 'list');
	assert.match(audit, /anna +notice-started/);
	assert.match(audit, /carlo +notice-stopped/);
	assert.match(audit, /\(command line\) +notice-paused/);
});

test('what each day cost, in words and for machines', async ({ desk }) => {
	const [day] = does(desk, 'log', '--spending', '--format', 'json').trim().split('\n').map((line) => JSON.parse(line));
	assert.match(day.day, /^\d{4}-\d\d-\d\d$/);
	assert.equal(day.texts, people.length);
	assert.ok(Math.abs(day.euro - 0.07 * people.length) < 1e-6, String(day.euro));
	assert.match(does(desk, 'log', '--spending'), /0\.28 euro +4 texts +0 calls/);
});

test('a notice that cannot be read any more is paused, and the desk is told', async ({ desk, rest }) => {
	const id = approved(desk, 'Domani alle 13.', 'then 1h to everyone\nonly fr\n');
	const phone = newNumber();
	const street = put(desk, 'street.notice', 'notice Partenza\nto list corteo\nonly fr\nstreet PARTENZA\ntext others\n  > Si parte.\n');
	const [, order, hash, pin] = /^notice (\d+), text (\w+)[^]*PIN (\d+)/.exec(does(desk, 'notice', 'new', street, '--by', 'anna'));
	does(desk, 'notice', 'approve', order, hash, '--by', 'carlo');
	does(desk, 'notice', 'phone', phone, 'anna', '--by', 'carlo');
	does(desk, 'notice', 'start', id, '--by', 'anna');
	assert.equal(state(desk, id), 'running');
	await desk.stop();
	desk.settings.languages = 'it en';
	desk.writeSettings();
	await desk.start();
	await eventually(() => does(desk, 'follow-ups').includes('notice-unreadable'), 'the desk is told');
	assert.match(does(desk, 'notice', 'list'), new RegExp(`${id} +paused`));
	// Who starts one from the street hears that it cannot go, and nothing goes.
	const answer = readAnswer(await post(`${desk.url}/in/main`, text(`${order} PARTENZA ${pin}`, { From: phone })));
	assert.match(answer.map((message) => message.text).join(' '), new RegExp(`Non può partire: ${order}`));
	assert.match(does(desk, 'notice', 'list'), new RegExp(`${order} +approved`));
	assert.ok(!rest.asked.some(({ body }) => body.includes('Si+parte')));
	cannot(desk, ['notice', 'start', id, '--by', 'anna'], /line \d+ of this notice: 'fr' is none of this desk's languages/);
});

test('a cap beside an account without a price is said', ({ desk }) => {
	const check = () => desk.command(['check']).stdout + desk.command(['check']).stderr;
	assert.doesNotMatch(check(), /cap counts nothing/);
	desk.account.price = null;
	desk.writeSettings();
	assert.match(check(), /cap counts nothing of account main/);
});

run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ quiet: '00:00-00:00', cap: '20' }, { 'api-url': rest.url, price: '0.07', 'call-price': '0.02' });
		const rows = people.map((number) => `${number},fr,corteo,yes\n`).join('');
		does(desk, 'import', 'people', put(desk, 'people.csv', `number,language,lists,consent\n${rows}`));
		return { desk: await desk.start(), rest };
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close();
	},
});
