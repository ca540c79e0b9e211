// SPDX-License-Identifier: AGPL-3.0-or-later
// view-person.js - one conversation: what was said, what is known, an answer
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useEffect, useRef } from 'preact/hooks';
import { read, write } from './api.js';
import { attempt, line, me, news, wrong } from './state.js';
import { Player } from './view-inbox.js';
import { day, moment, say, topic } from '../common/words.js';

const person = signal(null);
const rows = signal([]);
const earlier = signal(0);
const number = signal(null);
const cost = signal(null);
const isNote = signal(false);

async function load(name) {
	try {
		const [about, thread] = await Promise.all([read(`people/${name}`), read(`people/${name}/thread`)]);
		person.value = about;
		rows.value = thread.rows.toReversed();
		earlier.value = thread.earlier;
		if (about.tasks.some(({ unread }) => unread))
			await write(`people/${name}/read`);
	} catch (error) {
		wrong.value = error.message;
	}
}

async function loadEarlier() {
	await attempt(async () => {
		const thread = await read(`people/${person.value.person}/thread?from=${earlier.value}`);
		rows.value = [...thread.rows.toReversed(), ...rows.value];
		earlier.value = thread.earlier;
	});
}

const act = (path, object) => attempt(() => write(path, object)).then((went) =>
	load(person.value.person).then(() => went));

function Row({ row }) {
	const side = row.channel === 'desk' ? 'note' : row.direction;
	const what = row.flow === 'appointment' && row.kind === 'note' ? `${say(`did.${row.step}`)} ${row.text ?? ''}` : row.kind === 'follow_up' ? `${say(row.step ?? 'open')}: ${topic(row.flow ?? '')}` : row.text;
	return html`
		<li class=${`row ${side}`}>
			${row.audio ? html`<${Player} id=${row.id} />` : null}
			${what && html`<p dir="auto" lang=${row.language}>${what}</p>`}
			${row.kind === 'follow_up' && row.text && html`<p dir="auto">${row.text}</p>`}
			<small>
				<time>${moment(row.at)}</time>
				${row.staff && html` · <bdi>${row.staff}</bdi>`}
				${row.channel === 'call' && html` · ${say('call')}${row.step ? html` <bdi>${row.flow}.${row.step}</bdi>` : null}`}
				${row.status && html` · ${say(row.status)}`}
				${row.parts > 0 && html` · ${row.parts} SMS`}
			</small>
		</li>`;
}

let costTimer;
function typed(event) {
	const text = event.target.value;
	clearTimeout(costTimer);
	costTimer = setTimeout(async () => {
		try {
			cost.value = text && !isNote.value ? await write('parts', { text }) : null;
		} catch {
			cost.value = null;
		}
	}, 150);
}

function Write() {
	const field = useRef();
	const submit = async (event) => {
		event?.preventDefault();
		const text = field.current.value.trim();
		if (text && await act(`people/${person.value.person}/${isNote.value ? 'note' : 'answer'}`, { text })) {
			field.current.value = '';
			cost.value = null;
		}
	};
	const onKey = (event) => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
			submit();
	};
	const price = cost.value?.price?.toLocaleString(document.documentElement.lang, { style: 'currency', currency: 'EUR', maximumFractionDigits: 3 });
	return html`
		<form class="write" onSubmit=${submit}>
			<label><span class="hidden">${say(isNote.value ? 'note' : 'answer')}</span>
				<textarea id="answer" ref=${field} rows="3" maxlength="1600" dir="auto" onInput=${typed} onKeyDown=${onKey}
					placeholder=${say(isNote.value ? 'note' : 'answer')}></textarea></label>
			<div>
				<label class="tick"><input type="checkbox" checked=${isNote.value} onChange=${({ target }) => {
					isNote.value = target.checked;
				}} /> ${say('isNote')}</label>
				<output>${cost.value && `${cost.value.parts} SMS${price ? ` · ${price}` : ''}${cost.value.because ? ` · «${cost.value.because}»` : ''}`}</output>
				<button class="main">${say(isNote.value ? 'save' : 'send')}</button>
			</div>
		</form>`;
}

function Holding() {
	const { holder, person: name } = person.value;
	if (holder === null)
		return html`<button type="button" onClick=${() => act(`people/${name}/hold`)}>${say('hold')}</button>`;
	return html`<p class="held">${say('heldBy')} <bdi>${holder}</bdi>
		${holder === me.value.name && html`<button type="button" onClick=${() => act(`people/${name}/free`)}>${say('free')}</button>`}</p>`;
}

function TaskForm({ task }) {
	const submit = (event) => {
		event.preventDefault();
		const { desk, due, note, to } = Object.fromEntries(new FormData(event.target));
		act(`tasks/${task.id}`, {
			...(note && { note }), ...(desk && { desk }), ...(to && { to }),
			...(due && { due: new Date(`${due}T09:00`).getTime(), state: 'waiting' }),
		});
	};
	return html`
		<li class=${task.urgent ? 'urgent' : ''}>
			<strong>${topic(task.topic)}</strong> <span class="tag">${task.desk}</span>
			<small>${say(task.state)}${task.staff && html` · <bdi>${task.staff}</bdi>`} · <time>${day(task.due)}</time></small>
			${task.state !== 'done' && html`
				<p>
					${task.staff !== me.value.name && html`<button type="button" disabled=${task.staff !== null} onClick=${() => act(`tasks/${task.id}`, { take: true })}>${say('take')}</button>`}
					<button type="button" onClick=${() => act(`tasks/${task.id}`, { state: 'done' })}>${say('close')}</button>
				</p>
				<details><summary>${say('handOver')}</summary>
					<form onSubmit=${submit}>
						<label>${say('toDesk')}<select name="desk"><option value=""></option>${line.value.desks.map((desk) => html`<option key=${desk}>${desk}</option>`)}</select></label>
						<label>${say('toPerson')}<select name="to"><option value=""></option>${line.value.staff.map(({ name }) => html`<option key=${name}>${name}</option>`)}</select></label>
						<label>${say('due')}<input type="date" name="due" /></label>
						<label>${say('sentence')}<input name="note" maxlength="1600" dir="auto" /></label>
						<button>${say('save')}</button>
					</form></details>`}
		</li>`;
}

function About() {
	const one = person.value;
	const show = () => attempt(async () => {
		number.value = (await write(`people/${one.person}/number`)).number;
	});
	return html`
		<aside aria-label=${say('about')}>
			<p><bdi dir="ltr">${number.value ?? one.number ?? say('erased')}</bdi>
				${one.number && !number.value && html` <button type="button" onClick=${show}>${say('showNumber')}</button>`}</p>
			<p>${one.name && html`<bdi>${one.name}</bdi> `}${one.language && html`<span class="tag">${one.language}</span>`}
				<span class="tag">${say(one.safety)}</span>${one.stopped && html`<b class="tag">STOP</b>`}</p>
			<${Holding} />
			<h2>${say('tasks')}</h2>
			<ul class="tasks">${one.tasks.map((task) => html`<${TaskForm} key=${task.id} task=${task} />`)}</ul>
			${one.appointments.length > 0 && html`<h2>${say('appointments')}</h2>
				<ul>${one.appointments.map((item) => html`<li key=${item.id}><time>${moment(item.starts)}</time> <bdi>${item.place}</bdi></li>`)}</ul>`}
			${one.cases.length > 0 && html`<h2>${say('cases')}</h2>
				<ul>${one.cases.map((item) => html`<li key=${item.id}><bdi dir="ltr">…${item.number}</bdi> <span class="tag">${item.state}</span></li>`)}</ul>`}
		</aside>`;
}

export function Person({ parts: [name] }) {
	useEffect(() => {
		person.value = null;
		number.value = null;
		rows.value = [];
		load(name);
	}, [name]);
	useEffect(() => {
		if (person.value && (news.value.person === undefined || news.value.person === name))
			load(name);
	}, [news.value.count]);
	if (person.value === null)
		return html`<h1 class="hidden">${say('conversation')}</h1>`;
	return html`
		<h1 class="hidden">${say('conversation')}</h1>
		<div class="person">
			<section aria-label=${say('conversation')}>
				${earlier.value > 0 && html`<button type="button" onClick=${loadEarlier}>${say('earlier')}</button>`}
				<ol class="thread" aria-live="polite">${rows.value.map((row) => html`<${Row} key=${row.id} row=${row} />`)}</ol>
				<${Write} />
			</section>
			<${About} />
		</div>`;
}
