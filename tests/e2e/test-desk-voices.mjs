// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-voices.mjs - what callers hear, phrase by phrase: who looks and
// listens, and what is to be read aloud
import fs from 'node:fs';
import path from 'node:path';
import { asStaff, looks, runAtDesk } from './desk-tab.mjs';
import { Desk, top } from './daemon.mjs';
import { assert, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { send } from './twilio.mjs';

const id = 'greeting.hello~1';

test('each phrase stands in each language of calls as it is', async ({ carla, vito }) => {
	const { languages, clips } = await carla.read('voices');
	assert.deepEqual(languages.map(({ language }) => language), ['it', 'ar']);
	const states = Object.values(clips).map(([italian]) => italian).filter(Boolean);
	assert.deepEqual([id, 'answer.short', 'dial.hold'].map((one) => clips[one][0]), ['recorded', 'stale', 'expired']);
	assert.equal(states.length, languages[0].recorded + languages[0].synthetic + languages[0].missing);
	assert.equal((await carla.get('voices/xx')).status, 404);
	assert.deepEqual(await vito.read('voices'), { languages, clips });
});

test('what is heard of it now is there to be listened to', async ({ desk, vito }) => {
	const { clips } = await vito.read('voices/it');
	const clip = clips.find((one) => one.id === id);
	assert.equal(clip.state, 'recorded');
	assert.equal(clip.heard.files.length, 1);
	assert.ok(Math.abs(clip.heard.ms - 2000) < 100);
	const { status, headers } = await send(`${desk.url}/audio/${clip.heard.files[0]}`, { method: 'GET' });
	assert.deepEqual([status, headers['content-type']], [200, 'audio/wav']);
	for (const { state, heard, text, print } of clips) {
		assert.equal(heard.files.length === 0, state === 'missing' || (state !== 'recorded' && heard.ms === 0));
		assert.ok(text);
		assert.match(print, /^[0-9a-f]{16}$/);
	}
});

looks('carla', { '#voices': '.voices td a', '#voices/ar': '.reading li', [`#voices/ar/${encodeURIComponent(id)}`]: '.studio' });

asStaff('from the bar to a phrase that is to be read in three keys, and to the next in one', 'carla', {}, async (tab) => {
	const { page } = tab;
	await page.locator('.views a[href="#voices"]').focus();
	await tab.press('Enter');
	await page.locator('a[href="#voices/ar"]').first().focus();
	await tab.press('Enter');
	await page.locator('.reading li a').first().focus();
	await tab.press('Enter');
	const text = page.locator('.studio .aloud');
	await text.waitFor();
	assert.equal(tab.steps, 3);
	assert.deepEqual(await text.evaluate(({ lang, dir }) => [lang, dir]), ['ar', 'rtl']);
	const first = await text.textContent();
	await tab.press('n');
	await page.waitForFunction((before) => document.querySelector('.studio .aloud')?.textContent !== before, first);
	assert.equal(tab.steps, 4);
});

asStaff('a volunteer listens by one key', 'vito', {}, async (tab) => {
	const { page } = tab;
	await page.evaluate((hash) => {
		location.hash = hash;
	}, `#voices/it/${encodeURIComponent(id)}`);
	await page.locator('#heard').waitFor();
	await tab.press('l');
	await page.waitForFunction(() => document.getElementById('heard').currentTime > 0.2);
});

// A tone of so many seconds, as somebody might have recorded it.
function tone(seconds, rate = 16000) {
	const samples = Math.round(seconds * rate);
	const file = Buffer.alloc(44 + 2 * samples);
	file.write('RIFF', 0);
	file.writeUInt32LE(file.length - 8, 4);
	file.write('WAVEfmt ', 8);
	file.writeUInt32LE(16, 16);
	file.writeUInt16LE(1, 20);
	file.writeUInt16LE(1, 22);
	file.writeUInt32LE(rate, 24);
	file.writeUInt32LE(2 * rate, 28);
	file.writeUInt16LE(2, 32);
	file.writeUInt16LE(16, 34);
	file.write('data', 36);
	file.writeUInt32LE(2 * samples, 40);
	for (let i = 0; i < samples; i++)
		file.writeInt16LE(Math.round(8000 * Math.sin(i * 2 * Math.PI * 440 / rate)), 44 + 2 * i);
	return file;
}

// A desk with one good recording, one of an older text, one that is over.
async function make() {
	const desk = await Desk.make({ languages: 'it ar', 'call-languages': 'it ar' });
	const prompts = path.join(desk.folder, 'prompts');
	fs.cpSync(path.join(top, 'prompts'), prompts, { recursive: true });
	fs.mkdirSync(path.join(prompts, 'it'));
	const record = (name, about) => {
		fs.writeFileSync(path.join(prompts, 'it', `${name}.wav`), tone(2));
		if (about)
			fs.writeFileSync(path.join(prompts, 'it', `${name}.about`), about);
	};
	record(id);
	record('answer.short', 'read un altro testo\n');
	record('dial.hold', 'until 2020-01-31\n');
	desk.settings.prompts = prompts;
	desk.settings.audio = path.join(desk.folder, 'audio');
	desk.writeSettings();
	// Without espeak-ng, which would take a minute for nothing here.
	desk.variables = { PATH: desk.folder };
	const { status, stderr } = desk.command(['prompts', 'build']);
	desk.variables = {};
	assert.equal(status, 0, stderr);
	return desk;
}

runAtDesk({
	before: async () => {
		const desk = await (await make()).start();
		return { desk, carla: await Staff.add(desk, 'carla', 'coordinator'), vito: await Staff.add(desk, 'vito') };
	},
	after: ({ desk }) => desk.stopAndRemove(),
});
