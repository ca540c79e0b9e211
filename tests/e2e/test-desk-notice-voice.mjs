// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-notice-voice.mjs - a notice that rings gets its recordings on the
// desk page: read into the browser or brought as a file, listened to, kept,
// approved by somebody else, and measured in the ear of who is called
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk } from './daemon.mjs';
import { asStaff, look, runAtDesk } from './desk-tab.mjs';
import { tabTo } from './deskpage.mjs';
import { screens } from './looks.mjs';
import { assert, eventually, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, restInterface } from './twilio.mjs';
import { bring, get, listen } from './voices.mjs';
import { toneFile, waveFile } from './wave.mjs';

const pitch = 620; // hertz, of what the microphone hears

const form = (list, texts) => ({
	title: 'Corteo', to: [{ kind: 'list', name: list }], call: true,
	texts: texts.map(([language, recording]) => ({ language, text: 'Sabato alle 10 in piazza Dante.', recording })),
});

function people(desk, list, ...all) {
	const file = path.join(desk.folder, 'people.csv');
	fs.writeFileSync(file, ['number,language,lists,consent,safety', ...all.map(([number, tag]) => `${number},${tag},${list},si,normal`), ''].join('\n'));
	const { status, stderr } = desk.command(['import', 'people', file]);
	assert.equal(status, 0, stderr);
}

// The phone of NUMBER rings and is answered: what is heard of the notice.
async function answers({ desk, rest }, number) {
	const placed = await eventually(() => rest.asked.find(({ method, url, body }) => method === 'POST' &&
		url.endsWith('/Calls.json') && new URLSearchParams(body).get('To') === number), 'a phone that rings', 30);
	const callee = Caller.called(desk, placed.body);
	await callee.answer();
	const { heard, text } = callee;
	await callee.hangUp();
	return { played: heard.filter(({ play }) => play).map(({ play }) => play), text };
}

const isNear = (value, wanted, by, unit) => assert.ok(Math.abs(value - wanted) < by, `${value} ${unit}, not ${wanted}`);

async function isHeard(played, seconds, wanted) {
	assert.equal(played.length, 1);
	assert.match(played[0], /\/audio\/notices\/[0-9a-f]{40}-\d+s\.wav$/);
	const { ms, level, pitch: heard } = listen(await get(played[0]));
	isNear(heard, wanted, 10, 'Hz');
	isNear(level, -18, 5, 'dB');
	isNear(ms, seconds * 1000, seconds * 500, 'ms');
	console.log(`     measured: ${ms} ms, ${heard.toFixed(1)} Hz, ${level.toFixed(1)} dB in the ear of who is called`);
}

const goes = ({ page }, hash) => page.evaluate((to) => {
	location.hash = to;
}, hash);

// What is kept is gone from where it was heard, and the browser may ask for it
// a moment too late.
const late = /status of 404 .*\/notices\/heard\?/;

const types = async (tab, words) => {
	tab.steps++;
	await tab.page.keyboard.type(words);
};

const sleeps = (seconds) => new Promise((done) => {
	setTimeout(done, seconds * 1000);
});

// Reads for so long at least; what became of it is there then.  Resolves with
// how many seconds it was.
async function records(tab, seconds, shot) {
	await tab.press('r');
	await tab.page.locator('.voice [aria-pressed="true"]').waitFor();
	const began = Date.now();
	if (shot)
		await look(tab, shot);
	await sleeps(seconds);
	await tab.press('r');
	const read = (Date.now() - began) / 1000;
	await tab.page.locator('#taken').waitFor();
	return read;
}

const plays = ({ page }, selector) => page.waitForFunction((wanted) => {
	const sound = document.querySelector(wanted);
	return sound.currentTime > 0.3;
}, selector);

const isKept = ({ page }, many) => page.waitForFunction((wanted) => document.getElementById('taken') === null &&
	document.querySelectorAll('.voice audio[src^="/audio/notices/"]').length === wanted, many);

for (const [locale, size] of [['it', 'desk'], ['ar', 'phone']])
	asStaff(`${locale}, ${size}: written, recorded and saved with the keyboard, approved by another, heard by who is called`, 'carla',
	    { locale, viewport: screens[size] }, async (tab, made) => {
		tab.expected = late;
		const { page } = tab, list = `${locale}-prova`, [italian, other] = [newNumber(), newNumber()];
		people(made.desk, list, [italian, 'it'], [other, 'fr']);
		await goes(tab, 'notices');
		await page.locator('a[href="#notice-edit/new"]').waitFor();
		await tab.press('n');
		await page.locator('#title:focus').waitFor();
		await types(tab, `Corteo ${locale}`);
		await tab.press('Tab');
		// By its first letter: the browser forgets what was typed a second ago.
		await types(tab, list[0]);
		await tabTo(tab, '#call', 4);
		await tab.press('Space', 'Tab');
		await types(tab, 'Sabato alle 10 in piazza Dante.');
		await tabTo(tab, '#text-others', 4);
		await types(tab, 'Saturday, 10 am, piazza Dante.');
		await tab.press('Escape');
		const written = tab.steps;
		const first = await records(tab, 3, `notice-voice-reading-${locale}-${size}`);
		await look(tab, `notice-voice-taken-${locale}-${size}`);
		await tab.press('l');
		await plays(tab, '#taken');
		await tab.press('k');
		await isKept(tab, 1);
		assert.equal(tab.steps - written, 4);
		const second = await records(tab, 2);
		await tab.press('l', 'k');
		await isKept(tab, 2);
		await look(tab, `notice-voice-kept-${locale}-${size}`);
		await tab.press('Control+Enter');
		await page.locator('.state-draft').waitFor();
		console.log(`     measured: ${tab.steps} steps from the list of notices to a draft with two recordings, ${written} of them to write it`);
		assert.ok(tab.steps <= 25, `${tab.steps} steps`);
		await look(tab, `notice-voice-draft-${locale}-${size}`);
		const id = Number(await page.evaluate(() => location.hash.split('/')[1]));
		const { hash, texts } = await made.anna.read(`notices/${id}`);
		assert.equal(new Set(texts.map(({ recording }) => recording)).size, 2);
		await made.anna.write(`notices/${id}`, { what: 'approve', hash });
		await made.anna.write(`notices/${id}`, { what: 'start' });
		await isHeard((await answers(made, italian)).played, first, pitch);
		await isHeard((await answers(made, other)).played, second, pitch);
	});

asStaff('who approves listens by one key, approves and starts by one button each', 'anna', {}, async (tab, made) => {
	const { page } = tab, number = newNumber();
	people(made.desk, 'ascolta', [number, 'it']);
	await bring(made.carla, toneFile(4, { rate: 16000 }));
	await made.carla.write('notices/hear', { language: 'it' });
	const { recording, seconds } = await made.carla.write('notices/keep', { language: 'it' });
	assert.match(recording, /^[0-9a-f]{40}-4s\.wav$/);
	assert.equal(seconds, 4);
	const { id } = await made.carla.write('notices', form('ascolta', [['it', recording], ['fr', null], ['wo', null]]));
	await goes(tab, `notice/${id}`);
	await page.locator('.cards audio').waitFor();
	assert.equal(await page.locator('.cards .hint', { hasText: 'una voce sintetica' }).count(), 1, 'the text without one says so');
	assert.equal(await page.locator('.cards .warning', { hasText: 'Nessuna voce sintetica' }).count(), 1, 'and that a machine does not speak Wolof');
	await tab.press('l');
	await plays(tab, '.cards audio');
	await page.getByRole('button', { name: 'Approva questo testo' }).press('Enter');
	await page.getByRole('button', { name: 'Fai partire' }).press('Enter');
	await page.locator('.state-running').waitFor();
	await isHeard((await answers(made, number)).played, 4, 440);
});

asStaff('a file instead, thrown away, kept, of an older text, and taken away again', 'carla', {}, async (tab, made) => {
	tab.expected = late;
	const { page } = tab;
	const { id } = await made.carla.write('notices', form('corteo', [['it', null]]));
	const choosers = [];
	page.on('filechooser', (chooser) => choosers.push(chooser));
	await goes(tab, `notice-edit/${id}`);
	await page.locator('#title:focus').waitFor();
	await tab.press('Escape');
	const choose = async (name, buffer) => {
		await page.locator('#voice-it-file:enabled').waitFor({ state: 'attached' });
		await tab.press('u');
		const chooser = await eventually(() => choosers.pop(), 'the browser asks for a file');
		await chooser.setFiles({ name, mimeType: 'audio/wav', buffer });
	};
	await choose('uno.wav', toneFile(2, { rate: 16000 }));
	await page.locator('#taken').waitFor();
	await page.locator('#title').press('Control+Enter');
	await page.locator('.wrong', { hasText: 'tienila o buttala' }).waitFor();
	await tab.press('x');
	await page.locator('#taken').waitFor({ state: 'detached' });
	assert.equal(await page.locator('.voice audio').count(), 0);
	await choose('due.wav', toneFile(2, { rate: 44100, pitch: 880 }));
	await page.locator('#taken').waitFor();
	await tab.press('k');
	await isKept(tab, 1);
	await page.locator('#text-it').fill('Sabato alle 11.');
	await page.locator('.voice .warning', { hasText: 'cambiato dopo' }).waitFor();
	await look(tab, 'notice-voice-older');
	await page.locator('#text-it').press('Control+Enter');
	await page.locator('.state-draft').waitFor();
	const [{ recording }] = (await made.carla.read(`notices/${id}`)).texts;
	isNear(listen(await get(`${made.desk.url}/audio/notices/${recording}`)).pitch, 880, 5, 'Hz');
	await tab.press('e');
	await page.getByRole('button', { name: 'Togli la registrazione' }).press('Enter');
	await page.getByText('una voce sintetica').waitFor();
	await page.locator('#text-it').press('Control+Enter');
	await page.locator('.state-draft').waitFor();
	assert.equal((await made.carla.read(`notices/${id}`)).texts[0].recording, null);
});

const bad = {
	'silence, Italian': ['it', 'notice-sound-silent', toneFile(2, { rate: 16000, height: 0 }), 'Non si sente nessuno'],
	'silence, Arabic': ['ar', 'notice-sound-silent', toneFile(2, { rate: 16000, height: 4 }), 'لا يُسمع أحد'],
	'three minutes and twenty seconds': ['it', 'notice-sound-long', toneFile(200, { rate: 8000 }), 'più di 3 minuti'],
	'no sound at all': ['it', 'notice-sound', Buffer.from('<script>alert(1)</script>'.repeat(40)), 'un file intero'],
};
for (const [what, [locale, word, buffer, sentence]] of Object.entries(bad))
	asStaff(`${what}: refused in the words of the page, and nothing is kept`, 'carla', { locale }, async (tab, made) => {
		const { page } = tab;
		await bring(made.carla, buffer);
		const { status, json } = await made.carla.post('notices/hear', { language: 'fr' });
		assert.deepEqual([status, json.wrong], [409, word]);
		assert.ok(json.message.length > 10 && !json.message.includes('/'), json.message);
		assert.equal((await made.carla.get('notices/heard')).status, 404);
		assert.equal((await made.carla.post('notices/keep', { language: 'fr' })).json.wrong, 'upload');
		const { id } = await made.carla.write('notices', form('corteo', [['it', null]]));
		await goes(tab, `notice-edit/${id}`);
		await page.locator('#voice-it-file').setInputFiles({ name: 'voce.wav', mimeType: 'audio/wav', buffer });
		await page.locator('.wrong', { hasText: sentence }).waitFor();
		assert.equal(await page.locator('.voice audio').count(), 0);
		await look(tab, `notice-voice-${word}-${locale}`);
		assert.match(tab.complaints.splice(0).join(), /409/);
	});

async function kept(staff, language, seconds) {
	await bring(staff, toneFile(seconds, { rate: 16000 }));
	await staff.write('notices/hear', { language });
	return (await staff.write('notices/keep', { language })).recording;
}

test('only who writes notices, for a language of the desk, what was heard, once', async ({ carla, vito, desk }) => {
	await bring(carla, toneFile(1, { rate: 16000 }));
	assert.equal((await vito.post('notices/hear', { language: 'it' })).json.wrong, 'role');
	assert.equal((await vito.post('notices/keep', { language: 'it' })).json.wrong, 'role');
	assert.equal((await vito.get('notices/heard')).json.wrong, 'role');
	for (const language of ['de', '../it', 'it\0'])
		assert.equal((await carla.post('notices/hear', { language })).json.wrong, 'notice-language');
	assert.equal((await carla.post('notices/keep', { language: 'it' })).json.wrong, 'upload');
	assert.deepEqual(await carla.write('notices/hear', { language: 'it' }), { seconds: 1 });
	const part = await carla.get('notices/heard', { Range: 'bytes=0-3' });
	assert.deepEqual([part.status, part.body], [206, 'RIFF']);
	// It was heard for another text, or for a phrase of the line.
	assert.equal((await carla.post('notices/keep', { language: 'fr' })).json.wrong, 'upload');
	assert.equal((await carla.get('voices/heard?language=it')).status, 404);
	await carla.write('notices/keep', { language: 'it' });
	assert.equal((await carla.post('notices/keep', { language: 'it' })).json.wrong, 'upload');
	assert.equal((await carla.get('notices/heard')).status, 404);
	assert.deepEqual(fs.readdirSync(path.join(desk.folder, 'recordings')).filter((name) => name.includes('@')), []);
	assert.match(desk.command(['audit', 'list']).stdout, /carla\s+notice-recorded it/);
});

test('another recording is another text: it is approved again, and not at all once it runs', async ({ anna, carla, desk }) => {
	const [first, second] = [await kept(carla, 'it', 2), await kept(carla, 'it', 3)];
	const { id, hash } = await carla.write('notices', form('corteo', [['it', first]]));
	await anna.write(`notices/${id}`, { what: 'approve', hash });
	const changed = await carla.write(`notices/${id}/text`, form('corteo', [['it', second]]));
	assert.notEqual(changed.hash, hash);
	assert.equal((await anna.post(`notices/${id}`, { what: 'start' })).json.wrong, 'notice-state');
	assert.equal((await anna.post(`notices/${id}`, { what: 'approve', hash })).json.wrong, 'notice-hash');
	await anna.write(`notices/${id}`, { what: 'approve', hash: changed.hash });
	// Taken away, it is another text as well.
	const without = await carla.write(`notices/${id}/text`, form('corteo', [['it', null]]));
	assert.notEqual(without.hash, changed.hash);
	await anna.write(`notices/${id}`, { what: 'approve', hash: without.hash });
	await anna.write(`notices/${id}`, { what: 'start' });
	assert.equal((await carla.post(`notices/${id}/text`, form('corteo', [['it', first]]))).json.wrong, 'notice-state');
	assert.match(desk.command(['audit', 'verify']).stdout, /\d/);
});

test('no recording opens the border of a desk, and what is not kept here cannot be named', async ({ anna, carla }) => {
	const recording = await kept(carla, 'it', 2);
	const to = (name) => ({ ...form('corteo', [['it', recording]]), to: [{ kind: 'desk', name }] });
	assert.equal((await carla.post('notices', to('women'))).json.wrong, 'notice-people');
	const { id, hash } = await anna.write('notices', to('women'));
	assert.equal((await carla.post(`notices/${id}`, { what: 'approve', hash })).json.wrong, 'notice-people');
	assert.equal((await carla.post(`notices/${id}/text`, to('desk'))).json.wrong, 'notice-not-own');
	for (const name of [`${'0'.repeat(40)}-6s.wav`, `../recordings/${recording}`, 'voce.wav', '@coming-1.wav'])
		assert.equal((await carla.post('notices', form('corteo', [['it', name]]))).json.wrong, 'notice-recording');
});

// Loud and soft: what is heard is as loud as all that the line says.
test('a whisper and a shout are heard alike', async ({ carla, desk }) => {
	const levels = [];
	for (const height of [900, 28000]) {
		await bring(carla, toneFile(3, { rate: 16000, height }));
		await carla.write('notices/hear', { language: 'it' });
		const { recording } = await carla.write('notices/keep', { language: 'it' });
		levels.push(listen(await get(`${desk.url}/audio/notices/${recording}`)).level);
	}
	isNear(levels[0], levels[1], 1, 'dB');
});

test('a recording of exactly three minutes is taken', async ({ carla }) => {
	const wave = waveFile(Array.from({ length: 180 * 8000 }, (_, i) => 8000 * Math.sin(i * 0.3) * (1 + Math.sin(i / 4000)) / 2));
	await bring(carla, wave);
	const { seconds } = await carla.write('notices/hear', { language: '' });
	assert.ok(seconds > 178 && seconds <= 180, String(seconds));
	assert.match((await carla.write('notices/keep', { language: '' })).recording, new RegExp(`-${seconds}s\\.wav$`));
});

runAtDesk({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ quiet: '00:00-00:00', audio: 'audio' }, { 'api-url': rest.url, rate: '50' });
		people(desk, 'corteo', [newNumber(), 'it']);
		await desk.start();
		const heard = path.join(desk.folder, 'microphone.wav');
		fs.writeFileSync(heard, toneFile(30, { rate: 48000, pitch }));
		return {
			desk, rest, words: [`--use-file-for-fake-audio-capture=${heard}`],
			anna: await Staff.add(desk, 'anna', 'admin', 'all'),
			carla: await Staff.add(desk, 'carla', 'coordinator'),
			vito: await Staff.add(desk, 'vito'),
		};
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close();
	},
});
