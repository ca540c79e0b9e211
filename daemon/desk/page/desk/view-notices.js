// SPDX-License-Identifier: AGPL-3.0-or-later
// view-notices.js - notices to many: which there are, newest first
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook } from './api.js';
import { useKeys } from './keys.js';
import { attempt, go, news } from './state.js';
import { moment, say } from '../common/words.js';

const notices = signal(null);
const look = makeLook();

// n begins a new one; j and k walk the list, Enter opens.
const keys = {
	n: () => go('notice-edit', 'new'),
	j: () => walk(1),
	k: () => walk(-1),
};

function walk(step) {
	const rows = [...document.querySelectorAll('.tasks a')];
	rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(document.activeElement) + step))]?.focus();
}

export const State = ({ notice: { state, urgent } }) => html`
	<span class=${`tag state-${state}`}>${say(`notice.state.${state}`)}</span>
	${urgent && html`<b class="tag">${say('urgent')}</b>`}`;

export function Notices() {
	useLayoutEffect(() => {
		attempt(() => look(['notices'], (answer) => {
			({ notices: notices.value } = answer);
		}));
	}, [news.value.count]);
	useKeys(keys);
	return html`
		<h1>${say('notices')}</h1>
		<p><a class="button main" href="#notice-edit/new">${say('notice.new')}</a></p>
		${notices.value?.length === 0 && html`<p class="empty">${say('notice.none')}</p>`}
		<ul class="tasks">${notices.value?.map((notice) => html`
			<li key=${notice.id} class=${notice.state === 'running' ? 'live' : ''}>
				<div class="what">
					<a href=${`#notice/${notice.id}`}><strong dir="auto">${notice.title ?? '?'}</strong></a>
					<small><${State} notice=${notice} /> <bdi>${notice.by}</bdi>
						<time>${moment(notice.starts || notice.made)}</time></small>
				</div>
			</li>`)}</ul>
		<p class="hint">${say('notice.keys')}</p>`;
}
