// SPDX-License-Identifier: AGPL-3.0-or-later
// view-person.js - one conversation: what was said, what is known, an answer
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusOn as focusField } from './focus.js';
import { useKeys } from './keys.js';
import { About, Holding } from './person-about.js';
import { act, find, load, loadEarlier, earlier, found, number, person, rows } from './person-state.js';
import { Thread } from './person-thread.js';
import { focusOn, showReady, Write } from './person-write.js';
import { go, me, news, wide } from './state.js';
import { say } from '../common/words.js';
import { languageName } from './view-inbox.js';

const searching = signal(false);

// What there is to do here, and may be done by this one.
const open = () => person.value.tasks.filter(({ state, staff }) => state !== 'done' && (staff === null || staff === me.value.name));

async function finish() {
	for (const task of open())
		if (!await act(`tasks/${task.id}`, { state: 'done' }))
			return;
	if (person.value.holder === me.value.name)
		await act(`people/${person.value.person}/free`);
	go('inbox');
}

const hold = () => act(`people/${person.value.person}/${person.value.holder === me.value.name ? 'free' : 'hold'}`);
const ring = () => act(`people/${person.value.person}/call`, {}, 'rings');

function openForm(name) {
	const details = document.querySelector(`details.${name}`);
	if (details) {
		details.closest('details.about')?.setAttribute('open', '');
		details.open = true;
		details.querySelector('select, input, button').focus();
	}
}

// The one that is next, or else the last one.
function openAppointment() {
	const list = person.value.appointments;
	const next = list.find(({ starts, state }) => starts > Date.now() && state !== 'cancelled') ?? list.at(-1);
	if (next)
		go('appointment', String(next.id));
}

const keys = [
	{ key: 'r', name: 'key.answer', run: () => focusOn('answer') },
	{ key: 'n', name: 'key.note', run: () => focusOn('note') },
	{ key: 'a', name: 'ready', run: showReady },
	{ key: 'c', name: 'ring', run: () => person.value.number && ring() },
	{ key: 't', name: 'hold', run: hold },
	{ key: 'h', name: 'handOver', run: () => openForm('hand') },
	{ key: 'l', name: 'known', run: () => openForm('say') },
	{ key: 'o', name: 'key.appointment', run: openAppointment },
	{ key: 'm', name: 'newAppointment', run: () => go('appointment', 'new', '', '', person.value.person) },
	{ key: 'x', name: 'finish', run: finish },
	{ key: 's', name: 'searchHere', run: () => {
		searching.value = true;
	} },
];

function Head() {
	const one = person.value;
	return html`
		<header class="top">
			<a class="back" href="#inbox" aria-label=${say('key.inbox')}>${document.documentElement.dir === 'rtl' ? '→' : '←'}</a>
			<h1>${one.name ? html`<bdi>${one.name}</bdi>` : html`<bdi dir="ltr">${one.number ?? say('erased')}</bdi>`}</h1>
			<span class="tags">
				${one.language && html`<span class="tag">${languageName(one.language)}</span>`}
				${one.safety !== 'normal' && html`<b class="tag">${say(one.safety)}</b>`}
				${one.stopped && html`<b class="tag">STOP</b>`}
			</span>
			<span class="deeds">
				<button type="button" onClick=${ring} disabled=${!one.number || one.stopped}>${say('ring')}</button>
				${open().length > 0 && html`<button type="button" onClick=${finish}>${say('finish')}</button>`}
			</span>
		</header>`;
}

function Search() {
	const submit = (event) => {
		event.preventDefault();
		find(new FormData(event.target).get('words').trim());
	};
	const stop = () => {
		searching.value = false;
		find('');
	};
	return html`
		<form class="within" role="search" onSubmit=${submit}>
			<input name="words" type="search" dir="auto" maxlength="64" required aria-label=${say('searchHere')} placeholder=${say('searchHere')}
				ref=${focusField} />
			<button>${say('search')}</button>
			<button type="button" onClick=${stop}>${say('shut')}</button>
			${found.value?.length === 0 && html`<p class="empty" role="status">${say('nobody')}</p>`}
		</form>`;
}

// Is the end of what was said in sight?
const isAtEnd = (box) => box.scrollHeight - box.scrollTop - box.clientHeight < 160;

export function Person({ parts: [name] }) {
	const box = useRef();
	const atEnd = useRef(true);
	const newest = rows.value.at(-1)?.id;
	useLayoutEffect(() => {
		if (person.value?.person !== name) {
			person.value = null;
			rows.value = [];
		}
		number.value = found.value = null;
		searching.value = false;
		load(name);
	}, [name]);
	useLayoutEffect(() => {
		if (person.value && (news.value.person === undefined || news.value.person === name))
			load(name);
	}, [news.value.count]);
	const scroller = () => wide.value ? box.current : document.scrollingElement;
	if (box.current)
		atEnd.current = isAtEnd(scroller());
	useLayoutEffect(() => {
		if (box.current && (atEnd.current || !newest))
			scroller().scrollTop = scroller().scrollHeight;
	}, [newest]);
	const isHere = person.value?.person === name;
	useKeys([...isHere ? keys : [], { key: 'Escape', name: 'key.inbox', run: () => go('inbox') }]);
	if (!isHere)
		return html`<h1 class="hidden">${say('conversation')}</h1>`;
	return html`
		<div class="person">
			<${Head} />
			${wide.value ? html`<aside aria-label=${say('about')}><${About} /></aside>` :
				html`<details class="about"><summary>${say('about')}</summary><${About} /></details>`}
			<section class="talk" aria-label=${say('conversation')}>
				${searching.value && html`<${Search} />`}
				<div class="past" ref=${box} tabindex="0">
					${!found.value && earlier.value > 0 && html`<button type="button" class="earlier" onClick=${loadEarlier}>${say('earlier')}</button>`}
					<${Thread} rows=${found.value ?? rows.value} />
				</div>
				<${Holding} />
				<${Write} />
			</section>
		</div>`;
}
