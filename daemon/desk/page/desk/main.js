// SPDX-License-Identifier: AGPL-3.0-or-later
// main.js - the desk page: who is in sees the bar and one view, all others the door
import { html } from 'htm/preact';
import { render } from 'preact';
import { attempt, did, enter, go, me, place, wrong } from './state.js';
import { write } from './api.js';
import { Help, useKeys } from './keys.js';
import { Languages } from '../common/languages.js';
import { ready, say } from '../common/words.js';
import { SignIn } from './view-sign-in.js';
import { may, views } from './views.js';

async function leave() {
	await attempt(() => write('sign-out'));
	me.value = null;
}

function find(event) {
	event.preventDefault();
	const wanted = new FormData(event.target).get('q').trim();
	if (wanted.length > 1)
		go('search', wanted);
}

const Logo = () => html`<img src="icon.svg" alt="" width="28" height="28" />`;

function Bar() {
	useKeys([
		{ key: 'g', name: 'key.inbox', run: () => go('inbox') },
		{ key: '/', name: 'key.search', run: () => document.getElementById('q').focus() },
	]);
	return html`
		<header class="bar">
			<a class="skip" href="#" onClick=${(event) => {
				event.preventDefault();
				document.getElementById('main').focus();
			}}>${say('skip')}</a>
			<${Logo} />
			<nav class="views" aria-label=${say('views')}>
				${views.filter((view) => view.bar && may(view)).map(({ name }) => html`
					<a key=${name} href=${`#${name}`} aria-current=${place.value[0] === name ? 'page' : undefined}>${say(name)}</a>`)}
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

function Page() {
	if (me.value === undefined)
		return html`<main aria-busy="true"></main>`;
	const { View } = views.find((view) => view.name === place.value[0] && me.value && may(view)) ?? views[0];
	return html`
		${me.value ? html`<${Bar} />` : html`<${Door} />`}
		<p class="wrong" role="alert">${wrong.value && say(wrong.value)}</p>
		<p class="did" role="status">${did.value && say(did.value)}</p>
		<main id="main" tabindex="-1">${me.value ? html`<${View} key=${place.value.join('/')} parts=${place.value.slice(1)} />` : html`<${SignIn} />`}</main>`;
}

await ready();
render(html`<${Page} />`, document.body);
enter();
