// SPDX-License-Identifier: AGPL-3.0-or-later
// microphone.js - a message of a caller, from the microphone or a file
//
// It is { seconds, sound, wave }: how long, where it can be heard, and the bytes
// of a WAV file as a telephone makes it.  Only a browser can decode what its
// recorder writes, so that is done here.
const rate = 8000; // samples a second of a telephone
const longest = 600; // seconds; what is beyond is left out

// One channel of floats as 16-bit samples behind the shortest head there is.
function waveOf(samples) {
	const bytes = new DataView(new ArrayBuffer(44 + 2 * samples.length));
	const word = (at, letters) => [...letters].forEach((letter, i) => bytes.setUint8(at + i, letter.charCodeAt(0)));
	word(0, 'RIFF');
	bytes.setUint32(4, 36 + 2 * samples.length, true);
	word(8, 'WAVEfmt ');
	bytes.setUint32(16, 16, true);
	bytes.setUint16(20, 1, true);
	bytes.setUint16(22, 1, true);
	bytes.setUint32(24, rate, true);
	bytes.setUint32(28, 2 * rate, true);
	bytes.setUint16(32, 2, true);
	bytes.setUint16(34, 16, true);
	word(36, 'data');
	bytes.setUint32(40, 2 * samples.length, true);
	samples.forEach((sample, i) =>
		bytes.setInt16(44 + 2 * i, Math.round(Math.max(-1, Math.min(1, sample)) * 32767), true));
	return new Uint8Array(bytes.buffer);
}

// Throws when it is no sound.
async function message(blob) {
	const context = new OfflineAudioContext(1, 1, rate);
	const decoded = await context.decodeAudioData(await blob.arrayBuffer());
	const seconds = Math.min(decoded.duration, longest);
	const telephone = new OfflineAudioContext(1, Math.max(1, Math.floor(seconds * rate)), rate);
	const source = telephone.createBufferSource();
	source.buffer = decoded;
	source.connect(telephone.destination);
	source.start();
	const rendered = await telephone.startRendering();
	const wave = waveOf(rendered.getChannelData(0));
	return {
		seconds: Math.max(1, Math.round(seconds)),
		sound: URL.createObjectURL(new Blob([wave], { type: 'audio/wav' })),
		wave,
	};
}

export class Recording {
	// Throws when there is no microphone, or it may not be used.
	static async begin() {
		const recording = new Recording();
		recording.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
		recording.recorder = new MediaRecorder(recording.stream);
		recording.chunks = [];
		recording.recorder.ondataavailable = ({ data }) => recording.chunks.push(data);
		recording.recorder.start();
		return recording;
	}

	// The message; null when nothing was heard.
	async end() {
		const stopped = new Promise((done) => { this.recorder.onstop = done; });
		this.recorder.stop();
		await stopped;
		for (const track of this.stream.getTracks())
			track.stop();
		return message(new Blob(this.chunks)).catch(() => null);
	}
}

// The message; null when the file is no sound.
export const readFile = (file) => message(file).catch(() => null);
