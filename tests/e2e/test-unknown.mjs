// SPDX-License-Identifier: AGPL-3.0-or-later
// test-unknown.mjs - a provider that takes a text, or not, and does not say so:
// its list is read to the end before anybody sends again
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { listedText, newNumber, restInterface } from './twilio.mjs';

// What the provider does with the next texts: takes them, answers them.
let mood;

// Tells TEXT to NUMBER alone; gives the number of the notice.
function tell(desk, number, text) {
	const put = (name, contents) => {
		fs.writeFileSync(path.join(desk.folder, name), contents);
		return path.join(desk.folder, name);
	};
	const notice = (...words) => {
		const { status, stdout, stderr } = desk.command(['notice', ...words, '--format', 'json']);
		assert.equal(status, 0, stderr);
		return JSON.parse(stdout);
	};
	const list = 'l' + number.slice(1);
	const { status, stderr } = desk.command(['import', 'people',
		put('people.csv', `number,lists,consent\n${number},${list},yes\n`)]);
	assert.equal(status, 0, stderr);
	const { id, hash } = notice('new', put('x.notice', `notice Prova\nto list ${list}\ntext others\n  > ${text}\n`), '--by', 'anna');
	notice('approve', String(id), hash, '--by', 'carlo');
	notice('start', String(id));
}

const taken = (rest, number) => rest.list.filter(({ to, body }) => to === number && body !== 'before' && body !== 'after');
const sends = (rest, number) => rest.asked
	.filter(({ method, body }) => method === 'POST' && new URLSearchParams(body).get('To') === number).length;
const looks = (rest, number) => rest.asked
	.filter(({ method, url }) => method === 'GET' && url.includes(encodeURIComponent(number))).length;
// One may also have come over a connection that was closed just then: then the list is read for it too.
const tries = (rest, number, cut) => sends(rest, number) + rest.cut - cut;
const status = (desk, text) => desk.log().find((row) => row.text === text)?.status;

test('taken, and fifty texts after it: found on the third page, sent once', async ({ desk, rest }) => {
	const number = newNumber();
	const { cut } = rest;
	mood = { takes: true, answers: false, after: 50 };
	tell(desk, number, 'Uno.');
	await eventually(() => status(desk, 'Uno.') === 'sent', 'it is found');
	assert.equal(sends(rest, number), 1);
	assert.equal(taken(rest, number).length, 1);
	assert.equal(looks(rest, number), 3 + rest.cut - cut);
});

test('not taken, and fifty texts before it: once more, when all pages were read', async ({ desk, rest }) => {
	const number = newNumber();
	const { cut } = rest;
	for (let i = 0; i < 50; i++)
		rest.list.push(listedText(number, 'before'));
	mood = { takes: false, answers: false, after: 0 };
	tell(desk, number, 'Due.');
	await eventually(() => tries(rest, number, cut) === 1, 'it was tried');
	mood = { takes: true, answers: true, after: 0 };
	await eventually(() => status(desk, 'Due.') === 'sent', 'it goes once more');
	assert.equal(tries(rest, number, cut), 2);
	assert.equal(taken(rest, number).length, 1);
	assert.equal(looks(rest, number) % 3, 0);
});

test('a list without an end says nothing: a person decides', async ({ desk, rest }) => {
	const number = newNumber();
	const { cut } = rest;
	mood = { takes: false, answers: false, after: 0 };
	rest.endless = true;
	tell(desk, number, 'Tre.');
	await eventually(() => desk.command(['follow-ups']).stdout.includes('text-unknown'), 'the desk is told');
	rest.endless = false;
	assert.equal(status(desk, 'Tre.'), 'unknown');
	assert.equal(tries(rest, number, cut), 1);
	assert.equal(looks(rest, number), 25);
});

test('their clock is behind ours: what may be it is for a person, and nobody sends again', async ({ desk, rest }) => {
	const number = newNumber();
	const named = () => desk.command(['follow-ups']).stdout.split('text-unknown').length;
	const before = named();
	mood = { takes: true, answers: false, after: 0, behind: 10 * 60000 };
	tell(desk, number, 'Quattro.');
	await eventually(() => named() === before + 1, 'the desk is told');
	assert.equal(status(desk, 'Quattro.'), 'unknown');
	assert.equal(sends(rest, number), 1);
});

test('one of before beside the one that was just taken: that is it, and nobody is bothered', async ({ desk, rest }) => {
	const number = newNumber();
	const named = () => desk.command(['follow-ups']).stdout.split('text-unknown').length;
	const before = named();
	rest.list.push(listedText(number, 'Cinque.', 10 * 60000));
	mood = { takes: true, answers: false, after: 0 };
	tell(desk, number, 'Cinque.');
	await eventually(() => status(desk, 'Cinque.') === 'sent', 'it is found');
	assert.equal(sends(rest, number), 1);
	assert.equal(named(), before);
});

run({
	before: async () => {
		const rest = await restInterface({
			onSend: (rest, fields) => {
				if (mood.takes)
					rest.list.push(listedText(fields.get('To'), fields.get('Body'), mood.behind));
				for (let i = 0; i < mood.after; i++)
					rest.list.push(listedText(fields.get('To'), 'after'));
				return !mood.answers;
			},
		});
		const desk = await Desk.make({ quiet: '00:00-00:00' }, { 'api-url': rest.url, 'list-delay': '1s' });
		return { desk: await desk.start(), rest };
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close();
	},
});
