// SPDX-License-Identifier: AGPL-3.0-or-later
// person-state.js - the conversation that is on the page
import { signal } from '@preact/signals';
import { makeLook, read, write } from './api.js';
import { attempt, place, wrong } from './state.js';

export const person = signal(null);
export const rows = signal([]); // oldest first
export const earlier = signal(0); // where what is before them begins; 0: nothing
export const number = signal(null); // when it was asked for
export const found = signal(null); // rows that hold what was searched for

const look = makeLook();

// Is NAME still the one whose conversation is on the page?  What was asked of
// somebody else comes too late, and is not shown beside another name.
export const isHere = (name) => person.value?.person === name;

function show(about, thread) {
	const newest = thread.rows.toReversed();
	// What was loaded of earlier stays.
	const before = person.value?.person === about.person ? rows.value.filter(({ id }) => id < newest[0]?.id) : [];
	if (before.length === 0)
		earlier.value = thread.earlier;
	rows.value = [...before, ...newest];
	person.value = about;
}

export async function load(name) {
	try {
		if (await look([`people/${name}`, `people/${name}/thread`], show) && person.value.tasks.some(({ unread }) => unread))
			await write(`people/${name}/read`);
	} catch (error) {
		// Handed over meanwhile, to a desk that is not ours.
		if (error.message === 'nobody' && isHere(name))
			person.value = null;
		// Who has gone on from there need not hear of it.
		if (place.value.includes(name))
			wrong.value = error.message;
	}
}

export const loadEarlier = () => attempt(async () => {
	const name = person.value.person;
	const from = earlier.value;
	const thread = await read(`people/${name}/thread?from=${from}`);
	if (!isHere(name) || earlier.value !== from)
		return;
	rows.value = [...thread.rows.toReversed(), ...rows.value];
	earlier.value = thread.earlier;
});

export const find = (words) => attempt(async () => {
	const name = person.value.person;
	const rowsFound = words ? (await read(`people/${name}/thread?q=${encodeURIComponent(words)}`)).rows.toReversed() : null;
	if (isHere(name))
		found.value = rowsFound;
});

// Does something and shows what became of it; resolves with whether it went.
export async function act(path, object, well) {
	const name = person.value.person;
	const went = await attempt(() => write(path, object), well);
	if (isHere(name))
		await load(name);
	return went;
}
