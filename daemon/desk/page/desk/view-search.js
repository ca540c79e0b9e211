// SPDX-License-Identifier: AGPL-3.0-or-later
// view-search.js - people by number, code, name or note, and tasks by topic
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook } from './api.js';
import { useKeys } from './keys.js';
import { attempt } from './state.js';
import { Task } from './view-inbox.js';
import { say } from '../common/words.js';

const most = 20; // people; who looks for more than that looks for another word
const found = signal(null);
const look = makeLook();

// "Nobody" is said when all was looked at, and not before.
function searching(people, tasks, next) {
	if (people.length >= most)
		return say('search.many');
	if (found.value === null || next)
		return say('search.on');
	return people.length + tasks.length === 0 && say('nobody');
}

function walk(by) {
	const rows = [...document.querySelectorAll('.found a, .tasks .what')];
	rows[Math.max(0, Math.min(rows.length - 1, rows.indexOf(document.activeElement) + by))]?.focus();
}

// What came later goes below what is there; nobody is found twice.
function add(answer) {
	const { people, tasks } = found.value ?? { people: [], tasks: [] };
	const known = new Set(people.map(({ person }) => person));
	found.value = {
		people: [...people, ...answer.people.filter(({ person }) => !known.has(person))],
		tasks: [...tasks, ...answer.tasks], next: answer.next,
	};
}

// Names and notes are looked through in parts, newest first, to the end.
async function search(wanted, isWanted) {
	let from = '';
	do
		await look([`search?q=${encodeURIComponent(wanted)}${from && `&from=${from}`}`], (answer) => {
			add(answer);
			from = answer.next;
		});
	while (from && isWanted() && found.value.people.length < most);
}

// A code, a number or a case is of one person: there they are.
const whole = ['code', 'number', 'case'];
function openOnly() {
	const { people: [one, other], tasks } = found.value;
	if (one && !other && tasks.length === 0 && whole.includes(one.by))
		location.replace(`#person/${one.person}`);
}

export function Search({ parts: [wanted = ''] }) {
	useLayoutEffect(() => {
		let isWanted = true;
		found.value = null;
		attempt(() => search(wanted, () => isWanted)).then((went) => went && isWanted && openOnly());
		return () => {
			isWanted = false;
		};
	}, [wanted]);
	const { people = [], tasks = [], next } = found.value ?? {};
	const some = people.length + tasks.length > 0;
	// The first that is found has the focus, in whichever part it is.
	useLayoutEffect(() => {
		if (some)
			walk(0);
	}, [some]);
	useKeys([
		{ key: 'j', name: 'key.next', run: () => walk(1) }, { key: 'ArrowDown', run: () => walk(1) },
		{ key: 'k', name: 'key.before', run: () => walk(-1) }, { key: 'ArrowUp', run: () => walk(-1) },
	]);
	return html`
		<h1>${say('search')}: <bdi>${wanted}</bdi></h1>
		<p class="empty" role="status">${searching(people, tasks, next)}</p>
		<ul class="found">${people.map(({ person, by, name, number }) => html`
			<li key=${person}><a href=${`#person/${person}`}>
				<strong>${name ? html`<bdi>${name}</bdi>` : html`<bdi dir="ltr">${number ?? person}</bdi>`}</strong>
				<span class="tag">${say(`by.${by}`)}</span></a></li>`)}</ul>
		<ul class="tasks">${tasks.filter(({ person }) => person).map((task) => html`<${Task} key=${task.id} task=${task} />`)}</ul>`;
}
