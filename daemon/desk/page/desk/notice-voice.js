// SPDX-License-Identifier: AGPL-3.0-or-later
// notice-voice.js - the texts of a notice that rings, in somebody's voice
//
// Recorded here or from a file, heard as those will who are called, kept or
// taken away, text by text.  What is kept stands in the form (`recording`, and
// in `read` the words that were read) until the notice is saved.
import { html } from 'htm/preact';
import { languageName, Recording, Unrecorded } from './notice-words.js';
import { wrong } from './state.js';
import { play, Spoken } from './voice-phrases.js';
import { Key, Recorder, Taken } from './voice-recorder.js';
import { begin, choose, drop, end, settle, take, takeOf } from './voice-take.js';
import { say } from '../common/words.js';

const idOf = (language) => `voice-${language ?? 'others'}`;
const whatOf = (language) => ({ key: `notice/${language ?? ''}`, path: 'notices', body: { language: language ?? '' }, longest: 180 });

const part = (language, name) => document.getElementById(`${idOf(language)}-${name}`);

// A take that nobody kept or threw away: true, and it is said.
export function isUnsettled() {
	if (take.value.state === 'none')
		return false;
	wrong.value = 'notice-take';
	document.querySelector('.take button')?.focus();
	return true;
}

function actionsOf({ language, text }, put) {
	const what = whatOf(language);
	const is = (...states) => states.includes(takeOf(what.key).state);
	// Another text's take is not thrown away by reading this one.
	const isFree = () => is('ready') || !isUnsettled();
	return {
		record: () => {
			if (is('recording'))
				end(what);
			else if (!is('preparing', 'keeping') && isFree())
				begin(what);
		},
		choose: ({ target }) => target.files.length > 0 && isFree() && choose(what, target.files[0]),
		keep: () => is('ready') && settle(what, 'keep', {}, ({ recording }) => put({ recording, read: text })),
		drop: () => is('ready', 'recording') && drop(),
	};
}

const Ready = ({ actions }) => html`
	<div class="take">
		<${Taken} label=${say('notice.taken')} />
		<div class="actions"><button type="button" class="main" onClick=${actions.keep}>${say('voice.keep')}<${Key} name="K" /></button>
			<button type="button" onClick=${actions.drop}>${say('voice.drop')}<${Key} name="X" /></button></div>
	</div>`;

// PUT takes members of the text that change.
export function Voice({ text: one, put }) {
	const { language, text, recording, read } = one;
	const what = whatOf(language);
	const actions = actionsOf(one, put);
	const { state } = takeOf(what.key);
	if (text.trim() === '')
		return null;
	return html`
		<div class="voice" role="group" aria-label=${`${say('notice.recording')}: ${languageName(language)}`}>
			${state === 'recording' && html`<${Spoken} tag=${language}>${text}<//>`}
			<${Recording} language=${language} recording=${recording} />
			${recording && read !== text && html`<p class="warning">${say('notice.otherText')}</p>`}
			${!recording && state === 'none' && html`<${Unrecorded} language=${language} />`}
			<${Recorder} id=${idOf(language)} what=${what} actions=${actions} ready=${html`<${Ready} actions=${actions} />`}>
				${recording && html`<button type="button" onClick=${() => put({ recording: null })}>${say('notice.noRecording')}</button>`}
			<//>
		</div>`;
}

// Whose turn it is: the text in which one is, unless it is recorded already,
// or the first that is not.
function next(texts) {
	const here = texts.find(({ language }) => document.getElementById(`text-${language ?? 'others'}`).closest('.card').contains(document.activeElement));
	return here && !here.recording ? here : texts.find(({ recording }) => !recording) ?? here ?? texts[0];
}

// The keys while TEXTS are written for a call; PUT(text, members).
export function voiceKeys(texts, put) {
	const written = texts.filter(({ text }) => text.trim() !== '');
	const current = () => written.find(({ language }) => takeOf(whatOf(language).key).state !== 'none');
	const of = (text) => actionsOf(text, (members) => put(text, members));
	return [
		{
			key: 'r', name: 'voice.record', run: () => {
				const text = current() ?? next(written);
				if (!text)
					return;
				part(text.language, 'record')?.focus();
				of(text).record();
			},
		},
		{ key: 'l', name: 'voice.listen', run: listen },
		{ key: 'k', name: 'voice.keep', run: () => current() && of(current()).keep() },
		{ key: 'x', name: 'voice.drop', run: () => current() && of(current()).drop() },
		{ key: 'u', name: 'voice.file', run: () => part((current() ?? next(written))?.language, 'file')?.click() },
	];
}

let heard; // the sound that was listened to last

// What was just made, or one recording of the notice after another.
export function listen() {
	const all = [...document.querySelectorAll('.cards audio')];
	const playing = all.find((sound) => !sound.paused);
	const after = all[(all.indexOf(playing ?? heard) + 1) % all.length];
	playing?.pause();
	heard = document.getElementById('taken') ?? after;
	play(heard);
}
