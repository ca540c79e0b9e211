// SPDX-License-Identifier: AGPL-3.0-or-later
// view-audit.js - what staff did and looked at, newest first: for admins
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { read } from './api.js';
import { attempt } from './state.js';
import { languageName } from './view-inbox.js';
import { moment, named, say } from '../common/words.js';

const page = 100;
const entries = signal([]);
const more = signal(false);

const load = (before = 0) => attempt(async () => {
	const next = (await read(`audit?before=${before}`)).entries;
	entries.value = before ? [...entries.value, ...next] : next;
	more.value = next.length === page;
});

// "voice-kept greeting.bye": what, and of which; a language has a name.
function What({ did }) {
	const [what, which] = did.split(' ');
	const [, tag] = /^language-(.*)/.exec(what) ?? [];
	return tag ? html`${say('audit.language')} ${languageName(tag)}` :
		html`${named('audit', what)} <bdi lang="en" dir="ltr">${which}</bdi>`;
}

export function Audit() {
	useLayoutEffect(() => {
		load();
	}, []);
	return html`
		<h1>${say('audit')}</h1>
		<p class="hint">${say('auditHint')} <code dir="ltr">passaparola audit verify</code></p>
		<div class="sideways" tabindex="0" role="region" aria-label=${say('audit')}><table>
			<thead><tr><th scope="col">${say('whenWord')}</th><th scope="col">${say('whoWord')}</th><th scope="col">${say('whatWord')}</th><th scope="col">${say('about')}</th></tr></thead>
			<tbody>${entries.value.map((entry) => html`
				<tr key=${entry.id}>
					<td><time>${moment(entry.at)}</time></td>
					<td><bdi>${entry.staff ?? say('commandLine')}</bdi></td>
					<td><${What} did=${entry.did} /></td>
					<td>${entry.person ? html`<a href=${`#person/${entry.person}`}><bdi dir="ltr">${entry.person}</bdi></a>` : entry.thing || ''}</td>
				</tr>`)}</tbody>
		</table></div>
		${more.value && html`<button type="button" onClick=${() => load(entries.value.at(-1).id)}>${say('more')}</button>`}`;
}
