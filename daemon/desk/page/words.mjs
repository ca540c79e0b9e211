// SPDX-License-Identifier: AGPL-3.0-or-later
// words.mjs - makes built/PAGE-words-LANG.json of words/LANG.po
//
// Each file of words has the same names, "PAGE.NAME", sorted; the source is
// Italian.  What is missing, empty or said twice is an error, and so is a
// sentence that a page says by a name that no file has.  One with plural forms
// becomes an object of them by name.
import fs from 'node:fs';
import { po } from 'gettext-parser';
import { forms } from './common/plural.js';

const pages = ['desk', 'phone'];
const tags = ['it', 'en', 'fr', 'es', 'ar'];
const wrong = [];

function read(tag) {
	const file = `words/${tag}.po`;
	const text = fs.readFileSync(file, 'utf8');
	const names = [...text.matchAll(/^msgctxt "(.*)"$/gm)].map(([, name]) => name);
	for (const name of new Set(names.filter((one, i) => names.indexOf(one) !== i)))
		wrong.push(`${file}: ${name} is there twice`);
	const parsed = po.parse(text);
	const { '': head, ...contexts } = parsed.translations;
	const sorted = { '': head };
	for (const name of Object.keys(contexts).sort())
		sorted[name] = contexts[name];
	parsed.translations = sorted;
	const tidy = `${po.compile(parsed, { foldLength: 0 }).toString().trimEnd()}\n`;
	if (tidy !== text)
		fs.writeFileSync(file, tidy);
	const many = Number(/nplurals=(\d+)/.exec(head['']?.msgstr[0])?.[1]);
	return Object.fromEntries(Object.keys(contexts).sort().map((name) => {
		const [{ msgid, msgid_plural: plural, msgstr }] = Object.values(contexts[name]);
		if (msgstr.length !== (plural ? many : 1) || msgstr.includes(''))
			wrong.push(`${file}: ${name} says nothing, or not in all forms`);
		return [name, { source: plural ? [msgid, plural] : [msgid], says: msgstr }];
	}));
}

// As a page says it: a sentence, or its forms by name.
const told = (says) => says.length === 1 ? says[0] : Object.fromEntries(says.map((one, i) => [forms[says.length][i], one]));

const words = Object.fromEntries(tags.map((tag) => [tag, read(tag)]));
for (const tag of tags) {
	for (const name of Object.keys({ ...words.it, ...words[tag] })) {
		if (!words[tag][name] || !words.it[name])
			wrong.push(`words/${words[tag][name] ? 'it' : tag}.po: ${name} is missing`);
		else if (words[tag][name].source.join('\0') !== words.it[name].says.join('\0'))
			wrong.push(`words/${tag}.po: ${name} is made from another sentence than words/it.po has`);
	}
}
for (const page of pages) {
	for (const file of [...fs.readdirSync(page).map((name) => `${page}/${name}`)].filter((name) => name.endsWith('.js')))
		for (const [, name] of fs.readFileSync(file, 'utf8').matchAll(/\bsay\('([^']+)'/g))
			if (!words.it[`${page}.${name}`])
				wrong.push(`${file}: says ${name}, which words/it.po does not have`);
	for (const tag of tags) {
		const said = Object.entries(words[tag]).filter(([name]) => name.startsWith(`${page}.`))
			.map(([name, { says }]) => [name.slice(page.length + 1), told(says)]);
		fs.writeFileSync(`built/${page}-words-${tag}.json`, `${JSON.stringify(Object.fromEntries(said))}\n`);
	}
}
if (wrong.length > 0) {
	console.error(wrong.join('\n'));
	process.exit(1);
}
