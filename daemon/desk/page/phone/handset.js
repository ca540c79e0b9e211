// SPDX-License-Identifier: AGPL-3.0-or-later
// handset.js - one phone on the page
//
// What people write may run in either direction, whatever the page does: every
// text, name and number finds its own.
import { useSignal, useSignalEffect } from '@preact/signals';
import { html } from 'htm/preact';
import { useRef } from 'preact/hooks';
import { examples } from './examples.js';
import { language, say } from './words.js';

const time = (at) => at.toLocaleTimeString(language.value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

// "+39 000 0000 001": in groups, to be read.
export const grouped = (number) => number.replace(/^(\+39)(\d{3})(\d{3,4})(\d{3})$/, '$1 $2 $3 $4');

function Bubble({ entry }) {
	return html`
		<li class="bubble ${entry.kind}">
			<span class="hidden">${say(entry.kind === 'out' ? 'you' : 'line')}</span>
			<div><p dir="auto">${entry.text}</p></div>
			<small>
				<time>${time(entry.at)}</time>
				${entry.parts > 0 && html`<span> · ${say('parts', entry.parts)}</span>`}
			</small>
		</li>`;
}

function Note({ entry, conversation }) {
	if (entry.kind === 'nothing')
		return html`<li class="note"><p>${say('nothing')}</p></li>`;
	return html`
		<li class="note failed">
			<p>${say(entry.text)}</p>
			<button type="button" onClick=${() => conversation.retry(entry)}>${say('again')}</button>
		</li>`;
}

function Welcome({ send }) {
	return html`
		<div class="welcome">
			<p>${say('welcome')}</p>
			<ul>
				${examples.map(({ text, means }) => html`
					<li key=${text}>
						<button type="button" onClick=${() => send(text)}>
							<b><bdi>${text}</bdi></b> <span>${say(means)}</span>
						</button>
					</li>`)}
			</ul>
		</div>`;
}

function Chips({ send }) {
	return html`
		<ul class="chips" aria-label=${say('examples')}>
			${examples.map(({ text, means }) => html`
				<li key=${text}>
					<button type="button" title=${say(means)} onClick=${() => send(text)}><bdi>${text}</bdi></button>
				</li>`)}
		</ul>`;
}

function Composer({ number, send }) {
	const draft = useSignal('');
	const field = useRef();
	const submit = (event) => {
		event.preventDefault();
		if (draft.value.trim() !== '')
			send(draft.value);
		draft.value = '';
		field.current.focus();
	};
	// Enter sends, as on a phone; with Shift it begins a line.
	const onKeyDown = (event) => {
		if (event.key === 'Enter' && !event.shiftKey && !event.isComposing)
			submit(event);
	};
	return html`
		<form class="composer" onSubmit=${submit}>
			<label class="hidden" for="text-${number}">${say('write')}</label>
			<textarea id="text-${number}" ref=${field} rows="1" maxlength="1600" dir="auto"
				autocomplete="off" placeholder=${say('write')} value=${draft.value}
				onInput=${(event) => { draft.value = event.target.value; }}
				onKeyDown=${onKeyDown}></textarea>
			<button type="submit" aria-label=${say('send')} title=${say('send')}>
				<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 11.500 21 3l-6 18-3.500-7.500z"/></svg>
			</button>
		</form>`;
}

// What is new comes into sight.
function useNewestInSight(conversation) {
	const list = useRef();
	useSignalEffect(() => {
		const count = conversation.entries.value.length + conversation.waiting.value;
		if (count > 0)
			requestAnimationFrame(() => list.current?.scrollTo(0, list.current.scrollHeight));
	});
	return list;
}

export function Handset({ conversation, line, index, close }) {
	const list = useNewestInSight(conversation);
	const send = (text) => conversation.send(text);
	const entries = conversation.entries.value;
	return html`
		<section class="handset" aria-label=${say('phone', index)}>
			<header>
				<div>
					<h2><bdi>${line.name}</bdi></h2>
					<p><bdi dir="ltr">${grouped(line.number)}</bdi></p>
				</div>
				${close && html`
					<button type="button" class="quiet" aria-label=${say('close', index)} title=${say('close', index)}
						onClick=${close}>
						<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18"/></svg>
					</button>`}
			</header>
			<div class="screen" ref=${list} tabindex="0" role="log" aria-label=${say('conversation', index)}>
				${entries.length === 0 && html`<${Welcome} send=${send} />`}
				<ol>
					${entries.map((entry) => entry.kind === 'in' || entry.kind === 'out'
						? html`<${Bubble} key=${entry.id} entry=${entry} />`
						: html`<${Note} key=${entry.id} entry=${entry} conversation=${conversation} />`)}
				</ol>
				${conversation.waiting.value > 0 && html`
					<p class="writing"><i></i><i></i><i></i><span class="hidden">${say('writing')}</span></p>`}
			</div>
			${entries.length > 0 && html`<${Chips} send=${send} />`}
			<${Composer} number=${conversation.number} send=${send} />
			<footer>${say('phone', index)} · <bdi dir="ltr">${grouped(conversation.number)}</bdi></footer>
		</section>`;
}
