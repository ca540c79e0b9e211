// SPDX-License-Identifier: AGPL-3.0-or-later
// view-search.js - people by number, code, name or note, and tasks by topic
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useEffect } from 'preact/hooks';
import { read } from './api.js';
import { attempt } from './state.js';
import { say, topic } from '../common/words.js';

const found = signal(null);

export function Search({ parts: [wanted = ''] }) {
	useEffect(() => {
		found.value = null;
		attempt(async () => {
			found.value = await read(`search?q=${encodeURIComponent(wanted)}`);
		});
	}, [wanted]);
	const { people = [], tasks = [] } = found.value ?? {};
	return html`
		<h1>${say('search')}: <bdi>${wanted}</bdi></h1>
		${found.value && people.length + tasks.length === 0 && html`<p class="empty">${say('nobody')}</p>`}
		<ul class="tasks">
			${people.map(({ person, by }) => html`
				<li key=${person}><a href=${`#person/${person}`}><strong>${person}</strong></a> <small class="tag">${by}</small></li>`)}
			${tasks.filter(({ person }) => person).map((task) => html`
				<li key=${task.id}><a href=${`#person/${task.person}`}><strong>${topic(task.topic)}</strong> <bdi dir="ltr">${task.number}</bdi></a></li>`)}
		</ul>`;
}
