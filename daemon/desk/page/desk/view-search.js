// SPDX-License-Identifier: AGPL-3.0-or-later
// view-search.js - people by number, code, name or note, and tasks by topic
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useEffect } from 'preact/hooks';
import { makeLook } from './api.js';
import { useKeys } from './keys.js';
import { attempt } from './state.js';
import { Task } from './view-inbox.js';
import { say } from '../common/words.js';

const found = signal(null);
const look = makeLook();

function walk(by) {
	const rows = [...document.querySelectorAll('.found a, .tasks .what')];
	rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(document.activeElement) + by))]?.focus();
}

export function Search({ parts: [wanted = ''] }) {
	useEffect(() => {
		found.value = null;
		attempt(() => look([`search?q=${encodeURIComponent(wanted)}`], (answer) => {
			found.value = answer;
			setTimeout(() => walk(0));
		}));
	}, [wanted]);
	useKeys([
		{ key: 'j', name: 'key.next', run: () => walk(1) }, { key: 'ArrowDown', run: () => walk(1) },
		{ key: 'k', name: 'key.before', run: () => walk(-1) }, { key: 'ArrowUp', run: () => walk(-1) },
	]);
	const { people = [], tasks = [] } = found.value ?? {};
	return html`
		<h1>${say('search')}: <bdi>${wanted}</bdi></h1>
		${found.value && people.length + tasks.length === 0 && html`<p class="empty">${say('nobody')}</p>`}
		<ul class="found">${people.map(({ person, by, name, number }) => html`
			<li key=${person}><a href=${`#person/${person}`}>
				<strong>${name ? html`<bdi>${name}</bdi>` : html`<bdi dir="ltr">${number ?? person}</bdi>`}</strong>
				<span class="tag">${say(`by.${by}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${tasks.filter(({ person }) => person).map((task) => html`<${Task} key=${task.id} task=${task} />`)}</ul>`;
}
