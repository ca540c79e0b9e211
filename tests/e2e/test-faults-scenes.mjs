// SPDX-License-Identifier: AGPL-3.0-or-later
// test-faults-scenes.mjs - the same for what takes several steps: a call with a
// message, a text of ours and its receipt, a notice, what the desk writes, a
// backup that is made meanwhile and put back
//
// A text of ours is with the provider once, whatever fails between us and it.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk, program } from './daemon.mjs';
import { all, Faults, kinds, modes, sanitized } from './fault.mjs';
import { Liar } from './liar.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, newSid, post, readAnswer, text } from './twilio.mjs';

const growth = all ? 0.3 : 6;
const chosen = Object.keys(kinds).filter((name) => name !== 'memory' || !sanitized);
const liar = new Liar({ receive: post });
let last = 0;
const unique = () => `Buongiorno, numero ${++last}.`;
const taken = (body) => liar.accepted.filter((one) => one.body.includes(body)).length;
const soon = (look, ms) => Promise.race([
	new Promise((done) => setTimeout(done, ms)),
	(async () => {
		for (let i = 0; i < ms / 20 && !look(); i++)
			await new Promise((done) => setTimeout(done, 20));
	})(),
]);

// Nobody answered, or what was answered.
const asked = (promise) => promise.catch((error) => {
	if (error.code === 'ERR_ASSERTION')
		throw error;
	return null;
});

// A call up to a message; what it heard that was no apology is in the log.
async function aCall({ desk }) {
	const caller = new Caller(desk);
	caller.endIsTold = undefined;
	const made = { sid: caller.sid, waited: false };
	try {
		await caller.ask(caller.number, { CallStatus: 'ringing' });
		made.waited = caller.waits !== null;
		await caller.press('2');
		await caller.press('4');
		await caller.record(4);
		await caller.hangUp();
		made.whole = true;
	} catch {
		// whatever failed: what was acknowledged counts
	}
	return made;
}

async function callsAgain(faults, { sid, waited }, where) {
	const { desk } = faults;
	await faults.look(where);
	if (waited)
		assert.ok(desk.log('--channel', 'call').some((row) => row.remote_id === sid), `${where}: the call is in the log`);
	const caller = new Caller(desk);
	await eventually(async () => {
		await faults.look(where);
		return caller.ask(caller.number, { CallStatus: 'ringing' }).then(() => caller.waits !== null, () => false);
	}, `${where}: a call is answered afterwards`, 10);
	await caller.hangUp();
}

// Anna writes; it goes to the provider once, and the receipt comes back.
async function aSend({ desk, anna, person }) {
	const body = unique();
	const answer = await asked(anna.post(`people/${person}/answer`, { text: body }));
	await soon(() => taken(body) > 0, 400);
	return { body, status: answer?.status };
}

async function isSentOnce(faults, { body, status }, where) {
	await faults.look(where);
	if (status === 200)
		await eventually(async () => {
			await faults.look(where);
			return taken(body) > 0;
		}, `${where}: it was sent`, 30);
	assert.ok(taken(body) <= 1, `${where}: it was sent once`);
	if (status !== undefined && status !== 200)
		assert.equal(taken(body), 0, `${where}: what was refused with ${status} is not sent`);
}

// A receipt for a text that was answered in the webhook.
async function aReceipt({ desk }) {
	const sid = newSid();
	const { receipts } = readAnswer(await post(`${desk.url}/in/main`, text('rdv', { From: newNumber() })))[0];
	return { receipts, sid };
}
const tell = ({ receipts, sid }) => post(receipts, { MessageSid: sid, MessageStatus: 'delivered', To: newNumber() });

// A notice to two people, from its start on.
function newNotice({ desk }) {
	const body = unique();
	const file = path.join(desk.folder, 'a.notice');
	fs.writeFileSync(file, `notice Prova\nto list corteo\ntext others\n  > ${body}\n`);
	const { id, hash } = JSON.parse(desk.must('notice', 'new', file, '--by', 'anna', '--format', 'json'));
	desk.must('notice', 'approve', String(id), hash, '--by', 'carlo');
	return { id: String(id), body };
}

async function isToldOnce(faults, { id, body }, where) {
	await eventually(async () => {
		await faults.look(where);
		if (taken(body) < 2)
			faults.desk.command(['notice', 'start', id, '--by', 'anna']);
		return taken(body) >= 2;
	}, `${where}: both are told`, 30);
	const people = liar.accepted.filter((one) => one.body.includes(body)).map((one) => one.to);
	assert.equal(new Set(people).size, people.length, `${where}: each once`);
}

async function aNote({ anna, person }) {
	const body = unique();
	const answer = await asked(anna.post(`people/${person}/note`, { text: body }));
	return { body, status: answer?.status };
}

async function isNoted(faults, { body, status }, where) {
	const rows = await eventually(async () => {
		await faults.look(where);
		const answer = await asked(faults.anna.get(`people/${faults.person}/thread`));
		return answer?.status === 200 && answer.body;
	}, `${where}: the desk reads`, 10);
	const times = rows.split(body).length - 1;
	if (status === 200)
		assert.equal(times, 1, `${where}: the note is there`);
	else if (status !== undefined)
		assert.equal(times, 0, `${where}: what was refused with ${status} is not there`);
}

const scenes = {
	'a call': { scene: aCall, then: callsAgain },
	'a text of ours': { scene: aSend, then: isSentOnce },
	'a receipt': {
		before: aReceipt,
		scene: async (faults, made) => {
			await asked(tell(made));
			return made;
		},
		then: (faults, made, where) => eventually(async () => {
			await faults.look(where);
			return (await asked(tell(made)))?.status < 300;
		}, `${where}: a receipt is taken afterwards`, 10),
	},
	'a notice': {
		before: newNotice,
		scene: async (faults, made) => {
			faults.command(['notice', 'start', made.id, '--by', 'anna'], 'a notice');
			await soon(() => taken(made.body) > 1, 600);
			return made;
		},
		then: isToldOnce,
	},
	'a note of the desk': { scene: aNote, then: isNoted },
};

async function play(faults, name, options) {
	const { before, scene, then } = scenes[name];
	let made = await before?.(faults);
	const { runs } = await faults.each({ name: `${name}, ${options.what}`, growth, ...options },
		() => scene(faults, made),
		async (result, where) => {
			await then(faults, result, where);
			made = await before?.(faults);
		});
	return runs;
}

for (const name of Object.keys(scenes)) {
	test(`${name}, whatever fails`, async (faults) => {
		let runs = 0;
		for (const what of chosen)
			for (const forEver of all ? [false, true] : [false])
				runs += await play(faults, name, { what, kind: kinds[what], forEver, growth: what === 'memory' && !all ? 30 : growth });
		console.log(`${name}: ${runs} runs`);
	});
	test(`${name}, killed before and after writes`, async (faults) => {
		for (const mode of [modes.killBefore, modes.killAfter])
			await play(faults, name, { what: 'killed', kind: kinds.write | kinds.sync, mode, growth: all ? 0 : 2 });
	});
}

test('nothing was sent twice', () => {
	const times = new Map();
	for (const { to, body } of liar.accepted)
		times.set(to + body, (times.get(to + body) ?? 0) + 1);
	assert.deepEqual([...times].filter(([, count]) => count > 1), []);
	assert.ok(times.size > 10);
});

// Texts go on while a copy is made; what was acknowledged before is in it.
test('a backup while everybody writes, killed and whole, and put back', async ({ desk }) => {
	const acknowledged = [];
	let going = true;
	const writing = (async () => {
		while (going) {
			const parameters = text('rdv', { From: newNumber(), MessageSid: newSid() });
			if ((await post(`${desk.url}/in/main`, parameters)).status === 200)
				acknowledged.push(parameters.MessageSid);
		}
	})();
	await eventually(() => acknowledged.length > 20, 'texts go on');
	for (let ms = 1; ms < 60; ms += 15) {
		const file = path.join(desk.folder, `killed-${ms}.db`);
		const child = spawn(program, ['backup', file], { env: desk.environment, cwd: desk.folder });
		setTimeout(() => child.kill('SIGKILL'), ms);
		await once(child, 'exit');
	}
	const before = acknowledged.length;
	const saved = path.join(desk.folder, 'saved.db');
	desk.must('backup', saved);
	going = false;
	await writing;
	await desk.kill();
	// Over the file of a daemon that was killed, beside its log: it says so.
	fs.copyFileSync(saved, desk.database);
	const { status, stderr } = desk.command(['serve']);
	assert.equal(status, 65, stderr);
	const move = stderr.match(/mv (\S+) (\S+)/);
	fs.renameSync(move[1], move[2]);
	await desk.start();
	const there = new Set(desk.log().map((row) => row.remote_id));
	assert.deepEqual(acknowledged.slice(0, before).filter((sid) => !there.has(sid)), []);
	const { stdout } = spawnSync('sqlite3', [desk.database, 'pragma integrity_check'], { encoding: 'utf8' });
	assert.equal(stdout.trim(), 'ok');
	await desk.stop();
});

run({
	before: async () => {
		await liar.start();
		liar.honest = true;
		const hour = (ms) => new Date(ms).toLocaleTimeString('sv', { timeZone: 'Europe/Rome', hour: '2-digit', minute: '2-digit' });
		const desk = await Desk.make({
			'answers-per-hour': '1000000', quiet: `${hour(Date.now() + 12 * 3600000)}-${hour(Date.now() + 12.1 * 3600000)}`,
		}, { 'api-url': liar.url, 'list-delay': '1s', rate: '100' });
		desk.must = (...words) => {
			const { status, stdout, stderr } = desk.command(words);
			assert.equal(status, 0, `${words.join(' ')}: ${stderr}`);
			return stdout;
		};
		const faults = new Faults(desk);
		await desk.start();
		faults.anna = await Staff.add(desk, 'anna', 'admin', 'all');
		await Staff.add(desk, 'carlo', 'coordinator', 'all');
		const file = path.join(desk.folder, 'people.csv');
		fs.writeFileSync(file, 'number,lists,consent\n+393401000001,corteo,yes\n+393401000002,corteo,yes\n');
		desk.must('import', 'people', file);
		await post(`${desk.url}/in/main`, text('human', { From: newNumber() }));
		faults.person = desk.log().find((row) => row.person && row.direction === 'in').person;
		return faults;
	},
	after: (faults) => {
		liar.stop();
		faults.desk.child.kill('SIGKILL');
		faults.desk.remove();
	},
});
