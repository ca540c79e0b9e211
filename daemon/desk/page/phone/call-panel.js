// SPDX-License-Identifier: AGPL-3.0-or-later
// call-panel.js - the keys of a phone while it calls, and what it has to be
// answered with while it rings
//
// Whoever has a keyboard presses the same keys there, wherever the focus is in
// the panel.
import { useSignal } from '@preact/signals';
import { html } from 'htm/preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../common/words.js';

const keys = [
	['1', ''], ['2', 'abc'], ['3', 'def'],
	['4', 'ghi'], ['5', 'jkl'], ['6', 'mno'],
	['7', 'pqrs'], ['8', 'tuv'], ['9', 'wxyz'],
	['*', ''], ['0', '+'], ['#', ''],
];
const isKey = (key) => /^[0-9*#]$/.test(key);

// "0:07"
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function Clock({ call }) {
	const seconds = useSignal(0);
	useEffect(() => {
		const timer = setInterval(() => { seconds.value = call.seconds(); }, 500);
		return () => clearInterval(timer);
	}, []);
	return html`<span role="timer">${clock(seconds.value)}</span>`;
}

// The focus goes with the call, and back to where calls begin.
function useFocus(call) {
	const place = useRef();
	useLayoutEffect(() => {
		place.current.focus();
		return () => requestAnimationFrame(() => document.getElementById(`call-${call.number}`)?.focus());
	}, []);
	return place;
}

// The line calls: it is taken or not.
export function RingPanel({ call }) {
	const take = useFocus(call);
	return html`
		<div class="panel" role="group" aria-label=${say('ringing')}>
			<p class="state ringing" role="alert">${say('ringing')}</p>
			<button type="button" class="answer" ref=${take} onClick=${() => call.answer()}>${say('answer')}</button>
			<button type="button" class="hang-up" onClick=${() => call.decline()}>${say('decline')}</button>
		</div>`;
}

export function CallPanel({ call }) {
	const panel = useFocus(call);
	const onKeyDown = (event) => {
		if (!isKey(event.key) || event.ctrlKey || event.altKey || event.metaKey)
			return;
		event.preventDefault();
		call.press(event.key);
	};
	const state = call.state.value;
	return html`
		<div class="panel" ref=${panel} tabindex="-1" role="group" aria-label=${say('keypad')} onKeyDown=${onKeyDown}>
			<p class="state ${state}">
				<${Clock} call=${call} />
				<span>${call.typed.value !== '' ? html`<bdi dir="ltr">${call.typed.value}</bdi>`
					: state === 'asking' ? '…' : say(state)}</span>
			</p>
			${state === 'recording' && html`
				<label class="file">${say('file')}
					<input class="hidden" type="file" accept="audio/*" onChange=${({ target }) => call.leaveFile(target.files[0])} />
				</label>`}
			<div class="keys" dir="ltr">
				${keys.map(([key, letters]) => html`
					<button type="button" key=${key} onClick=${() => call.press(key)}>
						<b>${key}</b>${letters && html`<small aria-hidden="true">${letters}</small>`}
					</button>`)}
			</div>
			<button type="button" class="hang-up" onClick=${() => call.hangUp()}>${say('hangUp')}</button>
		</div>`;
}
