// SPDX-License-Identifier: AGPL-3.0-or-later
// view-account.js - one's own account: phone, where one is signed in, password
import { html } from 'htm/preact';
import { Code } from './account-code.js';
import { write } from './api.js';
import { attempt, enter, me } from './state.js';
import { desk, moment, say } from '../common/words.js';

// Sends a form and tells that it is kept.
export const submits = (path) => async (event) => {
	event.preventDefault();
	const form = event.target;
	if (await attempt(() => write(path, Object.fromEntries(new FormData(form))), 'saved')) {
		form.reset();
		await enter();
	}
};

const end = ({ id }) => attempt(() => write(`me/sessions/${id}/end`)).then(enter);

function Phone() {
	return html`
		<section><h2>${say('ownPhone')}</h2>
			<p class="hint">${say('ownPhoneHint')}</p>
			<form class="line" onSubmit=${submits('me/phone')}>
				<label><span class="hidden">${say('ownPhone')}</span>
					<input name="phone" type="tel" dir="ltr" autocomplete="tel" placeholder="+39…" maxlength="20" defaultValue=${me.value.phone ?? ''} key=${me.value.phone} /></label>
				<button>${say('save')}</button>
			</form></section>`;
}

function Password() {
	return html`
		<section><h2>${say('choosePassword')}</h2>
			<form class="stack" onSubmit=${submits('me/password')}>
				<input class="hidden" type="text" name="name" value=${me.value.name} autocomplete="username" tabindex="-1" aria-hidden="true" readonly />
				<label>${say('passwordWord')}<input name="password" type="password" required autocomplete="current-password" /></label>
				<label>${say('newPassword')}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
				<p class="hint">${say('passwordHint')}</p>
				<button>${say('save')}</button>
			</form></section>`;
}

export function Account() {
	const { name, role, desks, sessions } = me.value;
	return html`
		<h1><bdi>${name}</bdi></h1>
		<p class="tags"><span class="tag">${say(`role.${role}`)}</span> ${desks.split(' ').map((one) => html`<span key=${one} class="tag">${one === 'all' ? say('allDesks') : desk(one)}</span> `)}</p>
		<div class="panels">
			<${Phone} />
			<section><h2>${say('sessions')}</h2>
				<ul class="items">${sessions.map((session) => html`
					<li key=${session.id}><time>${moment(session.began)}</time> <small>${say('until')} ${moment(session.ends)}</small>
						${session.here ? html`<span class="tag">${say('here')}</span>` :
							html`<button type="button" onClick=${() => end(session)}>${say('end')}</button>`}</li>`)}</ul></section>
			<${Code} />
			<${Password} />
		</div>`;
}
