// SPDX-License-Identifier: AGPL-3.0-or-later
// account-code.js - a code beside the password: set up with an app, or taken off
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { generate } from 'lean-qr';
import { read, write } from './api.js';
import { attempt, enter, me } from './state.js';
import { say } from '../common/words.js';

const secret = signal(null); // what is to be set up: { secret, address }
const quiet = 4; // modules around it that a camera wants empty

// One path of squares; drawn here, so no image comes from anywhere.
function Picture({ address }) {
	const code = generate(address);
	const squares = [];
	for (let y = 0; y < code.size; y++)
		for (let x = 0; x < code.size; x++)
			if (code.get(x, y))
				squares.push(`M${x} ${y}h1v1h-1z`);
	const size = code.size + 2 * quiet;
	return html`<svg class="qr" viewBox=${`${-quiet} ${-quiet} ${size} ${size}`} role="img" aria-label=${say('qr')}><path d=${squares.join('')} /></svg>`;
}

const begin = () => attempt(async () => {
	secret.value = await read('me/code');
});

async function set(event) {
	event.preventDefault();
	const { password, code } = Object.fromEntries(new FormData(event.target));
	if (await attempt(() => write('me/code', { password, code, secret: secret.value.secret }), 'saved')) {
		secret.value = null;
		await enter();
	}
}

async function remove(event) {
	event.preventDefault();
	const { password } = Object.fromEntries(new FormData(event.target));
	if (await attempt(() => write('me/code/remove', { password }), 'saved'))
		await enter();
}

const Again = () => html`<label>${say('passwordWord')}<input name="password" type="password" required autocomplete="current-password" /></label>`;

function SetUp() {
	return html`
		<p>${say('codeHow')}</p>
		<${Picture} address=${secret.value.address} />
		<p><a href=${secret.value.address}>${say('codeHere')}</a></p>
		<p>${say('codeByHand')} <code class="secret" dir="ltr">${secret.value.secret.match(/.{1,4}/g).join(' ')}</code></p>
		<form class="stack" onSubmit=${set}>
			<label>${say('codeWord')}<input name="code" inputmode="numeric" dir="ltr" autocomplete="one-time-code" pattern="[0-9]{6}" required /></label>
			<${Again} />
			<button class="main">${say('save')}</button>
		</form>`;
}

export function Code() {
	return html`
		<section><h2>${say('secondStep')}</h2>
			<p class="hint">${say(me.value.code ? 'codeOn' : 'codeOff')}</p>
			${me.value.code ? html`<form class="stack" onSubmit=${remove}><${Again} /><button>${say('codeRemove')}</button></form>` :
				secret.value ? html`<${SetUp} />` : html`<button type="button" onClick=${begin}>${say('codeSet')}</button>`}
		</section>`;
}
