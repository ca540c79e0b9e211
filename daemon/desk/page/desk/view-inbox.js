// SPDX-License-Identifier: AGPL-3.0-or-later
// view-inbox.js - what waits: urgent first, then by the day it is due
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useEffect } from 'preact/hooks';
import { read, write } from './api.js';
import { attempt, me, news, wrong } from './state.js';
import { day, say, topic } from '../common/words.js';

const filters = ['all', 'unread', 'mine', 'free'];
const filter = signal('all');
const tasks = signal(null);
const more = signal(false);

async function load() {
	try {
		({ tasks: tasks.value, more: more.value } = await read(`inbox?filter=${filter.value}`));
	} catch (error) {
		wrong.value = error.message;
	}
}

async function loadMore() {
	await attempt(async () => {
		const next = await read(`inbox?filter=${filter.value}&skip=${tasks.value.length}`);
		tasks.value = [...tasks.value, ...next.tasks];
		more.value = next.more;
	});
}

const change = (task, what) => attempt(() => write(`tasks/${task.id}`, what)).then(load);

// j and k walk the list, Enter opens, t takes.
function onKey(event) {
	const rows = [...document.querySelectorAll('.tasks a')];
	const at = rows.indexOf(document.activeElement);
	if (event.target.closest('input, textarea, select') || event.ctrlKey || event.altKey || event.metaKey)
		return;
	if (event.key === 'j' || event.key === 'k')
		rows[Math.max(0, Math.min(rows.length - 1, at + (event.key === 'j' ? 1 : -1)))]?.focus();
	else if (event.key === 't' && at >= 0)
		change(tasks.value[at], { take: true });
}

export function Player({ id }) {
	return html`<audio controls preload="none" src=${`api/recordings/${id}`}></audio>`;
}

function Task({ task }) {
	return html`
		<li class=${task.urgent ? 'urgent' : ''}>
			<div class="what">
				<a href=${task.person ? `#person/${task.person}` : `#inbox`}>
					${task.unread && html`<b class="dot" aria-label=${say('unread')}></b>`}
					<strong>${topic(task.topic)}</strong>
					<bdi dir="ltr">${task.number ?? say('withheld')}</bdi>
				</a>
				${!task.person && html`<${Player} id=${task.interaction} />`}
				<small>
					${task.urgent && html`<b class="tag">${say('urgent')}</b>`}
					<span class="tag">${task.desk}</span>
					${task.language && html`<span class="tag">${task.language}</span>`}
					<time>${day(task.due)}</time>
					<span>${say(task.state)}${task.staff && html` · <bdi>${task.staff}</bdi>`}</span>
				</small>
			</div>
			${task.staff === me.value.name ?
				html`<button type="button" onClick=${() => change(task, { state: 'done' })}>${say('close')}</button>` :
				html`<button type="button" disabled=${task.staff !== null} onClick=${() => change(task, { take: true })}>${say('take')}</button>`}
		</li>`;
}

export function Inbox() {
	useEffect(() => {
		load();
	}, [filter.value, news.value.count]);
	useEffect(() => {
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	}, []);
	return html`
		<h1>${say('inbox')}</h1>
		<div class="filters" role="group" aria-label=${say('inbox')}>
			${filters.map((one) => html`
				<button type="button" key=${one} aria-pressed=${filter.value === one} onClick=${() => {
					filter.value = one;
				}}>${say(one === 'free' ? 'free.filter' : one)}</button>`)}
		</div>
		${tasks.value?.length === 0 && html`<p class="empty">${say('nothing')}</p>`}
		<ul class="tasks">${tasks.value?.map((task) => html`<${Task} key=${task.id} task=${task} />`)}</ul>
		${more.value && html`<button type="button" onClick=${loadMore}>${say('more')}</button>`}
		<p class="hint">${say('keys')}</p>`;
}

