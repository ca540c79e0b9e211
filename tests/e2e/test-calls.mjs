// SPDX-License-Identifier: AGPL-3.0-or-later
// test-calls.mjs - whoever calls is led by keys to an answer or a person, and
// never to a dead line
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk } from './daemon.mjs';
import { assert, run, test } from './report.mjs';
import { newNumber, post, readAnswer, text } from './twilio.mjs';

const languages = ['it', 'en', 'fr', 'es', 'ar'];
const spoken = ['it-IT', 'en-GB', 'fr-FR', 'es-ES', 'ar-AE'];
const rowsOf = (desk, caller) => {
	const rows = desk.log();
	const { person } = rows.find((row) => row.remote_id === caller.sid);
	return rows.filter((row) => row.person === person && row.channel === 'call');
};

for (const [i, language] of languages.entries())
	test(`a first call: ${language} by key ${i + 1}, and from then on at once`, async (desk) => {
		const caller = await Caller.call(desk);
		assert.deepEqual(caller.heard.slice(1).map((piece) => piece.language), spoken);
		await caller.press(String(i + 1));
		assert.ok(caller.heard.every((piece) => piece.language === spoken[i]), caller.document);
		await caller.hangUp();
		const next = await Caller.call(desk, { From: caller.From });
		assert.ok(next.heard.every((piece) => piece.language === spoken[i]), next.document);
		assert.match(next.text, /1/);
		await next.hangUp();
	});

// Every path of at most four keys, whatever stands behind it: no mistake in
// any document (the caller looks), and the line never hangs up but after
// something was said.
test('every key, four deep: something is said, and something is waited for', async (desk) => {
	const keys = '0123456789*#';
	const From = newNumber();
	const first = await Caller.call(desk, { From });
	await first.press('2');
	await first.hangUp();
	let paths = 0;
	for (const a of keys)
		for (const b of keys) {
			const caller = await Caller.call(desk);
			await caller.press('2');
			for (const key of [a, b, '1', '']) {
				if (caller.ended)
					break;
				if (caller.waits.tagName === 'Record')
					await caller.record(2);
				else
					await caller.press(key);
				assert.ok(caller.ended || caller.heard.length > 0 || caller.waits, `${a}${b}: ${caller.document}`);
			}
			paths++;
			if (!caller.ended)
				await caller.hangUp();
		}
	assert.equal(paths, 144);
});

test('who never presses anything is asked three times, then recorded', async (desk) => {
	const caller = await Caller.call(desk);
	for (let i = 0; i < 3; i++) {
		assert.equal(caller.waits.tagName, 'Gather');
		await caller.silence();
	}
	assert.equal(caller.waits.tagName, 'Record');
	await caller.silence();
	assert.ok(caller.ended);
	assert.ok(caller.heard.length > 0);
});

test('an appointment by its code, typed on a keypad', async (desk) => {
	const caller = await Caller.call(desk);
	await caller.press('2');
	await caller.press('1');
	await caller.press('624821#');
	assert.match(caller.text, /6, 2, 4, 8, 2, 1/);
	await caller.press('1');
	assert.match(caller.text, /10:30/);
	await caller.press('1');
	assert.match(caller.text, /confirmed/i);
	await caller.hangUp();
});

test('caller ID alone is told nothing', async (desk) => {
	const caller = await Caller.call(desk, { From: desk.known });
	await caller.press('2');
	assert.doesNotMatch(caller.text, /10:30|Imbriani/);
	await caller.press('1');
	assert.doesNotMatch(caller.text, /10:30|Imbriani/);
	await caller.hangUp();
});

test('a request that comes twice has one answer; a key pressed twice has two', async (desk) => {
	const caller = await Caller.call(desk);
	await caller.again();
	await caller.press('2');
	await caller.again();
	await caller.again();
	const before = caller.document;
	await caller.press('7');
	await caller.again();
	await caller.press('7');
	assert.notEqual(caller.document, before);
	await caller.hangUp();
	const keys = rowsOf(desk, caller).filter((row) => row.kind === 'keys');
	assert.deepEqual(keys.map((row) => row.text), ['2', '7', '7']);
});

test('twenty requests for the same step at once: one step', async (desk) => {
	const caller = await Caller.call(desk);
	const action = new URL(caller.waits.getAttribute('action'), caller.last.url).href;
	const answers = await Promise.all(Array.from({ length: 20 },
	    () => post(action, caller.parameters({ Digits: '2' }))));
	assert.equal(new Set(answers.map((answer) => answer.body)).size, 1);
	await caller.hangUp();
	assert.equal(rowsOf(desk, caller).filter((row) => row.kind === 'keys').length, 1);
});

test('a message is kept when it ends with a key, and when the caller is gone', async (desk) => {
	for (const key of ['#', 'hangup']) {
		const caller = await Caller.call(desk);
		await caller.press('2');
		await caller.press('4');
		const recording = await caller.record(12, key);
		const rows = rowsOf(desk, caller).filter((row) => row.kind === 'recording');
		assert.equal(rows.length, 1, key);
		assert.equal(rows[0].remote_id, recording.RecordingSid);
		assert.match(rows[0].text, /^12/);
	}
	assert.match(desk.command(['follow-ups']).stdout, /message/);
});

test('a call is a line when it starts, and one when it ends with its seconds', async (desk) => {
	const caller = await Caller.call(desk);
	await caller.press('3');
	await caller.hangUp();
	const rows = rowsOf(desk, caller);
	assert.equal(rows[0].kind, 'call');
	assert.equal(rows.at(-1).kind, 'call');
	assert.equal(rows.at(-1).text, `${caller.seconds} s`);
	assert.ok(rows.some((row) => row.kind === 'prompt' && row.flow === 'main' && row.step === 'menu' || row.step === 'option'));
	assert.ok(rows.every((row) => !('number' in row) || !row.number.includes(caller.From.slice(3))));
});

test('a call and a text conversation of one person do not meet', async (desk) => {
	const From = newNumber();
	readAnswer(await post(`${desk.url}/in/main`, text('rdv', { From })));
	const caller = await Caller.call(desk, { From });
	await caller.press('3');
	const [answer] = readAnswer(await post(`${desk.url}/in/main`, text('NA4821', { From })));
	assert.match(answer.text, /10:30/);
	await caller.press('1');
	assert.equal(caller.heard.length > 0, true);
	await caller.hangUp();
});

test('withheld numbers are served like all others', async (desk) => {
	for (const From of ['', 'anonymous', '+266696687']) {
		const caller = await Caller.call(desk, { From });
		await caller.press('2');
		assert.match(caller.text, /appointments/);
		await caller.hangUp();
	}
});

test('our own number that calls us is rejected', async (desk) => {
	const caller = await Caller.call(desk, { From: '+390810000000' });
	assert.ok(caller.rejected);
});

test('a restart in the middle of a call loses nothing', async (desk) => {
	const caller = await Caller.call(desk);
	await caller.press('2');
	await caller.press('1');
	await desk.stop();
	await desk.start();
	await caller.press('624821#');
	assert.match(caller.text, /6, 2, 4, 8, 2, 1/);
	await caller.hangUp();
});

test('another account\'s or another call\'s address opens nothing', async (desk) => {
	const one = await Caller.call(desk);
	await one.press('2');
	const action = new URL(one.waits.getAttribute('action'), one.last.url).href;
	const two = await Caller.call(desk);
	await post(action, two.parameters({ Digits: '1' }));
	assert.deepEqual(rowsOf(desk, one).filter((row) => row.kind === 'keys').map((row) => row.text), ['2']);
	await one.hangUp();
	await two.hangUp();
});

test('unsigned, nothing is heard', async (desk) => {
	const caller = new Caller(desk);
	assert.equal((await post(`${desk.url}/in/main`, caller.parameters(), { signature: 'x' })).status, 403);
});

run({
	before: async () => {
		const desk = await Desk.make();
		desk.known = newNumber();
		const day = new Date(Date.now() + 300 * 86400000).toISOString().slice(0, 10);
		const csv = `number,code,starts,place\n${desk.known},NA4821,${day}T10:30,via Imbriani 218\n`;
		const file = path.join(desk.folder, 'appointments.csv');
		fs.writeFileSync(file, csv);
		const { status, stderr } = desk.command(['import', 'appointments', file]);
		assert.equal(status, 0, stderr);
		return desk.start();
	},
	after: (desk) => desk.stopAndRemove(),
});
