// SPDX-License-Identifier: AGPL-3.0-or-later
// voice-recorder.js - a microphone or a file, and what callers would hear of it
//
// For one phrase or one text of a notice; ID is before the names of its parts,
// READY is what one may do with it once it was made.
import { html } from 'htm/preact';
import { useEffect, useState } from 'preact/hooks';
import { take, takeOf } from './voice-take.js';
import { count, say } from '../common/words.js';

export const Key = ({ name }) => html` <kbd aria-hidden="true">${name}</kbd>`;

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

// For the eyes alone: what a screen reader says would be recorded.
function Clock({ since, longest }) {
	const [now, setNow] = useState(since);
	useEffect(() => {
		const timer = setInterval(() => setNow(Date.now()), 250);
		return () => clearInterval(timer);
	}, []);
	return html` <bdi dir="ltr" aria-hidden="true">${clock(Math.floor((now - since) / 1000))} / ${clock(longest)}</bdi>`;
}

const doing = { recording: 'voice.recording', preparing: 'voice.working', keeping: 'voice.working' };

// As those will hear it who call, or are called.
export const Taken = ({ label }) => html`
	<p><strong>${label}</strong> <small>${count(take.value.seconds)} s</small></p>
	<audio id="taken" controls src=${take.value.sound} aria-label=${label}></audio>`;

export function Recorder({ id, what, actions, ready, isMain, children }) {
	const { state, said, since } = takeOf(what.key);
	const isElsewhere = take.value.state !== 'none' && take.value.key !== what.key;
	const isBusy = isElsewhere || state === 'preparing' || state === 'keeping';
	return html`
		${said && html`<p class="hint"><bdi lang="en" dir="ltr">${said}</bdi></p>`}
		<p role="status">${doing[state] ? say(doing[state]) : ''}</p>
		${state === 'recording' && html`<p><${Clock} since=${since} longest=${what.longest} /></p>`}
		${state === 'ready' && ready}
		<div class="actions">
			<button type="button" id=${`${id}-record`} class=${isMain && state !== 'ready' ? 'main' : ''} aria-pressed=${state === 'recording'} aria-disabled=${isBusy} onClick=${actions.record}>${say(state === 'recording' ? 'voice.stop' : 'voice.record')}<${Key} name="R" /></button>
			<label class="pick">${say('voice.file')}<${Key} name="U" /> <input id=${`${id}-file`} type="file" accept="audio/*,.opus" disabled=${isBusy || state === 'recording'} onChange=${actions.choose} /></label>
			${children}
		</div>`;
}
