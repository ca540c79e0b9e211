// SPDX-License-Identifier: AGPL-3.0-or-later
// test-lookup.mjs - the permit office is asked politely, and never elsewhere
import fs from 'node:fs';
import { Caller } from './caller.mjs';
import { Desk } from './daemon.mjs';
import { permitOffice } from './permit-office.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, newSid, post, readAnswer, restInterface, text } from './twilio.mjs';

let lastNumber = 200000;
const newCase = () => '26NA' + lastNumber++;

// A running desk with a look-up, an office and a provider; all end with it.
async function withOffice(body, { lookup = {}, url } = {}) {
	const office = await permitOffice();
	const rest = await restInterface();
	const desk = await Desk.make({ quiet: '00:00-00:00' }, { 'api-url': rest.url });
	const lines = {
		url: url?.(office) ?? `${office.url}/stranieri/?pratica={number}&lang=italian&mime=4`,
		timeout: '6s', ...lookup,
	};
	fs.appendFileSync(desk.settingsFile, '\nlookup permit\n' +
	    Object.entries(lines).map(([name, value]) => `  ${name} ${value}\n`).join('') +
	    '  state in_process      trattazione\n' +
	    '  state ready           pronto per la (consegna|stampa)\n' +
	    '  state not_found       non è presente\n' +
	    '  state number_invalid  caratteri non validi\n');
	const From = newNumber();
	const say = async (words, from = From, MessageSid = newSid()) =>
		readAnswer(await post(`${desk.url}/in/main`, text(words, { From: from, MessageSid })))
			.map((m) => m.text).join('\n');
	await desk.start();
	try {
		await body({ desk, office, rest, say });
	} finally {
		await desk.stopAndRemove();
		office.close();
		rest.close?.();
	}
}

const office = (sentence, body, options) => test(sentence, () => withOffice(body, options));

const wanted = {
	in_process: /ancora in lavorazione/, ready: /risulta pronta/,
	not_found: /non si trova/, number_invalid: /lunghezza giusta/,
	refused: /parlare con una persona/, markup: /parlare con una persona/,
};

for (const [state, says] of Object.entries(wanted))
	office(`a page that says ${state}`, async ({ desk, office, say }) => {
		office.state = state;
		const number = newCase();
		assert.match(await say(number), says);
		assert.equal(office.asked.length, 1);
		assert.equal(office.asked[0].number, number);
		const logged = JSON.stringify(desk.log());
		assert.doesNotMatch(logged, new RegExp(number), 'the number is masked in the log');
		assert.match(logged, new RegExp('•' + number.slice(-4)));
		assert.doesNotMatch(desk.standardError, new RegExp(number.slice(-6)));
		assert.equal(await say(number), await say(number));
		assert.equal(office.asked.length, 1, 'once a day');
	});

office('words that nobody knows go to the desk as they are', async ({ desk, office, say }) => {
	office.state = 'refused';
	assert.doesNotMatch(await say(newCase()), /respint/);
	assert.match(desk.command(['follow-ups']).stdout, /lookup/);
	assert.ok(desk.log().some((row) => row.kind === 'lookup' && /La domanda è stata respinta\./.test(row.text)));
});

for (const mime of ['html', 'json'])
	office(`a source of ${mime}`, async ({ office, say }) => {
		office.mime = mime;
		office.state = 'not_found';
		assert.match(await say(newCase()), wanted.not_found);
	});

office('it says who it is, and nothing about who asks', async ({ desk, office, say }) => {
	await say(newCase());
	const [{ headers }] = office.asked;
	assert.match(headers['user-agent'], /^passaparola\/[\d.]+ \(\+http/);
	for (const name of ['cookie', 'referer', 'authorization', 'x-forwarded-for'])
		assert.equal(headers[name], undefined);
	assert.ok(headers['user-agent'].includes(desk.settings['public-url']));
});

// An office that is late on purpose is not given up meanwhile.
const slow = { lookup: { timeout: '20s' } };

office('an answer within four seconds is the answer', async ({ office, say }) => {
	office.how = 1000;
	assert.match(await say(newCase()), wanted.in_process);
});

office('a late answer comes as a text; a repeat waits too', async ({ office, rest, say }) => {
	office.how = 6000;
	const number = newCase(), from = newNumber(), sid = newSid(), began = Date.now();
	const [first, second] = await Promise.all([say(number, from, sid), say(number, from, sid)]);
	assert.ok(Date.now() - began >= 3500);
	assert.match(first, /dura un po/);
	assert.equal(second, first);
	const sent = await eventually(() => rest.asked.find((one) => one.method === 'POST'), 'a text');
	assert.match(new URLSearchParams(sent.body).get('Body'), wanted.in_process);
	assert.equal(office.asked.length, 1);
}, slow);

office('a repeat after a fast answer has the same answer', async ({ office, say }) => {
	const number = newCase(), from = newNumber(), sid = newSid();
	const first = await say(number, from, sid);
	await say('help', newNumber());
	assert.equal(await say(number, from, sid), first);
	assert.equal(office.asked.length, 1);
});

office('twenty people at once: one request at a time, with pauses', async ({ office, say }) => {
	const all = await Promise.all(Array.from({ length: 20 }, () => say(newCase(), newNumber())));
	assert.ok(all.every((answer) => /lavorazione|dura un po/.test(answer)), all.join('\n'));
	assert.ok(office.asked.length >= 1 && office.asked.length <= 3, `${office.asked.length} requests`);
	assert.equal(office.most, 1);
	const times = office.asked.map((one) => one.at);
	times.slice(1).forEach((at, i) => assert.ok(at - times[i] >= 1900, `${at - times[i]} ms`));
});

for (const how of ['broken', 'resets', 'empty', 'elsewhere'])
	office(`an office that is ${how} is left alone for a while`, async ({ office, say }) => {
		office.how = how;
		assert.match(await say(newCase()), /non funziona/);
		assert.match(await say(newCase(), newNumber()), /non funziona/);
		await new Promise((done) => setTimeout(done, 2500));
		assert.equal(office.asked.length, 1);
		assert.ok(!office.asked.some((one) => one.url.includes('secret')), 'no redirect is followed');
	});

for (const how of ['blocked', 'forbidden'])
	office(`a page that turns us away (${how}): nobody asks until the desk says so`, async ({ desk, office, say }) => {
		office.how = how;
		assert.match(await say(newCase()), /non funziona/);
		const task = desk.command(['follow-ups']).stdout.split('\n').find((line) => /lookup-blocked/.test(line));
		assert.ok(task, 'a follow-up says so');
		office.how = 'fine';
		assert.match(await say(newCase(), newNumber()), /non funziona/);
		assert.equal(office.asked.length, 1);
	});

office('a-day is a bound', async ({ office, say }) => {
	await say(newCase());
	await new Promise((done) => setTimeout(done, 5200));
	assert.match(await say(newCase(), newNumber()), /non funziona/);
	assert.equal(office.asked.length, 1);
}, { lookup: { 'a-day': 1 } });

office('what cannot be a number is never asked for', async ({ office, say }) => {
	for (const words of ['26NA12/../../etc', '26NA123456&lang=english', '../../../26', '26NA%2f1234', "26NA12'4567", '26NA 12?x=1 3456'])
		await say(words, newNumber());
	assert.ok(office.asked.every(({ number, url }) => /^[0-9A-Z]{10,12}$/.test(number) &&
	    url === `/stranieri/?pratica=${number}&lang=italian&mime=4`), JSON.stringify(office.asked));
});

// Somebody who has just typed the number of their case, twelve digits.
async function callAbout(desk, number) {
	const caller = await Caller.call(desk);
	for (const keys of ['1', '2', number + '#', '1'])
		await caller.press(keys);
	return caller;
}

const patience = (caller) => new Promise((done) =>
	setTimeout(done, 1000 * Number(caller.waits.getAttribute('timeout'))));

const oneMoment = /Un momento, stiamo guardando/;

office('who calls hears "one moment", and the call goes on with the answer', async ({ desk, office, rest }) => {
	office.state = 'not_found';
	office.how = 3000;
	const caller = await callAbout(desk, '061534627075');
	assert.match(caller.text, oneMoment);
	await caller.again();
	let moments = 1;
	for (; oneMoment.test(caller.text); moments++) {
		assert.ok(moments <= 4, 'no caller waits for ever');
		await patience(caller);
		await caller.silence();
	}
	assert.match(caller.text, /7075 non si trova.*premi 1/);
	await caller.again();
	await caller.press('1');
	assert.match(caller.text, /controlliamo ogni giorno per 30 giorni/);
	await caller.hangUp();
	assert.equal(office.asked.length, 1);
	assert.equal(rest.asked.filter((one) => one.method === 'POST').length, 0, 'nobody writes what was heard');
	assert.ok(!/061534627075/.test(JSON.stringify(desk.log())));
}, slow);

office('who hangs up meanwhile gets a text', async ({ desk, office, rest }) => {
	office.state = 'ready';
	office.how = 4000;
	const caller = await callAbout(desk, '061534627076');
	assert.match(caller.text, oneMoment);
	await caller.hangUp();
	const sent = await eventually(() => rest.asked.find((one) => one.method === 'POST'), 'a text');
	assert.match(new URLSearchParams(sent.body).get('Body'), /7076 risulta pronta/);
	assert.equal(office.asked.length, 1);
}, slow);

office('an office that is slower than that: we write, and then we do; the log has the end', async ({ desk, office, rest }) => {
	office.state = 'ready';
	office.how = 5000;
	const caller = await callAbout(desk, '061534627074');
	for (let moments = 0; oneMoment.test(caller.text); moments++) {
		assert.ok(moments <= 4, 'no caller waits for ever');
		await caller.silence();
	}
	assert.match(caller.text, /Il controllo dura/);
	const sent = await eventually(() => rest.asked.find((one) => one.method === 'POST'), 'a text');
	assert.match(new URLSearchParams(sent.body).get('Body'), /7074 risulta pronta/);
	assert.equal(office.asked[0].number, '061534627074');
	const logged = JSON.stringify(desk.log());
	assert.match(logged, /Il controllo dura/);
	assert.doesNotMatch(logged.replace(/[^0-9]/g, ''), /061534627074/);
	assert.doesNotMatch(logged, /061534627074|0, ?6, ?1, ?5|0 6 1 5/);
}, slow);

// A name that leads to where only the desk's own machine is; *.localhost does.
const inside = (office) => `http://office.localhost:${office.port}/?pratica={number}`;
office('a name that leads inside is not followed there', async ({ office, say }) => {
	assert.match(await say(newCase()), /non funziona/);
	assert.equal(office.asked.length, 0);
}, { url: inside });
office('… unless the settings say that it may', async ({ office, say }) => {
	assert.match(await say(newCase()), /parlare con una persona|non funziona/);
	assert.equal(office.asked.length, 1);
}, { url: inside, lookup: { private: 'yes' } });

test('a crash while it waits: asked again, and told', async () => {
	await withOffice(async ({ desk, office, rest, say }) => {
		office.how = 'hangs';
		const lost = say(newCase()).catch(() => 'lost');
		await eventually(() => office.asked.length === 1, 'a request');
		await desk.kill();
		await lost;
		office.how = 'fine';
		await desk.start();
		const health = await fetch(`${desk.adminUrl}/health`);
		assert.equal(health.status, 200);
		assert.equal(desk.log().filter((row) => row.direction === 'in' && row.kind === 'text').length, 1);
		assert.equal(rest.asked.filter((one) => one.method === 'POST').length, 0);
	});
});

run();
