// SPDX-License-Identifier: AGPL-3.0-or-later
// plural.js - a sentence in the form that a number asks for
//
// Arabic has six: nobody, one, two, few, many, and the rest.  The PO files keep
// them as gettext does, by number, and words.mjs gives them their names.

// The names of msgstr[0], msgstr[1], … for a language of so many.
export const forms = {
	2: ['one', 'other'],
	6: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

// SENTENCE is one for all numbers, or an object of them by name.
export function inForm(sentence, language, n) {
	if (typeof sentence !== 'object')
		return sentence;
	return sentence[new Intl.PluralRules(language).select(Number(n))] ?? sentence.other;
}
