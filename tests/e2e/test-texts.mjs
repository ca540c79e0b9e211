// SPDX-License-Identifier: AGPL-3.0-or-later
// test-texts.mjs - whatever a person can text is answered, well-formed, and
// written down as it came
import { Desk } from './daemon.mjs';
import { assert, run, test } from './report.mjs';
import { get, newNumber, newSid, post, postJson, readAnswer, text } from './twilio.mjs';

const logged = (desk, sid) => desk.log().filter((row) => row.remote_id === sid && row.direction === 'in');

// Bodies that must come back from the log byte for byte.
const bodies = {
	'plain Italian': 'appuntamento',
	emoji: 'ciao 👋🏽 aiuto 🙏',
	Arabic: 'موعد',
	'markup': '<Response>&amp; "rdv" \'<b>\' ]]> & <!--',
	'1,600 characters': 'perché no? '.repeat(145) + 'fine.',
	'1,600 characters of UCS-2': 'আ'.repeat(1600),
	'many lines': 'help\nplease\n\n\tnow',
	'percent signs and plus': '100% a+b=c&d=e%20f',
	'right-to-left marks': '\u200fموعد\u200e \u202Brdv\u202C',
	'letters outside the first plane': '𝒽𝑒𝓁𝓅',
	spaces: '   ',
	'one dot': '.',
};

for (const [what, body] of Object.entries(bodies))
	test(`a text is answered and logged as it came: ${what}`, async (desk) => {
		const parameters = text(body);
		const messages = readAnswer(await post(`${desk.url}/in/main`, parameters));
		assert.ok(messages.length >= 1 && messages.every((m) => m.text.length > 0));
		const rows = logged(desk, parameters.MessageSid);
		assert.equal(rows.length, 1);
		assert.equal(rows[0].text, body);
		assert.equal(rows[0].channel, 'text');
		assert.equal(rows[0].account, 'main');
		assert.ok(!rows[0].number.includes(parameters.From.slice(3)), 'the number is masked');
	});

test('an empty body is answered', async (desk) => {
	readAnswer(await post(`${desk.url}/in/main`, text('')));
});

test('parameters nobody has heard of change nothing', async (desk) => {
	const parameters = text('help', { NewThing: '1', 'Odd-Näme': 'é&=', MediaUrl7: '', a: '', AddOns: '{"x":"<y>"}' });
	assert.equal(readAnswer(await post(`${desk.url}/in/main`, parameters)).length > 0, true);
});

test('a text in French is answered in French, and the answer is logged', async (desk) => {
	const parameters = text('rdv');
	const [message] = readAnswer(await post(`${desk.url}/in/main`, parameters));
	const rows = desk.log();
	const at = rows.findIndex((row) => row.remote_id === parameters.MessageSid);
	assert.equal(rows[at].language, 'fr');
	const answer = rows.slice(at + 1).find((row) => row.direction === 'out' && row.person === rows[at].person);
	assert.equal(answer.text, message.text);
	assert.equal(answer.language, 'fr');
	assert.equal(answer.flow, 'appointment');
	assert.match(message.text, /code|papier/i);
});

test('the webhook works as GET', async (desk) => {
	const parameters = text('help & più', { Body: 'help & più' });
	readAnswer(await get(`${desk.url}/in/main`, parameters));
	assert.equal(logged(desk, parameters.MessageSid)[0].text, 'help & più');
});

test('JSON with the right bodySHA256 is let in, with a wrong one it is not', async (desk) => {
	const right = await postJson(`${desk.url}/in/main`, text('help'));
	assert.notEqual(right.status, 403);
	const wrong = await postJson(`${desk.url}/in/main`, text('help'), { tamper: (body) => body.replace('help', 'hulp') });
	assert.equal(wrong.status, 403);
});

test('an opt-out word that Twilio answers itself is written down and not answered', async (desk) => {
	const From = newNumber();
	for (const body of ['STOP', 'cancel', ' Quit ']) {
		const parameters = text(body, { From });
		assert.deepEqual(readAnswer(await post(`${desk.url}/in/main`, parameters)), []);
		assert.equal(logged(desk, parameters.MessageSid)[0].text, body);
	}
	assert.equal(readAnswer(await post(`${desk.url}/in/main`, text('START', { From }))).length, 1);
});

test('the same text twenty times at once has one answer and one row', async (desk) => {
	const parameters = text('rendez-vous');
	const answers = await Promise.all(Array.from({ length: 20 },
	    () => post(`${desk.url}/in/main`, parameters)));
	readAnswer(answers[0]);
	assert.equal(new Set(answers.map((a) => a.body)).size, 1);
	assert.equal(new Set(answers.map((a) => a.status)).size, 1);
	assert.equal(logged(desk, parameters.MessageSid).length, 1);
});

test('the same text again much later has the same answer', async (desk) => {
	const From = newNumber();
	const first = text('help', { From });
	const answer = await post(`${desk.url}/in/main`, first);
	readAnswer(await post(`${desk.url}/in/main`, text('rdv', { From })));
	assert.equal((await post(`${desk.url}/in/main`, first)).body, answer.body);
	assert.equal(logged(desk, first.MessageSid).length, 1);
});

test('two hundred people at once each have an answer of their own', async (desk) => {
	const all = Array.from({ length: 200 }, (_, i) => text(i % 2 ? 'help' : 'rdv', { MessageSid: newSid() }));
	const answers = await Promise.all(all.map((parameters) => post(`${desk.url}/in/main`, parameters)));
	answers.forEach(readAnswer);
	const sids = new Set(desk.log().filter((row) => row.direction === 'in').map((row) => row.remote_id));
	assert.ok(all.every((parameters) => sids.has(parameters.MessageSid)));
});

test('what the daemon printed holds no number, no text and no token', async (desk) => {
	assert.doesNotMatch(desk.standardError, /39333100|rendez-vous|fedcba98/);
});

run({
	before: async () => (await Desk.make()).start(),
	after: (desk) => desk.stopAndRemove(),
});
