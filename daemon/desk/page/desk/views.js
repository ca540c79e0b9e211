// SPDX-License-Identifier: AGPL-3.0-or-later
// views.js - what the page can show: a line for each view-NAME.js
//
// The name is the first part of the address after "#" and, for those of the
// bar, what words/LANG.po calls it there.  `least` is the role that sees it;
// the daemon asks again, whatever the page shows.
import { me } from './state.js';
import { Account } from './view-account.js';
import { Audit } from './view-audit.js';
import { Inbox } from './view-inbox.js';
import { Person } from './view-person.js';
import { Search } from './view-search.js';
import { StaffView } from './view-staff.js';

const roles = ['volunteer', 'coordinator', 'admin'];

export const views = [
	{ name: 'inbox', View: Inbox, bar: true },
	{ name: 'person', View: Person },
	{ name: 'search', View: Search },
	{ name: 'staff', View: StaffView, bar: true, least: 'admin' },
	{ name: 'audit', View: Audit, bar: true, least: 'admin' },
	{ name: 'me', View: Account },
];

export const may = ({ least = 'volunteer' }) => roles.indexOf(me.value.role) >= roles.indexOf(least);
