// SPDX-License-Identifier: AGPL-3.0-or-later
// more.js - the views that volunteers rarely or never have, a file of its own
//
// views.js asks for it when the first one is opened.
// Of which sources, as the page itself was: after an upgrade they may differ.
export const made = MADE;
export { Audit } from './view-audit.js';
export { Flows } from './view-flows.js';
export { House } from './view-house.js';
export { Import } from './view-import.js';
export { Notice } from './view-notice.js';
export { NoticeEdit } from './view-notice-edit.js';
export { Notices } from './view-notices.js';
export { Numbers } from './view-numbers.js';
export { StaffView } from './view-staff.js';
export { Voices } from './view-voices.js';
export { Words } from './view-words.js';
