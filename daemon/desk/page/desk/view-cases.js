// SPDX-License-Identifier: AGPL-3.0-or-later
// view-cases.js - how far cases are; one finds out and writes it down here
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook, write } from './api.js';
import { attempt, go, me, refresh } from './state.js';
import { noon } from './view-appointments.js';
import { Who } from './view-inbox.js';
import { day, say } from '../common/words.js';

export const states = ['no_number', 'number_invalid', 'sent_post', 'appointment_questura', 'in_process', 'need_documents', 'ready',
	'collected', 'not_found', 'warning_refusal', 'refused', 'unavailable', 'stale'];
const cases = signal(null);
const next = signal(0);
const open = signal(0); // the one that is being changed

const look = makeLook();
const load = (state, before = 0) => refresh(() => look([`cases?state=${state}${before ? `&before=${before}` : ''}`], (page) => {
	cases.value = before ? [...cases.value, ...page.cases] : page.cases;
	next.value = page.next;
}));

function Change({ file, state }) {
	const submit = async (event) => {
		event.preventDefault();
		if (await attempt(() => write(`cases/${file.id}`, { version: file.version, ...Object.fromEntries(new FormData(event.target)) })))
			open.value = 0;
		load(state);
	};
	return html`
		<form class="inline" onSubmit=${submit}>
			<label><span class="hidden">${say('caseState')}</span><select name="state">${states.map((one) => html`<option key=${one} value=${one} selected=${one === file.state}>${say(`case.${one}`)}</option>`)}</select></label>
			<label>${say('field.date')}<input name="date" type="date" defaultValue=${file.date ?? ''} /></label>
			<label>${say('field.time')}<input name="time" maxlength="20" defaultValue=${file.time ?? ''} /></label>
			<label>${say('field.place')}<input name="place" maxlength="300" dir="auto" defaultValue=${file.place ?? ''} /></label>
			<button class="main">${say('save')}</button>
		</form>`;
}

function Row({ file, state }) {
	return html`
		<li>
			<div class="what">
				<bdi dir="ltr"><strong>${file.case ? `…${file.case}` : '–'}</strong></bdi> <span>${say(`case.${file.state}`)}</span>
				<small>${file.person && html`<a href=${`#person/${file.person}`}><${Who} task=${file} /></a>`}
					${file.date && html`<span><time>${day(noon(file.date))}</time> ${file.time}</span>`}
					${file.place && html`<bdi>${file.place}</bdi>`}
					<span>${say('checked')} <time>${day(file.checked)}</time></span></small>
				${open.value === file.id && html`<${Change} file=${file} state=${state} />`}
			</div>
			${file.case && html`<button type="button" aria-expanded=${open.value === file.id} onClick=${() => {
				open.value = open.value === file.id ? 0 : file.id;
			}}>${say('change')}</button>`}
		</li>`;
}

export function Cases({ parts: [state = ''] }) {
	useLayoutEffect(() => {
		open.value = 0;
		load(state);
	}, [state]);
	return html`
		<h1>${say('cases')}</h1>
		<div class="filters">
			<label><span class="hidden">${say('caseState')}</span>
				<select value=${state} onChange=${({ target }) => go('cases', target.value)}>
					<option value="">${say('allStates')}</option>
					${states.map((one) => html`<option key=${one} value=${one}>${say(`case.${one}`)}</option>`)}
				</select></label>
			${me.value.role !== 'volunteer' && html`<a href="#import/cases">${say('import')}</a>`}
		</div>
		${cases.value?.length === 0 && html`<p class="empty">${say('noCases')}</p>`}
		<ul class="tasks">${cases.value?.map((file) => html`<${Row} key=${file.id} file=${file} state=${state} />`)}</ul>
		${next.value > 0 && html`<button type="button" onClick=${() => load(state, next.value)}>${say('more')}</button>`}`;
}
