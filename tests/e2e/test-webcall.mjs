// SPDX-License-Identifier: AGPL-3.0-or-later
// test-webcall.mjs - the phone in the browser, as a person calls with it
//
// A call from the first word to hanging up, keys by mouse and keyboard, sound
// that really plays, a message from the microphone and from a file, and that
// everything is written down as it would be for a provider.
import fs from 'node:fs';
import path from 'node:path';
import { asSeen, looks } from './looks.mjs';
import { assert, eventually, patience, test } from './report.mjs';
import { send } from './twilio.mjs';
import { waveFile } from './wave.mjs';
import { inBrowser, runInBrowser } from './webphone.mjs';

const mine = '+390000000001';

const wave = (seconds) => Int16Array.from({ length: 8000 * seconds }, (_, i) => 8000 * Math.sin(i / 3));

async function call(tab) {
	await tab.page.getByRole('button', { name: 'Chiama' }).click();
	await tab.page.locator('.bubble.heard').first().waitFor();
}

// Presses KEY and waits until the line has said something else.
async function press(tab, key) {
	await tab.page.getByRole('button', { name: key, exact: true }).click();
	await tab.page.locator('.bubble.pressed ~ .bubble.heard').last().waitFor();
}

const said = async (tab) => (await tab.page.locator('.bubble.heard p').allInnerTexts()).join('\n');

// To where the line records a message: Italian, then "leave a message".
async function toRecording(tab) {
	await call(tab);
	// Who is known hears the menu at once, others the languages.
	const first = await eventually(async () => /italiano|appuntamenti/.exec(await said(tab)), 'a first choice');
	if (first[0] === 'italiano')
		await press(tab, '1');
	await tab.page.getByText(/appuntamenti premi/).first().waitFor();
	await press(tab, '4');
	await tab.page.locator('.state.recording').waitFor({ timeout: 30000 * patience });
}

inBrowser('a call: languages, a key, the menu, hanging up', {}, async (tab, { desk }) => {
	await call(tab);
	await press(tab, '1');
	await tab.page.getByText(/appuntamenti premi/).first().waitFor();
	await tab.page.getByRole('button', { name: 'Riaggancia' }).click();
	await tab.page.getByText(/Chiamata finita/).waitFor();
	// The button comes with the page's next frame, and the focus after it.
	await tab.page.waitForFunction(() => document.activeElement.className === 'dial');
	const kinds = await eventually(() => {
		const rows = desk.log().filter((row) => row.channel === 'call');
		return rows.filter((row) => row.kind === 'call').length === 2 && rows.map((row) => row.kind);
	}, 'the call and its end are written down');
	for (const kind of ['call', 'prompt', 'keys'])
		assert.ok(kinds.includes(kind), `${kind} of ${kinds}`);
});

inBrowser('a call by keyboard alone', {}, async (tab) => {
	await tab.page.getByRole('button', { name: 'Chiama' }).focus();
	await tab.page.keyboard.press('Enter');
	await tab.page.locator('.bubble.heard').first().waitFor();
	await tab.page.keyboard.press('*');
	await tab.page.locator('.bubble.pressed').waitFor();
	assert.equal(await tab.page.locator('.bubble.pressed p').innerText(), '*');
	await tab.page.getByRole('button', { name: 'Riaggancia' }).focus();
	await tab.page.keyboard.press('Enter');
	await tab.page.getByText(/Chiamata finita/).waitFor();
});

// Gives every text a recording, and keeps each player that was started.
async function withSound(tab) {
	await tab.page.addInitScript(() => {
		globalThis.players = [];
		const { play } = HTMLMediaElement.prototype;
		HTMLMediaElement.prototype.play = function () {
			globalThis.players.push({ source: this.src, player: this });
			this.addEventListener('ended', () => { document.body.dataset.ended = Number(document.body.dataset.ended ?? 0) + 1; });
			return play.call(this);
		};
	});
	await tab.page.route('**/audio/it/tone.wav', (route) => route.fulfill({ contentType: 'audio/wav', body: waveFile(wave(0.5)) }));
	await tab.page.route('**/phone/api/call', async (route) => {
		const response = await route.fetch();
		const step = await response.json();
		for (const spoken of step.spoken)
			spoken.audio = '/audio/it/tone.wav';
		await route.fulfill({ response, json: step });
	});
}

inBrowser('recordings really play, one after another', {}, async (tab) => {
	await call(tab);
	await tab.page.waitForFunction(() => Number(document.body.dataset.ended) >= 2);
	assert.ok(await tab.page.evaluate(() => globalThis.players[0].source.endsWith('/audio/it/tone.wav')));
	await tab.page.getByRole('button', { name: 'Riaggancia' }).click();
	assert.ok(await tab.page.evaluate(() => globalThis.players.every(({ player }) => player.paused)));
}, withSound);

// What the desk has to listen to: numbers of follow-ups.
const waiting = (desk) => [...desk.command(['follow-ups']).stdout.matchAll(/^ *(\d+) .* message +\d+ s/gm)].map(([, id]) => id);

// The message that came since BEFORE, as the desk hears it: its samples.
async function heardByDesk(desk, before) {
	const [id] = await eventually(() => {
		const fresh = waiting(desk).filter((one) => !before.includes(one));
		return fresh.length > 0 && fresh;
	}, 'the message waits for the desk');
	const file = path.join(desk.folder, 'heard.wav');
	const { status, stderr } = desk.command(['follow-ups', 'audio', id, file]);
	assert.equal(status, 0, stderr);
	const bytes = fs.readFileSync(file);
	assert.equal(bytes.readUInt32LE(24), 8000);
	assert.equal(bytes.readUInt16LE(22), 1);
	assert.ok(desk.log().some((row) => row.kind === 'note' && row.text.includes(`follow-up ${id} `)), 'it is written down who heard it');
	return new Int16Array(bytes.buffer, bytes.byteOffset + 44, (bytes.length - 44) / 2);
}

// The microphone comes a while after the page says that it records.
async function withMicrophone(tab) {
	await tab.page.addInitScript(() => {
		const { start } = MediaRecorder.prototype;
		MediaRecorder.prototype.start = function (...words) {
			this.addEventListener('start', () => { document.body.dataset.records = Date.now(); });
			return start.apply(this, words);
		};
	});
}
const hasRecorded = (tab, ms) => tab.page.waitForFunction((wanted) => Date.now() - document.body.dataset.records >= wanted, ms);
const spoken = { permissions: ['microphone'], reducedMotion: 'reduce' };

inBrowser('a message from the microphone is kept, and can be heard', spoken, async (tab, { desk }) => {
	const before = waiting(desk);
	await toRecording(tab);
	assert.deepEqual(await tab.barriers(), []);
	await hasRecorded(tab, 2500);
	await tab.page.getByRole('button', { name: '#' }).click();
	await tab.page.locator('.note.recorded audio').waitFor();
	const samples = await heardByDesk(desk, before);
	assert.ok(samples.length > 8000, `${samples.length} samples`);
	assert.ok(samples.some((sample) => Math.abs(sample) > 500), 'it is not silent');
}, withMicrophone);

inBrowser('a message of who hangs up is kept too', spoken, async (tab, { desk }) => {
	const before = waiting(desk);
	await toRecording(tab);
	await hasRecorded(tab, 1500);
	await tab.page.getByRole('button', { name: 'Riaggancia' }).click();
	await heardByDesk(desk, before);
}, withMicrophone);

inBrowser('a message from a file', {}, async (tab, { desk }) => {
	const before = waiting(desk);
	await toRecording(tab);
	await tab.page.locator('input[type=file]').setInputFiles({ name: 'a.wav', mimeType: 'audio/wav', buffer: Buffer.from('no sound') });
	await tab.page.locator('.note.unreadable').waitFor();
	await tab.page.locator('input[type=file]').setInputFiles({ name: 'a.wav', mimeType: 'audio/wav', buffer: waveFile(wave(60)) });
	await tab.page.locator('.note.recorded audio').waitFor();
	const samples = await heardByDesk(desk, before);
	// A minute takes many pieces; all of it came, and in order.
	assert.equal(samples.length, 480000);
	assert.deepEqual([...samples.slice(400000, 400050)], [...wave(60).slice(400000, 400050)]);
	assert.ok(!desk.command(['follow-ups']).stdout.includes('message-lost'));
});

for (const seen of looks(({ size }) => size === 'phone'))
	inBrowser(`no barriers in a call: ${seen.locale}, ${seen.colorScheme}, 320 pixels`, { ...asSeen(seen), reducedMotion: 'reduce' }, async (tab) => {
		await tab.page.locator('.dial').click();
		await tab.page.locator('.bubble.heard').first().waitFor();
		assert.deepEqual(await tab.barriers(), []);
		assert.ok(!await tab.scrollsSideways());
	});

const address = { from: mine, id: 'a'.repeat(16), call: 1, step: 1 };
const refused = {
	'a call from somebody else\'s number': ['call', { from: '+393331112233' }],
	'a call that says more than from': ['call', { from: mine, to: '+39' }],
	'keys that are none': ['keys', { ...address, keys: '1x' }],
	'keys without end': ['keys', { ...address, keys: '1'.repeat(33) }],
	'keys of no call': ['keys', { from: mine, keys: '1' }],
	'keys of step 0': ['keys', { ...address, step: 0, keys: '1' }],
	'an id that is none': ['keys', { ...address, id: '../../etc/passwd', keys: '1' }],
	'a message that was never sent': ['recording', { ...address, bytes: 1000 }],
	'a message of nothing': ['recording', { ...address, bytes: 0 }],
	'a message that is no sound': ['recording', { ...address, audio: 'AAAA' }],
	'a piece that does not go on': ['audio', { from: mine, at: 10, data: 'AAAA' }],
	'a piece that is no base64': ['audio', { from: mine, at: 0, data: '****' }],
	'a piece of nothing': ['audio', { from: mine, at: 0, data: '' }],
	'an end before its beginning': ['end', { ...address, seconds: -1 }],
};
for (const [what, [to, object]] of Object.entries(refused))
	test(`400: ${what}`, async ({ desk }) => {
		const answer = await send(`${desk.url}/phone/api/${to}`, {
			headers: { 'Content-Type': 'application/json', Origin: desk.url },
			body: JSON.stringify(object),
		});
		assert.equal(answer.status, 400);
	});

test('another site cannot call', async ({ desk }) => {
	for (const what of ['call', 'keys', 'audio', 'recording', 'end']) {
		const answer = await send(`${desk.url}/phone/api/${what}`, {
			headers: { 'Content-Type': 'application/json', Origin: 'http://evil.example' },
			body: JSON.stringify({ from: mine }),
		});
		assert.equal(answer.status, 403);
	}
});

runInBrowser();
