// SPDX-License-Identifier: AGPL-3.0-or-later
// flow-trial.js - a phone beside a flow: what it says, where it stands, what it knows
//
// The daemon plays all texts anew for each one (docs/desk-api.json), so there
// is nothing to end: what is here is gone when another page is opened.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { write } from './api.js';
import { attempt, line } from './state.js';
import { states } from './view-cases.js';
import { language, named, say, topic } from '../common/words.js';

const most = 40;
const none = { flow: '', begins: false, texts: [], turns: [], codes: [], state: '', language: '' };
export const trial = signal(none);

// The last turn: where the conversation stands now.
export const standing = () => trial.value.turns.at(-1);

// A phone that was in hand goes along to the flow that it came to.
export function take(name) {
	if (trial.value.flow !== name && standing()?.flow !== name)
		trial.value = { ...none, flow: name, language: language.value };
}

// What is said meanwhile counts too: of two answers the longer one is newer.
async function play(change) {
	const before = trial.value;
	const asked = trial.value = { ...before, ...change };
	const well = await attempt(async () => {
		const { turns, codes } = await write(`flows/${encodeURIComponent(asked.flow)}/trial`,
		    { texts: asked.texts, begins: asked.begins, language: asked.language, state: asked.state });
		if (trial.value.flow === asked.flow && turns.length >= trial.value.turns.length)
			trial.value = { ...trial.value, turns, codes };
	});
	if (!well && trial.value === asked)
		trial.value = before;
	return well;
}

const begin = () => play({ begins: true, texts: [], turns: [] });

function Language() {
	return html`
		<label>${say('trial.language')}
			<select value=${trial.value.language} onChange=${({ target }) => {
				trial.value = { ...trial.value, language: target.value };
				if (trial.value.turns.length > 0)
					begin();
			}}>${line.value.languages.map(({ tag, name }) => html`<option key=${tag} value=${tag} lang=${tag}>${name}</option>`)}</select></label>`;
}

// What an office on the network would say, once one was asked.
function Office() {
	return html`
		<label>${say('trial.looked')}
			<select value=${trial.value.state} onChange=${({ target }) => play({ state: target.value })}>
				<option value="">${say('trial.silent')}</option>
				${states.map((state) => html`<option key=${state} value=${state}>${named('case', state)}</option>`)}</select></label>`;
}

const Values = ({ list }) => html`
	<dl class="values" aria-label=${say('trial.known')}>${list.map(({ name, value }) => html`
		<div key=${name}><dt dir="ltr">${name}</dt><dd><bdi>${value ?? '—'}</bdi></dd></div>`)}</dl>`;

function Turn({ turn }) {
	return html`
		${turn.text && html`<li class="row"><p dir="auto">${turn.text}</p></li>`}
		${turn.said.map(({ text, parts }, i) => html`
			<li key=${i} class="row out"><p dir="auto" lang=${turn.language}>${text}</p>${parts > 1 && html`<small class="meta">${say('partsOf', parts)}</small>`}</li>`)}
		<li class="event">
			${turn.said.length === 0 && html`<p>${say('trial.nothing')} </p>`}
			${turn.erased && html`<p>${say('trial.erased')} </p>`}
			${turn.step && html`<p>${say(turn.waits ? 'trial.stands' : 'trial.over')} <a href=${`#flows/${turn.flow}`}><code dir="ltr">${turn.flow}.${turn.step}</code></a></p>`}
			${turn.tasks.map((name) => html`<p key=${name}> <span class="tag">${say('trial.task')}: ${topic(name)}</span></p>`)}
			${turn.variables.length > 0 && html`<${Values} list=${turn.variables} />`}
		</li>`;
}

function Compose() {
	const field = useRef(null);
	const send = (event) => {
		event.preventDefault();
		const text = field.current.value.trim();
		if (text === '')
			return;
		field.current.value = '';
		play({ texts: [...trial.value.texts, text] }).then((well) => {
			if (!well && field.current?.value === '')
				field.current.value = text;
		});
	};
	return html`
		<form class="line" onSubmit=${send}>
			<label>${say('trial.write')}<input id="trial" ref=${field} maxlength="1600" dir="auto" autocomplete="off" /></label>
			<button class="main">${say('send')}</button>
		</form>`;
}

export function Trial({ flow }) {
	const log = useRef(null);
	const { turns, texts, codes } = trial.value;
	useLayoutEffect(() => {
		log.current?.scrollTo(0, log.current.scrollHeight);
	}, [turns.length]);
	if (!flow.by_text)
		return html`<section class="trial"><h2>${say('trial')}</h2><p class="hint">${say('trial-call')}</p></section>`;
	return html`
		<section class="trial">
			<h2>${say('trial')}</h2>
			<div class="filters"><${Language} />${turns.some(({ looked }) => looked) && html`<${Office} />`}
				<button type="button" class=${turns.length > 0 ? '' : 'main'} onClick=${() => {
					begin().then(() => document.getElementById('trial')?.focus());
				}}>${say(turns.length > 0 ? 'trial.again' : 'trial.begin')}</button></div>
			${codes.length > 0 && html`<p class="hint">${say('trial.hint', codes.join(', '))}</p>`}
			<div class="past" ref=${log} role="log" tabindex="0" aria-label=${say('trial.talk')}><ol class="thread">${turns.map((turn, i) => html`<${Turn} key=${i} turn=${turn} />`)}</ol></div>
			${texts.length < most ? html`<${Compose} />` : html`<p>${say('trial-long')}</p>`}
		</section>`;
}
