// SPDX-License-Identifier: AGPL-3.0-or-later
// test-call-audio.mjs - what somebody recorded is what callers hear: fetched as
// a provider does, as long as it says, neither silent nor clipped
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk, program, top } from './daemon.mjs';
import { assert, run, test } from './report.mjs';
import { send } from './twilio.mjs';
import { tonesFile } from './wave.mjs';
import { spawnSync } from 'node:child_process';

// Every recording that was heard is fetched and looked at; their seconds.
async function fetchAll(caller) {
	let seconds = 0;
	for (const { play } of caller.heard.filter((piece) => piece.play)) {
		const response = await fetch(play);
		assert.equal(response.status, 200, play);
		assert.match(response.headers.get('content-type'), /^audio\/(x-)?wav/);
		assert.match(response.headers.get('cache-control'), /immutable/);
		const file = Buffer.from(await response.arrayBuffer());
		assert.equal(file.toString('latin1', 0, 4), 'RIFF');
		assert.equal(file.readUInt16LE(22), 1, 'mono');
		assert.equal(file.readUInt32LE(24), 8000);
		seconds += (file.length - 44) / file.readUInt32LE(28);
	}
	return seconds;
}

test('a recording is played, what nobody recorded is read aloud', async (desk) => {
	const caller = await Caller.call(desk);
	await caller.press('2');
	const played = caller.heard.filter((piece) => piece.play);
	assert.equal(played.length, 1);
	assert.match(played[0].play, /\/audio\/en\/main\.always\.\w+\.wav$/);
	assert.ok(caller.heard.length > 4 && caller.heard[0].say);
	const seconds = await fetchAll(caller);
	assert.ok(seconds > 1.5 && seconds < 3, `${seconds} s`);
	await caller.hangUp();
});

test('a chapter comes in pieces, back and forward, and goes on in the next call', async (desk) => {
	const caller = await Caller.call(desk);
	await caller.press('2');
	await caller.press('3');
	await caller.press('1');
	const heard = [];
	let seconds = 0;
	while (caller.heard.length === 1 && caller.heard[0].play && heard.length < 20) {
		heard.push(caller.heard[0].play);
		seconds += await fetchAll(caller);
		await caller.silence();
	}
	assert.ok(heard.length >= 2, `${heard.length} pieces`);
	assert.equal(new Set(heard).size, heard.length);
	assert.ok(seconds > 70 && seconds < 85, `${seconds} s`);
	assert.match(caller.text, /legal advice/);
	await caller.press('1');
	assert.equal(caller.heard[0].play, heard[0]);
	await caller.press('6');
	assert.equal(caller.heard[0].play, heard[1]);
	await caller.press('4');
	assert.equal(caller.heard[0].play, heard[0]);
	await caller.press('6');
	await caller.hangUp();
	const next = await Caller.call(desk, { From: caller.From });
	assert.equal(next.heard[0].play, heard[1]);
	await next.hangUp();
});

test('a chapter past its last day is not read, and says so', async (desk) => {
	const caller = await Caller.call(desk);
	await caller.press('2');
	await caller.press('3');
	await caller.press('2');
	assert.match(caller.text, /being updated.*legal advice/);
	assert.doesNotMatch(caller.text, /passport/);
	await caller.press('0');
	assert.equal(caller.waits.tagName, 'Record');
	await caller.hangUp();
});

test('what no prompt names cannot be asked for', async (desk) => {
	for (const name of ['en/main.always.wav', 'en/../manifest', '..%2fline.key', 'en/manifest'])
		assert.equal((await send(`${desk.url}/audio/${name}`, { method: 'GET' })).status, 404, name);
});

run({
	before: async () => {
		const desk = await Desk.make();
		desk.settings.prompts = path.join(desk.folder, 'prompts');
		desk.settings.audio = path.join(desk.folder, 'audio');
		desk.writeSettings();
		fs.cpSync(path.join(top, 'prompts'), desk.settings.prompts, { recursive: true });
		const folder = path.join(desk.settings.prompts, 'en');
		fs.mkdirSync(folder, { recursive: true });
		fs.writeFileSync(path.join(folder, 'main.always.wav'), tonesFile(2));
		fs.writeFileSync(path.join(folder, 'guide.police.wav'), tonesFile(14, 15, 14, 15, 14));
		fs.writeFileSync(path.join(folder, 'guide.permit.wav'), tonesFile(5));
		fs.writeFileSync(path.join(folder, 'guide.permit.about'), 'until 2020-01-31\n');
		// Without a PATH there is no machine to read the rest.
		const built = spawnSync(program, ['prompts', 'build'],
		    { env: { ...desk.environment, PATH: '/nowhere' }, cwd: desk.folder, encoding: 'utf8' });
		assert.ok(fs.existsSync(path.join(desk.settings.audio, 'en', 'manifest')), built.stdout + built.stderr);
		return desk.start();
	},
	after: (desk) => desk.stopAndRemove(),
});
