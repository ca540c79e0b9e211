// SPDX-License-Identifier: AGPL-3.0-or-later
// view-house.js - what is still to be done, how the line is, what it spends
//
// The list of first steps looks for itself, as often as one looks at it.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook, read } from './api.js';
import { me, refresh } from './state.js';
import { noon } from './view-appointments.js';
import { count, day, euro, moment, say } from '../common/words.js';

const house = signal(null);
const settings = signal(null);
const often = 15000; // milliseconds between two looks
const marks = { done: '✓', open: '○', wrong: '✗', yourself: '?' };

const look = makeLook();
const load = () => refresh(() => look(['house'], (answer) => {
	house.value = answer;
}));

const loadSettings = () => refresh(async () => {
	({ settings: settings.value } = await read('house/settings'));
});

function Step({ step }) {
	return html`
		<li class=${`step ${step.state}`}>
			<b aria-hidden="true">${marks[step.state]}</b>
			<div>
				<strong>${say(`step.${step.step}`)}</strong> ${step.of && html`<bdi class="tag">${step.of}</bdi>`}
				<span class="hidden">${say(`state.${step.state}`)}</span>
				${step.at > 0 && html` <small><time>${moment(step.at)}</time></small>`}
				${step.state !== 'done' && html`<p>${say(`how.${step.step}`)}</p>`}
			</div>
		</li>`;
}

function Accounts({ accounts }) {
	return html`
		<h2>${say('accounts')}</h2>
		<div class="sheet" tabindex="0" role="region" aria-label=${say('accounts')}><table>
			<thead><tr>${['account', 'state.word', 'number.word', 'rate', 'price', 'heardLast'].map((name) => html`<th key=${name} scope="col">${say(name)}</th>`)}</tr></thead>
			<tbody>${accounts.map((account) => html`
				<tr key=${account.name}>
					<td><bdi>${account.name}</bdi> <small>${account.provider}</small></td>
					<td class=${account.state === 'well' ? '' : 'alarm'}>${say(`account.${account.state}`)}${account.wait > 0 ? ` (${count(Math.ceil(account.wait / 1000))} s)` : ''}</td>
					<td><bdi dir="ltr">${account.number}</bdi></td>
					<td>${count(account.rate)}</td>
					<td>${account.price > 0 ? euro(account.price) : '–'}</td>
					<td>${account.heard > 0 ? html`<time>${moment(account.heard)}</time>` : '–'}</td>
				</tr>`)}</tbody>
		</table></div>`;
}

function Spending({ spending, cap }) {
	const most = Math.max(cap, ...spending.map((one) => one.euro), 0.01);
	return html`
		<h2>${say('spending')}</h2>
		<p>${cap > 0 ? say('capIs', euro(cap)) : say('noCap')}</p>
		${spending.length === 0 ? html`<p class="empty">${say('nothingSpent')}</p>` : html`
			<div class="sheet" tabindex="0" role="region" aria-label=${say('spending')}><table>
				<thead><tr><th scope="col">${say('day.word')}</th><th scope="col">${say('euro.word')}</th><th scope="col">${say('texts')}</th><th scope="col">${say('calls.word')}</th></tr></thead>
				<tbody>${spending.map((one) => html`
					<tr key=${one.day}><td><time>${day(noon(one.day))}</time></td>
						<td>${euro(one.euro)} <meter min="0" max=${most} high=${cap > 0 ? cap * 0.8 : undefined} value=${one.euro} aria-label=${euro(one.euro)}></meter></td>
						<td>${count(one.texts)}</td><td>${count(one.calls)}</td></tr>`)}</tbody>
			</table></div>`}`;
}

function Settings() {
	return html`
		<h2>${say('settings')}</h2>
		<p class="hint">${say('settingsHint')}</p>
		${settings.value === null ? html`<button type="button" onClick=${loadSettings}>${say('showSettings')}</button>` : html`
			<pre class="sheet" tabindex="0" dir="ltr" role="region" aria-label=${say('settings')}>${settings.value.map(({ name, value }) => `${name} ${value}`).join('\n')}</pre>`}`;
}

export function House() {
	useLayoutEffect(() => {
		settings.value = null;
		load();
		const timer = setInterval(load, often);
		return () => clearInterval(timer);
	}, []);
	if (house.value === null)
		return html`<h1>${say('house')}</h1>`;
	const { wrong, steps, accounts, spending, cap, reload, reloaded, why } = house.value;
	const open = steps.filter(({ state }) => state !== 'done' && state !== 'yourself').length;
	return html`
		<h1>${say('house')}</h1>
		${wrong ? html`<p class="wrong" role="status">${say(`house.${wrong}`)}</p>` : html`<p class="held" role="status">${say('allWell')}</p>`}
		${reload && html`<p class=${reload === 'refused' ? 'wrong' : 'hint'}>${say(`reload.${reload}`)} <time>${moment(reloaded)}</time>${why && html` <bdi lang="en" dir="ltr">${why}</bdi>`}</p>`}
		<h2>${say('firstSteps')}${open > 0 ? ` · ${say('toDo', open)}` : ''}</h2>
		<ol class="steps">${steps.map((step) => html`<${Step} key=${step.step + step.of} step=${step} />`)}</ol>
		${accounts.length > 0 && html`<${Accounts} accounts=${accounts} />`}
		<${Spending} spending=${spending} cap=${cap} />
		${me.value.role === 'admin' && html`<${Settings} />`}`;
}
