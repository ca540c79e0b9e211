// SPDX-License-Identifier: AGPL-3.0-or-later
// view-numbers.js - numbers for the assembly, as bars and as tables, to print
//
// Bars are SVG: they print sharp, follow the text's direction and need no
// script.  What the daemon left out as too small is a dash, here as well.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook, save } from './api.js';
import { attempt, go, line, refresh } from './state.js';
import { noon } from './view-appointments.js';
import { count, day, dayOfYear, desk, say, topic } from '../common/words.js';

const numbers = signal(null);
const look = makeLook();
const spans = [4, 12, 26, 52];
const tables = {
	week: ['came', 'machine', 'person', 'asked', 'lost'],
	topic: ['came', 'machine'],
	language: ['came', 'machine', 'person'],
	hour: ['came', 'machine', 'person', 'asked'],
	desk: ['asked', 'waiting'],
};
const bars = { week: ['machine', 'person'], topic: ['machine'], language: ['machine', 'person'], hour: ['machine', 'person'], desk: ['asked'] };

const names = {
	week: (name) => day(noon(name)),
	topic: (name) => (name === '' ? say('otherTopic') : topic(name)),
	language: (name) => line.value.languages.find(({ tag }) => tag === name)?.name ?? say('unknownLanguage'),
	hour: (name) => `${name}:00`,
	desk,
};

const told = (number) => (number === null ? '–' : count(number));

function Bar({ row, of, most }) {
	let at = 0;
	return html`
		<svg class="plot" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
			<rect class="back" width="100" height="10" />
			${of.map((measure) => {
				const width = 100 * (row[measure] ?? 0) / most;
				at += width;
				return html`<rect key=${measure} class=${`of-${measure}`} x=${at - width} width=${width} height="10" />`;
			})}
		</svg>`;
}

function Table({ by }) {
	const rows = numbers.value[by];
	const most = Math.max(1, ...rows.map((row) => bars[by].reduce((sum, measure) => sum + (row[measure] ?? 0), 0)));
	return html`
		<section class="numbers">
			<h2 id=${`by-${by}`}>${say(`by.${by}`)}</h2>
			${rows.length === 0 ? html`<p class="empty">${say('noNumbers')}</p>` : html`
				<div class="sheet" tabindex="0" role="region" aria-labelledby=${`by-${by}`}><table>
					<thead><tr><th scope="col">${say(`by.${by}`)}</th><td class="beside">${bars[by].map((measure) => html`<span key=${measure} class=${`key of-${measure}`}>${say(`count.${measure}`)}</span> `)}</td>
						${tables[by].map((measure) => html`<th key=${measure} scope="col">${say(`count.${measure}`)}</th>`)}</tr></thead>
					<tbody>${rows.map((row) => html`
						<tr key=${row.name}><th scope="row"><bdi>${names[by](row.name)}</bdi></th>
							<td class="beside"><${Bar} row=${row} of=${bars[by]} most=${most} /></td>
							${tables[by].map((measure) => html`<td key=${measure}>${told(row[measure])}</td>`)}</tr>`)}</tbody>
				</table></div>`}
		</section>`;
}

export function Numbers({ parts: [weeks = '12'] }) {
	useLayoutEffect(() => {
		refresh(() => look([`numbers?weeks=${weeks}`], (answer) => {
			numbers.value = answer;
		}));
	}, [weeks]);
	const takeHome = () => attempt(() => save('numbers/export', { weeks: Number(weeks) }, 'numbers.csv'));
	return html`
		<h1>${say('numbers')} <small><bdi>${line.value.name}</bdi> · ${say('weeks', count(Number(weeks)))} · <time>${dayOfYear(Date.now())}</time></small></h1>
		<div class="filters">
			${spans.map((span) => html`<button type="button" key=${span} aria-pressed=${String(span) === weeks} onClick=${() => go('numbers', String(span))}>${say('weeks', span)}</button>`)}
			<button type="button" onClick=${() => globalThis.print()}>${say('print')}</button>
			<button type="button" onClick=${takeHome}>${say('export')}</button>
		</div>
		${numbers.value && html`
			<p class="hint">${say('suppressed', numbers.value.below)}</p>
			${Object.keys(tables).map((by) => html`<${Table} key=${by} by=${by} />`)}`}`;
}
