// SPDX-License-Identifier: AGPL-3.0-or-later
// test-opt-out.mjs - what somebody wants no more of: by text, at the provider,
// at the desk; kept with its words, over a crash and an erasure
import { accountSid, Desk, ours } from './daemon.mjs';
import { assert, run, test } from './report.mjs';
import { newNumber, newSid, post, readAnswer, text } from './twilio.mjs';

const say = async (desk, from, body, more = {}) =>
	readAnswer(await post(`${desk.url}/in/main`, text(body, { From: from, ...more })));

// The person's line of the list; numbers are masked in it, so by their name.
function personOf(desk, from) {
	const name = desk.log('--numbers').findLast((row) => row.number === from).person;
	const { stdout } = desk.command(['people', 'list', '--format', 'json']);
	return stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line))
		.find((person) => person.person === name);
}

const people = (desk, ...words) => desk.command(['people', ...words]);

test('no notices, in their words; START AVVISI takes it back', async (desk) => {
	const from = newNumber();
	await say(desk, from, 'STOP AVVISI');
	assert.equal(personOf(desk, from).stopped, 'notices');
	assert.match(personOf(desk, from).said, /^\d{4}-\d\d-\d\d \d\d:\d\d stop notices by text: STOP AVVISI$/);
	await say(desk, from, 'basta promemoria');
	assert.equal(personOf(desk, from).stopped, 'reminders, notices');
	await say(desk, from, 'start avvisi');
	assert.equal(personOf(desk, from).stopped, 'reminders');
	await say(desk, from, 'stop');
	assert.equal(personOf(desk, from).stopped, 'all');
});

test('what was acknowledged is true after a crash', async (desk) => {
	const from = newNumber();
	await say(desk, from, 'no reminders');
	await desk.kill();
	await desk.start();
	assert.equal(personOf(desk, from).stopped, 'reminders');
});

test('the desk notes it, and cannot opt anybody in without words', async (desk) => {
	const from = newNumber();
	await say(desk, from, 'ciao');
	assert.equal(people(desk, 'stop', from, '--purpose', 'notices').status, 0);
	assert.equal(personOf(desk, from).stopped, 'notices');
	const refused = people(desk, 'start', from);
	assert.equal(refused.status, 65);
	assert.match(refused.stderr, /--words/);
	assert.equal(personOf(desk, from).stopped, 'notices');
	assert.equal(people(desk, 'start', from, '--words', 'asked at the desk').status, 0);
	assert.equal(personOf(desk, from).stopped, null);
	assert.match(personOf(desk, from).said, /start all by desk: asked at the desk/);
	assert.deepEqual(desk.log('--person', personOf(desk, from).person)
		.filter((row) => row.kind === 'opt_out').map((row) => row.text),
	['stop notices: ', 'start all: asked at the desk']);
});

test('what is no purpose, and nobody, are refused', async (desk) => {
	assert.equal(people(desk, 'stop', newNumber(), '--purpose', 'answers').status, 65);
	assert.equal(people(desk, 'stop', 'k7f2k7f2k7f2').status, 69);
	assert.equal(people(desk, 'stop').status, 64);
});

test('a receipt that says they are blocked there stops all here', async (desk) => {
	const from = newNumber();
	const [message] = await say(desk, from, 'help');
	const MessageSid = newSid();
	await post(new URL(message.receipts, desk.url + '/in/main').href, {
		MessageSid, SmsSid: MessageSid, MessageStatus: 'failed', SmsStatus: 'failed', ErrorCode: '21610',
		To: from, From: ours, AccountSid: accountSid, ApiVersion: '2010-04-01',
	});
	assert.equal(personOf(desk, from).stopped, 'all');
	assert.match(personOf(desk, from).said, /stop all by provider$/);
	await say(desk, from, 'START');
	assert.equal(personOf(desk, from).stopped, null);
});

test("a word of the provider's own settings lifts it; a yes does not", async (desk) => {
	const from = newNumber();
	await say(desk, from, 'QUIT', { OptOutType: 'STOP' });
	assert.equal(personOf(desk, from).stopped, 'all');
	await say(desk, from, 'yes', { OptOutType: 'START' });
	assert.equal(personOf(desk, from).stopped, 'all');
	assert.equal((await say(desk, from, 'ZURUECK', { OptOutType: 'START' })).length, 0);
	assert.equal(personOf(desk, from).stopped, null);
});

test('erased, they are as stopped as before when they come back', async (desk) => {
	const from = newNumber();
	await say(desk, from, 'stop avvisi');
	await say(desk, from, 'cancella i miei dati');
	await say(desk, from, '1');
	await say(desk, from, 'ciao');
	assert.equal(personOf(desk, from).stopped, 'notices');
	assert.equal(personOf(desk, from).said, null);
});

run({
	before: async () => (await Desk.make()).start(),
	after: (desk) => desk.stopAndRemove(),
});
