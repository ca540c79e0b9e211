// SPDX-License-Identifier: AGPL-3.0-or-later
// voice-take.js - a take: somebody lends a voice to a phrase
//
//     none -> recording -> preparing -> ready -> keeping -> none
//              or a file                  \-> none (thrown away)
//
// The line makes telephone audio of it first, so that one hears what callers
// would; only then it can be kept.
import { signal } from '@preact/signals';
import { upload, write } from './api.js';
import { did, wrong } from './state.js';
import { Recording, readFile } from '../common/microphone.js';
import { load } from './voice-phrases.js';

const studio = { rate: 16000, longest: 360, tidies: false };
const most = 12 << 20; // bytes that the line takes
const readable = /\.(wav|flac|ogg|oga|opus|mp3)$/i;

export const take = signal({ state: 'none' });
let recording;
let turn = 0; // a take that was left does not come back

// What the line has against it: a word of words/ and its own sentence.
function refuse({ message, said }) {
	wrong.value = message;
	take.value = { state: 'none', said };
}

async function prepare(clip, bytes) {
	const mine = ++turn;
	wrong.value = did.value = '';
	take.value = { state: 'preparing' };
	try {
		if (bytes.size > most)
			throw new Error('upload');
		await upload(bytes);
		const { seconds } = await write('voices/hear', clip);
		if (mine === turn)
			take.value = { state: 'ready', seconds, sound: `api/voices/heard?language=${clip.language}&take=${turn}` };
	} catch (error) {
		if (mine === turn)
			refuse(error);
	}
}

export async function begin() {
	wrong.value = did.value = '';
	const mine = ++turn;
	try {
		const begun = await Recording.begin(studio);
		if (mine !== turn) {
			begun.end();
			return;
		}
		recording = begun;
		take.value = { state: 'recording' };
	} catch {
		refuse(new Error('voice-microphone'));
	}
}

export async function end(clip) {
	const message = await recording.end();
	recording = null;
	if (message === null)
		refuse(new Error('voice-microphone'));
	else
		await prepare(clip, new File([message.wave], 'voice.wav'));
}

// What the line cannot read, or is too much, the browser may make a WAV of.
export async function choose(clip, file) {
	if (readable.test(file.name) && file.size <= most)
		return prepare(clip, file);
	const message = await readFile(file, studio);
	return prepare(clip, message === null ? file : new File([message.wave], 'voice.wav'));
}

export function drop() {
	turn++;
	recording?.end();
	recording = null;
	take.value = { state: 'none' };
}

async function change(language, path, body) {
	wrong.value = did.value = '';
	take.value = { ...take.value, state: 'keeping' };
	try {
		await write(path, body);
		await load(language);
		did.value = 'voice.inForce';
		take.value = { state: 'none' };
	} catch (error) {
		refuse(error);
	}
}

export const keep = (clip, more) => change(clip.language, 'voices/keep', { ...clip, ...more });
export const goBack = (clip) => change(clip.language, 'voices/back', clip);
