// SPDX-License-Identifier: AGPL-3.0-or-later
// person-write.js - an answer to the person, or a note for the desk
//
// What is half written stays while one looks elsewhere.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { read, write } from './api.js';
import { act, isHere, person } from './person-state.js';
import { attempt, me } from './state.js';
import { euro, language, say } from '../common/words.js';

const mode = signal('answer'); // or 'note'
const ready = signal(null); // answers to choose from, while they are shown
const cost = signal(null);
const drafts = new Map(); // by the name of the person: { mode, text }

const field = () => document.getElementById('answer');

// A note that was begun is a note when one comes back to it, and never sent.
function keep(name) {
	if (field().value === '')
		drafts.delete(name);
	else
		drafts.set(name, { mode: mode.value, text: field().value });
}

export function focusOn(what) {
	mode.value = what;
	keep(person.value.person);
	field().focus();
}

export async function showReady() {
	if (ready.value) {
		ready.value = null;
		return;
	}
	mode.value = 'answer';
	const name = person.value.person;
	await attempt(async () => {
		const { answers } = await read(`people/${name}/ready?language=${language.value}`);
		if (isHere(name))
			ready.value = answers;
	});
}

let costTimer;
function measure() {
	clearTimeout(costTimer);
	costTimer = setTimeout(async () => {
		const text = field()?.value.trim(), { value: kind } = mode, of = person.value?.person;
		let weight = null;
		try {
			if (text && kind === 'answer')
				weight = await write('parts', { text });
		} catch {
			// Without a weight it is written as well.
		}
		if (field()?.value.trim() === text && mode.value === kind && isHere(of))
			cost.value = weight;
	}, 150);
}

function choose({ text }) {
	const before = field().value.trim();
	field().value = before ? `${before}\n${text}` : text;
	keep(person.value.person);
	ready.value = null;
	measure();
	field().focus();
}

function Ready() {
	const list = useRef();
	useLayoutEffect(() => list.current.querySelector('button')?.focus(), []);
	const walk = (event) => {
		const rows = [...event.currentTarget.querySelectorAll('button')];
		const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
		if (event.key === 'Escape') {
			event.stopPropagation();
			ready.value = null;
			field().focus();
		} else if (by) {
			event.preventDefault();
			rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(document.activeElement) + by))]?.focus();
		}
	};
	return html`
		<ul class="ready" ref=${list} aria-label=${say('ready')} onKeyDown=${walk}>
			${ready.value.length === 0 && html`<li class="empty">${say('noReady')}</li>`}
			${ready.value.map((one) => html`
				<li key=${one.name}><button type="button" onClick=${() => choose(one)}>
					<span dir="auto" lang=${one.language}>${one.text}</span>
					${one.meaning_language !== one.language && html`<small dir="auto" lang=${one.meaning_language}>${one.meaning}</small>`}
				</button></li>`)}
		</ul>`;
}

// Why nothing can be sent to them, as a name of words/; or nothing.
function bar() {
	const { number, stopped, safety, holder } = person.value;
	if (!number)
		return 'erasedLong';
	if (stopped)
		return 'stopped';
	if (safety === 'never')
		return 'neverLong';
	return holder !== null && holder !== me.value.name ? 'held' : '';
}

function Cost() {
	const { parts, price, because } = cost.value ?? {};
	return html`<output>${cost.value && html`
		${say('partsOf', parts)}${price ? ` · ${euro(price)}` : ''}${because && html` · <span title=${say('becauseLong')}>${say('because')} «<bdi>${because}</bdi>»</span>`}`}</output>`;
}

export function Write() {
	const form = useRef();
	const { person: name } = person.value;
	const isNote = mode.value === 'note';
	const why = isNote ? '' : bar();
	useLayoutEffect(() => {
		const draft = drafts.get(name) ?? { mode: 'answer', text: '' };
		field().value = draft.text;
		mode.value = draft.mode;
		measure();
		return () => {
			ready.value = cost.value = null;
		};
	}, [name]);
	useLayoutEffect(measure, [isNote]);
	const submit = async (event) => {
		event.preventDefault();
		const text = field().value.trim();
		if (!text || why || !await act(`people/${name}/${mode.value}`, { text }) || drafts.get(name)?.text.trim() !== text)
			return;
		drafts.delete(name);
		if (!isHere(name))
			return;
		field().value = '';
		cost.value = null;
		mode.value = 'answer';
	};
	const onKey = (event) => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
			form.current.requestSubmit();
	};
	const typed = () => {
		keep(name);
		measure();
	};
	return html`
		<form class=${`write ${mode.value}`} ref=${form} onSubmit=${submit}>
			${ready.value && html`<${Ready} />`}
			${why && html`<p class="bar-to" role="status">${say(why)}</p>`}
			<label><span class="hidden">${say(isNote ? 'note' : 'answer')}</span>
				<textarea id="answer" rows="3" maxlength="1600" dir="auto" onInput=${typed} onKeyDown=${onKey}
					placeholder=${say(isNote ? 'note' : 'answer')}></textarea></label>
			<div class="below">
				<div class="choice" role="group" aria-label=${say('whatToWrite')}>
					${['answer', 'note'].map((one) => html`
						<button type="button" key=${one} aria-pressed=${mode.value === one} onClick=${() => focusOn(one)}>${say(one === 'note' ? 'noteWord' : 'answerWord')}</button>`)}
				</div>
				<button type="button" class="plain" aria-expanded=${ready.value !== null} onClick=${showReady}>${say('ready')}</button>
				<${Cost} />
				<button class="main" disabled=${Boolean(why)}>${say(isNote ? 'save' : 'send')}</button>
			</div>
		</form>`;
}
