// SPDX-License-Identifier: AGPL-3.0-or-later
// view-import.js - a list comes as a file: looked at first, then put in place
//
// The daemon reads it, not the page: the same checks as on the command line.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { read, upload, write } from './api.js';
import { attempt, me } from './state.js';
import { moment, say } from '../common/words.js';

const kinds = ['appointments', 'cases', 'people'];
const found = signal(null); // what the check said
const step = signal(null); // { what, done, all } while something is under way
const ended = signal(null);
const patience = 500; // milliseconds between two looks at a long one

function clear() {
	found.value = step.value = ended.value = null;
}

async function check(what, file) {
	clear();
	await attempt(async () => {
		await upload(file, (done) => {
			step.value = { what: 'reading', done, all: file.size };
		});
		found.value = await write('import/check', { what });
	});
	step.value = null;
}

const rest = () => new Promise((resume) => {
	setTimeout(resume, patience);
});

async function put(what, event) {
	event.preventDefault();
	const cancels = event.target.elements.cancel_missing?.checked ?? false;
	await attempt(async () => {
		let state = await write('import', { what, cancel_missing: cancels });
		const { import: id, pieces, rows } = state;
		for (let piece = 0; piece < pieces; piece++) {
			step.value = { what: 'sending', done: piece, all: pieces };
			state = await write(`import/${id}`, { piece });
		}
		while (!state.ended) {
			step.value = { what: 'putting', done: state.put, all: rows };
			await rest();
			state = await read(`import/${id}`);
		}
		ended.value = { rows, cancelled: state.cancelled ?? 0 };
		found.value = null;
	});
	step.value = null;
}

// A sentence for the code, or the daemon's own.
function Finding({ finding }) {
	const said = say(`bad.${finding.code}`);
	return html`<li>${finding.line > 0 && html`<strong>${say('line', String(finding.line))}</strong>: `}
		${said === `bad.${finding.code}` ? html`<span lang="en" dir="ltr">${finding.message}</span>` :
			html`${said} <small lang="en" dir="ltr">${finding.message}</small>`}</li>`;
}

function Findings() {
	const { wrong, findings } = found.value;
	return html`
		<section role="alert">
			<h2>${say('badRows', wrong)}</h2>
			<p>${say('nothingImported')}</p>
			<ul class="findings">${findings.map((finding) => html`<${Finding} key=${`${finding.line}${finding.code}${finding.message}`} finding=${finding} />`)}</ul>
			${wrong > findings.length && html`<p class="hint">${say('andMore', wrong - findings.length)}</p>`}
		</section>`;
}

const shown = ['number', 'code', 'starts_ms', 'place', 'desk', 'case_number', 'state', 'name', 'language'];
const cell = (name, value) => (name === 'starts_ms' ? moment(value) : value);

function Preview({ what }) {
	const { rows, people, first, findings } = found.value;
	const columns = shown.filter((name) => first.some((row) => row[name] !== undefined));
	return html`
		<section>
			<h2 role="status">${say('rowsFine', rows)}</h2>
			${people < rows && html`<p>${say('rowsOfOne', rows - people)}</p>
				<ul class="findings">${findings.map((finding) => html`<li key=${finding.line}><strong>${say('line', String(finding.line))}</strong>: ${say(`bad.${finding.code}`)}</li>`)}</ul>`}
			<div class="sheet" tabindex="0" role="region" aria-label=${say('firstRows')}><table>
				<thead><tr>${columns.map((name) => html`<th key=${name} scope="col">${say(`column.${name}`)}</th>`)}</tr></thead>
				<tbody>${first.map((row, i) => html`<tr key=${i}>${columns.map((name) => html`<td key=${name}><bdi>${cell(name, row[name])}</bdi></td>`)}</tr>`)}</tbody>
			</table></div>
			<form onSubmit=${(event) => put(what, event)}>
				${what === 'appointments' && me.value.desks === 'all' && html`
					<label class="tick"><input type="checkbox" name="cancel_missing" /> ${say('cancelMissing')}</label>
					<p class="hint">${say('cancelMissingHint')}</p>`}
				<button class="main" id="put" disabled=${step.value !== null}>${say('importRows', rows)}</button>
			</form>
		</section>`;
}

export function Import({ parts: [what = 'appointments'] }) {
	useLayoutEffect(() => {
		clear();
		document.querySelector('#file')?.focus();
	}, [what]);
	return html`
		<h1>${say('import')}</h1>
		<div class="filters">${kinds.map((kind) => html`<a key=${kind} href=${`#import/${kind}`} aria-current=${kind === what ? 'page' : undefined}>${say(kind)}</a>`)}</div>
		<p>${say('importHint')}</p>
		<p class="hint"><code dir="ltr">${say(`columns.${what}`)}</code></p>
		<label>${say('file')}<input id="file" type="file" accept=${what === 'appointments' ? '.csv,.ics,text/csv,text/calendar' : '.csv,text/csv'} onChange=${({ target }) => {
			if (target.files.length > 0)
				check(what, target.files[0]);
		}} /></label>
		${step.value && html`<p role="status">${say(`step.${step.value.what}`)} <progress value=${step.value.done} max=${Math.max(1, step.value.all)} aria-label=${say(`step.${step.value.what}`)}></progress></p>`}
		${found.value && (found.value.wrong > 0 ? html`<${Findings} />` : found.value.rows === 0 ? html`<p role="status">${say('noRows')}</p>` : html`<${Preview} what=${what} />`)}
		${ended.value && html`<p class="held" role="status">${say('imported', ended.value.rows)}${ended.value.cancelled > 0 ? ` ${say('cancelledToo', ended.value.cancelled)}` : ''} <a href=${what === 'people' ? '#inbox' : `#${what}`}>${say('look')}</a></p>`}`;
}
