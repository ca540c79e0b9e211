// SPDX-License-Identifier: AGPL-3.0-or-later
// views.js - what the page can show: a line for each view-NAME.js
//
// The name is the first part of the address after "#" and, for those of the
// bar, what words/LANG.po calls it there.  `least` is the role that sees it;
// the daemon asks again, whatever the page shows.
import { later } from './later.js';
import { me } from './state.js';
import { Account } from './view-account.js';
import { Appointment } from './view-appointment.js';
import { Appointments } from './view-appointments.js';
import { Audit } from './view-audit.js';
import { Cases } from './view-cases.js';
import { House } from './view-house.js';
import { Import } from './view-import.js';
import { Flows } from './view-flows.js';
import { Inbox } from './view-inbox.js';
import { Notice } from './view-notice.js';
import { NoticeEdit } from './view-notice-edit.js';
import { Notices } from './view-notices.js';
import { Numbers } from './view-numbers.js';
import { Person } from './view-person.js';
import { Search } from './view-search.js';
import { StaffView } from './view-staff.js';
import { Words } from './view-words.js';
import { Waiting } from './view-waiting.js';

const Voices = later('voices-words', async () => (await import('../voices/voices.js')).Voices);
const roles = ['volunteer', 'coordinator', 'admin'];

export const views = [
	{ name: 'inbox', View: Inbox, bar: true },
	{ name: 'appointments', View: Appointments, bar: true },
	{ name: 'appointment', View: Appointment },
	{ name: 'waiting', View: Waiting },
	{ name: 'cases', View: Cases, bar: true },
	{ name: 'import', View: Import, least: 'coordinator' },
	{ name: 'notices', View: Notices, bar: true, least: 'coordinator' },
	{ name: 'notice', View: Notice, least: 'coordinator' },
	{ name: 'notice-edit', View: NoticeEdit, least: 'coordinator' },
	{ name: 'flows', View: Flows, bar: true, least: 'coordinator' },
	{ name: 'numbers', View: Numbers, bar: true, least: 'coordinator' },
	{ name: 'voices', View: Voices, bar: true },
	{ name: 'house', View: House, bar: true, least: 'coordinator' },
	{ name: 'words', View: Words, bar: true, least: 'coordinator' },
	{ name: 'person', View: Person },
	{ name: 'search', View: Search },
	{ name: 'staff', View: StaffView, bar: true, least: 'admin' },
	{ name: 'audit', View: Audit, bar: true, least: 'admin' },
	{ name: 'me', View: Account },
];

export const may = ({ least = 'volunteer' }) => roles.indexOf(me.value.role) >= roles.indexOf(least);
