// SPDX-License-Identifier: AGPL-3.0-or-later
// voice-take.js - a take: somebody lends a voice to a phrase or to a notice
//
//     none -> recording -> preparing -> ready -> keeping -> none
//              or a file                  \-> none (thrown away)
//
// The line makes telephone audio of it first, so that one hears what callers
// would; only then it can be kept.  There is one at a time, and what it is for
// says:
//     key      a word of its own
//     path     "voices" or "notices": who makes it and keeps it
//     body     what the line is told with it, among that the language
//     longest  seconds
import { signal } from '@preact/signals';
import { upload, workTime, write } from './api.js';
import { did, wrong } from './state.js';
import { Recording, readFile } from '../common/microphone.js';

const studio = { rate: 16000, longest: 360, tidies: false };
const most = 12 << 20; // bytes that the line takes
const readable = /\.(wav|flac|ogg|oga|opus|mp3)$/i;
const passing = ['unreachable', 'busy']; // words for what is over in a moment
const pause = 2000; // milliseconds

const none = { state: 'none' };
export const take = signal(none);
// As far as it is for that key.
export const takeOf = (key) => take.value.key === key ? take.value : none;

let recording;
let limit; // ends a recording that is as long as it may be
let turn = 0; // a take that was left does not come back

// What the line has against it: a word of words/, and its own sentence where
// that says more.
function refuse({ key }, { message, said }) {
	wrong.value = message;
	take.value = { state: 'none', key, said: message.endsWith('-sound') ? said : undefined };
}

// What was said once is not said again for a line that was away for a moment.
async function patiently(action, isWanted) {
	for (let tries = 2; ; tries--)
		try {
			return await action();
		} catch (error) {
			if (tries === 0 || !passing.includes(error.message))
				throw error;
			await new Promise((done) => {
				setTimeout(done, pause);
			});
			if (!isWanted())
				throw error;
		}
}

async function prepare(what, bytes) {
	const mine = ++turn;
	const isWanted = () => mine === turn;
	wrong.value = did.value = '';
	take.value = { state: 'preparing', key: what.key };
	try {
		if (bytes.size > most)
			throw new Error('upload');
		const { seconds } = await patiently(async () => {
			await upload(bytes);
			return write(`${what.path}/hear`, what.body, workTime);
		}, isWanted);
		if (isWanted())
			take.value = { state: 'ready', key: what.key, seconds, sound: `api/${what.path}/heard?language=${what.body.language}&take=${turn}` };
	} catch (error) {
		if (isWanted())
			refuse(what, error);
	}
}

export async function begin(what) {
	wrong.value = did.value = '';
	const mine = ++turn;
	try {
		const begun = await Recording.begin(studio);
		if (mine !== turn) {
			begun.end();
			return;
		}
		recording = begun;
		take.value = { state: 'recording', key: what.key, since: Date.now() };
		limit = setTimeout(end, (what.longest - 1) * 1000, what);
	} catch {
		refuse(what, new Error('voice-microphone'));
	}
}

function stop() {
	const stopped = recording;
	clearTimeout(limit);
	recording = null;
	return stopped?.end();
}

export async function end(what) {
	const mine = turn;
	take.value = { state: 'preparing', key: what.key };
	const message = await stop();
	if (mine !== turn)
		return;
	if (message === null)
		refuse(what, new Error('voice-microphone'));
	else
		await prepare(what, new File([message.wave], 'voice.wav'));
}

// What the line cannot read, or is too much, the browser may make a WAV of.
export async function choose(what, file) {
	if (readable.test(file.name) && file.size <= most)
		return prepare(what, file);
	const mine = ++turn;
	take.value = { state: 'preparing', key: what.key };
	const message = await readFile(file, studio);
	if (mine === turn)
		await prepare(what, message === null ? file : new File([message.wave], 'voice.wav'));
}

export function drop() {
	turn++;
	stop();
	take.value = none;
}

// Asks the line for PATH, which makes an end of the take; WELL hears what it
// answers.
export async function settle(what, path, more, well) {
	const before = take.value;
	wrong.value = did.value = '';
	take.value = { ...before, state: 'keeping', key: what.key };
	try {
		await well(await write(`${what.path}/${path}`, { ...what.body, ...more }, workTime));
		take.value = none;
	} catch (error) {
		refuse(what, error);
		if (passing.includes(error.message))
			take.value = before;
	}
}
