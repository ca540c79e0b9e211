// SPDX-License-Identifier: AGPL-3.0-or-later
// state.js - who is signed in, where one is, and what went wrong last
//
// Where one is stands after "#": "#inbox", "#person/k7f2…", "#search/words".
import { effect, signal } from '@preact/signals';
import { listen, listeners, read } from './api.js';
import { language, zone } from '../common/words.js';

export const me = signal(undefined); // undefined: not asked yet; null: nobody
export const line = signal(null);
export const place = signal(['inbox']);
export const wrong = signal(''); // a name of words/, as the next
export const did = signal(''); // what went well and is not seen otherwise
export const news = signal({ count: 0, person: undefined });

export function go(...parts) {
	location.hash = parts.map(encodeURIComponent).join('/');
}

function readPlace() {
	wrong.value = did.value = '';
	const parts = location.hash.slice(1).split('/').map(decodeURIComponent);
	place.value = parts[0] === '' ? ['inbox'] : parts;
}

// Does something and shows what went wrong; resolves with whether it went well.
export async function attempt(action, well = '') {
	wrong.value = did.value = '';
	try {
		await action();
		did.value = well;
		return true;
	} catch (error) {
		wrong.value = error.message;
		return false;
	}
}

// What flows are called is told in the language of the page.
async function readLine() {
	line.value = await read(`line?language=${language.value}`);
	zone.value = line.value.timezone;
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
		const who = await read('me');
		await readLine();
		me.value = who;
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

// Is there room for two things side by side?  As in desk.css.
const room = matchMedia('(min-width: 56rem)');
export const wide = signal(room.matches);
room.onchange = () => {
	wide.value = room.matches;
};

let waiting;
function changed(person) {
	// Many at once are one.
	clearTimeout(waiting);
	waiting = setTimeout(() => {
		news.value = { count: news.value.count + 1, person };
	}, 200);
}

effect(() => {
	if (language.value && me.peek())
		readLine().catch(() => {});
});

let quiet = () => {};
effect(() => {
	quiet();
	quiet = me.value ? listen(changed) : () => {};
});
