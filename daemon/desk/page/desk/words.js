// SPDX-License-Identifier: AGPL-3.0-or-later
// words.js - what the desk page says, in the languages of who works there
import { computed, effect, signal } from '@preact/signals';
import ar from './words-ar.js';
import en from './words-en.js';
import es from './words-es.js';
import fr from './words-fr.js';
import it from './words-it.js';

export const languages = {
	it: { name: 'Italiano', words: it },
	en: { name: 'English', words: en },
	fr: { name: 'Français', words: fr },
	es: { name: 'Español', words: es },
	ar: { name: 'العربية', words: ar, direction: 'rtl' },
};

const key = 'passaparola-language';

function first() {
	const wanted = [localStorage.getItem(key), ...navigator.languages.map((tag) => tag.slice(0, 2))];
	return wanted.find((tag) => Object.hasOwn(languages, tag ?? '')) ?? 'it';
}

export const language = signal(first());
const words = computed(() => languages[language.value].words);

// The sentence in the language of the page; a word of a flow is itself.
export const say = (name) => words.value[name] ?? name;
export const topic = (name) => words.value[`topic.${name}`] ?? name;

const format = (options) => computed(() =>
	new Intl.DateTimeFormat(language.value, { ...options, calendar: 'gregory', numberingSystem: 'latn' }));
const dayFormat = format({ weekday: 'short', day: 'numeric', month: 'short' });
const momentFormat = format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
export const day = (at) => dayFormat.value.format(at);
export const moment = (at) => momentFormat.value.format(at);

effect(() => {
	document.documentElement.lang = language.value;
	document.documentElement.dir = languages[language.value].direction ?? 'ltr';
});

export function choose(tag) {
	language.value = tag;
	localStorage.setItem(key, tag);
}
