// SPDX-License-Identifier: AGPL-3.0-or-later
// test-faults.mjs - every call that may fail fails, once and for ever: what was
// acknowledged is on the disk, once, and all is normal again afterwards
//
// FAULTS=all passes over hardly any allocation; FAULT_KINDS names some kinds.
import { spawnSync } from 'node:child_process';
import { Desk } from './daemon.mjs';
import { Faults, growth, kinds, modes, sanitized } from './fault.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, newSid, post, readAnswer, text } from './twilio.mjs';

const chosen = (process.env.FAULT_KINDS || 'write full sync lock open read socket memory').split(' ');
const acknowledged = new Set();
const tried = new Set();

// What is answered, or null when nobody did.
async function ask(desk, parameters) {
	tried.add(parameters.MessageSid);
	try {
		const answer = await post(`${desk.url}/in/main`, parameters);
		if (answer.status === 200)
			acknowledged.add(parameters.MessageSid);
		return answer;
	} catch {
		return null;
	}
}

async function aText({ desk }) {
	const parameters = text('rdv', { From: newNumber(), MessageSid: newSid() });
	return { parameters, answer: await ask(desk, parameters) };
}

// The provider asks again, and then it is answered; twice the same.
async function askAgain(faults, { parameters, answer }, where) {
	const again = await eventually(async () => {
		await faults.look(where);
		const one = await ask(faults.desk, parameters);
		return one?.status === 200 && one;
	}, `${where}: it is answered afterwards`, 10);
	assert.ok(readAnswer(again)[0].text.length > 0, where);
	if (answer?.status === 200)
		assert.equal(answer.body, again.body, `${where}: twice the same answer`);
	if (answer !== null)
		assert.ok([200, 500, 503].includes(answer.status), `${where}: ${answer.status}`);
}

function stored(desk) {
	const times = new Map();
	for (const row of desk.log())
		if (row.direction === 'in')
			times.set(row.remote_id, (times.get(row.remote_id) ?? 0) + 1);
	const lost = [...acknowledged].filter((sid) => !times.has(sid));
	assert.deepEqual(lost, [], 'nothing acknowledged is lost');
	assert.deepEqual([...times].filter(([, count]) => count > 1), [], 'nothing is there twice');
	const { stdout } = spawnSync('sqlite3', [desk.database, 'pragma integrity_check'], { encoding: 'utf8' });
	assert.equal(stdout.trim(), 'ok');
}

for (const name of chosen) {
	if (name === 'memory' && sanitized)
		continue;
	for (const forEver of [false, true])
		test(`a text, ${name} fails ${forEver ? 'for ever' : 'once'}`, async (faults) => {
			const { seen, runs } = await faults.each({ kind: kinds[name], name, forEver, growth: name === 'memory' ? growth : 0 },
				() => aText(faults), (made, where) => askAgain(faults, made, where));
			console.log(`${name}${forEver ? ' for ever' : ''}: ${seen} calls, ${runs} runs`);
		});
}

for (const [name, mode] of Object.entries({ 'killed before': modes.killBefore, 'killed after': modes.killAfter }))
	test(`a text, ${name} each write and sync`, async (faults) => {
		const kind = kinds.write | kinds.sync;
		const { runs } = await faults.each({ kind, name, mode },
			() => aText(faults), (made, where) => askAgain(faults, made, where));
		console.log(`${name}: ${runs} runs`);
	});

test('all that was acknowledged is there, once', async (faults) => {
	stored(faults.desk);
	await faults.desk.stop();
});

run({
	before: async () => {
		const desk = await Desk.make({ 'answers-per-hour': '1000000' });
		const faults = new Faults(desk);
		await desk.start();
		return faults;
	},
	after: (faults) => faults.desk.remove(),
});
