// SPDX-License-Identifier: AGPL-3.0-or-later
// state.js - who is signed in, where one is, and what went wrong last
//
// Where one is stands after "#": "#inbox", "#person/k7f2…", "#search/words".
import { effect, signal } from '@preact/signals';
import { listen, listeners, read } from './api.js';
import { language, named, say, zone } from '../common/words.js';

export const me = signal(undefined); // undefined: not asked yet; null: nobody
export const isOver = signal(false); // the session, while what was typed stays
export const line = signal(null);
export const place = signal(['inbox']);
export const wrong = signal(''); // a name of words/, as the next
export const did = signal(''); // what went well and is not seen otherwise
export const news = signal({ count: 0, person: undefined });

const things = ['appointment', 'case', 'flow', 'notice', 'path', 'recording', 'task', 'waiting'];

// Why something was not done, of what `wrong` is: a thing that is not there, a
// word of refusals, or a name that other places say too.
export function complaint(word) {
	const told = things.includes(word) ? say('wrong.gone') : named('wrong', word);
	return told === word ? say(word) : told;
}

export function go(...parts) {
	location.hash = parts.map(encodeURIComponent).join('/');
}

function readPlace() {
	wrong.value = did.value = '';
	place.value = ['inbox'];
	try {
		const parts = location.hash.slice(1).split('/').map(decodeURIComponent);
		if (parts[0] !== '')
			place.value = parts;
	} catch {
		// Half an address that was copied: the inbox is as good as any.
	}
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
		isOver.value = false;
	} catch (error) {
		me.value ??= null;
		if (error.message !== 'sign-in')
			wrong.value = error.message;
	}
}

// Nothing of what one was doing is taken off the page: it is of use again once
// they are back.
listeners.signedOut = () => {
	if (me.value)
		isOver.value = true;
	else
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
	quiet = me.value && !isOver.value ? listen(changed) : () => {};
});
