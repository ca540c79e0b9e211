// SPDX-License-Identifier: AGPL-3.0-or-later
// voice-studio.js - one phrase in one language: its text, and what is heard of it
import { html } from 'htm/preact';
import { useKeys } from './keys.js';
import { go } from './state.js';
import { say } from '../common/words.js';
import { clips, nameOf, Player, Spoken } from './voice-phrases.js';

// The one after ID that nobody has recorded well, from the top again at the end.
function next(id) {
	const at = clips.value.findIndex((clip) => clip.id === id);
	const order = [...clips.value.slice(at + 1), ...clips.value.slice(0, Math.max(0, at))];
	return order.find(({ state }) => state !== 'recorded')?.id;
}

const listen = () => document.getElementById('heard')?.play();

function Heard({ clip }) {
	const { files } = clip.heard;
	return html`
		<h2>${say('voice.now')}: ${say(`voice.${clip.state}`)}</h2>
		${files.length > 0 ? html`<${Player} key=${files[0]} id="heard" addresses=${files.map((file) => `/audio/${file}`)} label=${say('voice.now')} />` :
			html`<p class="hint">${say('voice.silent')}</p>`}`;
}

export function Studio({ tag, id }) {
	const goOn = () => {
		const after = next(id);
		if (after)
			go('voices', tag, after);
	};
	useKeys([
		{ key: 'l', name: 'voice.listen', run: listen },
		{ key: 'n', name: 'voice.next', run: goOn },
	]);
	const clip = clips.value.find((one) => one.id === id);
	return html`
		<div class="top"><a class="back" href=${`#voices/${tag}`} aria-label=${say('voice.list')}>${document.documentElement.dir === 'rtl' ? '→' : '←'}</a>
			<h1><bdi lang="en" dir="ltr">${id}</bdi> · <span lang=${tag}>${nameOf(tag)}</span></h1></div>
		${clip && html`
			<section class="studio" aria-label=${say('voice.aloud')}><${Spoken} tag=${tag}>${clip.text}<//></section>
			<${Heard} clip=${clip} />`}
		<div class="actions"><button type="button" onClick=${goOn} disabled=${!next(id)}>${say('voice.next')} <kbd>N</kbd></button></div>`;
}
