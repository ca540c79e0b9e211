// SPDX-License-Identifier: AGPL-3.0-or-later
// main.js - the desk page: who is in sees the bar and one view, all others the door
//
// A view is a file view-NAME.js that exports one component; its name is the
// first part of the address.  A new one gets a line in `views`.
import { html } from 'htm/preact';
import { render } from 'preact';
import { attempt, enter, go, me, place, wrong } from './state.js';
import { write } from './api.js';
import { choose, language, languages, say } from './words.js';
import { Account } from './view-account.js';
import { Inbox } from './view-inbox.js';
import { Person } from './view-person.js';
import { Search } from './view-search.js';
import { SignIn } from './view-sign-in.js';

const views = { inbox: Inbox, person: Person, search: Search, me: Account };

function Languages() {
	return html`
		<label>
			<span class="hidden">${say('language')}</span>
			<select value=${language.value} onChange=${(event) => choose(event.target.value)}>
				${Object.entries(languages).map(([tag, { name }]) => html`
					<option key=${tag} value=${tag} lang=${tag}>${name}</option>`)}
			</select>
		</label>`;
}

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
			<a class="home" href="#inbox"><img src="icon.svg" alt="" width="28" height="28" /> ${say('inbox')}</a>
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
	const View = me.value && views[place.value[0]] || Inbox;
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
render(html`<${Page} />`, document.body);
enter();
