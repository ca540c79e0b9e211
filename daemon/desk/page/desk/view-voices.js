// SPDX-License-Identifier: AGPL-3.0-or-later
// view-voices.js - what callers hear: phrases and languages in a grid (#voices), all
// phrases of one language (#voices/fr), one of them (#voices/fr/greeting.bye)
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook } from './api.js';
import { go, line, me, refresh } from './state.js';
import { count, say } from '../common/words.js';
import { Texts } from './voice-texts.js';
import { Studio } from './voice-studio.js';
import { clips, load, nameOf, Spoken } from './voice-phrases.js';

const grid = signal({ languages: [], clips: {} });
const wanted = signal('todo'); // which phrases are shown
const most = signal(0); // of them
const few = 60;
const look = makeLook();
const states = ['recorded', 'synthetic', 'missing', 'stale', 'expired'];
const signs = { recorded: '●', synthetic: '◐', missing: '○', stale: '↻', expired: '✕' };

const isWanted = (state) => wanted.value === '' || state === wanted.value || (wanted.value === 'todo' && state && state !== 'recorded');

function Totals({ chosen }) {
	return html`
		<div class="sheet" tabindex="0" role="region" aria-label=${say('voices')}><table>
			<thead><tr><th scope="col">${say('field.language')}</th>${states.map((name) => html`<th key=${name} scope="col"><span aria-hidden="true">${signs[name]} </span>${say(`voice.${name}`)}</th>`)}</tr></thead>
			<tbody>${grid.value.languages.map((row) => html`
				<tr key=${row.language}><th scope="row"><a href=${`#voices/${row.language}`} aria-current=${row.language === chosen ? 'true' : undefined} lang=${row.language}>${nameOf(row.language)}</a></th>
					${states.map((name) => html`<td key=${name}>${count(row[name])}</td>`)}</tr>`)}</tbody>
		</table></div>`;
}

function Filters({ chosen }) {
	return html`
		<div class="actions">
			<label class="inline">${say('voice.state')} <select value=${wanted.value} onChange=${({ target }) => {
				wanted.value = target.value;
				most.value = few;
			}}>
				<option value="todo">${say('voice.todo')}</option>
				${states.map((name) => html`<option key=${name} value=${name}>${say(`voice.${name}`)}</option>`)}
				<option value="">${say('voice.any')}</option></select></label>
			<label class="inline">${say('language')} <select value=${chosen ?? ''} onChange=${({ target }) => go('voices', ...(target.value ? [target.value] : []))}>
				<option value="">${say('voice.eachLanguage')}</option>
				${grid.value.languages.map(({ language }) => html`<option key=${language} value=${language} lang=${language}>${nameOf(language)}</option>`)}</select></label>
		</div>`;
}

const More = ({ all }) => all > most.value && html`
	<button type="button" onClick=${() => {
		most.value += few;
	}}>${say('more')}</button>`;

function Grid() {
	const { languages, clips: rows } = grid.value;
	const found = Object.entries(rows).filter(([, row]) => row.some(isWanted));
	if (found.length === 0)
		return html`<p class="empty">${say('voice.none')}</p>`;
	return html`
		<h2 role="status">${say('voice.phrases', found.length)}</h2>
		<div class="sheet voices" tabindex="0" role="region" aria-label=${say('voice.phrase')}><table>
			<thead><tr><th scope="col">${say('voice.phrase')}</th>${languages.map(({ language }) => html`<th key=${language} scope="col" lang=${language}>${nameOf(language)}</th>`)}</tr></thead>
			<tbody>${found.slice(0, most.value).map(([id, row]) => html`
				<tr key=${id}><th scope="row"><bdi lang="en" dir="ltr">${id}</bdi></th>
					${row.map((state, i) => html`<td key=${languages[i].language}>${state && html`
						<a class=${state} href=${`#voices/${languages[i].language}/${encodeURIComponent(id)}`}><span aria-hidden="true">${signs[state]}</span><span class="hidden">${say(`voice.${state}`)}</span></a>`}</td>`)}</tr>`)}</tbody>
		</table></div>
		<${More} all=${found.length} />`;
}

function Reading({ tag }) {
	const found = clips.value.filter(({ state }) => isWanted(state));
	if (found.length === 0)
		return html`<p class="empty">${say('voice.none')}</p>`;
	return html`
		<h2 role="status">${say('voice.toRead', found.length)}</h2>
		<p class="hint">${say('voice.toReadHint')}</p>
		<ol class="reading">${found.slice(0, most.value).map(({ id, state, text }) => html`
			<li key=${id}><${Spoken} tag=${tag}>${text}<//>
				<a href=${`#voices/${tag}/${encodeURIComponent(id)}`}><bdi lang="en" dir="ltr">${id}</bdi></a> <small>${signs[state]} ${say(`voice.${state}`)}</small></li>`)}</ol>
		<${More} all=${found.length} />`;
}

export function Voices({ parts: [tag, id] }) {
	useLayoutEffect(() => {
		most.value = few;
		refresh(async () => {
			if (tag)
				await load(tag);
			if (!id)
				await look(['voices'], (answer) => {
					grid.value = answer;
				});
		});
	}, [tag]);
	if (id)
		return html`<${Studio} tag=${tag} id=${id} />`;
	return html`
		<h1>${say('voices')}</h1>
		<p class="hint">${say('voice.hint')}</p>
		<${Totals} chosen=${tag} />
		<${Filters} chosen=${tag} />
		${tag && tag !== line.value.languages[0].tag && me.value.role !== 'volunteer' && html`<${Texts} tag=${tag} />`}
		${tag ? html`<${Reading} tag=${tag} />` : html`<${Grid} />`}`;
}
