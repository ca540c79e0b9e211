// SPDX-License-Identifier: AGPL-3.0-or-later
// test-webcall.mjs - the phone in the browser, as a person calls with it
//
// A call from the first word to hanging up, keys by mouse and keyboard, sound
// that really plays, a message from the microphone and from a file, and that
// everything is written down as it would be for a provider.
import { assert, eventually, test } from './report.mjs';
import { send } from './twilio.mjs';
import { inBrowser, runInBrowser } from './webphone.mjs';

const mine = '+390000000001';

// Half a second of a tone, 8 kHz mono: telephone audio.
function tone() {
	const samples = Buffer.from(Int16Array.from({ length: 4000 }, (_, i) => 8000 * Math.sin(i / 3)).buffer);
	const head = Buffer.alloc(44);
	head.write('RIFF', 0);
	head.writeUInt32LE(36 + samples.length, 4);
	head.write('WAVEfmt ', 8);
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(1, 22);
	head.writeUInt32LE(8000, 24);
	head.writeUInt32LE(16000, 28);
	head.writeUInt16LE(2, 32);
	head.writeUInt16LE(16, 34);
	head.write('data', 36);
	head.writeUInt32LE(samples.length, 40);
	return Buffer.concat([head, samples]);
}

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
	await tab.page.locator('.state.recording').waitFor({ timeout: 30000 });
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
	await tab.page.route('**/audio/it/tone.wav', (route) => route.fulfill({ contentType: 'audio/wav', body: tone() }));
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

inBrowser('a message from the microphone is kept, and can be heard', { permissions: ['microphone'] }, async (tab, { desk }) => {
	await toRecording(tab);
	assert.deepEqual(await tab.barriers(), []);
	await tab.page.waitForTimeout(1200);
	await tab.page.getByRole('button', { name: '#' }).click();
	await tab.page.locator('.note.recorded audio').waitFor();
	await eventually(() => desk.log().some((row) => row.kind === 'recording'), 'the message is written down');
	await tab.page.getByRole('button', { name: 'Riaggancia' }).click();
});

inBrowser('a message from a file', {}, async (tab, { desk }) => {
	const before = desk.log().filter((row) => row.kind === 'recording').length;
	await toRecording(tab);
	await tab.page.locator('input[type=file]').setInputFiles({ name: 'a.wav', mimeType: 'audio/wav', buffer: tone() });
	await tab.page.locator('.note.recorded audio').waitFor();
	await eventually(() => desk.log().filter((row) => row.kind === 'recording').length > before, 'it is written down');
	await tab.page.getByRole('button', { name: 'Riaggancia' }).click();
});

for (const locale of ['it', 'ar'])
	for (const colorScheme of ['light', 'dark'])
		inBrowser(`no barriers in a call: ${locale}, ${colorScheme}, 320 pixels`,
		    { locale, colorScheme, reducedMotion: 'reduce', viewport: { width: 320, height: 640 } }, async (tab) => {
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
	'a message that lasts for days': ['recording', { ...address, seconds: 1e6 }],
	'an end before its beginning': ['end', { ...address, seconds: -1 }],
};
for (const [what, [path, object]] of Object.entries(refused))
	test(`400: ${what}`, async ({ desk }) => {
		const answer = await send(`${desk.url}/phone/api/${path}`, {
			headers: { 'Content-Type': 'application/json', Origin: desk.url },
			body: JSON.stringify(object),
		});
		assert.equal(answer.status, 400);
	});

test('another site cannot call', async ({ desk }) => {
	for (const path of ['call', 'keys', 'recording', 'end']) {
		const answer = await send(`${desk.url}/phone/api/${path}`, {
			headers: { 'Content-Type': 'application/json', Origin: 'http://evil.example' },
			body: JSON.stringify({ from: mine }),
		});
		assert.equal(answer.status, 403);
	}
});

runInBrowser();
