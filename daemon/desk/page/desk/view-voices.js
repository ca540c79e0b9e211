// SPDX-License-Identifier: AGPL-3.0-or-later
// view-voices.js - how much callers hear in a person's voice, and what is to be
// read aloud: large, in its own script, to be printed and held
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useEffect } from 'preact/hooks';
import { read } from './api.js';
import { line, refresh } from './state.js';
import { count, say } from '../common/words.js';

const voices = signal([]);
const reading = signal(null);
const whole = signal(false); // all of it is shown
const few = 40;
const measures = ['recorded', 'synthetic', 'missing', 'stale', 'expired'];

const about = (tag) => line.value.languages.find((one) => one.tag === tag);

function Grid({ chosen }) {
	return html`
		<div class="sheet" tabindex="0" role="region" aria-label=${say('voices')}><table>
			<thead><tr><th scope="col">${say('field.language')}</th>${measures.map((name) => html`<th key=${name} scope="col">${say(`voice.${name}`)}</th>`)}</tr></thead>
			<tbody>${voices.value.map((row) => html`
				<tr key=${row.language}><th scope="row"><a href=${`#voices/${row.language}`} aria-current=${row.language === chosen ? 'true' : undefined} lang=${row.language}>${about(row.language)?.name ?? row.language}</a></th>
					${measures.map((name) => html`<td key=${name}>${count(row[name])}</td>`)}</tr>`)}</tbody>
		</table></div>`;
}

function Reading({ tag }) {
	const { clips, all } = reading.value;
	return html`
		<h2>${say('toRead', count(all))}</h2>
		<p class="hint">${say('toReadHint')}</p>
		<ol class="reading" lang=${tag} dir=${about(tag)?.right_to_left ? 'rtl' : 'ltr'}>${(whole.value ? clips : clips.slice(0, few)).map((clip) => html`
			<li key=${clip.id}><p>${clip.text}</p><small lang="en" dir="ltr">${clip.id}${clip.why && ` · ${clip.why}`}</small></li>`)}</ol>
		${!whole.value && clips.length > few && html`<button type="button" onClick=${() => {
			whole.value = true;
		}}>${say('more')}</button>`}
		${whole.value && all > clips.length && html`<p class="hint">${say('andMore', count(all - clips.length))}</p>`}`;
}

export function Voices({ parts: [tag] }) {
	useEffect(() => {
		reading.value = null;
		whole.value = false;
		refresh(async () => {
			({ languages: voices.value } = await read('voices'));
			if (tag)
				reading.value = await read(`voices/${tag}`);
		});
	}, [tag]);
	return html`
		<h1>${say('voices')}</h1>
		<${Grid} chosen=${tag} />
		${reading.value && html`<${Reading} tag=${tag} />`}`;
}
