// SPDX-License-Identifier: AGPL-3.0-or-later
// view-notice.js - one notice: what it would do, who approves it, how far it is
// and what came of it
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { makeLook, write } from './api.js';
import { useKeys } from './keys.js';
import { Bar, LeftOut, Rehearsal } from './notice-picture.js';
import { listen } from './notice-voice.js';
import { duration, languageName, People, Recording, Unrecorded, when } from './notice-words.js';
import { attempt, me, news, refresh } from './state.js';
import { State } from './view-notices.js';
import { count, fromClock, moment, say } from '../common/words.js';

const notice = signal(null);
const rehearsal = signal(null);
const stopping = signal(false); // a second look before it ends for good
const tested = signal('');

const isLive = ({ state, messages }) => state === 'running' || messages.waiting + messages.sending > 0;
const isBefore = ({ state }) => state === 'draft' || state === 'approved';

const look = makeLook();
const lookAhead = makeLook();

// What it would do is looked at once for each text that it had.
const load = (id) => look([`notices/${id}`], (one) => {
	notice.value = one;
	if (isBefore(one) && rehearsal.value?.hash !== one.hash)
		attempt(() => lookAhead([`notices/${id}/rehearsal`], (result) => {
			rehearsal.value = { hash: one.hash, ...result };
		}));
});

// How long until it is looked at again, in milliseconds: it goes out, or waits
// for a colleague who approves it.
const pauseOf = (one) => isLive(one) ? 1000 : isBefore(one) ? 5000 : 0;

// Looks again and again, at most a tenth of the time.
function watch(id) {
	let timer;
	const next = async () => {
		const began = performance.now();
		await refresh(() => load(id));
		const took = performance.now() - began;
		const pause = notice.value ? pauseOf(notice.value) : 0;
		if (timer !== null && pause > 0)
			timer = setTimeout(next, Math.max(pause, 10 * took));
	};
	next();
	return () => {
		clearTimeout(timer);
		timer = null;
	};
}

const act = (what, more = {}) => attempt(async () => {
	stopping.value = false;
	await write(`notices/${notice.value.id}`, { what, ...more });
	await load(notice.value.id);
	news.value = { count: news.value.count + 1, person: undefined };
});

async function test(event) {
	event.preventDefault();
	const { language } = Object.fromEntries(new FormData(event.target));
	tested.value = '';
	if (await attempt(() => write(`notices/${notice.value.id}/test`, { language })))
		tested.value = say('notice.tested');
}

function Head() {
	const one = notice.value;
	return html`
		<h1><bdi>${one.title}</bdi></h1>
		<p><${State} notice=${one} /></p>
		<dl class="facts">
			<dt>${say('notice.writtenBy')}</dt><dd><bdi>${one.by}</bdi> · <time>${moment(one.made)}</time></dd>
			<dt>${say('notice.approvedBy')}</dt><dd>${one.approved_by ? html`<bdi>${one.approved_by}</bdi> · <time>${moment(one.approved)}</time>` : '–'}</dd>
			<dt>${say('notice.hash')}</dt><dd><code>${one.hash}</code></dd>
			${(one.starts || one.start) > 0 && html`<dt>${say('notice.starts')}</dt><dd><time>${moment(one.starts || one.start)}</time></dd>`}
			${one.valid > 0 && html`<dt>${say('notice.valid')}</dt><dd>${duration(one.valid)}</dd>`}
			${one.call && html`<dt>${say('notice.how')}</dt><dd>${say('notice.call')}</dd>`}
			<dt>${say('notice.who')}</dt><dd>${one.to.map((people, i) => html`<span key=${i}>${i > 0 && ' · '}<${People} ...${people} /> <small>${when(people)}</small></span>`)}
				${one.only.length > 0 && html` · <small>${say('notice.only')}: ${one.only.map(languageName).join(', ')}</small>`}</dd>
		</dl>`;
}

const Words = () => html`
	<div class="cards" role="list" aria-label=${say('notice.texts')}>${notice.value.texts.map(({ language, text, recording }) => html`
		<div key=${language} role="listitem" class="card"><strong><bdi>${languageName(language)}</bdi></strong><p dir="auto" lang=${language ?? undefined}>${text}</p>
			${notice.value.call && !recording && html`<${Unrecorded} language=${language} />`}
			<${Recording} language=${language} recording=${recording} /></div>`)}</div>`;

function Test() {
	const one = notice.value;
	if (one.call)
		return null;
	if (!one.phone)
		return html`<p class="hint">${say('notice.noPhone')} <code dir="ltr">passaparola notice phone +39… ${me.value.name} --by …</code></p>`;
	return html`
		<form class="actions" onSubmit=${test}>
			<label class="inline"><span>${say('notice.testIn')}</span> <select name="language">${one.texts.map(({ language }) => html`<option key=${language} value=${language ?? ''}>${languageName(language)}</option>`)}</select></label>
			<button>${say('notice.test')} <bdi dir="ltr">${one.phone}</bdi></button>
			<output role="status">${tested.value}</output>
		</form>`;
}

function Start() {
	const start = (event) => {
		event.preventDefault();
		const { at } = Object.fromEntries(new FormData(event.target));
		act('start', { at: at ? fromClock(at) : 0 });
	};
	return html`
		<form class="actions" onSubmit=${start}>
			<button class="main">${say('notice.start')}</button>
			<label class="inline"><span>${say('notice.startAt')}</span> <input name="at" type="datetime-local" /></label>
		</form>`;
}

const Stop = () => stopping.value ? html`
	<button type="button" class="alert" onClick=${() => act('stop')}>${say('notice.stopSure')}</button>
	<button type="button" onClick=${() => {
		stopping.value = false;
	}}>${say('notice.stopNot')}</button>` : html`
	<button type="button" onClick=${() => {
		stopping.value = true;
	}}>${say('notice.stop')}</button>`;

function Before() {
	const one = notice.value;
	const pin = sessionStorage.getItem(`pin-${one.id}`);
	return html`
		${pin && one.street && html`<p class="warning">${say('notice.pin')} <code dir="ltr">${one.id} ${one.street} ${pin}</code></p>`}
		${one.state === 'draft' && (one.own ? html`<p>${say('notice.waitsApproval')}</p>` : html`
			<p class="actions"><button type="button" class="main" onClick=${() => act('approve', { hash: one.hash })}>${say('notice.approve')} <code>${one.hash}</code></button></p>
			<p class="hint">${say('notice.approveHint')}</p>`)}
		${one.state === 'approved' && html`<${Start} />`}
		<p class="actions">${one.own && html`<a class="button" href=${`#notice-edit/${one.id}`}>${say('notice.change')}</a>`}</p>
		<${Test} />
		${rehearsal.value && html`<${Rehearsal} notice=${one} result=${rehearsal.value} />`}`;
}

const states = ['delivered', 'sent', 'sending', 'waiting', 'unknown', 'failed', 'stopped'];

function Results() {
	const { messages, to_come: toCome, failed, planned } = notice.value;
	const rows = [...states.map((state) => [say(`notice.message.${state}`), messages[state], state]), [say('notice.toCome'), toCome, 'waiting']]
		.filter(([, number]) => number > 0);
	const gone = messages.delivered + messages.sent + messages.unknown + messages.failed + messages.stopped;
	const people = gone + messages.waiting + messages.sending + toCome; // who get it, or would have
	return html`
		<p class="sum" role="status">${say('notice.gone', gone)} / ${count(people)}${planned ? '' : ' …'}</p>
		<progress aria-label=${say('notice.progress')} max=${Math.max(people, 1)} value=${gone}></progress>
		<div class="scroll"><table>
			<caption>${say('notice.results')}</caption>
			<tbody>${rows.map(([name, number, state]) => html`
				<tr key=${name}><th scope="row">${name}</th><td class="number">${count(number)}</td><td class="wide"><${Bar} kind=${state === 'failed' ? 'out' : ''} share=${people > 0 ? number / people : 0} /></td></tr>`)}</tbody>
		</table></div>
		${Object.keys(failed).length > 0 && html`<div class="scroll"><table>
			<caption>${say('notice.whyFailed')}</caption>
			<tbody>${Object.entries(failed).map(([why, number]) => html`<tr key=${why}><th scope="row">${say(`failure.${why}`)}</th><td class="number">${count(number)}</td></tr>`)}</tbody></table></div>`}
		<${LeftOut} reasons=${notice.value.left_out} people=${people} />`;
}

function Running() {
	const { state, id } = notice.value;
	const isOver = state === 'done' || state === 'stopped';
	return html`
		${!isOver && html`<p class="actions">
			${state === 'running' ?
				html`<button type="button" class="main" onClick=${() => act('pause')}>${say('notice.pause')}</button>` :
				html`<button type="button" class="main" onClick=${() => act('start')}>${say('notice.resume')}</button>`}
			<${Stop} /></p>`}
		<${Results} />
		<h2>${say('notice.again')}</h2>
		<p class="actions">${['moved', 'cancelled', 'more'].map((why) => html`<a key=${why} class="button" href=${`#notice-edit/new/${id}/${why}`}>${say(`notice.again.${why}`)}</a>`)}</p>`;
}

// p pauses and goes on, e changes, l listens.
const keys = {
	p: () => notice.value?.state === 'running' ? act('pause') : notice.value?.state === 'paused' && act('start'),
	e: () => notice.value?.own && isBefore(notice.value) && document.querySelector('a[href^="#notice-edit/"]').click(),
	l: listen,
};

export function Notice({ parts: [id] }) {
	useLayoutEffect(() => {
		notice.value = rehearsal.value = null;
		tested.value = '';
		stopping.value = false;
	}, [id]);
	useLayoutEffect(() => watch(id), [id, notice.value?.state, news.value.count]);
	useKeys(keys);
	if (notice.value === null)
		return html`<h1 class="hidden">${say('notices')}</h1>`;
	return html`
		<${Head} />
		<${Words} />
		${isBefore(notice.value) ? html`<${Before} />` : html`<${Running} />`}
		<p class="hint">${say('notice.oneKeys')}</p>`;
}
