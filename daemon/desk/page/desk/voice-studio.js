// SPDX-License-Identifier: AGPL-3.0-or-later
// voice-studio.js - one phrase in one language: its text, what is heard of it,
// and for coordinators a microphone
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { useKeys } from './keys.js';
import { did, go, me } from './state.js';
import { clips, load, nameOf, play, Player, Spoken } from './voice-phrases.js';
import { Key, Recorder, Taken } from './voice-recorder.js';
import { begin, choose, drop, end, settle, take } from './voice-take.js';
import { say } from '../common/words.js';

const reader = signal(''); // whoever reads mostly reads many

// The one after ID that nobody has recorded well, from the top again at the end.
function next(id) {
	const at = clips.value.findIndex((clip) => clip.id === id);
	const order = [...clips.value.slice(at + 1), ...clips.value.slice(0, Math.max(0, at))];
	return order.find(({ state }) => state !== 'recorded')?.id;
}

const listen = () => play(document.getElementById('taken') ?? document.getElementById('heard'));

function Heard({ clip }) {
	const { files } = clip.heard;
	return html`
		<h2>${say('voice.now')} <span class="tag">${say(`voice.${clip.state}`)}</span></h2>
		${files.length > 0 ? html`<${Player} key=${files[0]} id="heard" addresses=${files.map((file) => `/audio/${file}`)} label=${say('voice.now')} />` :
			html`<p class="hint">${say('voice.silent')}</p>`}`;
}

function Ready({ actions }) {
	return html`
		<form class="take" onSubmit=${actions.keep}>
			<${Taken} label=${say('voice.taken')} />
			<label class="inline">${say('voice.reader')} <input name="reader" dir="auto" maxlength="40" value=${reader.value} /></label>
			<label class="inline">${say('voice.until')} <input name="until" type="date" /></label>
			<div class="actions"><button class="main">${say('voice.keep')}<${Key} name="K" /></button>
				<button type="button" onClick=${drop}>${say('voice.drop')}<${Key} name="X" /></button></div>
		</form>`;
}

const whatOf = (tag, id) => ({ key: `${tag}/${id}`, path: 'voices', body: { language: tag, id }, longest: 360 });

const Microphone = ({ what, clip, actions }) => html`
	<${Recorder} id="voice" what=${what} actions=${actions} isMain ready=${html`<${Ready} actions=${actions} />`}>
		${(clip.own || clip.before) && html`<button type="button" disabled=${take.value.state !== 'none'} onClick=${actions.back}>${say(clip.before ? 'voice.back' : 'voice.remove')}<${Key} name="Z" /></button>`}
	<//>`;

function actionsOf(what, clip) {
	const is = (...states) => states.includes(take.value.state);
	const settles = (path, more) => settle(what, path, more, async () => {
		await load(what.body.language);
		did.value = 'voice.inForce';
	});
	return {
		record: () => {
			if (is('recording'))
				end(what);
			else if (is('none', 'ready'))
				begin(what);
		},
		choose: ({ target }) => target.files.length > 0 && choose(what, target.files[0]),
		back: () => is('none') && (clip.own || clip.before) && settles('back'),
		keep: (event) => {
			event?.preventDefault();
			const form = document.querySelector('form.take');
			if (!is('ready') || !form?.reportValidity())
				return;
			const { reader: name, until } = Object.fromEntries(new FormData(form));
			reader.value = name;
			settles('keep', { print: clip.print, reader: name, until });
		},
		drop: () => is('ready', 'recording') && drop(),
	};
}

const mayRecord = () => me.value.role !== 'volunteer';

export function Studio({ tag, id }) {
	const clip = clips.value.find((one) => one.id === id);
	const what = whatOf(tag, id);
	const actions = actionsOf(what, clip);
	const goOn = () => {
		const after = next(id);
		if (after)
			go('voices', tag, after);
	};
	useLayoutEffect(() => drop, [id]);
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
			${mayRecord() && html`<${Microphone} what=${what} clip=${clip} actions=${actions} />`}
			<${Heard} clip=${clip} />`}
		<div class="actions"><button type="button" onClick=${goOn} disabled=${!next(id)}>${say('voice.next')}<${Key} name="N" /></button></div>`;
}
