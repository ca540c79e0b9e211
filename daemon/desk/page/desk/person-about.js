// SPDX-License-Identifier: AGPL-3.0-or-later
// person-about.js - what is known of a person, and what there is to do for them
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { read, write } from './api.js';
import { act, isHere, load, number, person } from './person-state.js';
import { attempt, go, line, me, wrong } from './state.js';
import { count, day, dayOfYear, desk, fromClock, hour, moment, named, say, still, topic } from '../common/words.js';
import { general, languageName } from './view-inbox.js';

const second = 1000, minute = 60 * second;
const levels = ['normal', 'neutral', 'silent', 'never'];

// Says anew by the minute how long still, and asks when it is over: then the
// machine answers again, whoever looks.
function useMinutes(until, name) {
	const [, again] = useState(0);
	useEffect(() => {
		const soon = until - Date.now();
		if (until === 0)
			return undefined;
		const timer = setTimeout(() => {
			if (soon <= minute)
				load(name);
			again((times) => times + 1);
		}, Math.max(second, Math.min(soon, minute)));
		return () => clearTimeout(timer);
	});
}

export function Holding() {
	const { holder, held_until: until, person: name } = person.value;
	useMinutes(holder === null ? 0 : until, name);
	const mine = holder === me.value.name;
	if (holder === null)
		return html`<p class="held"><span>${say('machineAnswers')}</span>
			<button type="button" onClick=${() => act(`people/${name}/hold`)}>${say('hold')}</button></p>`;
	return html`<p class="held mine"><span>${say('heldBy')} <bdi>${holder}</bdi> · ${say('until')} ${hour(until)} (${still(until)})</span>
		${mine && html`<button type="button" onClick=${() => act(`people/${name}/free`)}>${say('free')}</button>`}</p>`;
}

// What comes next, at PATH: of a task, or of somebody for whom none waits.
function HandOver({ path, name }) {
	const submit = async (event) => {
		event.preventDefault();
		const form = event.target;
		const { desk: to, due, note, colleague } = Object.fromEntries(new FormData(form));
		const went = await attempt(() => write(path, {
			...(note && { note }), ...(to && { desk: to }), ...(colleague && { to: colleague }),
			...(due && { due: fromClock(`${due}T09:00`), state: 'waiting' }),
		}), 'saved');
		// Whoever is not of the other desk does not see it any more.
		if (went && to) {
			go('inbox');
		} else if (went) {
			form.reset();
			form.closest('details').open = false;
			load(person.value.person);
		}
	};
	return html`
		<details class="hand"><summary>${say(name)}</summary>
			<form onSubmit=${submit}>
				<label>${say('toDesk')}<select name="desk"><option value=""></option>${line.value.desks.map((one) => html`<option key=${one} value=${one}>${desk(one)}</option>`)}</select></label>
				<label>${say('toPerson')}<select name="colleague"><option value=""></option>${line.value.staff.map((one) => html`<option key=${one.name}>${one.name}</option>`)}</select></label>
				<label>${say('sentence')}<input name="note" maxlength="1600" dir="auto" autocomplete="off" /></label>
				<label>${say('due')}<input type="date" name="due" /></label>
				<button class="main">${say('save')}</button>
			</form></details>`;
}

// Over the head of who works at it nothing is closed without being asked.
function Close({ task, mine }) {
	const close = () => act(`tasks/${task.id}`, { state: 'done', ...(task.staff && { of: task.staff }) });
	if (mine || task.staff === null)
		return html`<button type="button" onClick=${close}>${say('close')}</button>`;
	return html`
		<details class="asks"><summary>${say('close')}</summary>
			<p>${say('colleague')} <bdi>${task.staff}</bdi>.</p>
			<button type="button" onClick=${close}>${say('closeAnyway')}</button></details>`;
}

function Task({ task }) {
	const mine = task.staff === me.value.name;
	return html`
		<li class=${`todo ${task.urgent ? 'urgent' : ''} ${task.state}`}>
			<p><strong>${topic(task.topic)}</strong>${task.desk !== general && html` <span class="tag">${desk(task.desk)}</span>`}</p>
			<small>${say(task.state)}${task.staff && html` · <bdi>${task.staff}</bdi>`}${task.state !== 'done' && html` · ${say('dueOn')} <time>${day(task.due)}</time>`}</small>
			${task.state !== 'done' && html`
				<p class="deeds">
					${!mine && html`<button type="button" disabled=${task.staff !== null} onClick=${() => act(`tasks/${task.id}`, { take: true })}>${say('take')}</button>`}
					<${Close} task=${task} mine=${mine} />
				</p>
				<${HandOver} path=${`tasks/${task.id}`} name="handOver" />`}
		</li>`;
}

function Facts() {
	const one = person.value;
	const show = () => attempt(async () => {
		const { number: whole } = await write(`people/${one.person}/number`);
		if (isHere(one.person))
			number.value = whole;
	});
	const change = (what) => act(`people/${one.person}/about`, what, 'saved');
	return html`
		<dl class="known">
			<div><dt>${say('number')}</dt><dd><bdi dir="ltr">${number.value ?? one.number ?? say('erased')}</bdi>
				${one.number && !number.value && html` <button type="button" class="plain" onClick=${show}>${say('showNumber')}</button>`}</dd></div>
			<div><dt><label for="language">${say('theirLanguage')}</label></dt><dd>
				<select id="language" value=${one.language ?? ''} onChange=${({ target }) => change({ language: target.value })}>
					${!one.language && html`<option value="">?</option>`}
					${line.value.languages.map(({ tag }) => html`<option key=${tag} value=${tag}>${languageName(tag)}</option>`)}
				</select></dd></div>
			<div><dt><label for="safety">${say('safety')}</label></dt><dd>
				<select id="safety" value=${one.safety} onChange=${({ target }) => change({ safety: target.value })}>
					${levels.map((level) => html`<option key=${level} value=${level}>${say(level)}</option>`)}
				</select></dd></div>
			${(one.lists || one.consent) && html`<div><dt>${say('lists')}</dt><dd>${listsOf(one).map((list) => html`<span key=${list} class="tag"><bdi>${list}</bdi></span> `)}
				<small>${one.consent === null ? say('known.noConsent') : html`${say('known.consented')}${one.consented > 0 && html` <time>${dayOfYear(one.consented)}</time>`}: <bdi>${one.consent}</bdi>`}</small></dd></div>`}
		</dl>`;
}

const listsOf = ({ lists }) => lists?.split(';') ?? [];

// What they say at the door: that they agree to notices, of which lists, and
// how they want to be called.  Only what is another thing now is written.
function Known() {
	const [lists, setLists] = useState([]);
	const one = person.value;
	const has = listsOf(one);
	const fetchLists = ({ target }) => target.open && attempt(async () => setLists((await read('lists')).lists));
	const submit = async (event) => {
		event.preventDefault();
		const form = new FormData(event.target);
		const wanted = form.getAll('lists');
		const [called, agrees] = [form.get('called').trim(), form.has('consent')];
		const went = await act(`people/${one.person}/known`, {
			...(called !== (one.name ?? '') && { name: called }),
			...(wanted.join() !== has.join() && { lists: wanted.join(';') }),
			...(agrees !== (one.consent !== null) && { consent: agrees ? form.get('words').trim() || say('known.words') : '' }),
		}, 'saved');
		// What they chose themselves, in a text, is theirs.
		if (went && isHere(one.person) && listsOf(person.value).join() !== wanted.join())
			wrong.value = 'list-theirs';
	};
	return html`
		<details class="say" onToggle=${fetchLists}><summary>${say('known')}</summary>
			<form class="stack" onSubmit=${submit}>
				<label class="tick"><input type="checkbox" name="consent" defaultChecked=${one.consent !== null} /> ${say('known.consent')}</label>
				<fieldset><legend>${say('lists')}</legend>
					${[...new Set([...has, ...lists])].map((list) => html`
						<label key=${list} class="tick"><input type="checkbox" name="lists" value=${list} defaultChecked=${has.includes(list)} /> <bdi>${list}</bdi></label>`)}
				</fieldset>
				${one.consent === null && html`<label>${say('known.how')}<input name="words" maxlength="300" dir="auto" autocomplete="off" placeholder=${say('known.words')} /></label>`}
				<label>${say('known.called')}<input name="called" maxlength="200" dir="auto" autocomplete="off" defaultValue=${one.name ?? ''} /></label>
				<button class="main">${say('save')}</button>
			</form></details>`;
}

export function About() {
	const one = person.value;
	const [open, done] = [false, true].map((closed) => one.tasks.filter(({ state }) => (state === 'done') === closed));
	return html`
		<h2>${say('tasks')}</h2>
		${open.length === 0 && html`<p class="empty">${say('nothing')}</p>`}
		<ul>${open.map((task) => html`<${Task} key=${task.id} task=${task} />`)}</ul>
		<${HandOver} key=${one.person} path=${`people/${one.person}/task`} name="nextStep" />
		<h2>${say('appointments')}</h2>
		<p><a class="button" href=${`#appointment/new///${one.person}`}>${say('newAppointment')}</a></p>
		<ul class="items">${one.appointments.map((item) => html`
			<li key=${item.id}><a href=${`#appointment/${item.id}`}><time>${moment(item.starts)}</time></a> <span class="tag">${named('appointment', item.state)}</span>
				<small><bdi dir="ltr">${item.code}</bdi> · <bdi>${item.place}</bdi></small></li>`)}</ul>
		${one.cases.length > 0 && html`<h2>${say('cases')}</h2>
			<ul class="items">${one.cases.map((item) => html`
				<li key=${item.id}><bdi dir="ltr">…${item.number}</bdi> <span class="tag">${named('case', item.state)}</span></li>`)}</ul>`}
		<${Facts} />
		<${Known} key=${one.person} />
		${done.length > 0 && html`<details><summary>${say('before')} (${count(done.length)})</summary>
			<ul>${done.map((task) => html`<${Task} key=${task.id} task=${task} />`)}</ul></details>`}`;
}
