// SPDX-License-Identifier: AGPL-3.0-or-later
// view-account.js - one's own account: where one is signed in, and a password
import { html } from 'htm/preact';
import { write } from './api.js';
import { attempt, enter, me } from './state.js';
import { moment, say } from '../common/words.js';

async function changePassword(event) {
	event.preventDefault();
	const form = event.target;
	if (await attempt(() => write('me/password', Object.fromEntries(new FormData(form))))) {
		form.reset();
		await enter();
	}
}

const end = ({ id }) => attempt(() => write(`me/sessions/${id}/end`)).then(enter);

export function Account() {
	return html`
		<h1><bdi>${me.value.name}</bdi></h1>
		<p><span class="tag">${me.value.role}</span> <span class="tag">${me.value.desks}</span></p>
		<h2>${say('sessions')}</h2>
		<ul class="tasks">${me.value.sessions.map((session) => html`
			<li key=${session.id}><time>${moment(session.began)}</time>
				${session.here ? html`<span class="tag">${say('here')}</span>` :
					html`<button type="button" onClick=${() => end(session)}>${say('end')}</button>`}</li>`)}</ul>
		<h2>${say('choosePassword')}</h2>
		<form class="door" onSubmit=${changePassword}>
			<label>${say('passwordWord')}<input name="password" type="password" required autocomplete="current-password" /></label>
			<label>${say('newPassword')}<input name="new" type="password" required minlength="10" autocomplete="new-password" /></label>
			<p class="hint">${say('passwordHint')}</p>
			<button class="main">${say('save')}</button>
		</form>`;
}
