// SPDX-License-Identifier: AGPL-3.0-or-later
// view-appointments.js - a week of appointments, or a month of them as a list
//
// "#appointments/week/2026-11-23/legal": how, from which day, of which desk.
// Days and hours are those of the desk's clock, as the daemon says them, never
// those of the machine that shows them.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook, save } from './api.js';
import { useKeys } from './keys.js';
import { attempt, go, me, news, refresh } from './state.js';
import { Who } from './view-inbox.js';
import { day, daysLater, desk, say } from '../common/words.js';

const plan = signal(null);
const showsFree = signal(true);
const look = makeLook();

// A moment that is that day on every clock of the desk's part of the world.
export const noon = (date) => new Date(`${date}T12:00Z`);

const kinds = { week: 7, list: 28 };
const where = ([kind, date, desk = '']) => ({ kind: kinds[kind] ? kind : 'week', date: date ?? '', desk });

const load = ({ kind, date, desk }) => refresh(() =>
	look([`appointments?day=${date}&desk=${desk}${kind === 'list' ? `&days=${kinds.list}` : ''}`], (answer) => {
		plan.value = answer;
	}));

// What somebody answered, or that nobody asked them yet.
export function State({ item }) {
	const marks = { confirmed: '✓', cancelled: '✗', moving: '⇄' };
	return html`<span class=${`state ${item.state}`}>${marks[item.state] && html`<b aria-hidden="true">${marks[item.state]}</b> `}${say(item.state === 'planned' ? 'noAnswer' : `answer.${item.state}`)}</span>`;
}

function Item({ item }) {
	return html`
		<li><a class=${`item ${item.state}`} href=${`#appointment/${item.id}`}>
			<time>${item.time}</time> <strong dir="ltr">${item.code}</strong>
			<${State} item=${item} />
			${item.person && html`<span class="who"><${Who} task=${item} /></span>`}
			${item.topic && html`<span class="tag" dir="auto">${item.topic}</span>`}
			${item.desk && html`<span class="tag">${desk(item.desk)}</span>`}
			${item.told && html`<small>${say(`told.${item.told}`)}</small>`}
		</a></li>`;
}

function Free({ slot }) {
	return html`
		<li><a class="item free" href=${`#appointment/new/${slot.day}T${slot.time}/${slot.desk}`}>
			<time>${slot.time}</time> ${say('freeSlot')}${slot.room > 1 ? ` × ${slot.room}` : ''}
			<span class="tag">${desk(slot.desk)}</span></a></li>`;
}

function Day({ date }) {
	const { today, appointments, slots } = plan.value;
	const items = [
		...appointments.filter((item) => item.day === date).map((item) => ({ at: item.time, key: item.id, show: html`<${Item} key=${item.id} item=${item} />` })),
		...(showsFree.value ? slots.filter((slot) => slot.day === date).map((slot) => ({ at: slot.time, show: html`<${Free} key=${`${slot.desk}${slot.time}`} slot=${slot} />` })) : []),
	].sort((one, other) => one.at.localeCompare(other.at));
	return html`
		<li class=${date === today ? 'day today' : 'day'}>
			<h2><time datetime=${date}>${day(noon(date))}</time>${date === today && html` <span class="hidden">${say('today')}</span>`}</h2>
			${items.length === 0 ? html`<p class="empty">–</p>` : html`<ul>${items.map(({ show }) => show)}</ul>`}
		</li>`;
}

// The days that have something, in a table.
function List() {
	const { appointments } = plan.value;
	if (appointments.length === 0)
		return html`<p class="empty">${say('noAppointments')}</p>`;
	return html`
		<div class="sheet" tabindex="0" role="region" aria-label=${say('appointments')}><table>
			<thead><tr>${['when', 'code.of', 'answer.word', 'about', 'desk', 'place', 'reminders'].map((name) => html`<th key=${name} scope="col">${say(name)}</th>`)}</tr></thead>
			<tbody>${appointments.map((item) => html`
				<tr key=${item.id}>
					<td><time>${day(noon(item.day))} ${item.time}</time></td>
					<td><a class="item-link" href=${`#appointment/${item.id}`}><bdi dir="ltr">${item.code}</bdi></a></td>
					<td><${State} item=${item} /></td>
					<td>${item.person ? html`<a href=${`#person/${item.person}`}><${Who} task=${item} /></a>` : '–'}</td>
					<td>${item.desk ? desk(item.desk) : '–'}</td>
					<td><bdi>${item.place}</bdi></td>
					<td>${item.reminders ? item.told ? say(`told.${item.told}`) : say('told.planned') : say('never.reminded')}</td>
				</tr>`)}</tbody>
		</table></div>`;
}

function Tools({ at }) {
	const { days, desks } = plan.value;
	const move = (by) => go('appointments', at.kind, daysLater(days[0], by * kinds[at.kind]), at.desk);
	const takeHome = () => attempt(() => save('appointments/export', { from: days[0], until: days.at(-1) }, `appointments-${days[0]}.csv`));
	return html`
		<div class="filters">
			<button type="button" onClick=${() => move(-1)} aria-label=${say('before')}><span class="arrow" aria-hidden="true">‹</span></button>
			<button type="button" onClick=${() => go('appointments', at.kind)}>${say('today')}</button>
			<button type="button" onClick=${() => move(1)} aria-label=${say('after')}><span class="arrow" aria-hidden="true">›</span></button>
			${Object.keys(kinds).map((kind) => html`<button type="button" key=${kind} aria-pressed=${at.kind === kind} onClick=${() => go('appointments', kind, days[0], at.desk)}>${say(`show.${kind}`)}</button>`)}
			${desks.length > 0 && html`<label><span class="hidden">${say('desk')}</span>
				<select value=${at.desk} onChange=${({ target }) => go('appointments', at.kind, days[0], target.value)}>
					<option value="">${say('allDesks')}</option>
					${desks.map(({ name }) => html`<option key=${name} value=${name}>${desk(name)}</option>`)}
				</select></label>`}
			${at.kind === 'week' && desks.some(({ slots }) => slots) && html`<label class="tick"><input type="checkbox" checked=${showsFree.value} onChange=${({ target }) => {
				showsFree.value = target.checked;
			}} /> ${say('freeSlots')}</label>`}
			<a class="button" href="#appointment/new">${say('newAppointment')}</a>
			<a href="#waiting">${say('waitingList')}</a>
			${me.value.role !== 'volunteer' && html`
				<a href="#import/appointments">${say('import')}</a>
				<button type="button" onClick=${takeHome}>${say('export')}</button>`}
		</div>`;
}

function walk(step) {
	const links = [...document.querySelectorAll('.item, .item-link')];
	links[Math.max(0, Math.min(links.length - 1, links.indexOf(document.activeElement) + step))]?.focus();
}

// Left and right a week, and the way that the words run.
function keysOf(at) {
	const turn = (weeks) => go('appointments', at.kind, daysLater(plan.value.days[0], weeks * kinds[at.kind]), at.desk);
	const [before, after] = document.documentElement.dir === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
	return [
		{ key: before, name: 'before', run: () => turn(-1) },
		{ key: after, name: 'after', run: () => turn(1) },
		{ key: 't', name: 'today', run: () => go('appointments', at.kind) },
		{ key: 'l', name: at.kind === 'week' ? 'show.list' : 'show.week', run: () => go('appointments', at.kind === 'week' ? 'list' : 'week', plan.value.days[0], at.desk) },
		{ key: 'n', name: 'newAppointment', run: () => go('appointment', 'new') },
		{ key: 'j', name: 'key.next', run: () => walk(1) },
		{ key: 'k', name: 'key.before', run: () => walk(-1) },
	];
}

export function Appointments({ parts }) {
	const at = where(parts);
	useLayoutEffect(() => {
		load(at);
	}, [news.value.count]);
	useKeys(plan.value === null ? [] : keysOf(at));
	if (plan.value === null)
		return html`<h1>${say('appointments')}</h1>`;
	const { days, more } = plan.value;
	return html`
		<h1>${say('appointments')} <small>${day(noon(days[0]))} – ${day(noon(days.at(-1)))}</small></h1>
		<${Tools} at=${at} />
		${at.kind === 'list' ? html`<${List} />` : html`<ol class="week">${days.map((date) => html`<${Day} key=${date} date=${date} />`)}</ol>`}
		${more && html`<p class="hint">${say('notAll')}</p>`}
		<p class="hint">${say('keys.appointments')}</p>`;
}
