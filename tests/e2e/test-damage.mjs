// SPDX-License-Identifier: AGPL-3.0-or-later
// test-damage.mjs - a database with damaged bytes: no crash, nothing answered
// that is not kept, a sentence that says what to do, and all that is whole is
// still read
//
// DAMAGE_SEEDS says how many databases (default 10; each is damaged in the next
// way of damage.mjs), DAMAGE_FROM the first seed; one that failed is tried alone
// with DAMAGE_SEEDS=1 DAMAGE_FROM=N.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk, top } from './daemon.mjs';
import { breakSeals, chanceOf, damage, sealedColumns, ways } from './damage.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, newSid, post, restInterface, text } from './twilio.mjs';

const whole = process.env.FAULTS === 'all';
const seeds = Number(process.env.DAMAGE_SEEDS || (whole ? 300 : 10));
const from = Number(process.env.DAMAGE_FROM || 1);
const known = '+393470001001', code = 'NA4821';
const suffixes = ['', '-wal'];

const api = JSON.parse(fs.readFileSync(path.join(top, 'docs/desk-api.json')));
const readable = Object.keys(api.paths).filter((at) => api.paths[at].get && !/events|recordings|import|flows\/|voices\/|rehearsal/.test(at))
	.map((at) => at.replace('/desk/api/', ''));

const commands = (desk) => [
	['log', '--format', 'json'], ['log'], ['follow-ups'], ['appointments', 'list'], ['cases', 'list'], ['people', 'list'], ['notice', 'list'],
	['audit', 'list'], ['staff', 'list'], ['export', known], ['retain', '--dry-run'], ['check'],
	['backup', path.join(desk.folder, `copy-${crypto.randomUUID()}.db`)],
];
const changing = [['retain'], ['forget', '+393470001003'], ['people', 'stop', '+393470001004', '--purpose', 'all', '--words', 'basta']];

// What could not be done ended of itself, with a sentence and no more.
function saysWhy({ status, stderr }, where) {
	assert.ok(status !== null && status < 128, `${where}: a crash (${status}): ${stderr}`);
	assert.ok(!/[Aa]ssertion|Sanitizer|runtime error|core dumped/.test(stderr), `${where}: ${stderr.slice(-3000)}`);
	if (status !== 0)
		assert.match(stderr, /\w{3,}.*[;:.]/, `${where}: it ended with ${status} and said nothing`);
	return status;
}

// An answer, or null where there is nobody any more.
const asked = (promise) => promise.catch((error) => {
	assert.ok(error.code || /socket hang up|no answer/.test(error.message), error.stack);
	return null;
});

async function fill(desk) {
	const file = (name, lines) => {
		const at = path.join(desk.folder, name);
		fs.writeFileSync(at, lines.join('\n') + '\n');
		return at;
	};
	const must = (...words) => {
		const done = desk.command(words);
		assert.equal(done.status, 0, `${words.join(' ')}: ${done.stderr}`);
		return done.stdout;
	};
	const number = (i) => '+3934700010' + String(i).padStart(2, '0');
	const soon = `${new Date(Date.now() + 3 * 86400000).toISOString().slice(0, 10)}T10:30`; // an hour that each day has
	must('import', 'people', file('people.csv', ['number,name,language,lists,consent',
		...Array.from({ length: 40 }, (_, i) => `${number(i)},Awa ${i},fr,corteo;casa,yes`)]));
	must('import', 'appointments', file('a.csv', ['number,code,starts,place,topic,desk,ref', `${known},${code},${soon},via Rossi 1,permit,legal,r1`,
		...Array.from({ length: 30 }, (_, i) => `${number(i)},QX${1000 + i},${soon},via Imbriani 218,permit,legal,x${i}`)]));
	must('import', 'cases', file('c.csv', ['number,case_number,state', `${known},06NA123456,in_process`]));
	const { id, hash } = JSON.parse(must('notice', 'new', file('a.notice', ['notice Prova', 'to list corteo', 'text others', '  > Sabato in piazza.']),
		'--by', 'anna', '--format', 'json'));
	must('notice', 'approve', String(id), hash, '--by', 'carlo');
	await desk.start();
	desk.anna = await Staff.add(desk, 'anna', 'admin', 'all');
	for (let i = 0; i < 30; i++)
		for (const said of ['rdv', i % 2 ? `QX${1000 + i}` : 'human', i % 3 ? 'help' : 'voglio parlare con una persona'])
			await post(`${desk.url}/in/main`, text(said, { From: number(i) }));
	await post(`${desk.url}/in/main`, text('stop', { From: number(35) }));
	const caller = await Caller.call(desk, { From: known });
	await caller.press('2');
	await caller.hangUp();
	must('notice', 'start', String(id), '--by', 'anna');
	desk.person = desk.log().find((row) => row.person && row.direction === 'in').person;
	await desk.kill();
	desk.kept = suffixes.map((suffix) => fs.readFileSync(desk.database + suffix));
}

function restore(desk) {
	for (const suffix of ['-shm', '-journal'])
		fs.rmSync(desk.database + suffix, { force: true });
	suffixes.forEach((suffix, i) => fs.writeFileSync(desk.database + suffix, desk.kept[i], { mode: 0o600 }));
	desk.standardError = '';
}

// True when it is ready; else it said why it is not.
async function starts(desk, where) {
	try {
		await desk.start();
		return true;
	} catch (error) {
		const { code: status, signal } = await desk.ended;
		assert.equal(signal, null, `${where}: ${error.message}`);
		saysWhy({ status, stderr: desk.standardError }, `${where}: serve`);
		assert.ok(desk.standardError.includes(desk.database), `${where}: the file is named: ${desk.standardError}`);
		assert.match(desk.standardError, /put (the last|back)|name another|another program/, `${where}: what to do: ${desk.standardError}`);
		return false;
	}
}

async function serves(desk, where) {
	const kept = [];
	for (const [From, said] of [[known, 'rdv'], [known, code], [newNumber(), 'rdv'], ['+393470001002', 'human'], ['+393470001005', 'stop']]) {
		const parameters = text(said, { From, MessageSid: newSid() });
		const answer = await asked(post(`${desk.url}/in/main`, parameters));
		assert.ok(answer === null || [200, 500, 503].includes(answer.status), `${where}: ${answer?.status}`);
		if (answer?.status === 200)
			kept.push(parameters.MessageSid);
	}
	await Caller.call(desk, { From: known }).then((caller) => caller.hangUp()).catch(() => {});
	for (const at of readable) {
		const answer = await asked(desk.anna.get(at.replace('{name}', desk.person).replace('{id}', '1')));
		assert.ok(answer === null || answer.status < 600, where);
	}
	return kept;
}

// After it: a daemon that could not go on said why.
async function ends(desk, where) {
	if (desk.child.exitCode === null && desk.child.signalCode === null)
		desk.child.kill('SIGTERM');
	const { code: status, signal } = await desk.ended;
	assert.equal(signal, null, `${where}: ${desk.standardError.slice(-3000)}`);
	saysWhy({ status, stderr: desk.standardError }, where);
	if (status !== 0)
		assert.match(desk.standardError, /disk-failed .*line\.db.*(put the last backup|look at the system|put it back)/, where);
	return status;
}

async function tryOne(desk, where) {
	const before = fs.readFileSync(desk.database);
	let kept = [];
	const ready = await starts(desk, where);
	if (ready)
		kept = await serves(desk, where);
	else
		assert.ok(before.equals(fs.readFileSync(desk.database)) || fs.statSync(`${desk.database}-wal`, { throwIfNoEntry: false }) !== undefined ||
			desk.kept[1].length > 0, `${where}: what was refused is as it was`);
	for (const words of commands(desk))
		saysWhy(desk.command(words), `${where}: ${words.join(' ')}`);
	const log = desk.command(['log', '--format', 'json']);
	if (log.status === 0) {
		const rows = log.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
		const there = new Set(rows.map((row) => row.remote_id));
		assert.deepEqual(kept.filter((sid) => !there.has(sid)), [], `${where}: what got its 200 is there`);
	}
	for (const words of changing)
		saysWhy(desk.command(words), `${where}: ${words.join(' ')}`);
	return ready ? await ends(desk, where) : null;
}

test(`${seeds} databases with damaged bytes`, async (desk) => {
	const fates = { refused: 0, served: 0, 'gave up': 0 };
	for (let seed = from; seed < from + seeds; seed++) {
		const way = ways[(seed - 1) % ways.length];
		const where = `seed ${seed} (${way})`;
		restore(desk);
		damage(desk.database, way, chanceOf(seed));
		const status = await tryOne(desk, where);
		fates[status === null ? 'refused' : status === 0 ? 'served' : 'gave up']++;
	}
	console.log(`measured: ${Object.entries(fates).map(([fate, count]) => `${count} ${fate}`).join(', ')}`);
});

async function withBroken(desk, columns) {
	const where = columns.length === 1 ? columns[0].join('.') : 'all sealed values';
	restore(desk);
	assert.ok(breakSeals(desk.database, columns) >= (columns.length > 1 ? 1 : 0));
	await tryOne(desk, where);
}

test('sealed values that do not open are shown so, and everything else goes on', async (desk) => {
	restore(desk);
	const columns = sealedColumns(desk.database).filter(([table]) => table !== 'setting');
	assert.ok(columns.length > 30, `${columns.length} columns`);
	restore(desk);
	breakSeals(desk.database, columns.filter(([table]) => table !== 'staff'));
	await desk.start();
	assert.equal((await post(`${desk.url}/in/main`, text('rdv', { From: known }))).status, 200);
	assert.ok(desk.log().some((row) => row.text === '\ufffd'));
	const { tasks } = await desk.anna.read('inbox');
	assert.ok(tasks.length > 5);
	assert.ok(tasks.some((task) => JSON.stringify(task).includes('\ufffd')), 'what was said is shown as unreadable');
	assert.ok((await desk.anna.read(`people/${desk.person}/thread`)).rows?.length !== 0);
	await eventually(() => /database-damaged/.test(desk.standardError), 'it is said in the log');
	assert.equal(desk.standardError.match(/database-damaged/g).length, 1, 'once');
	await desk.stop();
	for (const column of whole ? columns : [])
		await withBroken(desk, [column]);
	await withBroken(desk, columns);
});

run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ 'answers-per-hour': '1000000', remind: '2d 3h' }, { 'api-url': rest.url, 'list-delay': '1s' });
		desk.rest = rest;
		fs.appendFileSync(desk.settingsFile, '\ndesk legal\n  place via Imbriani 218\n  open Mon-Fri 09:00-13:00\n  slots 30m, 2 people\n');
		await fill(desk);
		return desk;
	},
	after: (desk) => {
		desk.rest.close();
		desk.remove();
	},
});
