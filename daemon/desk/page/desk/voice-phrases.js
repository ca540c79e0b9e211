// SPDX-License-Identifier: AGPL-3.0-or-later
// voice-phrases.js - the phrases of one language, as the line has them now
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useState } from 'preact/hooks';
import { makeLook } from './api.js';
import { line } from './state.js';

export const clips = signal([]);
let loaded; // the language that they are of
const look = makeLook();

export async function load(tag) {
	if (loaded !== tag)
		clips.value = [];
	loaded = tag;
	await look([`voices/${tag}`], (answer) => {
		clips.value = answer.clips;
	});
}

const about = (tag) => line.value.languages.find((one) => one.tag === tag);
export const nameOf = (tag) => about(tag)?.name ?? tag;

// What somebody reads aloud: large, in its own script.
export const Spoken = ({ tag, children }) => html`
	<p class="aloud" lang=${tag} dir=${!tag ? 'auto' : about(tag)?.right_to_left ? 'rtl' : 'ltr'}>${children}</p>`;

// Sounds that go away while they begin, by the next key, are no failure.
export const play = (sound) => sound?.play().catch(() => {});

// Plays one address after another, as a caller hears the pieces of a chapter.
export function Player({ addresses, label, id }) {
	const [at, setAt] = useState(0);
	return html`<audio id=${id} controls preload="none" src=${addresses[at]} aria-label=${label} autoplay=${at > 0} onEnded=${() => setAt((at + 1) % addresses.length)}></audio>`;
}
