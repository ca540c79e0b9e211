// SPDX-License-Identifier: AGPL-3.0-or-later
// main.js - the desk page: who is in sees the bar and one view, all others the door
import { html } from 'htm/preact';
import { render } from 'preact';
import { attempt, enter, go, me, place, wrong } from './state.js';
import { write } from './api.js';
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

function Bar() {
	return html`
		<header class="bar">
			<img src="icon.svg" alt="" width="28" height="28" />
			<nav class="views" aria-label=${say('views')}>
				${views.filter((view) => view.bar && may(view)).map(({ name }) => html`
					<a key=${name} href=${`#${name}`} aria-current=${place.value[0] === name ? 'page' : undefined}>${say(name)}</a>`)}
			</nav>
			<form role="search" onSubmit=${find}>
				<input id="q" name="q" type="search" aria-label=${say('search')} placeholder=${say('search')} minlength="2" maxlength="64" />
			</form>
			<nav aria-label="passaparola">
				<${Languages} />
				<a href="#me"><bdi>${me.value.name}</bdi></a>
				<button type="button" onClick=${leave}>${say('leave')}</button>
			</nav>
		</header>`;
}

function Page() {
	if (me.value === undefined)
		return html`<main aria-busy="true"></main>`;
	const { View } = views.find((view) => view.name === place.value[0] && me.value && may(view)) ?? views[0];
	return html`
		${me.value ? html`<${Bar} />` : html`<header class="bar"><span class="home"><img src="icon.svg" alt="" width="28" height="28" /> passaparola</span><nav aria-label="passaparola"><${Languages} /></nav></header>`}
		<p class="wrong" role="alert">${wrong.value && say(wrong.value)}</p>
		<main id="main">${me.value ? html`<${View} key=${place.value.join('/')} parts=${place.value.slice(1)} />` : html`<${SignIn} />`}</main>`;
}

// Keys without a field: / searches, g goes to the inbox; views have their own.
addEventListener('keydown', (event) => {
	if (event.target.closest('input, textarea, select') || event.ctrlKey || event.altKey || event.metaKey || !me.value)
		return;
	if (event.key === '/') {
		event.preventDefault();
		document.getElementById('q')?.focus();
	} else if (event.key === 'g') {
		go('inbox');
	}
});
await ready();
render(html`<${Page} />`, document.body);
enter();
