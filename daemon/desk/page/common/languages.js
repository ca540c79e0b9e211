// SPDX-License-Identifier: AGPL-3.0-or-later
// languages.js - in which language the page is, and the others
import { html } from 'htm/preact';
import { choose, language, languages, say } from './words.js';

export function Languages() {
	return html`
		<label>
			<span class="hidden">${say('language')}</span>
			<select value=${language.value} onChange=${(event) => choose(event.target.value)}>
				${Object.entries(languages).map(([tag, { name }]) => html`
					<option key=${tag} value=${tag} lang=${tag}>${name}</option>`)}
			</select>
		</label>`;
}
