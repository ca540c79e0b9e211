// SPDX-License-Identifier: AGPL-3.0-or-later
// view-waiting.js - who waits for a slot, in order, and what they were offered
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook, write } from './api.js';
import { attempt, news, refresh } from './state.js';
import { noon } from './view-appointments.js';
import { Who } from './view-inbox.js';
import { day, desk, moment, say } from '../common/words.js';

const list = signal(null);

const look = makeLook();
const load = () => refresh(() => look(['waiting'], ({ waiting }) => {
	list.value = waiting;
}));

const drop = ({ id }) => attempt(() => write(`waiting/${id}/drop`)).then(load);

function Row({ row }) {
	return html`
		<li>
			<div class="what">
				${row.person ? html`<a href=${`#person/${row.person}`}><${Who} task=${row} /></a>` : say('notYours')}
				<small><span class="tag">${desk(row.desk)}</span>
					<span>${say('since')} <time>${moment(row.since)}</time></span>
					${row.appointment > 0 && html`<a href=${`#appointment/${row.appointment}`}>${say(row.keeps ? 'keepsUntilThen' : 'appointment')}</a>`}</small>
				${row.offers.map((offer) => html`<p key=${offer.day + offer.time}><small>${day(noon(offer.day))} ${offer.time} <span class="tag">${say(`offer.${offer.state}`)}</span></small></p>`)}
			</div>
			<button type="button" onClick=${() => drop(row)}>${say('takeOut')}</button>
		</li>`;
}

export function Waiting() {
	useLayoutEffect(() => {
		load();
	}, [news.value.count]);
	return html`
		<p><a href="#appointments">${say('backToWeek')}</a></p>
		<h1>${say('waitingList')}</h1>
		${list.value?.length === 0 && html`<p class="empty">${say('nobodyWaits')}</p>`}
		<ol class="tasks">${list.value?.map((row) => html`<${Row} key=${row.id} row=${row} />`)}</ol>`;
}
