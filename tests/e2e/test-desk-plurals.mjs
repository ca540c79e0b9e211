// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-plurals.mjs - the desk page says a number in a sentence as each
// language does: Arabic has six forms of it
import fs from 'node:fs';
import path from 'node:path';
import { inForm } from '../../daemon/desk/page/common/plural.js';
import { top } from './daemon.mjs';
import { assert, run, test } from './report.mjs';

const words = Object.fromEntries(['it', 'en', 'fr', 'es', 'ar'].map((tag) =>
	[tag, JSON.parse(fs.readFileSync(path.join(top, `daemon/desk/page/built/desk-words-${tag}.json`), 'utf8'))]));
const says = (tag, name, n) => inForm(words[tag][name], tag, n).replace('{n}', n);

test('Arabic: none, one, two, few, many and the rest', () => {
	const people = [[0, 'لا أحد'], [1, 'شخص واحد'], [2, 'شخصان'], [3, '3 أشخاص'], [10, '10 أشخاص'], [11, '11 شخصًا'], [99, '99 شخصًا'], [100, '100 شخص'], [102, '102 شخص'], [103, '103 أشخاص'], [111, '111 شخصًا']];
	for (const [n, sentence] of people)
		assert.equal(says('ar', 'words.people', n), sentence);
	const weeks = [[1, 'أسبوع واحد'], [2, 'أسبوعان'], [4, '4 أسابيع'], [13, '13 أسبوعًا'], [52, '52 أسبوعًا'], [100, '100 أسبوع']];
	for (const [n, sentence] of weeks)
		assert.equal(says('ar', 'weeks', n), sentence);
});

test('one and many, and in French nothing is one', () => {
	for (const [tag, n, sentence] of [
		['it', 0, '0 persone'], ['it', 1, '1 persona'], ['it', 2, '2 persone'], ['it', 1000000, '1000000 persone'],
		['en', 0, '0 people'], ['en', 1, '1 person'], ['en', 11, '11 people'],
		['fr', 0, '0 personne'], ['fr', 1, '1 personne'], ['fr', 2, '2 personnes'], ['fr', 1000000, '1000000 personnes'],
		['es', 0, '0 personas'], ['es', 1, '1 persona'], ['es', 100, '100 personas']])
		assert.equal(says(tag, 'words.people', n), sentence);
});

test('every sentence with forms has all of them in every language, and its number', () => {
	const many = Object.keys(words.it).filter((name) => typeof words.it[name] === 'object');
	assert.ok(many.length > 10);
	for (const tag of Object.keys(words))
		for (const name of many) {
			const forms = words[tag][name];
			assert.deepEqual(Object.keys(forms), tag === 'ar' ? ['zero', 'one', 'two', 'few', 'many', 'other'] : ['one', 'other'], `${tag} ${name}`);
			for (const n of [0, 1, 2, 3, 11, 100])
				assert.ok(says(tag, name, n).length > 0, `${tag} ${name} ${n}`);
			for (const form of tag === 'ar' ? ['few', 'many', 'other'] : ['other'])
				assert.match(forms[form], /\{n\}/, `${tag} ${name}`);
		}
});

run();
