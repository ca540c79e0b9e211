// SPDX-License-Identifier: AGPL-3.0-or-later
// microphone.js - what somebody says, from the microphone or a file
//
// It is { seconds, sound, wave }: how long, where it can be heard, and the bytes
// of a WAV file.  Only a browser can decode what its recorder writes, so that
// is done here.  A shape says how that file is:
//     rate     samples a second
//     longest  seconds; what is beyond is left out
//     tidies   whether the browser may take away noise and even out loudness

// As a telephone makes it.
const telephone = { rate: 8000, longest: 600, tidies: true };

// One channel of floats as 16-bit samples behind the shortest head there is.
function waveOf(samples, rate) {
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
async function message(blob, { rate, longest }) {
	const context = new OfflineAudioContext(1, 1, rate);
	const decoded = await context.decodeAudioData(await blob.arrayBuffer());
	const seconds = Math.min(decoded.duration, longest);
	const channel = new OfflineAudioContext(1, Math.max(1, Math.floor(seconds * rate)), rate);
	const source = channel.createBufferSource();
	source.buffer = decoded;
	source.connect(channel.destination);
	source.start();
	const rendered = await channel.startRendering();
	const wave = waveOf(rendered.getChannelData(0), rate);
	return {
		seconds: Math.max(1, Math.round(seconds)),
		sound: URL.createObjectURL(new Blob([wave], { type: 'audio/wav' })),
		wave,
	};
}

export class Recording {
	// Throws when there is no microphone, or it may not be used.
	static async begin(shape = telephone) {
		const recording = new Recording();
		const { tidies } = recording.shape = shape;
		recording.stream = await navigator.mediaDevices.getUserMedia({
			audio: { echoCancellation: tidies, noiseSuppression: tidies, autoGainControl: tidies },
		});
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
		return message(new Blob(this.chunks), this.shape).catch(() => null);
	}
}

// The message; null when the file is no sound.
export const readFile = (file, shape = telephone) => message(file, shape).catch(() => null);
