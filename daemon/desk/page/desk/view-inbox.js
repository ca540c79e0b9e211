// SPDX-License-Identifier: AGPL-3.0-or-later
// view-inbox.js - what waits: urgent first, then by the day it is due
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook, read, write } from './api.js';
import { useKeys } from './keys.js';
import { attempt, line, me, news, wrong } from './state.js';
import { day, desk, hour, language, midnight, say, topic } from '../common/words.js';

export const general = 'desk'; // of everybody: not worth a word
const filters = ['all', 'unread', 'mine', 'free'];
const filter = signal('all');
const only = signal(''); // a desk
const tasks = signal(null);
const more = signal(false);
let last; // the task that was opened, to come back to

const part = (skip) => `inbox?filter=${filter.value}&desk=${encodeURIComponent(only.value)}&skip=${skip}`;
const look = makeLook();

async function load() {
	try {
		const had = Math.max(0, (tasks.value?.length ?? 0) - 50);
		await look(Array.from({ length: 1 + Math.min(3, Math.ceil(had / 50)) }, (_, i) => part(50 * i)), (...parts) => {
			tasks.value = parts.flatMap((one) => one.tasks);
			more.value = parts.at(-1).more;
		});
	} catch (error) {
		wrong.value = error.message;
	}
}

async function loadMore() {
	await attempt(async () => {
		const next = await read(part(tasks.value.length));
		tasks.value = [...tasks.value, ...next.tasks];
		more.value = next.more;
	});
}

const change = (task, what) => task && attempt(() => write(`tasks/${task.id}`, what)).then(load);
// By its key too only what the button does: not what a colleague works at.
const close = (task) => (!task?.staff || task.staff === me.value.name) && change(task, { state: 'done' });

const links = () => [...document.querySelectorAll('.tasks .what')];
const here = () => tasks.value?.find(({ id }) => id === Number(document.activeElement.closest('[data-task]')?.dataset.task));

function walk(by) {
	const rows = links();
	const at = rows.findIndex((row) => row.closest('[data-task]') === document.activeElement.closest('[data-task]'));
	rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
}

// Under which heading a task stands.
function heading(task) {
	if (task.urgent)
		return say('urgent');
	if (task.due < midnight(0))
		return say('overdue');
	return task.due < midnight(1) ? say('today') : task.due < midnight(2) ? say('tomorrow') : day(task.due);
}

export function Player({ id }) {
	return html`<audio controls preload="none" src=${`api/recordings/${id}`} aria-label=${say('recording')}></audio>`;
}

export const languageName = (tag) => new Intl.DisplayNames(language.value, { type: 'language' }).of(tag);

export function Who({ task }) {
	return task.name ? html`<bdi>${task.name}</bdi>` : html`<bdi dir="ltr">${task.number ?? say(task.person ? 'erased' : 'withheld')}</bdi>`;
}

function Said({ task }) {
	if (task.said)
		return html`<span class="said"><bdi lang=${task.language}>${task.said}</bdi></span>`;
	if (task.called)
		return html`<span class="said">${say('called')}${task.seconds > 0 && ` · ${say('leftMessage', task.seconds)}`}</span>`;
	return null;
}

export function Task({ task }) {
	const mine = task.staff === me.value?.name;
	return html`
		<li data-task=${task.id} class=${`task ${task.urgent ? 'urgent' : ''} ${task.unread ? 'unread' : ''}`}>
			<a class="what" href=${task.person ? `#person/${task.person}` : `#inbox`} onClick=${() => {
				last = task.id;
			}}>
				<span class="first">
					${task.unread && html`<span class="dot"><span class="hidden">${say('unread')} </span></span>`}
					<strong><${Who} task=${task} /></strong>
					<span class="topic">${topic(task.topic)}</span>
					<time datetime=${new Date(task.heard || task.opened).toISOString()}>${when(task.heard || task.opened)}</time>
				</span>
				<${Said} task=${task} />
				<span class="tags">
					${task.stopped && html`<b class="tag">STOP</b>`}
					${task.desk !== general && html`<span class="tag">${desk(task.desk)}</span>`}
					${task.language && html`<span class="tag" title=${say('language')}>${languageName(task.language)}</span>`}
					${task.state !== 'open' && html`<span class="tag">${say(task.state)}</span>`}
					${task.staff && html`<span class="tag own"><bdi>${task.staff}</bdi></span>`}
				</span>
			</a>
			${!task.person && task.seconds > 0 && html`<${Player} id=${task.interaction} />`}
			${mine ?
				html`<button type="button" onClick=${() => change(task, { state: 'done' })}>${say('close')}</button>` :
				html`<button type="button" disabled=${task.staff !== null} onClick=${() => change(task, { take: true })}>${say('take')}</button>`}
		</li>`;
}

const when = (at) => at >= midnight(0) ? hour(at) : day(at);

function Filters() {
	return html`
		<div class="filters">
			<div class="choice" role="group" aria-label=${say('inbox')}>
				${filters.map((one) => html`
					<button type="button" key=${one} aria-pressed=${filter.value === one} onClick=${() => {
						filter.value = one;
					}}>${say(one === 'free' ? 'free.filter' : one)}</button>`)}
			</div>
			${line.value.desks.length > 1 && html`
				<label><span class="hidden">${say('toDesk')}</span>
					<select value=${only.value} onChange=${({ target }) => {
						only.value = target.value;
					}}>
						<option value="">${say('allDesks')}</option>
						${line.value.desks.map((name) => html`<option key=${name} value=${name}>${desk(name)}</option>`)}
					</select></label>`}
		</div>`;
}

export function Inbox() {
	useLayoutEffect(() => {
		load();
	}, [filter.value, only.value, news.value.count]);
	const shown = tasks.value !== null;
	useLayoutEffect(() => {
		if (shown && last)
			document.querySelector(`[data-task="${last}"] .what`)?.focus();
		last = undefined;
	}, [shown]);
	useKeys([
		{ key: 'j', name: 'key.next', run: () => walk(1) }, { key: 'ArrowDown', run: () => walk(1) },
		{ key: 'k', name: 'key.before', run: () => walk(-1) }, { key: 'ArrowUp', run: () => walk(-1) },
		{ key: 't', name: 'take', run: () => change(here(), { take: true }) },
		{ key: 'x', name: 'close', run: () => close(here()) },
		...filters.map((one, i) => ({ key: String(i + 1), name: one === 'free' ? 'free.filter' : one, run: () => {
			filter.value = one;
		} })),
	]);
	const groups = Map.groupBy?.(tasks.value ?? [], heading) ?? (tasks.value ?? []).reduce((map, task) =>
		map.set(heading(task), [...map.get(heading(task)) ?? [], task]), new Map());
	return html`
		<div class="title"><h1>${say('inbox')}</h1><${Filters} /></div>
		${tasks.value?.length === 0 && html`<p class="empty">${say('nothing')}</p>
			<p class="empty">${say('nothing.hint')} <a href="/phone/" target="_blank">${say('nothing.phone')}</a></p>`}
		${[...groups].map(([name, list]) => html`
			<section key=${name} aria-label=${name}>
				<h2>${name}</h2>
				<ul class="tasks">${list.map((task) => html`<${Task} key=${task.id} task=${task} />`)}</ul>
			</section>`)}
		${more.value && html`<button type="button" onClick=${loadMore}>${say('more')}</button>`}`;
}
