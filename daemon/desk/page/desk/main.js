// SPDX-License-Identifier: AGPL-3.0-or-later
// main.js - the desk page: who is in sees the bar and one view, all others the door
import { html } from 'htm/preact';
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { attempt, complaint, did, enter, go, isOver, me, place, wrong } from './state.js';
import { write } from './api.js';
import './focus.js';
import { Help, useKeys } from './keys.js';
import { Languages } from '../common/languages.js';
import { ready, say } from '../common/words.js';
import { SignIn } from './view-sign-in.js';
import { may, views } from './views.js';

// Whoever comes next finds nothing that was read or typed.
async function leave() {
	if (await attempt(() => write('sign-out')))
		location.replace('./');
}

function find(event) {
	event.preventDefault();
	const wanted = new FormData(event.target).get('q').trim();
	if (wanted.length > 1)
		go('search', wanted);
}

const focusMain = () => document.getElementById('main').focus();

// By its key: Tab goes on in what it shows.
function open(name) {
	focusMain();
	go(name);
}

const Logo = () => html`<img src="icon.svg" alt="" width="28" height="28" />`;

function Bar({ at }) {
	const sections = views.filter((view) => view.bar && may(view));
	useKeys([
		...sections.map(({ name, bar: key }) => ({ key, name, run: () => open(name) })),
		{ key: '/', name: 'key.search', run: () => document.getElementById('q').select() },
	]);
	return html`
		<header class="bar">
			<a class="skip" href="#" onClick=${(event) => {
				event.preventDefault();
				focusMain();
			}}>${say('skip')}</a>
			<${Logo} />
			<nav class="views" aria-label=${say('views')}>
				${sections.map(({ name }) => html`
					<a key=${name} href=${`#${name}`} aria-current=${name === at ? 'page' : undefined}>${say(name)}</a>`)}
			</nav>
			<form role="search" onSubmit=${find}>
				<input id="q" name="q" type="search" dir="auto" aria-label=${say('search')} placeholder=${say('searchFor')} minlength="2" maxlength="64" />
			</form>
			<nav class="self" aria-label="passaparola">
				<${Help} />
				<${Languages} />
				<a href="#me"><bdi>${me.value.name}</bdi></a>
				<button type="button" class="plain" onClick=${leave}>${say('leave')}</button>
			</nav>
		</header>`;
}

function Door() {
	return html`
		<header class="bar"><span class="home"><${Logo} /> passaparola</span>
			<nav class="self" aria-label="passaparola"><${Languages} /></nav></header>`;
}

// A session ended under whoever is at work: what they were doing waits behind.
function Again() {
	const dialog = useRef();
	useLayoutEffect(() => {
		dialog.current.showModal();
	}, []);
	return html`
		<dialog ref=${dialog} class="again" aria-label=${say('sign-in')} onCancel=${(event) => event.preventDefault()}>
			<p>${say('sign-in.again')}</p>
			<${SignIn} name=${me.value.name} />
			<p class="wrong" role="alert">${wrong.value && wrong.value !== 'sign-in' && complaint(wrong.value)}</p>
			<button type="button" class="plain" onClick=${() => location.replace('./')}>${say('sign-in.other')}</button>
		</dialog>`;
}

function Page() {
	if (me.value === undefined)
		return html`<main aria-busy="true"></main>`;
	const { name, View } = views.find((view) => view.name === place.value[0] && me.value && may(view)) ?? views[0];
	return html`
		${me.value ? html`<${Bar} at=${name} />` : html`<${Door} />`}
		<p class="wrong" role="alert">${wrong.value && complaint(wrong.value)}</p>
		<p class="did" role="status">${did.value && say(did.value)}</p>
		<main id="main" tabindex="-1">${me.value ? html`<${View} key=${place.value.join('/')} parts=${place.value.slice(1)} />` : html`<${SignIn} />`}</main>
		${isOver.value && html`<${Again} />`}`;
}

await ready();
render(html`<${Page} />`, document.body);
enter();
