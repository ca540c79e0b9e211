// SPDX-License-Identifier: AGPL-3.0-or-later
// test-notice.mjs - a notice to many people ($PEOPLE of them) through a provider: each
// gets it once, whatever happens on the way; pause and stop hold at once
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { listedText, restInterface } from './twilio.mjs';

const people = Number(process.env.PEOPLE ?? 3000);
const rate = 500;
const number = (i) => '+39333' + String(5000000 + i);

function json(desk, ...words) {
	const { status, stdout, stderr } = desk.command(['notice', ...words, '--format', 'json']);
	assert.equal(status, 0, stderr);
	return JSON.parse(stdout);
}

// Writes a notice to LIST and approves it; its number.
function approved(desk, list, text) {
	const file = path.join(desk.folder, 'x.notice');
	fs.writeFileSync(file, `notice Prova\nto list ${list}\nto list doppia\ntext others\n  > ${text}\n`);
	const { id, hash } = json(desk, 'new', file, '--by', 'anna');
	json(desk, 'approve', String(id), hash, '--by', 'carlo');
	return String(id);
}

// Numbers that said STOP on the way.
const stopped = new Set();

// Whom the provider was asked to send TEXT to, in order.
const told = (rest, text) => rest.asked
	.filter(({ method, body }) => method === 'POST' && new URLSearchParams(body).get('Body') === text)
	.map(({ body }) => new URLSearchParams(body).get('To'));

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
// What was on its way to the provider when it was held is there, also what the
// daemon had given up while a command kept this process from reading it.
async function nothingUnderWay(desk, id) {
	await eventually(() => !json(desk, 'show', id).messages.sending, 'the last is answered');
	await pause(1500);
}

test('a rehearsal counts people, parts and money, and writes nothing', async ({ desk }) => {
	const id = approved(desk, 'tutti', 'Sabato alle 10.');
	const rehearsal = json(desk, 'rehearse', id);
	assert.equal(rehearsal.people, people);
	assert.equal(rehearsal.parts, people);
	assert.equal(rehearsal.cost_millionths, people * 70000);
	assert.equal(rehearsal.rate, rate);
	assert.equal(rehearsal.left_out.consent, 1);
	assert.equal(json(desk, 'show', id).people, 0);
});

test('paused, killed and started again: everybody once', async ({ desk, rest }) => {
	const text = 'Domani alle 12.', id = approved(desk, 'tutti', text);
	json(desk, 'start', id);
	await eventually(() => told(rest, text).length > 30, 'the first of them');
	json(desk, 'pause', id);
	await nothingUnderWay(desk, id);
	const held = told(rest, text).length;
	await pause(1500);
	assert.equal(told(rest, text).length, held, 'nothing more goes after a pause');
	assert.ok(held < people, 'it was paused on the way');
	await desk.kill();
	await desk.start();
	json(desk, 'start', id);
	await eventually(() => json(desk, 'show', id).state === 'done', 'the end', 120);
	await eventually(() => told(rest, text).length >= people, 'the last of them');
	const all = told(rest, text);
	assert.equal(new Set(all).size, people);
	assert.equal(all.length, people, 'nobody twice');
});

test('killed in full flow: nobody is left out or told twice, and who is not known is named', async ({ desk, rest }) => {
	const text = 'Venite alle 15.', id = approved(desk, 'tutti', text);
	const gone = number(people - 1);
	json(desk, 'start', id);
	await eventually(() => told(rest, text).length > 100, 'the first of them');
	for (let i = 1; i <= 3; i++) {
		await desk.kill();
		await desk.start();
		// Whoever said STOP is not told after it, whatever was planned.
		if (i === 1 && !told(rest, text).includes(gone)) {
			const { status, stderr } = desk.command(['people', 'stop', gone, '--purpose', 'all', '--words', 'STOP']);
			assert.equal(status, 0, stderr);
			stopped.add(gone);
		}
		const before = told(rest, text).length;
		await eventually(() => told(rest, text).length > before + 200 || json(desk, 'show', id).state === 'done',
		    'it goes on');
	}
	await eventually(() => json(desk, 'show', id).state === 'done', 'the end', 120);
	const all = told(rest, text), { messages, people: counted, left_out } = json(desk, 'show', id);
	assert.equal(all.length, new Set(all).size, 'nobody twice');
	for (const one of stopped)
		assert.ok(!all.includes(one), 'nobody after their STOP');
	assert.equal(messages.sent + messages.unknown + messages.failed + messages.stopped + left_out.stopped + left_out.consent,
	    counted, 'everybody is counted');
	assert.equal(messages.failed, 0);
	// Each that was not told is one whose outcome is not known, or said STOP.
	assert.ok(people - all.length <= messages.unknown + stopped.size,
	    `${people - all.length} not told, ${messages.unknown} unknown`);
});

test('stopped: nothing more goes, and nothing starts it again', async ({ desk, rest }) => {
	const text = 'Annullato.', id = approved(desk, 'tutti', text);
	json(desk, 'start', id);
	await eventually(() => told(rest, text).length > 30, 'the first of them');
	json(desk, 'stop', id);
	await nothingUnderWay(desk, id);
	const gone = told(rest, text).length;
	await pause(1500);
	assert.equal(told(rest, text).length, gone);
	assert.ok(gone < people);
	assert.notEqual(desk.command(['notice', 'start', id]).status, 0);
	assert.equal(json(desk, 'show', id).state, 'stopped');
});

run({
	before: async () => {
		const rest = await restInterface({
			onSend: (rest, fields) => { rest.list.push(listedText(fields.get('To'), fields.get('Body'))); },
		});
		const desk = await Desk.make({ quiet: '00:00-00:00' },
		    { 'api-url': rest.url, rate: String(rate), price: '0.07', 'list-delay': '1s' });
		const rows = Array.from({ length: people }, (_, i) =>
			`${number(i)},${i % 3 ? 'tutti' : 'tutti;doppia'},yes`);
		fs.writeFileSync(path.join(desk.folder, 'people.csv'),
		    ['number,lists,consent', ...rows, '+393339999999,tutti,', ''].join('\n'));
		const { status, stderr } = desk.command(['import', 'people', path.join(desk.folder, 'people.csv')]);
		assert.equal(status, 0, stderr);
		await desk.start();
		return { desk, rest };
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close();
	},
});
