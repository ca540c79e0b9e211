// SPDX-License-Identifier: AGPL-3.0-or-later
// speaker.js - what a caller hears: a recording, else a voice of this machine
//
// A voice of a browser's maker would be asked elsewhere what to say, so only
// those on this machine count.  Without any, what is said is there to be read,
// for as long as saying it would take.

const letterTime = 55; // milliseconds

// Resolves when it has ended, or at once when STOP says so.
function until(stop, begin) {
	return new Promise((done) => {
		if (stop.aborted)
			return done(true);
		stop.addEventListener('abort', () => done(true), { once: true });
		begin(done);
	});
}

// True when it played to its end or was stopped; false when it cannot play.
async function play(player, address, stop) {
	player.src = address;
	const played = await until(stop, (done) => {
		player.onended = () => done(true);
		player.onerror = () => done(false);
		player.play().catch(() => done(false));
	});
	player.pause();
	return played;
}

const voiceOf = (language) => globalThis.speechSynthesis?.getVoices()
	.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));

async function synthesize(voice, text, stop) {
	const utterance = new SpeechSynthesisUtterance(text);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	const spoken = await until(stop, (done) => {
		utterance.onend = () => done(true);
		utterance.onerror = () => done(false);
		speechSynthesis.speak(utterance);
	});
	if (stop.aborted)
		speechSynthesis.cancel();
	return spoken;
}

export async function speak({ audio, text, language }, player, stop) {
	if (audio && await play(player, audio, stop))
		return;
	const voice = voiceOf(language);
	if (voice && await synthesize(voice, text, stop))
		return;
	await until(stop, (done) => setTimeout(done, text.length * letterTime));
}
