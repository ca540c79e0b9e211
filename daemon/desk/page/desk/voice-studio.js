// SPDX-License-Identifier: AGPL-3.0-or-later
// voice-studio.js - one phrase in one language: its text, what is heard of it,
// and for coordinators a microphone
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useEffect } from 'preact/hooks';
import { useKeys } from './keys.js';
import { go, me } from './state.js';
import { count, say } from '../common/words.js';
import { clips, nameOf, Player, Spoken } from './voice-phrases.js';
import { begin, choose, drop, end, goBack, keep, take } from './voice-take.js';

const reader = signal(''); // whoever reads mostly reads many

// The one after ID that nobody has recorded well, from the top again at the end.
function next(id) {
	const at = clips.value.findIndex((clip) => clip.id === id);
	const order = [...clips.value.slice(at + 1), ...clips.value.slice(0, Math.max(0, at))];
	return order.find(({ state }) => state !== 'recorded')?.id;
}

const listen = () => (document.getElementById('taken') ?? document.getElementById('heard'))?.play();

function Heard({ clip }) {
	const { files } = clip.heard;
	return html`
		<h2>${say('voice.now')} <span class="tag">${say(`voice.${clip.state}`)}</span></h2>
		${files.length > 0 ? html`<${Player} key=${files[0]} id="heard" addresses=${files.map((file) => `/audio/${file}`)} label=${say('voice.now')} />` :
			html`<p class="hint">${say('voice.silent')}</p>`}`;
}

const Key = ({ name }) => html` <kbd aria-hidden="true">${name}</kbd>`;

function Ready({ onKeep }) {
	const { seconds, sound } = take.value;
	return html`
		<form class="take" onSubmit=${onKeep}>
			<h2>${say('voice.taken')} <small>${count(seconds)} s</small></h2>
			<audio id="taken" controls src=${sound} aria-label=${say('voice.taken')}></audio>
			<label class="inline">${say('voice.reader')} <input name="reader" dir="auto" maxlength="40" value=${reader.value} /></label>
			<label class="inline">${say('voice.until')} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${say('voice.keep')}<${Key} name="K" /></button>
				<button type="button" onClick=${drop}>${say('voice.drop')}<${Key} name="X" /></button></div>
		</form>`;
}

function Microphone({ clip, actions }) {
	const { said, state } = take.value;
	return html`
		${said && html`<p class="hint"><bdi lang="en" dir="ltr">${said}</bdi></p>`}
		<p role="status">${state === 'recording' ? say('voice.recording') : state === 'preparing' || state === 'keeping' ? say('voice.working') : ''}</p>
		${state === 'ready' && html`<${Ready} onKeep=${actions.keep} />`}
		<div class="actions">
			<button type="button" class=${state === 'ready' ? '' : 'main'} aria-pressed=${state === 'recording'} disabled=${state === 'preparing' || state === 'keeping'} onClick=${actions.record}>${say(state === 'recording' ? 'voice.stop' : 'voice.record')}<${Key} name="R" /></button>
			<label class="pick">${say('voice.file')}<${Key} name="U" /> <input id="voice-file" type="file" accept="audio/*,.opus" disabled=${state !== 'none' && state !== 'ready'} onChange=${actions.choose} /></label>
			${(clip.own || clip.before) && html`<button type="button" disabled=${state !== 'none'} onClick=${actions.back}>${say(clip.before ? 'voice.back' : 'voice.remove')}<${Key} name="Z" /></button>`}
		</div>`;
}

function actionsOf(tag, clip) {
	const which = { language: tag, id: clip?.id };
	const is = (...states) => states.includes(take.value.state);
	return {
		record: () => {
			if (is('recording'))
				end(which);
			else if (is('none', 'ready'))
				begin();
		},
		choose: ({ target }) => target.files.length > 0 && choose(which, target.files[0]),
		back: () => is('none') && (clip.own || clip.before) && goBack(which),
		keep: (event) => {
			event?.preventDefault();
			const form = document.querySelector('form.take');
			if (!is('ready') || !form?.reportValidity())
				return;
			const { reader: name, until } = Object.fromEntries(new FormData(form));
			reader.value = name;
			keep(which, { print: clip.print, reader: name, until });
		},
		drop: () => is('ready', 'recording') && drop(),
	};
}

const mayRecord = () => me.value.role !== 'volunteer';

export function Studio({ tag, id }) {
	const clip = clips.value.find((one) => one.id === id);
	const actions = actionsOf(tag, clip);
	const goOn = () => {
		const after = next(id);
		if (after)
			go('voices', tag, after);
	};
	useEffect(() => drop, [id]);
	useKeys([
		{ key: 'l', name: 'voice.listen', run: listen },
		{ key: 'n', name: 'voice.next', run: goOn },
		...mayRecord() && clip ? [
			{ key: 'r', name: 'voice.record', run: actions.record },
			{ key: 'k', name: 'voice.keep', run: actions.keep },
			{ key: 'x', name: 'voice.drop', run: actions.drop },
			{ key: 'u', name: 'voice.file', run: () => document.getElementById('voice-file').click() },
			{ key: 'z', name: 'voice.back', run: actions.back },
		] : [],
	]);
	return html`
		<div class="top"><a class="back" href=${`#voices/${tag}`} aria-label=${say('voice.list')}>${document.documentElement.dir === 'rtl' ? '→' : '←'}</a>
			<h1><bdi lang="en" dir="ltr">${id}</bdi> · <span lang=${tag}>${nameOf(tag)}</span></h1></div>
		${clip && html`
			<section class="studio" aria-label=${say('voice.aloud')}><${Spoken} tag=${tag}>${clip.text}<//></section>
			${mayRecord() && html`<${Microphone} clip=${clip} actions=${actions} />`}
			<${Heard} clip=${clip} />`}
		<div class="actions"><button type="button" onClick=${goOn} disabled=${!next(id)}>${say('voice.next')}<${Key} name="N" /></button></div>`;
}
