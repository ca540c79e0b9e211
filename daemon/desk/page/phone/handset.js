// SPDX-License-Identifier: AGPL-3.0-or-later
// handset.js - one phone on the page
//
// What people write may run in either direction, whatever the page does: every
// text, name and number finds its own.
import { useSignal, useSignalEffect } from '@preact/signals';
import { html } from 'htm/preact';
import { useRef } from 'preact/hooks';
import { CallPanel, RingPanel } from './call-panel.js';
import { examples } from './examples.js';
import { language, say } from '../common/words.js';

const time = (at) => at.toLocaleTimeString(language.value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

// "+39 000 0000 001": in groups, to be read.
export const grouped = (number) => number.replace(/^(\+39)(\d{3})(\d{3,4})(\d{3})$/, '$1 $2 $3 $4');

const speakers = { out: 'you', in: 'line', heard: 'heard', pressed: 'pressed' };

function Bubble({ entry }) {
	return html`
		<li class="bubble ${entry.kind}">
			<span class="hidden">${say(speakers[entry.kind])}</span>
			<div><p dir="auto" lang=${entry.language}>${entry.text}</p></div>
			<small>
				<time>${time(entry.at)}</time>
				${entry.parts > 0 && html`<span> · ${say('parts', entry.parts)}</span>`}
			</small>
		</li>`;
}

function Note({ entry, conversation }) {
	const sentence = entry.kind === 'failed' ? entry.text : entry.kind;
	return html`
		<li class="note ${entry.kind}">
			<p>${say(sentence, entry.seconds)}</p>
			${entry.sound && html`<audio controls src=${entry.sound}></audio>`}
			${entry.retry && html`
				<button type="button" onClick=${() => conversation.retry(entry)}>${say('again')}</button>`}
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
		const { on } = conversation.call;
		if (count > 0 || on)
			requestAnimationFrame(() => list.current?.scrollTo(0, list.current.scrollHeight));
	});
	return list;
}

function Head({ conversation, line, index, close }) {
	const { call } = conversation;
	return html`
		<header>
			<div>
				<h2><bdi>${line.name}</bdi></h2>
				<p><bdi dir="ltr">${grouped(line.number)}</bdi></p>
			</div>
			${!call.on && html`
				<button type="button" class="dial" id="call-${conversation.number}" aria-label=${say('call')} title=${say('call')} onClick=${() => call.begin()}>
					<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2z"/></svg>
				</button>`}
			${close && html`
				<button type="button" class="quiet" aria-label=${say('close', index)} title=${say('close', index)}
					onClick=${close}>
					<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18"/></svg>
				</button>`}
		</header>`;
}

function Screen({ conversation, index, send }) {
	const list = useNewestInSight(conversation);
	const entries = conversation.entries.value;
	return html`
		<div class="screen" ref=${list} tabindex="0" role="log" aria-label=${say('conversation', index)}>
			${entries.length === 0 && html`<${Welcome} send=${send} />`}
			<ol>
				${entries.map((entry) => entry.kind in speakers
					? html`<${Bubble} key=${entry.id} entry=${entry} />`
					: html`<${Note} key=${entry.id} entry=${entry} conversation=${conversation} />`)}
			</ol>
			${conversation.waiting.value > 0 && html`
				<p class="writing"><i></i><i></i><i></i><span class="hidden">${say('writing')}</span></p>`}
		</div>`;
}

export function Handset({ conversation, line, index, close }) {
	const send = (text) => conversation.send(text);
	return html`
		<section class="handset" aria-label=${say('phone', index)}>
			<${Head} ...${{ conversation, line, index, close }} />
			<${Screen} ...${{ conversation, index, send }} />
			${conversation.call.on
				? html`<${conversation.call.state.value === 'ringing' ? RingPanel : CallPanel} call=${conversation.call} />`
				: html`
					${conversation.entries.value.length > 0 && html`<${Chips} send=${send} />`}
					<${Composer} number=${conversation.number} send=${send} />`}
			<footer>${say('phone', index)} · <bdi dir="ltr">${grouped(conversation.number)}</bdi></footer>
		</section>`;
}
