// SPDX-License-Identifier: AGPL-3.0-or-later
// person-thread.js - what was said, in order: texts, calls, notes, tasks
//
// A call is one thing, however many rows it has: how far they got, what they
// left, and below it all that they heard and pressed.
import { html } from 'htm/preact';
import { line } from './state.js';
import { Player } from './view-inbox.js';
import { day, hour, named, say, topic } from '../common/words.js';

const flow = (name) => line.value.flows[name] ?? topic(name);
// Of another desk: only that there was something of its kind, on that day.
const isSame = (last, row) => last?.other && last.kind === row.kind && last.at === row.at;
const isEnd = (row) => row.kind === 'call' && row.text !== null && row.text !== 'answered';

// Rows, with those of a call put into one.
function group(rows) {
	const out = [];
	for (const row of rows) {
		const last = out.at(-1);
		if (row.other) {
			if (!isSame(last, row))
				out.push(row);
			continue;
		}
		if (row.channel !== 'call')
			out.push(row);
		else if (last?.call && !last.over)
			last.call.push(row);
		else
			out.push({ id: row.id, at: row.at, call: [row] });
		if (out.at(-1).call && isEnd(row))
			out.at(-1).over = true;
	}
	return out;
}

const Meta = ({ row, children }) => html`
	<small class="meta"><time datetime=${new Date(row.at).toISOString()}>${hour(row.at)}</time>${row.staff && html` · <bdi>${row.staff}</bdi>`}${children}</small>`;

function Fared({ row }) {
	if (!row.status)
		return row.parts > 1 ? html` · ${say('partsOf', row.parts)}` : null;
	return html` · <span class=${`fared ${row.status}`}>${say(row.status)}${row.why && `: ${named('why', row.why)}`}</span>`;
}

const names = { reminder: 'reminder', notice: 'notice', lookup: 'lookup', error: 'error' };

function Text({ row }) {
	return html`
		<li class=${`row ${row.direction} ${row.status === 'failed' ? 'lost' : ''}`}>
			${names[row.kind] && html`<small class="kind">${say(`kind.${names[row.kind]}`)}</small>`}
			<p dir="auto" lang=${row.language}>${row.text ?? html`<em>${say('erased')}</em>`}</p>
			<${Meta} row=${row}>${row.direction === 'out' && !row.staff && ` · ${say('machine')}`}<${Fared} row=${row} /></${Meta}>
		</li>`;
}

// The flows that they came through, each once in a row, and their keys.
function way(rows) {
	const steps = [];
	for (const { kind, flow: name, text } of rows) {
		if (kind === 'keys' && text)
			steps.at(-1)?.keys.push(text);
		else if (name && name !== steps.at(-1)?.name)
			steps.push({ name, keys: [] });
	}
	return steps;
}

const seconds = (text) => Number(/^(\d+) s$/.exec(text ?? '')?.[1] ?? 0);
const lasted = (n) => n < 60 ? say('seconds', n) : say('minutes', Math.round(n / 60));

function Call({ item: { call } }) {
	const [first] = call;
	const end = call.find(isEnd);
	const left = call.filter(({ kind }) => kind === 'recording');
	const heard = call.filter(({ kind }) => kind !== 'call');
	const ours = first.direction === 'out';
	return html`
		<li class=${`row call ${ours ? 'out' : 'in'}`}>
			<p class="head"><span aria-hidden="true">☎</span> <strong>${say(ours ? 'callOfOurs' : 'call')}</strong>
				${end && html` <span>${seconds(end.text) > 0 ? lasted(seconds(end.text)) : named('end', end.text)}</span>`}</p>
			${way(heard).length > 0 && html`<ol class="way">${way(heard).map(({ name, keys }, i) => html`
				<li key=${i}>${flow(name)}${keys.map((key) => html` <kbd dir="ltr">${key}</kbd>`)}</li>`)}</ol>`}
			${left.map((row) => html`<p key=${row.id}>${say('leftMessage', row.seconds)}${row.audio ? html`<${Player} id=${row.id} />` : null}</p>`)}
			${heard.length > 0 && html`<details><summary>${say('wholeCall')}</summary>
				<ol class="heard">${heard.map((row) => html`<li key=${row.id} class=${row.direction} dir="auto" lang=${row.language}>${row.kind === 'keys' ? html`<kbd dir="ltr">${row.text || say('silence')}</kbd>` : row.text}</li>`)}</ol></details>`}
			<${Meta} row=${first}><${Fared} row=${first} /></${Meta}>
		</li>`;
}

function Note({ row }) {
	return html`<li class="row note"><small class="kind">${say('noteWord')}</small><p dir="auto">${row.text}</p><${Meta} row=${row} /></li>`;
}

function Done({ row }) {
	const what = row.kind === 'call' ? say('ringing') : row.kind === 'note' ? named('did', row.step) : row.kind === 'follow_up' ?
		html`${topic(row.flow ?? '')}: ${named('did', row.step ?? 'open')}` : named('kind', row.kind);
	return html`<li class="event"><p>${what}${row.text && html` — <span dir="auto">${row.text}</span>`}</p><${Meta} row=${row} /></li>`;
}

function Other({ row }) {
	return html`<li class="event"><p>${say('otherDesk')}${names[row.kind] && html`: ${say(`kind.${names[row.kind]}`)}`}</p></li>`;
}

function Item({ item }) {
	if (item.other)
		return html`<${Other} row=${item} />`;
	if (item.call)
		return html`<${Call} item=${item} />`;
	if (item.kind === 'note' && !item.flow)
		return html`<${Note} row=${item} />`;
	if (item.channel === 'desk' || item.kind === 'opt_out')
		return html`<${Done} row=${item} />`;
	return html`<${Text} row=${item} />`;
}

export function Thread({ rows }) {
	let before;
	return html`
		<ol class="thread" aria-live="polite" aria-label=${say('conversation')}>${group(rows).map((item) => {
			const today = day(item.at);
			const isNew = today !== before;
			before = today;
			return html`
				${isNew && html`<li key=${today} class="dateline"><span>${today}</span></li>`}
				<${Item} key=${item.id} item=${item} />`;
		})}</ol>`;
}
