// SPDX-License-Identifier: AGPL-3.0-or-later
// test-kill.mjs - kill -9 under load, again and again: what was acknowledged
// is in the log, once, and the database is whole
//
// KILL_ROUNDS says how often (default 50).  Sixteen people text without pause;
// a part of them repeats its last text, as a provider does that is not sure.
import { spawnSync } from 'node:child_process';
import { Desk } from './daemon.mjs';
import { assert, eventually, patience, run, test } from './report.mjs';
import { newNumber, newSid, post, text } from './twilio.mjs';

const rounds = Number(process.env.KILL_ROUNDS || 50);
const people = 16;
const acknowledged = new Set();
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

// Texts until the daemon is gone; remembers what got its 200.
async function chatter(desk, stopped) {
	const From = newNumber();
	let last;
	for (let i = 0; !stopped.yes; i++) {
		const parameters = last && i % 5 === 0 ? last : text(i % 2 ? 'help' : 'rdv', { From, MessageSid: newSid() });
		last = parameters;
		try {
			const answer = await post(`${desk.url}/in/main`, parameters);
			if (answer.status === 200)
				acknowledged.add(parameters.MessageSid);
			else if (answer.status !== 503)
				throw new Error(`answered ${answer.status}`);
		} catch (error) {
			if (!['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(error.code) && error.message !== 'socket hang up')
				throw error;
		}
	}
}

function integrity(desk) {
	const { stdout, stderr } = spawnSync('sqlite3', [desk.database, 'pragma integrity_check'], { encoding: 'utf8' });
	assert.equal(stdout.trim(), 'ok', stderr);
}

test(`killed ${rounds} times under load`, async (desk) => {
	for (let round = 0; round < rounds; round++) {
		await desk.start();
		const stopped = { yes: false };
		const before = acknowledged.size;
		const talking = Array.from({ length: people }, () => chatter(desk, stopped));
		await wait((150 + Math.random() * 600) * patience);
		await eventually(() => acknowledged.size > before, 'somebody is answered in every round');
		await desk.kill();
		stopped.yes = true;
		await Promise.all(talking);
		if (round % 10 === 9)
			integrity(desk);
	}
});

test('every acknowledged text is in the log exactly once', async (desk) => {
	await desk.start();
	const times = new Map();
	for (const row of desk.log())
		if (row.direction === 'in' && row.channel === 'text')
			times.set(row.remote_id, (times.get(row.remote_id) ?? 0) + 1);
	const lost = [...acknowledged].filter((sid) => !times.has(sid));
	const twice = [...times].filter(([, count]) => count > 1);
	console.log(`${acknowledged.size} acknowledged in ${rounds} rounds, ${times.size} in the log`);
	assert.equal(lost.length, 0, `${lost.length} lost`);
	assert.equal(twice.length, 0, `${twice.length} twice`);
	await desk.stop();
	integrity(desk);
});

run({
	before: () => Desk.make({ 'answers-per-hour': '1000000' }),
	after: (desk) => desk.remove(),
});
