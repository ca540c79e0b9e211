// SPDX-License-Identifier: AGPL-3.0-or-later
// test-notice-recording.mjs - a notice that rings is heard in the voice of who
// recorded it: telephone audio of the same length, neither silent nor clipped;
// another file has to be approved again
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, restInterface, send } from './twilio.mjs';
import { measure, tonesFile } from './wave.mjs';

const text = 'Samedi 10 h, piazza Dante.';
const write = (desk, name, bytes) => fs.writeFileSync(path.join(desk.folder, name), bytes);

function notice(desk, what, wanted = 0) {
	const { status, stdout, stderr } = desk.command(['notice', ...what, '--format', 'json']);
	assert.equal(status, wanted, stderr);
	return wanted ? stderr : stdout ? JSON.parse(stdout) : null;
}
const people = (desk, list, ...all) => {
	write(desk, 'people.csv', 'number,language,lists,consent,safety\n' +
		all.map(([number, language]) => `${number},${language},${list},si,normal\n`).join(''));
	const { status, stderr } = desk.command(['import', 'people', path.join(desk.folder, 'people.csv')]);
	assert.equal(status, 0, stderr);
};
const script = (list, recordings) => `notice Corteo\nto list ${list}\ncall\ntext fr\n  > ${text}\n` +
	`text others\n  > Saturday, 10 am.\n${recordings}`;
// Written by anna, approved by carlo; the row of the one that has gone out.
function begin(desk, list, recordings) {
	const file = path.join(desk.folder, 'a.notice');
	fs.writeFileSync(file, script(list, recordings));
	const { id, hash } = notice(desk, ['new', file, '--by', 'anna']);
	notice(desk, ['approve', String(id), hash, '--by', 'carlo']);
	notice(desk, ['start', String(id), '--by', 'anna']);
	return id;
}
async function rings(desk, number) {
	const placed = () => desk.rest.asked.find(({ method, url, body }) => method === 'POST' &&
		url.endsWith('/Calls.json') && new URLSearchParams(body).get('To') === number);
	await eventually(placed, 'a phone that rings');
	return Caller.called(desk, placed().body);
}

test('who answers hears the recording, who has none a made-up voice', async (desk) => {
	const french = newNumber(), english = newNumber();
	people(desk, 'a', [french, 'fr'], [english, 'en']);
	write(desk, 'samedi matin.wav', tonesFile(3, 2));
	const id = begin(desk, 'a', 'recording fr samedi matin.wav\n');
	const rehearsed = notice(desk, ['rehearse', String(id)]);
	assert.deepEqual(rehearsed.texts.map(({ language, recording_seconds: seconds }) => [language, seconds]), [['fr', 7], ['others', 0]]);

	const callee = await rings(desk, french);
	await callee.answer();
	const played = callee.heard.filter((piece) => piece.play);
	assert.equal(played.length, 1);
	assert.match(played[0].play, /\/audio\/notices\/[0-9a-f]{40}-7s\.wav$/);
	assert.doesNotMatch(callee.text, /Dante/);
	assert.match(callee.text, /appuyez sur 1/);
	// Two tones with the second between them; not the silence around.
	const response = await fetch(played[0].play);
	assert.match(response.headers.get('content-type'), /^audio\/(x-)?wav/);
	assert.match(response.headers.get('cache-control'), /immutable/);
	const file = Buffer.from(await response.arrayBuffer());
	assert.equal(file.readUInt16LE(22), 1, 'mono');
	assert.equal(file.readUInt32LE(24), 8000);
	const sound = measure(file);
	assert.ok(sound.seconds > 6 && sound.seconds < 6.5, `${sound.seconds} s`);
	assert.ok(sound.peak > 0.1 && sound.peak < 0.9, `peak ${sound.peak}`);
	assert.ok(sound.loudness > 0.05 && sound.loudness < 0.3, `loudness ${sound.loudness}`);
	await callee.press('1');
	assert.equal(callee.heard.find((piece) => piece.play).play, played[0].play);
	await callee.hangUp();

	const other = await rings(desk, english);
	await other.answer();
	assert.match(other.text, /Saturday, 10 am/);
	assert.ok(!other.heard.some((piece) => piece.play));
	await other.hangUp();
});

test('a player may ask for a part of it; what is no recording cannot be asked for', async (desk) => {
	const name = fs.readdirSync(path.join(desk.folder, 'recordings')).find((one) => one.endsWith('s.wav'));
	const address = `${desk.url}/audio/notices/${name}`;
	const part = await send(address, { method: 'GET', headers: { Range: 'bytes=0-3' } });
	assert.equal(part.status, 206);
	assert.equal(part.body, 'RIFF');
	const { headers: { etag } } = await send(address, { method: 'HEAD' });
	assert.equal((await send(address, { method: 'GET', headers: { 'If-None-Match': etag } })).status, 304);
	assert.equal((await send(address, { method: 'POST' })).status, 405);
	for (const wrong of [`${'0'.repeat(40)}-6s.wav`, `../${name}`, '1.sealed', '..%2fline.key', ''])
		assert.equal((await send(`${desk.url}/audio/notices/${wrong}`, { method: 'GET' })).status, 404, wrong);
});

test('another file under the same name is another notice to approve', async (desk) => {
	const file = path.join(desk.folder, 'b.notice');
	fs.writeFileSync(file, script('a', 'recording fr voce.wav\n'));
	write(desk, 'voce.wav', tonesFile(2));
	const first = notice(desk, ['new', file, '--by', 'anna']);
	notice(desk, ['approve', String(first.id), first.hash, '--by', 'carlo']);
	notice(desk, ['change', String(first.id), file, '--by', 'anna']);
	write(desk, 'voce.wav', tonesFile(3));
	const second = notice(desk, ['change', String(first.id), file, '--by', 'anna']);
	assert.notEqual(second.hash, first.hash);
	assert.match(notice(desk, ['start', String(first.id), '--by', 'anna'], 65), /second person/);
	assert.match(notice(desk, ['approve', String(first.id), first.hash, '--by', 'carlo'], 65), /not the text that was rehearsed/);
});

test('a file that nobody can hear is refused, and nothing is written', async (desk) => {
	const before = notice(desk, ['show', '1']).id;
	const file = path.join(desk.folder, 'c.notice');
	fs.writeFileSync(file, script('a', 'recording fr voce.wav\n'));
	for (const [bytes, why] of [[Buffer.from('not a sound'), /voce\.wav/], [tonesFile(200), /longer than 180 seconds/]]) {
		write(desk, 'voce.wav', bytes);
		assert.match(notice(desk, ['new', file, '--by', 'anna'], 65), why);
	}
	fs.rmSync(path.join(desk.folder, 'voce.wav'));
	assert.match(notice(desk, ['new', file, '--by', 'anna'], 69), /cannot be opened/);
	assert.equal(before, 1);
	notice(desk, ['show', '3'], 69);
});

test('a recording that is gone holds nobody up: its text is read', async (desk) => {
	const number = newNumber();
	people(desk, 'b', [number, 'fr']);
	write(desk, 'voce.wav', tonesFile(4));
	const id = begin(desk, 'b', 'recording fr voce.wav\n');
	for (const name of fs.readdirSync(path.join(desk.folder, 'recordings')))
		fs.rmSync(path.join(desk.folder, 'recordings', name));
	const callee = await rings(desk, number);
	await callee.answer();
	assert.match(callee.text, /Samedi 10 h/);
	await callee.hangUp();
	assert.equal(notice(desk, ['rehearse', String(id)]).texts[0].recording_lost, true);
});

run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ quiet: '00:00-00:00', audio: 'audio' }, { 'api-url': rest.url, rate: '50' });
		desk.rest = rest;
		return desk.start();
	},
	after: async (desk) => {
		await desk.stopAndRemove();
		desk.rest.close();
	},
});
