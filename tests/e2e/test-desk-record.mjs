// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-record.mjs - somebody reads a phrase into the browser, keeps it, and
// the next caller hears it: by keyboard, in Italian and Arabic, at a desk and on
// a phone
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { asStaff, look, runAtDesk } from './desk-tab.mjs';
import { screens } from './looks.mjs';
import { assert, eventually, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { get, heardBy, listen, makeDesk } from './voices.mjs';
import { toneFile } from './wave.mjs';

const pitch = 620; // hertz, of what the microphone hears

const isHeard = ({ ms, pitch: heard, level }, seconds) => {
	assert.ok(ms > seconds * 500, `${ms} ms`);
	assert.ok(Math.abs(heard - pitch) < 10, `${heard} Hz`);
	assert.ok(level > -24 && level < -10, `${level} dB`);
};

// What is kept is gone from where it was heard, and the browser may ask for it
// a moment too late.
const late = /status of 404 .*\/voices\/heard\?/;

const open = async ({ page }, tag, clip) => {
	await page.evaluate((hash) => {
		location.hash = hash;
	}, `#voices/${tag}/${encodeURIComponent(clip)}`);
	await page.locator('.studio .aloud').waitFor();
};

// Reads for so long, and hears what became of it.
async function record(tab, seconds) {
	const { page } = tab;
	await tab.press('r');
	await page.locator('[aria-pressed="true"]').waitFor();
	await new Promise((done) => {
		setTimeout(done, seconds * 1000);
	});
	await tab.press('r');
	await page.locator('#taken').waitFor();
}

const isKept = ({ page }) => page.waitForFunction(() => document.querySelector('.did').textContent !== '' && document.querySelector('#taken') === null);

const looksAt = [['it', 'desk', 'ar', 'number.3'], ['ar', 'desk', 'ar', 'number.4'], ['it', 'phone', 'it', 'number.5'], ['ar', 'phone', 'it', 'number.6']];
for (const [locale, size, tag, clip] of looksAt)
	asStaff(`${locale}, ${size}: recorded, listened to and kept in four keys, on to the next in one`, 'carla', { locale, viewport: screens[size] }, async (tab, made) => {
		const { page } = tab;
		tab.expected = late;
		await open(tab, tag, clip);
		await record(tab, 2);
		await look(tab, `record-${locale}-${size}`);
		await tab.press('l');
		await page.waitForFunction(() => document.getElementById('taken').currentTime > 0.3);
		await tab.press('k');
		await isKept(tab);
		assert.equal(tab.steps, 4);
		isHeard(await heardBy(made, tag, clip), 2);
		await look(tab, `kept-${locale}-${size}`);
		await tab.press('n');
		await page.waitForFunction((before) => !location.hash.endsWith(before), clip);
		assert.equal(tab.steps, 5);
	});

asStaff('a caller hears what was recorded a moment ago, without a restart', 'carla', {}, async (tab, made) => {
	tab.expected = late;
	const before = await Caller.call(made.desk);
	await before.press('1');
	assert.deepEqual(before.heard.filter((piece) => piece.play), []);
	await before.hangUp();
	await open(tab, 'it', 'main.always');
	await record(tab, 3);
	await tab.page.locator('[name=reader]').fill('Fatou');
	await tab.page.locator('form.take button.main').press('Enter');
	await isKept(tab);
	const caller = await Caller.call(made.desk);
	await caller.press('1');
	const played = caller.heard.filter((piece) => piece.play);
	assert.equal(played.length, 1);
	assert.match(played[0].play, /\/audio\/it\/main\.always\.\w+\.wav$/);
	isHeard(listen(await get(played[0].play)), 3);
	await caller.hangUp();
	assert.match(fs.readFileSync(path.join(made.desk.folder, 'voices', 'it', 'main.always.about'), 'utf8'), /^reader Fatou$/m);
});

asStaff('a file instead, then back to the one before; a bad one says why', 'carla', {}, async (tab, made) => {
	const { page } = tab;
	// Listened to from the beginning: who begins together with the key may be late.
	const choosers = [];
	page.on('filechooser', (chooser) => choosers.push(chooser));
	await open(tab, 'it', 'number.5');
	const choose = async (name, buffer) => {
		await page.locator('#voice-file:enabled').waitFor({ state: 'attached' });
		await tab.press('u');
		const chooser = await eventually(() => choosers.pop(), 'the browser asks for a file');
		await chooser.setFiles({ name, mimeType: 'audio/wav', buffer });
	};
	await choose('sette.wav', toneFile(2, { rate: 16000 }));
	await page.locator('#taken').waitFor();
	await tab.press('k');
	await isKept(tab);
	assert.ok(Math.abs((await heardBy(made, 'it', 'number.5')).pitch - 440) < 5);
	await tab.press('z');
	await isKept(tab);
	isHeard(await heardBy(made, 'it', 'number.5'), 2);
	await choose('silent.wav', toneFile(2, { rate: 16000, height: 0 }));
	await page.locator('.wrong', { hasText: 'Non si sente nessuno' }).waitFor();
	isHeard(await heardBy(made, 'it', 'number.5'), 2);
	tab.expected = new RegExp(`status of 409|${late.source}`);
});

asStaff('a volunteer has no microphone, and a take that was left is gone', 'vito', {}, async (tab) => {
	await open(tab, 'it', 'number.5');
	await tab.press('r', 'k', 'z');
	assert.equal(await tab.page.locator('.take, [aria-pressed]').count(), 0);
});

runAtDesk({
	before: async () => {
		const desk = await (await makeDesk()).start();
		const heard = path.join(desk.folder, 'microphone.wav');
		fs.writeFileSync(heard, toneFile(30, { rate: 48000, pitch }));
		return {
			desk, words: [`--use-file-for-fake-audio-capture=${heard}`],
			carla: await Staff.add(desk, 'carla', 'coordinator'), vito: await Staff.add(desk, 'vito'),
		};
	},
	after: ({ desk }) => desk.stopAndRemove(),
});
