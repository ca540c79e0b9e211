// SPDX-License-Identifier: AGPL-3.0-or-later
// test-disk.mjs - a disk that is really full, a limit, another program's lock:
// nothing is lost, it is said once, and all is normal again within five seconds
//
// The full disk is a file system of its own in memory, which root alone may
// mount; the limit is one of the process (RLIMIT_FSIZE), which anybody may set.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, newSid, post, readAnswer, send, text } from './twilio.mjs';

const ask = (desk, parameters) => post(`${desk.url}/in/main`, parameters);
const aText = (body = 'rdv') => text(body, { From: newNumber(), MessageSid: newSid() });
const health = async (desk) => (await send(`${desk.adminUrl}/health`, { method: 'GET' })).status;
const lines = (desk, word) => desk.standardError.split('\n').filter((line) => line.includes(word));

function mountSmall(folder) {
	fs.mkdirSync(folder);
	const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m,mode=0700', 'small', folder], { encoding: 'utf8' });
	return status === 0 ? null : (stderr || String(error)).trim();
}

// Each begins and ends; what it says, and how a start ends that meets it.
const full = (desk) => {
	const file = path.join(desk.disk, 'filling');
	return {
		says: /make room on its disk/,
		begin: () => {
			const fd = fs.openSync(file, 'w');
			for (const size of [65536, 4096, 1])
				try {
					for (;;)
						fs.writeSync(fd, Buffer.alloc(size));
				} catch (error) {
					assert.equal(error.code, 'ENOSPC');
				}
			fs.closeSync(fd);
		},
		end: () => fs.rmSync(file),
	};
};

const limit = (desk) => {
	const set = (bytes) => {
		const { status, stderr } = spawnSync('prlimit', ['--pid', desk.child.pid, `--fsize=${bytes}:`], { encoding: 'utf8' });
		assert.equal(status, 0, stderr);
	};
	return {
		says: /make room on its disk/,
		begin: () => set(fs.statSync(`${desk.database}-wal`).size),
		end: () => set('unlimited'),
	};
};

const lock = (desk) => {
	let other;
	return {
		says: /another program holds it; close that/,
		begin: async () => {
			other = spawn('sqlite3', [desk.database], { stdio: ['pipe', 'pipe', 'inherit'] });
			other.stdin.write('.timeout 5000\nBEGIN EXCLUSIVE;\nSELECT 1;\n');
			await once(other.stdout, 'data');
		},
		end: async () => {
			other.stdin.end();
			await once(other, 'exit');
		},
	};
};

// While nothing can be written: refusals that promise nothing.
async function refuses(desk, refused) {
	const first = aText();
	await eventually(async () => {
		const answer = await ask(desk, first);
		if (answer.status === 200)
			first.MessageSid = first.SmsSid = first.SmsMessageSid = newSid();
		return answer.status === 503;
	}, 'a text is refused', 20);
	refused.push(first);
	await Promise.all(['human', 'stop'].map(async (body) => {
		const parameters = aText(body);
		const answer = await ask(desk, parameters);
		assert.equal(answer.status, 503, 'refused');
		assert.ok(answer.headers['retry-after'], 'and when to ask again');
		refused.push(parameters);
	}));
	const caller = new Caller(desk);
	const apology = await post(caller.number, caller.parameters({ CallStatus: 'ringing' }));
	assert.equal(apology.status, 200);
	assert.match(apology.body, /<(Say|Play)/, 'who calls hears an apology');
	await eventually(async () => await health(desk) === 503, '/health says so');
	const { tasks } = await desk.anna.read('inbox');
	assert.ok(tasks.length > 0, 'the desk reads on');
	const written = await desk.anna.post(`people/${tasks[0].person}/note`, { text: 'nota' });
	assert.ok(written.status >= 500, `the desk's note is not taken: ${written.status}`);
	const stopping = desk.command(['people', 'stop', '+393331112233', '--purpose', 'all', '--words', 'basta']);
	assert.ok(stopping.status === 75 || stopping.status === 74, `a command says so: ${stopping.status} ${stopping.stderr}`);
	assert.match(stopping.stderr, /nothing was changed|make room|another program/);
}

async function goesOn(desk, refused) {
	const ended = Date.now();
	const answers = await eventually(async () => {
		const all = await Promise.all(refused.map((parameters) => ask(desk, parameters)));
		return all.every(({ status }) => status === 200) && all;
	}, 'the provider asks again and is answered');
	await eventually(async () => await health(desk) === 200, '/health says so');
	assert.ok(Date.now() - ended < 5000 * Number(process.env.PATIENCE || 1));
	assert.ok(readAnswer(answers[0])[0].text.length > 0);
	const times = desk.log().filter((row) => refused.some(({ MessageSid }) => MessageSid === row.remote_id)).length;
	assert.equal(times, refused.length, 'each is there once');
}

async function meets(desk, trouble) {
	const refused = [];
	desk.standardError = '';
	await trouble.begin();
	try {
		await refuses(desk, refused);
	} finally {
		await trouble.end();
	}
	await desk.says(/commit-failed.*\n/);
	assert.equal(lines(desk, 'commit-failed').length, 1, desk.standardError);
	assert.match(lines(desk, 'commit-failed')[0], trouble.says);
	await goesOn(desk, refused);
	await eventually(() => lines(desk, 'commits-again').length > 0, 'it says that it commits again');
	assert.equal(lines(desk, 'commits-again').length, 1, desk.standardError);
}

async function startsIn(desk, trouble) {
	await desk.kill();
	desk.standardError = '';
	await trouble.begin();
	await desk.start().then(
		async () => {
			assert.notEqual((await ask(desk, aText())).status, 500);
			await desk.kill();
		},
		async () => {
			const { code } = await desk.ended;
			assert.equal(code, 75, desk.standardError);
			assert.match(desk.standardError, trouble.says);
		});
	await trouble.end();
	desk.standardError = '';
	await desk.start();
	assert.equal((await ask(desk, aText())).status, 200);
}

test('a disk that is full', async (desk) => {
	if (desk.noDisk) {
		console.log(`measured: no disk was filled, since none could be mounted: ${desk.noDisk}`);
		assert.ok(desk.noDisk.length > 0);
		return;
	}
	await meets(desk, full(desk));
});

test('a start on a disk that is full', async (desk) => {
	if (!desk.noDisk)
		await startsIn(desk, full(desk));
	assert.equal(desk.child.exitCode, null);
});

test('a limit on the size of its files', (desk) => meets(desk, limit(desk)));

test('a database that another program holds', (desk) => meets(desk, lock(desk)));

test('a start beside another program that holds it', (desk) => startsIn(desk, lock(desk)));

test('it ends well, and the file is whole', async (desk) => {
	await desk.stop();
	const { stdout } = spawnSync('sqlite3', [desk.database, 'pragma integrity_check'], { encoding: 'utf8' });
	assert.equal(stdout.trim(), 'ok');
});

run({
	before: async () => {
		const desk = await Desk.make({ 'answers-per-hour': '1000000' });
		desk.disk = path.join(desk.folder, 'disk');
		desk.noDisk = mountSmall(desk.disk);
		desk.database = path.join(desk.disk, 'line.db');
		desk.settings.database = desk.database;
		desk.writeSettings();
		await desk.start();
		desk.anna = await Staff.add(desk, 'anna', 'admin', 'all');
		// A start after a crash empties the log of changes: where an older one was
		// longer, small changes would still have room in it.
		await desk.kill();
		await desk.start();
		await ask(desk, aText('human'));
		return desk;
	},
	after: (desk) => {
		desk.child.kill('SIGKILL');
		if (!desk.noDisk)
			spawnSync('umount', ['-l', desk.disk]);
		desk.remove();
	},
});
