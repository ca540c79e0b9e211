// SPDX-License-Identifier: AGPL-3.0-or-later
// state.js - who is signed in, where one is, and what went wrong last
//
// Where one is stands after "#": "#inbox", "#person/k7f2…", "#search/words".
import { effect, signal } from '@preact/signals';
import { listen, listeners, read } from './api.js';
import { zone } from '../common/words.js';

export const me = signal(undefined); // undefined: not asked yet; null: nobody
export const line = signal(null);
export const place = signal(['inbox']);
export const wrong = signal(''); // a name of words/
export const news = signal({ count: 0, person: undefined });

export function go(...parts) {
	location.hash = parts.map(encodeURIComponent).join('/');
}

function readPlace() {
	const parts = location.hash.slice(1).split('/').map(decodeURIComponent);
	place.value = parts[0] === '' ? ['inbox'] : parts;
}

// Does something and shows what went wrong; resolves with whether it went well.
export async function attempt(action) {
	wrong.value = '';
	try {
		await action();
		return true;
	} catch (error) {
		wrong.value = error.message;
		return false;
	}
}

// The same of what is only looked at again: what went wrong before stays said.
export async function refresh(action) {
	try {
		await action();
	} catch (error) {
		wrong.value = error.message;
	}
}

export async function enter() {
	try {
		if (!(await read('session')).signed_in) {
			me.value = null;
			return;
		}
		me.value = await read('me');
		line.value = await read('line');
		zone.value = line.value.timezone;
	} catch (error) {
		me.value = null;
		if (error.message !== 'sign-in')
			wrong.value = error.message;
	}
}

listeners.signedOut = () => {
	me.value = null;
};
addEventListener('hashchange', readPlace);
readPlace();

let waiting;
function changed(person) {
	// Many at once are one.
	clearTimeout(waiting);
	waiting = setTimeout(() => {
		news.value = { count: news.value.count + 1, person };
	}, 200);
}

let quiet = () => {};
effect(() => {
	quiet();
	quiet = me.value ? listen(changed) : () => {};
});
