// SPDX-License-Identifier: AGPL-3.0-or-later
// test-memory.mjs - the daemon with little memory: it serves, or it ends and says
// why; what it answered with 2xx is on the disk
//
// A limit of the process (prlimit), in steps from too little to enough.  Some
// hundred megabytes of addresses are libraries and their tables.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './daemon.mjs';
import { sanitized } from './fault.mjs';
import { assert, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, newSid, post, text } from './twilio.mjs';

const megabyte = 1 << 20;
const acknowledged = [];

// Texts from many at once, and what the desk looks at beside them.
async function serve(desk, anna) {
	const texts = Array.from({ length: 60 }, async (_, i) => {
		const parameters = text(i % 3 ? 'rdv' : `${'una storia lunga '.repeat(60)}${i}`, { From: newNumber(), MessageSid: newSid() });
		const { status } = await post(`${desk.url}/in/main`, parameters);
		assert.ok([200, 503].includes(status), `answered with ${status}`);
		if (status === 200)
			acknowledged.push(parameters.MessageSid);
	});
	const looks = ['inbox', 'house', 'search?q=persona'].map((view) => anna.get(view));
	const all = await Promise.allSettled([...texts, ...looks]);
	const failed = all.find(({ reason }) => reason?.code === 'ERR_ASSERTION');
	if (failed)
		throw failed.reason;
	return all.filter(({ status }) => status === 'fulfilled').length;
}

// Ends of itself: out of memory, and that is said; a library that finds no
// room before main says so itself.
function isSaid({ code, signal }, desk, where) {
	assert.equal(signal, null, `${where}: ended by ${signal}:\n${desk.standardError.slice(-400)}`);
	assert.ok([71, 127, 69, 73, 74, 75].includes(code), `${where}: ${code}: ${desk.standardError.slice(-400)}`);
	assert.match(desk.standardError, /out of memory|memory|cannot|shared object/, where);
}

// What became of it with so much: "none", "ended" or "serves".
async function tryWith(desk, anna, option, bytes) {
	const where = `${option} ${bytes / megabyte} MB`;
	desk.around = ['prlimit', `--${option}=${bytes}`];
	desk.standardError = '';
	try {
		await desk.start();
	} catch {
		isSaid(await desk.ended, desk, where);
		return 'none';
	}
	const done = await serve(desk, anna);
	if (done > 0)
		desk.child.kill('SIGTERM');
	const end = await desk.ended;
	// It may have ended of itself while its last answers were still read here.
	if (done > 0 && end.code === 0)
		return 'serves';
	isSaid(end, desk, where);
	return 'ended';
}

for (const [option, from, to, step] of [['as', 80, 400, 20], ['data', 6, 80, 4]])
	test(`little memory (${option}): it serves, or says why not`, async ({ desk, anna }) => {
		const became = [];
		let enough = 0;
		for (let size = from; size <= to && enough < 2; size += step) {
			became.push(await tryWith(desk, anna, option, size * megabyte));
			enough = became.at(-1) === 'serves' ? enough + 1 : 0;
		}
		console.log(`measured: ${option}, from ${from} MB by ${step} MB: ${became.join(' ')}`);
		assert.ok(became.includes('none'), 'with the least it does not start');
		assert.equal(enough, 2, 'with enough it serves');
	});

test('a backup, an import and a restore with little memory: done, or not at all', async ({ desk }) => {
	const file = path.join(desk.folder, 'people.csv'), copy = path.join(desk.folder, 'copy.db');
	const people = () => desk.command(['people', 'list', '--format', 'json']).stdout.split('\n').filter(Boolean).length;
	const small = (bytes, words) => {
		const [command, ...rest] = ['prlimit', `--as=${bytes}`, process.env.BUILD_DIR ? path.resolve(process.env.BUILD_DIR, 'passaparola') : 'build/passaparola', ...words];
		return spawnSync(command, rest, { env: desk.environment, cwd: desk.folder, encoding: 'utf8', timeout: 60000 });
	};
	fs.writeFileSync(file, 'number,name\n' + Array.from({ length: 300 }, (_, i) => `+39347${2000000 + i},Persona ${i}\n`).join(''));
	const before = people();
	for (let size = 80; size <= 320; size += 30)
		for (const words of [['import', 'people', file], ['backup', copy], ['restore', copy]]) {
			if (words[0] === 'restore' && !fs.existsSync(copy))
				continue;
			const { status, signal, stderr } = small(size * megabyte, words);
			assert.equal(signal, null, `${words[0]} with ${size} MB: ${stderr}`);
			if (status !== 0)
				assert.match(stderr, /out of memory|memory|shared object|try again/, `${words[0]} with ${size} MB: ${status}`);
			if (words[0] === 'backup' && status !== 0)
				assert.ok(!fs.existsSync(copy), 'no half of a backup');
			if (words[0] === 'restore' && status === 0)
				fs.rmSync(copy);
			assert.ok([before, before + 300].includes(people()), `${words[0]} with ${size} MB: all of it or nothing`);
		}
	assert.equal(people(), before + 300);
});

test('what was answered is there, once', async ({ desk }) => {
	desk.around = [];
	const times = new Map();
	for (const row of desk.log())
		if (row.direction === 'in')
			times.set(row.remote_id, (times.get(row.remote_id) ?? 0) + 1);
	assert.deepEqual(acknowledged.filter((sid) => !times.has(sid)), []);
	assert.deepEqual([...times].filter(([sid, count]) => sid && count > 1), []);
	assert.ok(acknowledged.length > 100);
	await desk.start();
	await desk.stop();
});

if (sanitized || spawnSync('prlimit', ['--version']).status !== 0) {
	console.log(sanitized ? 'a sanitizer needs all the addresses there are' : 'prlimit is not installed');
	process.exit(77);
}

run({
	before: async () => {
		const desk = await Desk.make({ 'answers-per-hour': '1000000' });
		await desk.start();
		const anna = await Staff.add(desk, 'anna', 'admin', 'all');
		await desk.stop();
		return { desk, anna };
	},
	after: ({ desk }) => desk.remove(),
});
