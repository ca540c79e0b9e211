// SPDX-License-Identifier: AGPL-3.0-or-later
// voice-texts.js - the texts of a language as a PO file, out to a translator and
// back: what would change is looked at, proposed, and accepted by somebody else
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { read, upload, workTime, write } from './api.js';
import { attempt } from './state.js';
import { say } from '../common/words.js';
import { load, Spoken } from './voice-phrases.js';

const found = signal(null); // in the file that was brought
const proposal = signal(null); // what waits for somebody else
const works = signal(false);

async function look(language) {
	({ proposal: proposal.value } = await read(`voices/texts?language=${language}`));
}

const doing = (action, well) => attempt(async () => {
	works.value = true;
	try {
		await action();
	} finally {
		works.value = false;
	}
}, well);

const check = (language, file) => doing(async () => {
	found.value = null;
	await upload(file);
	found.value = await write('voices/texts/check', { language });
});

const propose = (language) => doing(async () => {
	await write('voices/texts', { language });
	found.value = null;
	await look(language);
}, 'texts.proposed');

const decide = (language, what) => doing(async () => {
	await write('voices/texts/decide', { language, what, print: proposal.value.print }, workTime);
	await look(language);
	await load(language);
}, what === 'accept' ? 'texts.accepted' : 'texts.removed');

function Changes({ tag, of: { changes, all, findings } }) {
	return html`
		${findings.length > 0 && html`<h3>${say('texts.wrong', findings.length)}</h3>
			<ul class="findings">${findings.map(({ line, message }, i) => html`<li key=${i}><strong>${say('line', String(line))}</strong> <bdi lang="en" dir="ltr">${message}</bdi></li>`)}</ul>`}
		<h3>${say('texts.changes', all)}</h3>
		<ul class="changes">${changes.map(({ id, before, after }) => html`
			<li key=${id}><small><bdi lang="en" dir="ltr">${id}</bdi></small>
				${before && html`<del><${Spoken} tag=${tag}>${before}<//></del>`}
				<ins><${Spoken} tag=${tag}>${after}<//></ins></li>`)}</ul>
		${all > changes.length && html`<p class="hint">${say('andMore', all - changes.length)}</p>`}`;
}

function Proposal({ tag }) {
	const { by, own } = proposal.value;
	return html`
		<section class="take"><h3>${say('texts.waits')} <bdi>${by}</bdi></h3>
			<${Changes} tag=${tag} of=${proposal.value} />
			${own && html`<p class="hint">${say('texts.waitsOther')}</p>`}
			<div class="actions">
				${!own && html`<button type="button" class="main" disabled=${works.value} onClick=${() => decide(tag, 'accept')}>${say('words.accept')}</button>`}
				<button type="button" disabled=${works.value} onClick=${() => decide(tag, 'remove')}>${say('notice.remove')}</button></div></section>`;
}

export function Texts({ tag }) {
	useLayoutEffect(() => {
		found.value = proposal.value = null;
		attempt(() => look(tag));
	}, [tag]);
	return html`
		<details class="about" open=${found.value !== null || proposal.value !== null}><summary>${say('texts')}</summary>
		<p class="hint">${say('texts.hint')}</p>
		<div class="actions"><a class="button" href=${`api/voices/texts/file?language=${tag}`} download=${`${tag}.po`}>${say('texts.take')}</a>
			<label class="pick">${say('texts.bring')} <input id="texts-file" type="file" accept=".po,text/x-gettext-translation" disabled=${works.value} onChange=${({ target }) => target.files.length > 0 && check(tag, target.files[0])} /></label></div>
		<p role="status">${works.value && say('voice.working')}</p>
		${found.value && html`<${Changes} tag=${tag} of=${found.value} />
			<div class="actions"><button type="button" class="main" disabled=${works.value || found.value.all === 0} onClick=${() => propose(tag)}>${say('words.propose')}</button></div>`}
		${proposal.value && html`<${Proposal} tag=${tag} />`}</details>`;
}
