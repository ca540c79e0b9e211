// SPDX-License-Identifier: AGPL-3.0-or-later
// voices.mjs - a desk with recordings, and an ear for what callers hear of them
import fs from 'node:fs';
import path from 'node:path';
import { Desk, top } from './daemon.mjs';
import { assert } from './report.mjs';

export const id = 'greeting.hello~1';

// A tone of so many seconds, as somebody might have recorded it.
export function tone(seconds, rate = 16000, pitch = 440, height = 8000) {
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
		file.writeInt16LE(Math.round(height * Math.sin(i * 2 * Math.PI * pitch / rate)), 44 + 2 * i);
	return file;
}

// What a caller hears of it now: its WAV file, as numbers.
export async function heardBy(made, tag, id) {
	const { clips } = await made.vito.read(`voices/${tag}`);
	const clip = clips.find((one) => one.id === id);
	const [file] = clip.heard.files;
	if (!file)
		return { clip, ms: 0 };
	return { clip, ...listen(await get(`${made.desk.url}/audio/${file}`)) };
}

// Length, level and pitch of what a telephone plays.
export function listen(wav) {
	assert.equal(wav.readUInt32LE(24), 8000);
	const samples = Array.from({ length: (wav.length - 44) / 2 }, (_, i) => wav.readInt16LE(44 + 2 * i) / 32768);
	const middle = samples.slice(samples.length / 4, samples.length * 3 / 4);
	const crossings = middle.filter((sample, i) => i > 0 && sample >= 0 && middle[i - 1] < 0).length;
	const power = middle.reduce((sum, sample) => sum + sample * sample, 0) / middle.length;
	return { ms: samples.length / 8, level: 10 * Math.log10(power), pitch: crossings * 8000 / middle.length };
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
	buildAgain(desk);
	return desk;
}
