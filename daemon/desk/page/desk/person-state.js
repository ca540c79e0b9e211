// SPDX-License-Identifier: AGPL-3.0-or-later
// person-state.js - the conversation that is on the page
import { signal } from '@preact/signals';
import { makeLook, read, write } from './api.js';
import { attempt, wrong } from './state.js';

export const person = signal(null);
export const rows = signal([]); // oldest first
export const earlier = signal(0); // where what is before them begins; 0: nothing
export const number = signal(null); // when it was asked for
export const found = signal(null); // rows that hold what was searched for

const look = makeLook();

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
		wrong.value = error.message;
	}
}

export const loadEarlier = () => attempt(async () => {
	const thread = await read(`people/${person.value.person}/thread?from=${earlier.value}`);
	rows.value = [...thread.rows.toReversed(), ...rows.value];
	earlier.value = thread.earlier;
});

export const find = (words) => attempt(async () => {
	found.value = words ? (await read(`people/${person.value.person}/thread?q=${encodeURIComponent(words)}`)).rows.toReversed() : null;
});

// Does something and shows what became of it; resolves with whether it went.
export const act = (path, object, well) => attempt(() => write(path, object), well).then((went) =>
	load(person.value.person).then(() => went));
