// SPDX-License-Identifier: AGPL-3.0-or-later
// voices.mjs - a desk with recordings, and an ear for what callers hear of them
import fs from 'node:fs';
import path from 'node:path';
import { Desk, top } from './daemon.mjs';
import { assert } from './report.mjs';
import { samplesOf, toneFile } from './wave.mjs';

export const id = 'greeting.hello~1';

// What a caller hears of it now: its WAV file, as numbers.
export async function heardBy(made, tag, id) {
	const { clips } = await made.vito.read(`voices/${tag}`);
	const clip = clips.find((one) => one.id === id);
	const [file] = clip.heard.files;
	if (!file)
		return { clip, ms: 0 };
	return { clip, ...listen(await get(`${made.desk.url}/audio/${file}`)) };
}

// The middle one of all waves: a machine that is busy loses some of what its
// microphone hears, and the tone is the same.
function steadyPitch(samples) {
	const rises = [];
	for (let i = 1; i < samples.length; i++)
		if (samples[i - 1] < 0 && samples[i] >= 0)
			rises.push(i - samples[i] / (samples[i] - samples[i - 1]));
	const waves = rises.slice(1).map((at, i) => at - rises[i]).sort((a, b) => a - b);
	return 8000 / waves[Math.floor(waves.length / 2)];
}

// Length, level and pitch of what a telephone plays.
export function listen(wav) {
	assert.equal(wav.readUInt32LE(24), 8000);
	const samples = samplesOf(wav);
	const power = samples.reduce((sum, sample) => sum + (sample / 32768) ** 2, 0) / samples.length;
	return { ms: samples.length / 8, level: 10 * Math.log10(power), pitch: steadyPitch(samples) };
}

export async function get(url) {
	const answer = await fetch(url);
	assert.equal(answer.status, 200, url);
	return Buffer.from(await answer.arrayBuffer());
}

export async function bring(staff, bytes, name = 'voice.wav') {
	for (let at = 0; at < bytes.length; at += 40000)
		await staff.write('upload', { name, size: bytes.length, at, bytes: bytes.subarray(at, at + 40000).toString('base64') });
}

export async function keeps(made, tag, id, bytes, more = {}) {
	await bring(made.carla, bytes);
	const clip = (await made.carla.read(`voices/${tag}`)).clips.find((one) => one.id === id);
	await made.carla.write('voices/hear', { language: tag, id });
	await made.carla.write('voices/keep', { language: tag, id, print: clip.print, ...more });
}

// Without espeak-ng, which would take a minute for nothing here.
export function buildAgain(desk) {
	desk.variables = { PATH: desk.folder };
	const { status, stdout, stderr } = desk.command(['prompts', 'build']);
	desk.variables = {};
	assert.equal(status, 0, stderr);
	return stdout;
}

// A desk with one good recording, one of an older text, one that is over.
export async function makeDesk() {
	const desk = await Desk.make({ languages: 'it ar', 'call-languages': 'it ar' });
	const prompts = path.join(desk.folder, 'prompts');
	fs.cpSync(path.join(top, 'prompts'), prompts, { recursive: true });
	fs.mkdirSync(path.join(prompts, 'it'));
	const record = (name, about) => {
		fs.writeFileSync(path.join(prompts, 'it', `${name}.wav`), toneFile(2, { rate: 16000 }));
		if (about)
			fs.writeFileSync(path.join(prompts, 'it', `${name}.about`), about);
	};
	record(id);
	record('answer.short', 'read un altro testo\n');
	record('dial.hold', 'until 2020-01-31\n');
	desk.settings.prompts = prompts;
	desk.settings.audio = path.join(desk.folder, 'audio');
	desk.writeSettings();
	buildAgain(desk);
	return desk;
}
