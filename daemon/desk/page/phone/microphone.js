// SPDX-License-Identifier: AGPL-3.0-or-later
// microphone.js - a message of a caller, from the microphone or a file
//
// It is { seconds, sound }: how long, and where it can be heard.  It stays in the
// page.

const message = (blob, seconds) => ({
	seconds: Math.max(1, Math.round(Math.min(seconds, 3600))),
	sound: URL.createObjectURL(blob),
});

export class Recording {
	// Throws when there is no microphone, or it may not be used.
	static async begin() {
		const recording = new Recording();
		recording.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
		recording.recorder = new MediaRecorder(recording.stream);
		recording.chunks = [];
		recording.recorder.ondataavailable = ({ data }) => recording.chunks.push(data);
		recording.began = Date.now();
		recording.recorder.start();
		return recording;
	}

	async end() {
		const stopped = new Promise((done) => { this.recorder.onstop = done; });
		this.recorder.stop();
		await stopped;
		for (const track of this.stream.getTracks())
			track.stop();
		const blob = new Blob(this.chunks, { type: this.recorder.mimeType });
		return message(blob, (Date.now() - this.began) / 1000);
	}
}

// What cannot be played has no length.
export function readFile(file) {
	const player = new Audio(URL.createObjectURL(file));
	return new Promise((done) => {
		player.onloadedmetadata = () => done(message(file, player.duration));
		player.onerror = () => done(message(file, 0));
	});
}
