// SPDX-License-Identifier: AGPL-3.0-or-later
// test-places.mjs - files that are not as they should be: of somebody else, on a
// disk that can only be read, in another place, of another time
//
// Each is one sentence that says what, where and what to do, an exit status of
// sysexits, and nothing is changed.  What can go on goes on.
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Desk, program } from './daemon.mjs';
import { assert, eventually, patience, run, test } from './report.mjs';
import { newNumber, post, readAnswer, text } from './twilio.mjs';

const root = process.getuid() === 0;
const nobody = 65534;

// All files of a folder, with their bytes, owners and modes.
function look(folder) {
	// Who reads may leave an empty log behind, and who comes next takes it away.
	return fs.readdirSync(folder, { recursive: true }).filter((name) => !/-(shm|wal)$/.test(name)).sort().map((name) => {
		const file = path.join(folder, name), { uid, mode, size } = fs.lstatSync(file);
		const bytes = fs.lstatSync(file).isFile() ? crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex') : '';
		return [name, uid, mode, name.endsWith('.lock') ? '' : size, name.endsWith('.lock') ? '' : bytes].join(' ');
	});
}

// One sentence of the program, and nothing else of it that is wrong.
function said(stderr) {
	const lines = stderr.split('\n').filter((line) => line && !/^(info|warning) /.test(line));
	assert.equal(lines.length, 1, `one sentence: ${stderr}`);
	return lines[0];
}

function refused(desk, status, words, { command = ['serve'] } = {}) {
	const before = look(desk.folder);
	const answer = desk.command(command);
	assert.equal(answer.status, status, `${command}: ${answer.stderr}`);
	assert.match(said(answer.stderr), words);
	assert.deepEqual(look(desk.folder), before, 'nothing is changed');
}

async function answers(desk) {
	return readAnswer(await post(`${desk.url}/in/main`, text('rdv', { From: newNumber() }))).length > 0;
}

// It starts, and answers.
async function isFine(desk) {
	await desk.start();
	assert.ok(await answers(desk));
	await desk.stop();
}

const file = (desk, name) => path.join(desk.folder, name);

test('the key file is gone: none is made beside a database that has one', async (desk) => {
	fs.renameSync(file(desk, 'line.key'), file(desk, 'elsewhere'));
	for (const command of [['serve'], ['log'], ['retain'], ['restore', desk.database]])
		refused(desk, 69, /the key file \S+line\.key is not there; put back the one/, { command });
	fs.writeFileSync(file(desk, 'line.key'), '0123456789abcdef'.repeat(4) + '\n', { mode: 0o600 });
	refused(desk, 78, /line\.db was sealed with another key; put back the key file/);
	fs.writeFileSync(file(desk, 'line.key'), 'abc\n', { mode: 0o600 });
	refused(desk, 78, /line\.key is not a key file .*put back/);
	fs.renameSync(file(desk, 'elsewhere'), file(desk, 'line.key'));
	await isFine(desk);
});

test('secrets that others can read', async (desk) => {
	for (const name of ['line.key', 'twilio.token']) {
		fs.chmodSync(file(desk, name), 0o644);
		refused(desk, 78, new RegExp(`${name} can be read by others; run: chmod 600 \\S+${name}`));
		fs.chmodSync(file(desk, name), 0o600);
	}
	fs.chmodSync(desk.database, 0o644);
	await isFine(desk);
	assert.equal(fs.statSync(desk.database).mode & 0o777, 0o600, 'the database is made private');
});

test('the database is a link, or no file', async (desk) => {
	fs.renameSync(desk.database, file(desk, 'real.db'));
	fs.symlinkSync('real.db', desk.database);
	refused(desk, 78, /line\.db is a link; name the file that it leads to \(real\.db\)/);
	fs.rmSync(desk.database);
	fs.symlinkSync('nowhere.db', desk.database);
	refused(desk, 78, /line\.db is a link/);
	fs.rmSync(desk.database);
	fs.mkdirSync(desk.database);
	refused(desk, 65, /line\.db is not a file; name another one/);
	fs.rmdirSync(desk.database);
	fs.renameSync(file(desk, 'real.db'), desk.database);
	await isFine(desk);
});

test('the folder of the state is a link: it is the same database, and has one lock', async (desk) => {
	const other = `${desk.folder}-link`, database = desk.settings.database;
	fs.symlinkSync(desk.folder, other);
	desk.settings.database = path.join(other, 'line.db');
	desk.writeSettings();
	await desk.start();
	assert.ok(await answers(desk));
	desk.settings.database = database;
	desk.writeSettings();
	const { status, stderr } = desk.command(['serve']);
	assert.equal(status, 75);
	assert.match(stderr, /is in use by process \d+; stop that first/);
	assert.ok(await answers(desk), 'the first one goes on');
	await desk.stop();
	fs.rmSync(other);
	await isFine(desk);
});

test('of a newer version, of another program, no database at all', async (desk) => {
	const kept = file(desk, 'kept.db');
	fs.copyFileSync(desk.database, kept);
	spawnSync('sqlite3', [desk.database, 'pragma journal_mode = delete; pragma user_version = 999']);
	for (const command of [['serve'], ['log'], ['forget', '+393331112233']])
		refused(desk, 65, /made by a newer passaparola \(schema 999.*install the newer one/, { command });
	fs.rmSync(desk.database);
	spawnSync('sqlite3', [desk.database, 'create table t (a)']);
	refused(desk, 65, /is a database of another program; name another file/);
	fs.writeFileSync(desk.database, 'shopping list\n'.repeat(100), { mode: 0o600 });
	refused(desk, 74, /it is not a database; name another file/);
	// A backup puts that right, whatever is there.
	assert.equal(desk.command(['restore', kept]).status, 0);
	await isFine(desk);
});

test('a clock in 1970: who writes is answered, and it is said', async (desk) => {
	desk.standardError = '';
	desk.variables = {
		LD_PRELOAD: path.join(path.dirname(program), 'tests/fault/fault.so'),
		ASAN_OPTIONS: `${process.env.ASAN_OPTIONS ?? ''}:verify_asan_link_order=0`,
		FAULT_CLOCK: String(-Math.floor(Date.now() / 1000) + 100),
	};
	const before = desk.command(['log']).stdout.split('\n').length;
	await desk.start();
	await eventually(() => /clock-behind at=1970-01-01.*timedatectl/.test(desk.standardError), 'it is said');
	assert.ok(await answers(desk));
	await desk.stop();
	desk.variables = {};
	await isFine(desk);
	const { stdout } = desk.command(['log']);
	assert.ok(stdout.split('\n').length > before, 'nothing that was there is gone');
});

// As a user of its own in the folder of somebody else: only root can try it.
function asNobody(desk, words) {
	return spawnSync(program, words, { uid: nobody, gid: nobody, env: desk.environment, cwd: '/', encoding: 'utf8', timeout: 20000 * patience });
}

function give(desk, uid) {
	for (const name of ['', ...fs.readdirSync(desk.folder, { recursive: true })])
		fs.lchownSync(path.join(desk.folder, name), uid, uid);
}

// WRONG is made so, and put right again.
function refusedAsNobody(desk, status, words, wrong, right) {
	give(desk, nobody);
	wrong();
	const before = look(desk.folder), answer = asNobody(desk, ['serve']);
	assert.equal(answer.status, status, answer.stderr ?? String(answer.error));
	assert.match(said(answer.stderr), words);
	assert.deepEqual(look(desk.folder), before, 'nothing is changed');
	right?.();
	give(desk, 0);
}

if (root) {
	test('of another user: the folder, the database, the key, the marks', async (desk) => {
		fs.chownSync(desk.database, nobody, nobody);
		refused(desk, 73, /line\.db belongs to user 65534.*run it as that user/);
		fs.chownSync(desk.database, 0, 0);
		if (spawnSync('test', ['-r', desk.settingsFile], { uid: nobody, gid: nobody, cwd: '/' }).status !== 0 ||
			asNobody(desk, ['serve', '--help']).status !== 0) {
			console.log('another user cannot reach this folder');
			return isFine(desk);
		}
		refusedAsNobody(desk, 73, /line\.db belongs to user 0/, () => fs.chownSync(desk.database, 0, 0));
		refusedAsNobody(desk, 69, /line\.key.*Permission denied/, () => fs.chownSync(file(desk, 'line.key'), 0, 0));
		refusedAsNobody(desk, 73, /cannot write in the folder \S+ of the database; give it to the user who runs this: chown 65534/, () => {
			fs.chownSync(desk.folder, 0, 0);
			fs.rmSync(`${desk.database}.lock`);
		});
		fs.writeFileSync(`${desk.database}.lock`, '');
		refusedAsNobody(desk, 69, /who was forgotten or said STOP cannot be looked up; give the file.*line\.db\.marks/, () => {
			fs.writeFileSync(`${desk.database}.marks`, '', { mode: 0o600 });
			fs.chownSync(`${desk.database}.marks`, 0, 0);
		}, () => fs.rmSync(`${desk.database}.marks`));
		await isFine(desk);
	});

	test('a disk that can only be read: it is not started, and all can be copied away', async (desk) => {
		const disk = file(desk, 'disk'), database = desk.settings.database;
		fs.mkdirSync(disk);
		if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', disk]).status !== 0) {
			console.log('nothing may be mounted here');
			return;
		}
		try {
			fs.copyFileSync(desk.database, path.join(disk, 'line.db'));
			desk.settings.database = path.join(disk, 'line.db');
			desk.writeSettings();
			await isFine(desk);
			assert.equal(spawnSync('mount', ['-o', 'remount,ro', disk]).status, 0);
			refused(desk, 73, /the disk of \S+ can only be read; .*mount it to be written/);
			for (const command of [['retain'], ['forget', '+393331112233'], ['import', 'people', '/dev/null']])
				assert.match(desk.command(command).stderr, /can only be read|not a file|header/, command[0]);
			const { status, stdout, stderr } = desk.command(['log']);
			assert.equal(status, 0, stderr);
			assert.ok(stdout.length > 100);
			const copy = file(desk, 'away.db');
			const made = desk.command(['backup', copy]);
			assert.equal(made.status, 0, made.stderr);
			// With a log beside it SQLite does not read it there.
			spawnSync('mount', ['-o', 'remount,rw', disk]);
			fs.writeFileSync(path.join(disk, 'line.db-wal'), 'x'.repeat(100));
			spawnSync('mount', ['-o', 'remount,ro', disk]);
			refused(desk, 73, /line\.db-wal has what was written last; copy both to a disk that can be written/, { command: ['log'] });
			desk.settings.database = database;
			desk.writeSettings();
			const back = desk.command(['restore', copy]);
			assert.equal(back.status, 0, back.stderr);
		} finally {
			spawnSync('umount', [disk]);
		}
		await isFine(desk);
	});
}

run({
	before: async () => {
		const desk = await Desk.make();
		fs.chmodSync(desk.folder, 0o755);
		await isFine(desk);
		return desk;
	},
	after: (desk) => desk.remove(),
});
