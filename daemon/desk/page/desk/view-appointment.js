// SPDX-License-Identifier: AGPL-3.0-or-later
// view-appointment.js - one appointment and what the person was told of it; a new one
//
// "#appointment/17", "#appointment/new/2026-11-24T10:30/legal/k7f2…".
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook, read, write } from './api.js';
import { useKeys } from './keys.js';
import { did, line, news, refresh, wrong } from './state.js';
import { noon, State } from './view-appointments.js';
import { Who } from './view-inbox.js';
import { count, day, desk as deskName, moment, say } from '../common/words.js';

const one = signal(null);
const places = signal([]); // desks of the settings
const columns = signal([]); // of the form, that were wrong

const look = makeLook();
const load = (id) => refresh(() => look([`appointments/${id}`], (answer) => {
	one.value = answer;
}));

// Sends a form; what is wrong in it is marked.
async function send(path, form) {
	columns.value = [];
	try {
		wrong.value = '';
		return await write(path, form);
	} catch (error) {
		wrong.value = error.message;
		columns.value = error.columns ?? [];
		return null;
	}
}

function Field({ name, children }) {
	return html`<label>${say(`field.${name}`)}${children}
		${columns.value.includes(name) && html`<span class="wrong">${say(`bad.${name}`)}</span>`}</label>`;
}

export function before(milliseconds) {
	const hours = Math.round(milliseconds / 3600000);
	return hours % 24 === 0 ? `${count(hours / 24)} ${say('days')}` : `${count(hours)} ${say('hours')}`;
}

function History({ history }) {
	return html`
		<h2>${say('told')}</h2>
		${history.length === 0 ? html`<p class="empty">${say('toldNothing')}</p>` : html`
			<ol class="history">${history.map((row) => html`
				<li><time>${moment(row.at)}</time>
					<span>${row.before === 0 ? say('ofChange') : `${before(row.before)} ${say('beforeIt')}`}</span>
					<span class="tag">${say(`told.${row.state}`)}</span>
					${row.calls > 0 && html`<span class="tag">${say('calls')}: ${count(row.calls)}</span>`}
					${row.stale && html`<span class="tag">${say('told.stale')}</span>`}</li>`)}</ol>`}`;
}

// Also when it was refused: what is there now may be why.
async function act(id, path, form, well) {
	const went = await send(path, form);
	if (went) {
		// The form is done with: keys are the view's again.
		for (const form of document.querySelectorAll('#main details'))
			form.open = false;
		document.getElementById('main').focus();
	}
	await load(id);
	if (went)
		did.value = well;
}

const isOver = ({ past, state }) => past || state === 'cancelled';
const wait = ({ id }) => act(id, `appointments/${id}/wait`, {}, 'waitsNow');

function open(name) {
	const details = document.querySelector(`details.${name}`);
	if (details) {
		details.open = true;
		details.querySelector('input, button').focus();
	}
}

const keys = [
	{ key: 'm', name: 'moveIt', run: () => open('move') },
	{ key: 'w', name: 'waitForSlot', run: () => !isOver(one.value) && wait(one.value) },
	{ key: 'x', name: 'cancelIt', run: () => open('cancel') },
	{ key: 'Escape', name: 'back', run: () => history.back() },
];

function Actions({ item }) {
	const move = (event) => {
		event.preventDefault();
		const { starts, place, reminders } = Object.fromEntries(new FormData(event.target));
		act(item.id, `appointments/${item.id}`, { version: item.version, starts, place, reminders: reminders ? 'yes' : 'no' }, 'movedNow');
	};
	if (isOver(item))
		return null;
	return html`
		<details class="move" open=${item.state === 'moving'}><summary>${say('moveIt')}</summary>
			<form class="door" onSubmit=${move}>
				<${Field} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${`${item.day}T${item.time}`} /></${Field}>
				<${Field} name="place"><input name="place" required maxlength="300" dir="auto" defaultValue=${item.place} /></${Field}>
				<label class="tick"><input name="reminders" type="checkbox" defaultChecked=${item.reminders} /> ${say('field.reminders')}</label>
				<p class="hint">${say('moveHint')}</p>
				<button class="main">${say('moveIt')}</button>
			</form></details>
		<details class="cancel"><summary>${say('cancelIt')}</summary>
			<p>${say('cancelHint')}</p>
			<button type="button" class="alert" onClick=${() => act(item.id, `appointments/${item.id}/cancel`, {}, 'cancelled')}>${say('cancelIt')}</button></details>
		<button type="button" onClick=${() => wait(item)}>${say('waitForSlot')}</button>`;
}

function Show({ id }) {
	useLayoutEffect(() => {
		columns.value = [];
	}, [id]);
	useLayoutEffect(() => {
		load(id);
	}, [id, news.value.count]);
	const item = one.value;
	const isHere = String(item?.id) === id;
	useKeys(isHere ? keys : []);
	if (!isHere)
		return html`<h1>${say('appointment')}</h1>`;
	return html`
		<p><a href=${`#appointments/week/${item.day}`}>${say('backToWeek')}</a></p>
		<h1>${day(noon(item.day))}, <time>${item.time}</time> · <bdi dir="ltr">${item.code}</bdi></h1>
		<p><${State} item=${item} /> ${item.desk && html`<span class="tag">${deskName(item.desk)}</span>`} ${item.topic && html`<span class="tag" dir="auto">${item.topic}</span>`} ${item.staff && html`<span class="tag" dir="auto">${item.staff}</span>`}</p>
		<p dir="auto">${item.place}</p>
		<p>${item.person ? html`<a href=${`#person/${item.person}`}>${say('conversation')} <${Who} task=${item} /></a>` : say('notYours')}</p>
		<${Actions} item=${item} />
		<${History} history=${item.history} />`;
}

function New({ starts = '', desk = '', person = '' }) {
	useLayoutEffect(() => {
		columns.value = [];
		refresh(async () => {
			({ desks: places.value } = await read('appointments?days=1'));
		});
		document.querySelector(starts ? '#who' : '#starts')?.focus();
	}, []);
	const desks = places.value;
	const submit = async (event) => {
		event.preventDefault();
		const { who, reminders, ...form } = Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== ''));
		const isName = /^[a-z0-9]{12}$/.test(who ?? '');
		const went = await send('appointments', { ...form, [isName ? 'person' : 'number']: who, reminders: reminders ? 'yes' : 'no' });
		// Not a place to come back to.
		if (went)
			location.replace(`#appointment/${went.id}`);
	};
	return html`
		<p><a href="#appointments">${say('backToWeek')}</a></p>
		<form class="door wider" onSubmit=${submit}>
			<h1>${say('newAppointment')}</h1>
			<${Field} name="starts"><input id="starts" name="starts" type="datetime-local" required defaultValue=${starts} /></${Field}>
			<${Field} name="number"><input id="who" name="who" required maxlength="40" dir="ltr" autocomplete="off" defaultValue=${person} /></${Field}>
			<p class="hint">${say('whoHint')}</p>
			<label>${say('desk')}<select name="desk"><option value="">–</option>${desks.map(({ name }) => html`<option key=${name} value=${name} selected=${name === desk}>${deskName(name)}</option>`)}</select></label>
			<${Field} name="place"><input name="place" maxlength="300" dir="auto" required=${!desks.some(({ place }) => place)} /></${Field}>
			<${Field} name="topic"><input name="topic" maxlength="60" dir="auto" /></${Field}>
			<label>${say('field.language')}<select name="language"><option value=""></option>${line.value.languages.map(({ tag, name }) => html`<option key=${tag} value=${tag} lang=${tag}>${name}</option>`)}</select></label>
			<${Field} name="code"><input name="code" maxlength="20" dir="ltr" autocapitalize="characters" /></${Field}>
			<p class="hint">${say('codeHint')}</p>
			<label class="tick"><input name="reminders" type="checkbox" defaultChecked /> ${say('field.reminders')}</label>
			<button class="main">${say('save')}</button>
		</form>`;
}

export function Appointment({ parts: [id, starts, desk, person] }) {
	return id === 'new' ? html`<${New} starts=${starts} desk=${desk} person=${person} />` : html`<${Show} id=${id} />`;
}
