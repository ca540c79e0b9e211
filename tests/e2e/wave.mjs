// SPDX-License-Identifier: AGPL-3.0-or-later
// wave.mjs - what people record and what the line plays: made, and listened to

// A WAV file of these samples: 16 bits, mono.
export function waveFile(samples, rate = 8000) {
	const file = Buffer.alloc(44 + 2 * samples.length);
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
	file.writeUInt32LE(2 * samples.length, 40);
	samples.forEach((sample, i) => file.writeInt16LE(Math.round(sample), 44 + 2 * i));
	return file;
}

// SECONDS of a tone of so many Hz.
export const toneFile = (seconds, { rate = 8000, pitch = 440, height = 8000 } = {}) =>
	waveFile(Array.from({ length: Math.round(seconds * rate) }, (_, i) => height * Math.sin(i * 2 * Math.PI * pitch / rate)), rate);

// Tones of SECONDS each, gliding as a voice does, with a second of silence after
// each of them, 16 kHz.
export function tonesFile(...tones) {
	const rate = 16000;
	return waveFile(tones.flatMap((seconds) => Array.from({ length: rate * (seconds + 1) }, (_, i) =>
		(i < rate * seconds ? 9000 * Math.sin(i * (0.15 + 0.1 * Math.sin(i / 4000))) : 0))), rate);
}

const linear = (byte) => { // G.711 µ-law
	const inverted = ~byte & 0xff, exponent = (inverted >> 4) & 7;
	const value = ((((inverted & 15) << 3) + 132) << exponent) - 132;
	return inverted & 0x80 ? -value : value;
};

// The samples of a file of telephone audio, linear or µ-law.
export function samplesOf(file) {
	const at = file.indexOf('data') + 8, wide = file.readUInt16LE(34) === 16, samples = [];
	for (let i = at; i + (wide ? 1 : 0) < file.length; i += wide ? 2 : 1)
		samples.push(wide ? file.readInt16LE(i) : linear(file[i]));
	return samples;
}

// What is heard in its middle, in Hz, by how often it goes up through zero.
export function pitchOf(file) {
	const samples = samplesOf(file);
	const middle = samples.slice(Math.floor(samples.length / 4), Math.floor(samples.length * 3 / 4));
	const rises = middle.filter((value, i) => i > 0 && middle[i - 1] < 0 && value >= 0).length;
	return rises / (middle.length / file.readUInt32LE(24));
}

// How long it is, its loudest sample and how loud it is on the whole, both of 1.
export function measure(file) {
	const samples = samplesOf(file);
	return {
		seconds: samples.length / file.readUInt32LE(24),
		peak: samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 32768,
		loudness: Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length) / 32768,
	};
}
