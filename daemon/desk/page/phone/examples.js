// SPDX-License-Identifier: AGPL-3.0-or-later
// examples.js - what people write, to be tried with one click
//
// What each of them means is a sentence of words/; the codes are those of the
// demo line.

export const examples = [
	{ text: 'rdv', means: 'exampleAppointment' },
	{ text: 'na4821', means: 'exampleCode' },
	{ text: 'موعد', means: 'exampleArabic' },
	{ text: 'aiutp', means: 'exampleMisspelt' },
	{ text: '26NA123456', means: 'exampleCase' },
	{ text: 'STOP', means: 'exampleStop' },
	{ text: 'START', means: 'exampleStart' },
];
