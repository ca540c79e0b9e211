// SPDX-License-Identifier: AGPL-3.0-or-later
// words.js - what a page says, in the language of whoever looks at it
//
// The sentences are in words/LANG.po; build makes a file for each page and
// language of them, and a browser fetches only the one it shows.
import { computed, signal } from '@preact/signals';
import { inForm } from './plural.js';

export const languages = {
	it: { name: 'Italiano' },
	en: { name: 'English' },
	fr: { name: 'Français' },
	es: { name: 'Español' },
	ar: { name: 'العربية', direction: 'rtl' },
};

const key = 'passaparola-language';
const words = signal({});
export const language = signal('');

function first() {
	const wanted = [localStorage.getItem(key), ...navigator.languages.map((tag) => tag.slice(0, 2))];
	return wanted.find((tag) => Object.hasOwn(languages, tag ?? '')) ?? 'it';
}

async function show(tag) {
	words.value = await (await fetch(`words-${tag}.json`)).json();
	language.value = tag;
	document.documentElement.lang = tag;
	document.documentElement.dir = languages[tag].direction ?? 'ltr';
}

// Resolves when the page can speak, or when the line has been silent for so
// long that names are better than a page without anything.
export async function ready() {
	for (let tries = 0; tries < 10; tries++)
		try {
			return await show(first());
		} catch {
			await new Promise((resume) => {
				setTimeout(resume, 1000);
			});
		}
}

export function choose(tag) {
	localStorage.setItem(key, tag);
	return show(tag);
}

// say('parts', 2): the sentence, with what stands for {n} in it.  A number is
// written as the language does and, where the sentence has forms, it chooses
// among them; text stays as it is.  A name that is none, such as a word of a
// flow, is said as it is.
export function say(name, n = '') {
	const sentence = inForm(words.value[name], language.value, n);
	return sentence?.replace('{n}', typeof n === 'number' ? count(n) : n) ?? name;
}
// Of a kind of names: named('case', 'ready').
export const named = (kind, name) => words.value[`${kind}.${name}`] ?? name;
// Which office it was that does not let us look up, the settings know.
export const topic = (name) => named('topic', name.replace(/^(lookup-blocked)-.*/, '$1'));
export const desk = (name) => named('desk', name);

// Dates and numbers of the language, always in digits that everybody here
// reads and days of the calendar that hangs on the wall.
const latin = { calendar: 'gregory', numberingSystem: 'latn' };
// … and hours of the clock on that wall, whatever the machine's own says.
export const zone = signal(undefined);
const format = (options) => computed(() => new Intl.DateTimeFormat(language.value, { ...options, ...latin, timeZone: zone.value }));
const dayFormat = format({ weekday: 'short', day: 'numeric', month: 'short' });
const dayOfYearFormat = format({ day: 'numeric', month: 'short', year: 'numeric' });
const momentFormat = format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const hourFormat = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const numberFormat = computed(() => new Intl.NumberFormat(language.value, latin));
const euroFormat = computed(() => new Intl.NumberFormat(language.value, { ...latin, style: 'currency', currency: 'EUR' }));
// "2026-11-24T10:30" on that clock, as inputs have it, and the moment of that.
const clockFormat = computed(() => new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone: zone.value, ...latin }));
export const onClock = (at) => clockFormat.value.format(at).replace(' ', 'T');
export function fromClock(text) {
	const wanted = Date.parse(`${text}Z`);
	let at = wanted;
	for (let i = 0; i < 2; i++)
		at += wanted - Date.parse(`${onClock(at)}Z`);
	return at;
}
// The day DATE ("2026-11-24") plus DAYS.
export function daysLater(date, days) {
	const at = new Date(`${date}T12:00Z`);
	at.setUTCDate(at.getUTCDate() + days);
	return at.toISOString().slice(0, 10);
}
export const midnight = (days) => fromClock(`${daysLater(onClock(Date.now()).slice(0, 10), days)}T00:00`);
export const day = (at) => dayFormat.value.format(at);
export const dayOfYear = (at) => dayOfYearFormat.value.format(at);
export const moment = (at) => momentFormat.value.format(at);
export const hour = (at) => hourFormat.value.format(at);
export const count = (number) => numberFormat.value.format(number);
const fromNow = computed(() => new Intl.RelativeTimeFormat(`${language.value}-u-nu-latn`));
// "in 12 hours": how long still, in hours or in minutes.
export const still = (at) => {
	const minutes = Math.max(1, Math.round((at - Date.now()) / 60000));
	return minutes < 90 ? fromNow.value.format(minutes, 'minute') : fromNow.value.format(Math.round(minutes / 60), 'hour');
};
export const euro = (number) => euroFormat.value.format(number);
