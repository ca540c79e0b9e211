// SPDX-License-Identifier: AGPL-3.0-or-later
// views.js - what the page can show: a line for each view-NAME.js
//
// The name is the first part of the address after "#" and, for those of the
// bar, what words/LANG.po calls it there.  `bar` is the key that leads to it from
// anywhere, `least` the role that sees it; the daemon asks again, whatever the
// page shows.  What volunteers do not have
// stands in more.js, which is fetched when the first of them is opened.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { attempt, me } from './state.js';
import { Account } from './view-account.js';
import { Appointment } from './view-appointment.js';
import { Appointments } from './view-appointments.js';
import { Cases } from './view-cases.js';
import { Inbox } from './view-inbox.js';
import { Person } from './view-person.js';
import { Search } from './view-search.js';
import { Waiting } from './view-waiting.js';

const roles = ['volunteer', 'coordinator', 'admin'];
const more = signal(null);

const fetchMore = () => attempt(async () => {
	const fetched = await import('./more.js').catch(() => {
		throw new Error('unreachable');
	});
	// A server that was upgraded meanwhile has another file than belongs here.
	if (fetched.made === MADE)
		more.value = fetched;
	else
		location.reload();
});

const later = (name) => function Later({ parts }) {
	useLayoutEffect(() => {
		if (more.value === null)
			fetchMore();
	}, []);
	return more.value === null ? html`<p aria-busy="true"></p>` : html`<${more.value[name]} parts=${parts} />`;
};

export const views = [
	{ name: 'inbox', View: Inbox, bar: 'g' },
	{ name: 'appointments', View: Appointments, bar: 'A' },
	{ name: 'appointment', View: Appointment },
	{ name: 'waiting', View: Waiting },
	{ name: 'cases', View: Cases, bar: 'C' },
	{ name: 'import', View: later('Import'), least: 'coordinator' },
	{ name: 'notices', View: later('Notices'), bar: 'N', least: 'coordinator' },
	{ name: 'notice', View: later('Notice'), least: 'coordinator' },
	{ name: 'notice-edit', View: later('NoticeEdit'), least: 'coordinator' },
	{ name: 'flows', View: later('Flows'), bar: 'F', least: 'coordinator' },
	{ name: 'numbers', View: later('Numbers'), bar: 'B', least: 'coordinator' },
	{ name: 'voices', View: later('Voices'), bar: 'V' },
	{ name: 'house', View: later('House'), bar: 'L', least: 'coordinator' },
	{ name: 'words', View: later('Words'), bar: 'W', least: 'coordinator' },
	{ name: 'person', View: Person },
	{ name: 'search', View: Search },
	{ name: 'staff', View: later('StaffView'), bar: 'S', least: 'admin' },
	{ name: 'audit', View: later('Audit'), bar: 'R', least: 'admin' },
	{ name: 'me', View: Account },
];

export const may = ({ least = 'volunteer' }) => roles.indexOf(me.value.role) >= roles.indexOf(least);
