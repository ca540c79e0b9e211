// SPDX-License-Identifier: AGPL-3.0-or-later
// view-sign-in.js - the door: a name and a password, a code, or a link once
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { write } from './api.js';
import { focusOn } from './focus.js';
import { attempt, enter, wrong } from './state.js';
import { say } from '../common/words.js';

const link = /^#link=(\w+)$/.exec(location.hash)?.[1];
const owner = signal(null); // whose link it is
const codeIsDue = signal(false);
if (link)
	history.replaceState(null, '', location.pathname);

async function submit(event) {
	event.preventDefault();
	const form = Object.fromEntries(new FormData(event.target));
	// A telephone writes a capital first and a blank last.
	form.name = form.name?.trim().toLowerCase();
	const went = await attempt(() => owner.value === null ?
		write('sign-in', form) :
		write('sign-in/link', { link, password: form.password }));
	if (!went && wrong.value === 'code') {
		codeIsDue.value = true;
		return;
	}
	if (went) {
		owner.value = null;
		await enter();
	}
}

// NAME is whose it has to be, if it is somebody's already.
export function SignIn({ name }) {
	useLayoutEffect(() => {
		if (link)
			attempt(async () => {
				owner.value = (await write('sign-in/link', { link })).name;
			});
	}, []);
	const isLink = owner.value !== null;
	return html`
		<form class="door" onSubmit=${submit}>
			<h1>${say(isLink ? 'choosePassword' : 'enter')}</h1>
			${isLink ? html`<p><bdi>${owner.value}</bdi></p>` : html`
				<label>${say('name')}<input name="name" ref=${name === undefined ? focusOn : undefined} required autocomplete="username" autocapitalize="none" defaultValue=${name} readonly=${name !== undefined} /></label>`}
			<label>${say('passwordWord')}<input name="password" type="password" ref=${isLink || name !== undefined ? focusOn : undefined} required
				minlength=${isLink ? 10 : 1} autocomplete=${isLink ? 'new-password' : 'current-password'} /></label>
			${isLink && html`<p class="hint">${say('passwordHint')}</p>`}
			${codeIsDue.value && html`<label>${say('codeWord')}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>`}
			<button class="main">${say('enter')}</button>
		</form>`;
}
