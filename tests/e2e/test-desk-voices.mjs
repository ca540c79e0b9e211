// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-voices.mjs - what callers hear, phrase by phrase: who looks and
// listens, and what is to be read aloud
import fs from 'node:fs';
import path from 'node:path';
import { asStaff, looks, runAtDesk } from './desk-tab.mjs';
import { assert, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, text } from './twilio.mjs';
import { bring, buildAgain, heardBy, id, keeps, makeDesk } from './voices.mjs';
import { toneFile } from './wave.mjs';

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
	const { ms, pitch } = await heardBy({ desk, vito }, 'it', id);
	assert.ok(Math.abs(ms - 2000) < 60 && Math.abs(pitch - 440) < 3);
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

test('what is brought is heard by callers at once, replaced, and gone back to', async (made) => {
	const { carla, desk } = made;
	const clip = 'number.7';
	assert.equal((await heardBy(made, 'ar', clip)).clip.state, 'missing');
	await keeps(made, 'ar', clip, toneFile(3, { rate: 16000 }), { reader: 'Fatou', until: '2035-12-31' });
	const first = await heardBy(made, 'ar', clip);
	assert.deepEqual([first.clip.state, first.clip.own, first.clip.before], ['recorded', true, false]);
	assert.ok(Math.abs(first.ms - 3000) < 60, `${first.ms} ms`);
	assert.ok(Math.abs(first.pitch - 440) < 3, `${first.pitch} Hz`);
	assert.ok(first.level > -21 && first.level < -12, `${first.level} dB`);
	await keeps(made, 'ar', clip, toneFile(2, { rate: 44100, pitch: 660 }));
	const second = await heardBy(made, 'ar', clip);
	assert.ok(Math.abs(second.pitch - 660) < 4, `${second.pitch} Hz`);
	assert.ok(second.clip.before);
	await carla.write('voices/back', { language: 'ar', id: clip });
	const back = await heardBy(made, 'ar', clip);
	assert.deepEqual(back.clip.heard, first.clip.heard);
	await carla.write('voices/back', { language: 'ar', id: clip });
	assert.deepEqual((await heardBy(made, 'ar', clip)).clip.heard, second.clip.heard);
	const files = fs.readdirSync(path.join(desk.folder, 'voices', 'ar')).sort();
	assert.deepEqual(files, [`@before.${clip}.about`, `@before.${clip}.wav`, `${clip}.about`, `${clip}.wav`]);
	assert.match(fs.readFileSync(path.join(desk.folder, 'voices', 'ar', `@before.${clip}.about`), 'utf8'), /^read [0-9a-f]{16}\nreader Fatou\nuntil 2035-12-31\n$/);
	const did = desk.command(['audit', 'list']).stdout;
	assert.match(did, /carla\s+voice-kept ar\/number\.7/);
	assert.match(did, /voice-back ar\/number\.7/);
	// A build of all makes the same of it.
	assert.match(buildAgain(desk), /^0 made, /m);
});

test('what stood in the prompts comes back when the desk takes its own away', async (made) => {
	const shipped = await heardBy(made, 'it', id);
	await keeps(made, 'it', id, toneFile(1.5, { rate: 16000, pitch: 880 }));
	assert.ok(Math.abs((await heardBy(made, 'it', id)).pitch - 880) < 8);
	await made.carla.write('voices/back', { language: 'it', id });
	assert.deepEqual((await heardBy(made, 'it', id)).clip.heard, shipped.clip.heard);
});

const header = (frames) => {
	const wav = toneFile(0.5, { rate: 16000 });
	wav.writeUInt32LE(frames * 2, 40);
	wav.writeUInt32LE(36 + frames * 2, 4);
	return wav;
};
const hostile = {
	'no audio': [Buffer.from('<script>alert(1)</script>'.repeat(40)), /it is no audio that can be read here/],
	silent: [toneFile(2, { rate: 16000, height: 0 }), /was the microphone off/, 'voice-sound-silent'],
	'a bomb of channels': [(() => {
		const wav = toneFile(0.5, { rate: 16000 });
		wav.writeUInt16LE(60000, 22);
		return wav;
	})(), /no audio|channels/],
	'half a head': [toneFile(0.5, { rate: 16000 }).subarray(0, 20), /no audio|no sound/],
	'too long': [toneFile(21 * 60, { rate: 4000 }).subarray(0, 44 + 21 * 60 * 8000), /longer than 20 minutes/, 'voice-sound-long'],
};
for (const [what, [bytes, sentence, word = 'voice-sound']] of Object.entries(hostile))
	test(`${what}: a sentence says why, and nothing is half-done`, async (made) => {
		const before = await made.vito.read('voices/it');
		await bring(made.carla, bytes);
		const { status, json } = await made.carla.post('voices/hear', { language: 'it', id: 'number.7' });
		assert.deepEqual([status, json.wrong], [409, word]);
		assert.match(json.message, sentence);
		assert.doesNotMatch(json.message, /coming|passaparola/);
		assert.equal((await made.carla.get('voices/heard?language=it')).status, 404);
		const print = before.clips.find((one) => one.id === 'number.7').print;
		assert.equal((await made.carla.post('voices/keep', { language: 'it', id: 'number.7', print })).json.wrong, 'upload');
		assert.deepEqual(await made.vito.read('voices/it'), before);
	});

test('a head that promises four gigabytes is taken for the half second that is there', async ({ carla }) => {
	await bring(carla, header(0x7fffff00));
	assert.deepEqual(await carla.write('voices/hear', { language: 'it', id: 'number.7' }), { seconds: 1 });
});

test('only what is a clip, of the text that was read, with a name and a day', async ({ carla }) => {
	await bring(carla, toneFile(1, { rate: 16000 }));
	for (const [language, clip] of [['it', '../../x'], ['xx', id], ['it', 'nothing.here'], ['it', '']])
		assert.equal((await carla.post('voices/hear', { language, id: clip })).status, 404);
	await carla.write('voices/hear', { language: 'it', id: 'number.7' });
	const { print } = (await carla.read('voices/it')).clips.find((one) => one.id === 'number.7');
	const keep = async (more) => (await carla.post('voices/keep', { language: 'it', id: 'number.7', print, ...more })).json.wrong;
	assert.equal(await keep({ print: '0123456789abcdef' }), 'voice-changed');
	assert.equal(await keep({ reader: 'Fatou\nuntil 2020-01-01' }), 'voice-about');
	assert.equal(await keep({ until: 'tomorrow' }), 'voice-about');
	assert.equal(await keep({ id: 'number.8' }), 'voice-changed');
	assert.equal((await carla.post('voices/back', { language: 'it', id: 'number.9' })).json.wrong, 'voice-before');
});

test('texts are answered while a recording is made, and a second build waits for its turn', async (made) => {
	await bring(made.carla, toneFile(300, { rate: 16000 }));
	const heard = made.carla.post('voices/hear', { language: 'it', id: 'number.7' });
	const began = Date.now();
	readAnswer(await post(`${made.desk.url}/in/main`, text('ciao', { From: newNumber() })));
	const answered = Date.now() - began;
	const { status, json } = await heard;
	assert.deepEqual([status, json.seconds], [200, 300]);
	console.log(`     measured: a text during it ${answered} ms, 300 s of sound in ${Date.now() - began} ms`);
});

runAtDesk({
	before: async () => {
		const desk = await (await makeDesk()).start();
		return { desk, carla: await Staff.add(desk, 'carla', 'coordinator'), vito: await Staff.add(desk, 'vito') };
	},
	after: ({ desk }) => desk.stopAndRemove(),
});
