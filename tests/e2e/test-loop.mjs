// SPDX-License-Identifier: AGPL-3.0-or-later
// test-loop.mjs - what writes without end: two lines that text each other, a
// machine that answers, floods of one and of many
import { Desk, ours } from './daemon.mjs';
import { assert, patience, run, test } from './report.mjs';
import { newNumber, post, readAnswer, text } from './twilio.mjs';

const other = '+390210000000';

// Carries each answer of one line to the other, as two telecoms would, until
// nothing is said any more or MOST texts went; how many went.
async function carry(lines, first, most) {
	let waiting = [{ to: 0, body: first }], went = 0;
	while (waiting.length && went < most) {
		const { to, body } = waiting.shift();
		const [here, there] = [lines[to], lines[1 - to]];
		went++;
		const answer = readAnswer(await post(`${here.desk.url}/in/main`,
		    text(body, { From: there.number, To: here.number })));
		waiting.push(...answer.map((one) => ({ to: 1 - to, body: one.text })));
	}
	return went;
}

const beginnings = {
	'a reminder': '24/11, 10:30, via Imbriani 218. 1 se vieni, 2 se non puoi, 3 per un altro giorno.',
	'a word': 'appuntamento',
	'danger': 'In pericolo chiama il 112',
	'what nobody understands': 'Sie haben Post',
	'a language': 'français',
	'an answer in Arabic': 'لم نفهم الرسالة. لرؤية الكلمات يُرجى إرسال: مساعدة، أو للتحدث مع شخص: مكتب.',
};

test('two lines that text each other end it, whatever begins it', async (lines) => {
	const counts = [];
	for (const [what, first] of Object.entries(beginnings)) {
		const went = await carry(lines, first, 40);
		assert.ok(went <= 6, `${what}: ${went} texts`);
		counts.push(went);
	}
	console.log(`measured: two lines: ${counts.join(', ')} texts until they are silent`);
	for (const { desk } of lines)
		assert.match(desk.command(['follow-ups']).stdout, /repeated/);
});

test('a machine that says the same in many ways comes to an end too', async ([{ desk }]) => {
	const machine = newNumber(), began = Date.now();
	let answered = 0, texts = 0;
	// After a minute it is not quick any more, and may be a person.
	for (; texts < 200 && Date.now() - began < 50000; texts++)
		answered += readAnswer(await post(`${desk.url}/in/main`,
		    text(`Grazie di averci scritto, pratica ${texts + 1000}, la leggeremo presto`, { From: machine }))).length;
	assert.ok(texts > 40 / patience && answered <= 14, `${answered} answers to ${texts} texts`);
	console.log(`measured: a machine: ${answered} answers to ${texts} texts`);
});

test('who has no number, and our own, get nothing, and the desk sees it', async ([{ desk }]) => {
	for (const from of ['TIM', '4321', ours])
		assert.deepEqual(readAnswer(await post(`${desk.url}/in/main`, text('aiuto', { From: from }))), []);
	assert.match(desk.command(['follow-ups']).stdout, /text-nobody/);
});

run({
	before: async () => {
		const lines = [];
		for (const number of [ours, other])
			lines.push({ number, desk: await (await Desk.make({ phone: number }, { number })).start() });
		return lines;
	},
	after: async (lines) => {
		for (const { desk } of lines)
			await desk.stopAndRemove();
	},
});
