// SPDX-License-Identifier: AGPL-3.0-or-later
// main.js - the page: up to four phones side by side, all of one line
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { render } from 'preact';
import { Conversation } from './conversation.js';
import { Handset } from './handset.js';
import { readLater, readLine } from './line.js';
import { Languages } from '../common/languages.js';
import { ready, say } from '../common/words.js';

const most = 4;
const listenEvery = 2000; // milliseconds
const line = signal(null);
const wrong = signal('');
const phones = signal([]);

// A new phone has the lowest number that is free.
function add() {
	const taken = phones.value.map(({ number }) => number);
	const number = line.value.phones.find((one) => !taken.includes(one));
	phones.value = [...phones.value, new Conversation(number)];
}

function remove(phone) {
	phone.call.hangUp();
	phones.value = phones.value.filter((one) => one !== phone);
}

let last = null; // number of what came by itself

async function begin() {
	wrong.value = '';
	try {
		// What came before this page was open is not for it.
		last ??= (await readLater(0)).last;
		line.value = await readLine();
		if (phones.value.length === 0)
			add();
	} catch (error) {
		wrong.value = error.message;
	}
}

// Texts and calls that come by themselves, for whichever phone they are.
async function listen() {
	if (!line.value || document.hidden)
		return;
	const { last: newest, texts, calls } = await readLater(last);
	const phone = (to) => phones.value.find(({ number }) => number === to);
	for (const { to, text } of texts)
		phone(to)?.receive(text);
	for (const { to, call } of calls)
		phone(to)?.call.ring(call);
	last = newest;
}

function Bar() {
	const full = !line.value || phones.value.length === most;
	return html`
		<header class="bar">
			<img src="icon.svg" alt="" width="36" height="36" />
			<div>
				<h1>passaparola</h1>
				<p>${say('about')}</p>
			</div>
			<nav aria-label="passaparola">
				<${Languages} />
				<button type="button" class="main" disabled=${full} onClick=${add}>
					<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14"/></svg>
					<span>${say('add')}</span>
				</button>
			</nav>
		</header>`;
}

function Phones() {
	if (wrong.value !== '')
		return html`
			<p class="wrong" role="alert">${say(wrong.value)}
				<button type="button" onClick=${begin}>${say('again')}</button></p>`;
	return phones.value.map((phone) => {
		const index = line.value.phones.indexOf(phone.number) + 1;
		return html`
			<${Handset} key=${phone.number} conversation=${phone} line=${line.value} index=${index}
				close=${phones.value.length > 1 ? () => remove(phone) : null} />`;
	});
}

function Page() {
	return html`
		<${Bar} />
		<main><${Phones} /></main>
		<footer class="end"><a href="licences.txt">${say('licences')}</a></footer>`;
}

addEventListener('pagehide', () => phones.value.forEach(({ call }) => call.hangUp()));
await ready();
render(html`<${Page} />`, document.body);
begin();
setInterval(() => listen().catch(() => {}), listenEvery);
