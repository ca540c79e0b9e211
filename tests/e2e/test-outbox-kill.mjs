// SPDX-License-Identifier: AGPL-3.0-or-later
// test-outbox-kill.mjs - kill -9 during a sending to many, again and again: the
// provider, which lies, took exactly one text for each person
//
// Half of the people are reminded, the others get a notice.  KILL_ROUNDS (at
// most 50 count) and KILL_PEOPLE say how often and to how many: a smaller form
// is the default, 50 and 20000 are the whole.  Some say STOP meanwhile.
import { sql } from './damage.mjs';
import { Desk } from './daemon.mjs';
import { Liar } from './liar.mjs';
import { must, putOnList, startNotice, write } from './notice.mjs';
import { assert, patience, run, test } from './report.mjs';
import { post, text } from './twilio.mjs';

const rounds = Math.min(50, Number(process.env.KILL_ROUNDS || 6));
const people = Number(process.env.KILL_PEOPLE || 1200);
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const number = (i) => '+39340' + String(1000000 + i);
const hour = (ms) => new Date(ms).toLocaleTimeString('sv', { timeZone: 'Europe/Rome', hour: '2-digit', minute: '2-digit' });

const liar = new Liar({ receive: post });
const said = new Set(), stoppedAt = new Map(); // who said STOP; when it was acknowledged
// ms: what had left before the STOP may lie at the provider's door for so long,
// also when who sent it was killed since.
const underWay = 10000 * patience;

// Appointments in two days, on a full minute; all reminders fall due at once.
const starts = Math.ceil((Date.now() + 48 * 3600000) / 60000) * 60000;
const due = Date.now() + 12000 * patience;

function appointments(folder) {
	const rows = Array.from({ length: people / 2 }, (_, i) => {
		const letters = String.fromCharCode(65 + Math.floor(i / 10000) % 26) + 'A';
		return `${number(i)},${letters}${String(i % 10000).padStart(4, '0')},${new Date(starts).toISOString()},via Rossi 1,it`;
	});
	return write(folder, 'appointments.csv', ['number,code,starts,place,language', ...rows]);
}

// One person says STOP, and it is acknowledged.
async function stop(desk, i) {
	said.add(number(i));
	const answer = await post(`${desk.url}/in/main`, text('stop', { From: number(i) }));
	if (answer.status === 200)
		stoppedAt.set(number(i), Date.now());
}

test(`killed ${rounds} times while ${people} people are told`, async (desk) => {
	must(desk, 'import', 'appointments', appointments(desk.folder));
	putOnList(desk, Array.from({ length: people / 2 }, (_, i) => number(people / 2 + i)));
	startNotice(desk);
	for (let round = 0; round < rounds; round++) {
		await desk.start();
		while (liar.accepted.length < people * round / rounds / 1.5)
			await wait(20);
		// The last of the reminded and of the list, in turn.
		await stop(desk, (round % 2 ? people : people / 2) - 1 - round * 3).catch(() => {});
		await wait((50 + Math.random() * 250) * patience);
		await desk.kill();
	}
	liar.honest = true;
	await desk.start();
	const told = () => new Set(liar.accepted.map((one) => one.to));
	const named = () => desk.command(['follow-ups']).stdout.split('text-unknown').length - 1;
	const open = () => desk.log().filter((row) => ['waiting', 'sending', 'unknown'].includes(row.status)).length - named();
	const until = Date.now() + 240000 * patience;
	while (told().size < people - said.size - named() && Date.now() < until)
		await wait(200);
	while (open() > 0 && Date.now() < until)
		await wait(1000);
	await desk.stop();
});

test('the provider took one text for each, and none after their STOP', async (desk) => {
	const texts = liar.accepted.filter((one) => one.body.includes(' Rossi'));
	const times = new Map();
	for (const { to } of texts)
		times.set(to, (times.get(to) ?? 0) + 1);
	const twice = [...times].filter(([, count]) => count > 1);
	const none = Array.from({ length: people }, (_, i) => number(i))
		.filter((to) => !times.has(to) && !said.has(to));
	const late = texts.filter(({ to, at }) => at > (stoppedAt.get(to) ?? Infinity) + underWay);
	const named = desk.log('--numbers').filter((row) => row.status === 'unknown').map((row) => row.number);
	console.log(`${liar.asked} requests, ${texts.length} taken, ${said.size} said STOP, ${named.length} unknown`);
	assert.deepEqual(twice, []);
	// What was unclear of those who said STOP is named as well.
	assert.deepEqual(named.filter((to) => !said.has(to)).sort(), none);
	assert.deepEqual(late, []);
	// However long they were on their way: none was begun after its STOP.
	assert.deepEqual(sql(desk.database, `SELECT m.id, m.state, m.began_ms - o.at_ms FROM message AS m
		JOIN opt_change AS o ON o.person = m.person AND o.stops = 1 WHERE m.began_ms > o.at_ms`), []);
});

run({
	before: async () => {
		await liar.start();
		const now = Date.now();
		return Desk.make({
			remind: `${Math.floor((starts - due) / 1000)}s`, quiet: `${hour(now + 12 * 3600000)}-${hour(now + 12.1 * 3600000)}`, 'answers-per-hour': '1000',
		}, { 'api-url': liar.url, rate: '2000', 'list-delay': '1s', 'opt-out-words': 'none' });
	},
	after: (desk) => {
		liar.stop();
		desk.remove();
	},
});
