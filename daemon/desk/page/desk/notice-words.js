// SPDX-License-Identifier: AGPL-3.0-or-later
// notice-words.js - who gets a notice, when and in what, in words
import { html } from 'htm/preact';
import { line } from './state.js';
import { say } from '../common/words.js';

export const languageName = (tag) => tag === null ? say('notice.others') :
	line.value.languages.find((one) => one.tag === tag)?.name ?? tag;

export const duration = (minutes) => minutes % 1440 === 0 ? say('notice.days', minutes / 1440) :
	minutes % 60 === 0 ? say('notice.hours', minutes / 60) : say('notice.minutes', minutes);

export const People = ({ kind, name, notice }) => html`${say(`notice.to.${kind}`)} ${kind === 'those' ? html`<a href=${`#notice/${notice}`}>${notice}</a>` : html`<bdi>${name}</bdi>`}`;

export const when = ({ after, without }) => without ? say('notice.without') :
	after === 0 ? say('notice.atOnce') : say('notice.after', duration(after));

// In the voice of who read it aloud, as those hear it who are called.  How many
// seconds that is stands in its name (daemon/core/notice_recording.h).
export const Recording = ({ language, recording }) => recording && html`
	<small>${say('notice.seconds', Number(/-(\d+)s/.exec(recording)?.[1]))}</small>
	<audio controls preload="none" src=${`/audio/notices/${recording}`} aria-label=${`${say('notice.recording')}: ${languageName(language)}`}></audio>`;

// Whose text has no recording: what they hear who answer.
export function Unrecorded({ language }) {
	const isSpoken = line.value.languages.find(({ tag }) => tag === language)?.called ?? true;
	return html`<p class=${isSpoken ? 'hint' : 'warning'}>${say(isSpoken ? 'notice.madeUp' : 'notice.unspoken')}</p>`;
}

// The text with the letters that cost so much marked.
export function Letters({ text, letters }) {
	const pieces = [];
	for (const letter of text) {
		const marked = letters.includes(letter);
		const last = pieces.at(-1);
		if (last?.marked === marked && !marked)
			last.text += letter;
		else
			pieces.push({ marked, text: letter });
	}
	return pieces.map(({ marked, text: piece }, i) => marked ? html`<mark key=${i}>${piece}</mark>` : piece);
}
