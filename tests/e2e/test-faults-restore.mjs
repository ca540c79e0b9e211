// SPDX-License-Identifier: AGPL-3.0-or-later
// test-faults-restore.mjs - a backup and its restore, whatever fails and whenever
// they are killed: one database or the other, all files in the end, no half
// backup under the name of a whole one
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Desk, program } from './daemon.mjs';
import { all, Faults, kinds, modes, sanitized } from './fault.mjs';
import { assert, run, test } from './report.mjs';
import { newNumber, post, readAnswer, text } from './twilio.mjs';

const chosen = Object.keys(kinds).filter((name) => !['socket', ...(sanitized ? ['memory'] : [])].includes(name));
const growth = (name) => all ? 0.15 : name === 'memory' ? 8 : 2;
const often = all ? [false, true] : [false];

const files = {
	'voices/fr/greeting.bye.wav': 'x'.repeat(700000),
	'voices/fr/greeting.bye.about': 'by Awa\n',
	'voices/wo/@texts.po': 'msgid ""\nmsgstr ""\n',
	'words-own.tsv': 'appointment\tit\tapuntamento\tLatn\tweak by=carla accepted=anna\n',
};

const place = (desk, name) => path.join(desk.folder, name);
const removeFiles = (desk) => Object.keys(files).forEach((name) => fs.rmSync(place(desk, name), { force: true }));

function writeFiles(desk) {
	for (const [name, text] of Object.entries(files)) {
		fs.mkdirSync(path.dirname(place(desk, name)), { recursive: true });
		fs.writeFileSync(place(desk, name), text);
	}
}

const must = (desk, ...words) => {
	const { status, stdout, stderr } = desk.command(words);
	assert.equal(status, 0, `${words.join(' ')}: ${stderr}`);
	return stdout;
};

const rows = (desk) => must(desk, 'log', '--format', 'json').trim().split('\n').length;

function isWhole(desk, where) {
	for (const [name, text] of Object.entries(files))
		assert.equal(fs.readFileSync(place(desk, name), 'utf8'), text, `${where}: ${name}`);
	const { stdout } = spawnSync('sqlite3', [desk.database, 'pragma integrity_check; select count(*) from carried'], { encoding: 'utf8' });
	assert.equal(stdout, 'ok\n0\n', where);
}

// No part is left that has the place of something.
function isClean(desk, where) {
	const left = fs.readdirSync(desk.folder, { recursive: true }).filter((name) => /\.(restored|part)(-journal)?$/.test(name));
	assert.deepEqual(left, [], where);
}

// The database is the one from before or that of the backup, and no other.
function isOneOfTwo(faults, where) {
	assert.ok([faults.before, faults.then].includes(rows(faults.desk)), `${where}: one of two`);
}

function goesOn(faults, where) {
	isOneOfTwo(faults, where);
	must(faults.desk, 'restore', faults.saved);
	assert.equal(rows(faults.desk), faults.then, where);
	isWhole(faults.desk, where);
	isClean(faults.desk, where);
}

// Back to a day after the backup, on which all recordings were lost.
function spoil({ desk, later }) {
	removeFiles(desk);
	for (const end of ['-wal', '-shm'])
		fs.rmSync(desk.database + end, { force: true });
	fs.copyFileSync(later, desk.database);
}

test('a restore, whatever fails', async (faults) => {
	let total = 0;
	for (const name of chosen)
		for (const forEver of often) {
			spoil(faults);
			const { runs } = await faults.each({ kind: kinds[name], name: `restore, ${name}`, forEver, growth: growth(name) },
				(where) => faults.command(['restore', faults.saved], where),
				(status, where) => {
					if (status === 0)
						isWhole(faults.desk, where);
					goesOn(faults, where);
					spoil(faults);
				});
			total += runs;
		}
	console.log(`restore: ${total} runs`);
});

test('a backup, whatever fails: it is there as a whole, or not', async (faults) => {
	const { desk } = faults, file = place(desk, 'new.db');
	let total = 0;
	writeFiles(desk);
	for (const name of chosen) {
		const { runs } = await faults.each({ kind: kinds[name], name: `backup, ${name}`, growth: growth(name) },
			(where) => faults.command(['backup', file], where),
			(status, where) => {
				if (status !== 0)
					assert.ok(!fs.existsSync(file) || name === 'sync', `${where}: nothing has its name`);
				fs.rmSync(file, { force: true });
				must(desk, 'backup', file);
				isClean(desk, where);
				fs.rmSync(file);
			});
		total += runs;
	}
	console.log(`backup: ${total} runs`);
});

async function killed(faults, words, mode, at) {
	faults.arm({ kind: kinds.write | kinds.sync | kinds.open, at, mode });
	const child = spawn(program, words, { env: faults.desk.environment, cwd: faults.desk.folder, stdio: 'ignore' });
	const [, signal] = await once(child, 'exit');
	faults.disarm();
	return signal !== null;
}

for (const [name, mode] of Object.entries({ before: modes.killBefore, after: modes.killAfter }))
	test(`a restore, killed ${name} what it writes, opens and renames`, async (faults) => {
		let dead = true, runs = 0, started = 0;
		spoil(faults);
		for (let at = 1; dead; at += 1 + Math.floor(at * (all ? 0 : 0.3))) {
			const where = `killed ${name} ${at}`;
			dead = await killed(faults, ['restore', faults.saved], mode, at);
			isOneOfTwo(faults, where);
			// The next start goes on with the files as well as the same command.
			if (rows(faults.desk) === faults.then && runs % 2 === 0) {
				faults.disarm();
				await faults.desk.start();
				await faults.desk.stop();
				isWhole(faults.desk, where);
				started++;
			}
			goesOn(faults, where);
			spoil(faults);
			runs++;
		}
		assert.ok(runs > 10 && started > 0, `${runs} runs, ${started} starts`);
		console.log(`killed ${name}: ${runs} runs, ${started} starts`);
	});

test('a backup, killed: what has the name is whole', async (faults) => {
	const { desk } = faults, file = place(desk, 'new.db');
	let dead = true, runs = 0;
	spoil(faults);
	must(desk, 'restore', faults.saved);
	for (let at = 1; dead; at += 1 + Math.floor(at * (all ? 0 : 0.3))) {
		dead = await killed(faults, ['backup', '--replace', file], modes.killBefore, at);
		if (fs.existsSync(file)) {
			removeFiles(desk);
			must(desk, 'restore', file);
			isWhole(desk, `killed before ${at}`);
		}
		if (fs.existsSync(`${file}.part`)) {
			const { status, stderr } = desk.command(['restore', `${file}.part`]);
			assert.equal(status, 65, `a part is no backup, killed before ${at}`);
			assert.match(stderr, /is a backup that was not finished; name another one/);
		}
		runs++;
	}
	assert.ok(runs > 10);
	must(desk, 'backup', '--replace', file);
	console.log(`backup killed: ${runs} runs`);
});

run({
	before: async () => {
		const desk = await Desk.make({ 'answers-per-hour': '1000000' });
		desk.settings.audio = path.join(desk.folder, 'audio');
		desk.writeSettings();
		const says = async (n) => {
			for (let i = 0; i < n; i++)
				readAnswer(await post(`${desk.url}/in/main`, text('rdv', { From: newNumber() })));
		};
		writeFiles(desk);
		const faults = new Faults(desk);
		await desk.start();
		await says(3);
		faults.saved = path.join(desk.folder, 'saved.db');
		must(desk, 'backup', faults.saved);
		await says(2);
		await desk.stop();
		faults.later = path.join(desk.folder, 'later.db');
		fs.copyFileSync(desk.database, faults.later);
		faults.before = rows(desk);
		spoil(faults);
		must(desk, 'restore', faults.saved);
		faults.then = rows(desk);
		assert.ok(faults.then < faults.before);
		return faults;
	},
	after: (faults) => faults.desk.remove(),
});
