// SPDX-License-Identifier: AGPL-3.0-or-later
// wave.mjs - recordings as somebody makes them, and what a phone gets of them
import { assert } from './report.mjs';

// Tones of SECONDS each with a second of silence between them, 16 kHz mono.
export function wav(...tones) {
	const rate = 16000, parts = [];
	for (const seconds of tones) {
		const data = Buffer.alloc(2 * rate * (seconds + 1));
		for (let i = 0; i < rate * seconds; i++)
			data.writeInt16LE(Math.round(9000 * Math.sin(i * (0.15 + 0.1 * Math.sin(i / 4000)))), 2 * i);
		parts.push(data);
	}
	const data = Buffer.concat(parts), head = Buffer.alloc(44);
	head.write('RIFF', 0); head.writeUInt32LE(36 + data.length, 4); head.write('WAVEfmt ', 8);
	head.writeUInt32LE(16, 16); head.writeUInt16LE(1, 20); head.writeUInt16LE(1, 22);
	head.writeUInt32LE(rate, 24); head.writeUInt32LE(2 * rate, 28); head.writeUInt16LE(2, 32);
	head.writeUInt16LE(16, 34); head.write('data', 36); head.writeUInt32LE(data.length, 40);
	return Buffer.concat([head, data]);
}

// Telephone audio: its seconds, its loudest sample and how loud it is on the
// whole, both of 1.
export function measure(file) {
	assert.equal(file.toString('latin1', 0, 4), 'RIFF');
	assert.equal(file.readUInt16LE(22), 1, 'mono');
	assert.equal(file.readUInt32LE(24), 8000);
	assert.equal(file.readUInt16LE(34), 16);
	let peak = 0, power = 0;
	for (let at = 44; at < file.length; at += 2) {
		const sample = file.readInt16LE(at) / 32768;
		peak = Math.max(peak, Math.abs(sample));
		power += sample * sample;
	}
	const count = (file.length - 44) / 2;
	return { seconds: count / 8000, peak, loudness: Math.sqrt(power / count) };
}

export async function fetchSound(play) {
	const response = await fetch(play);
	assert.equal(response.status, 200, play);
	assert.match(response.headers.get('content-type'), /^audio\/(x-)?wav/);
	assert.match(response.headers.get('cache-control'), /immutable/);
	return measure(Buffer.from(await response.arrayBuffer()));
}

// Every recording that was heard is fetched and looked at; their seconds.
export async function fetchAll(caller) {
	let seconds = 0;
	for (const { play } of caller.heard.filter((piece) => piece.play))
		seconds += (await fetchSound(play)).seconds;
	return seconds;
}
