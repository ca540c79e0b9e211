// SPDX-License-Identifier: AGPL-3.0-or-later
// view-words.js - what nobody understood, and the words that come of it
//
// One coordinator proposes a word, another one accepts it; then the line
// understands it.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook, write } from './api.js';
import { focusOn } from './focus.js';
import { Bar } from './notice-picture.js';
import { languageName } from './notice-words.js';
import { attempt, line } from './state.js';
import { moment, say } from '../common/words.js';

const many = 20; // people that the daemon tells apart
const found = signal(null);
const open = signal(null); // the text whose concept is being chosen
const clashes = signal(null); // of what is chosen

const look = makeLook();
const load = () => look(['words'], (answer) => {
	found.value = answer;
});

const name = (concept) => say(`concept.${concept}`).replace(/^concept\./, '');
const tongue = (tag) => tag === null ? say('words.anyLanguage') : languageName(tag);

// The answer about a choice that was changed, or left, is not shown.
let choices = 0;
function forgetClashes() {
	choices++;
	clashes.value = null;
}

const act = (path, object) => attempt(async () => {
	await write(path, object);
	forgetClashes();
	open.value = null;
	await load();
});

async function weigh(form, concept, language) {
	forgetClashes();
	const choice = choices;
	if (concept)
		await attempt(async () => {
			const answer = await write('words/clashes', { form, concept, language });
			if (choice === choices)
				clashes.value = answer;
		});
}

function Propose({ group }) {
	const onChange = ({ currentTarget }) => {
		const { concept, language } = Object.fromEntries(new FormData(currentTarget));
		weigh(group.text, concept, language);
	};
	const submit = (event) => {
		event.preventDefault();
		act('words', { form: group.text, ...Object.fromEntries(new FormData(event.target)) });
	};
	const wrong = clashes.value?.wrong_word;
	return html`
		<form class="actions" onChange=${onChange} onSubmit=${submit}>
			<label class="inline">${say('words.means')} <select name="concept" ref=${focusOn} required>
				<option value=""></option>${found.value.concepts.map((concept) => html`<option key=${concept} value=${concept}>${name(concept)}</option>`)}</select></label>
			<label class="inline">${say('words.in')} <select name="language" defaultValue=${group.language ?? ''}>
				<option value="">${say('words.anyLanguage')}</option>
				${line.value.languages.map(({ tag, name: called }) => html`<option key=${tag} value=${tag} selected=${tag === group.language}>${called}</option>`)}</select></label>
			<button class="main" disabled=${Boolean(wrong)}>${say('words.propose')}</button>
			<output role="status">${wrong ? say(wrong) : clashes.value && clashes.value.clashes.length === 0 && say('words.free')}</output>
			${clashes.value?.clashes.length > 0 && html`<ul class="clashes">${clashes.value.clashes.map((clash, i) => html`
				<li key=${i}>${say(`words.clash.${clash.code}`)}: <bdi>${clash.form}</bdi> (${name(clash.concept)}, ${tongue(clash.language)})</li>`)}</ul>`}
		</form>`;
}

function Group({ group, most }) {
	const isOpen = open.value === group.text;
	return html`
		<li>
			<div class="what"><strong><bdi lang=${group.language ?? undefined}>${group.text}</bdi></strong>
				<${Bar} share=${group.texts / most} />
				<small>${group.people >= many && '≥ '}${say('words.people', group.people)} · ${say('words.texts', group.texts)} · <time>${moment(group.last)}</time>
					${group.language && html`<span class="tag">${tongue(group.language)}</span>`}</small></div>
			${group.word && html`<button type="button" aria-expanded=${isOpen} onClick=${() => {
				forgetClashes();
				open.value = isOpen ? null : group.text;
			}}>${say('words.makeOne')}</button>`}
			${isOpen && html`<${Propose} group=${group} />`}
		</li>`;
}

function Own({ word }) {
	const { form, concept, language, by, accepted, own } = word;
	const which = { form, concept, language: language ?? '' };
	return html`
		<li class=${accepted ? '' : 'live'}>
			<div class="what"><strong><bdi>${form}</bdi></strong> = ${name(concept)} <span class="tag">${tongue(language)}</span>
				<small>${say('words.by')} <bdi>${by}</bdi>${accepted ? html` · ${say('words.acceptedBy')} <bdi>${accepted}</bdi>` : html` · ${say(own ? 'words.waitsOther' : 'words.waits')}`}</small></div>
			${!accepted && !own && html`<button type="button" class="main" onClick=${() => act('words/decide', { what: 'accept', ...which })}>${say('words.accept')}</button>`}
			<button type="button" onClick=${() => act('words/decide', { what: 'remove', ...which })}>${say('notice.remove')}</button>
		</li>`;
}

export function Words() {
	useLayoutEffect(() => {
		forgetClashes();
		found.value = open.value = null;
		attempt(load);
	}, []);
	if (found.value === null)
		return html`<h1>${say('words')}</h1>`;
	const { groups, own, hidden, texts } = found.value;
	const most = Math.max(...groups.map((group) => group.texts));
	return html`
		<h1>${say('words')}</h1>
		<p class="hint">${say('words.hint')}</p>
		${own.length > 0 && html`<h2>${say('words.own')}</h2><ul class="tasks">${own.map((word) => html`<${Own} key=${`${word.form} ${word.concept} ${word.language}`} word=${word} />`)}</ul>`}
		<h2>${say('words.unknown')}</h2>
		${groups.length === 0 && html`<p class="empty">${say('words.none')}</p>`}
		<ul class="tasks">${groups.map((group) => html`<${Group} key=${group.text} group=${group} most=${most} />`)}</ul>
		<p class="hint">${say('words.looked', texts)}${hidden > 0 ? ` ${say('words.hidden', hidden)}` : ''}</p>`;
}
