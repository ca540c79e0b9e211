// SPDX-License-Identifier: AGPL-3.0-or-later
// test-sandbox.mjs - the daemon gives away what it does not need, and does all
// of its work without it
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Desk, program } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { post, readAnswer, send, text } from './twilio.mjs';

const said = (desk) => desk.says(/sandbox seccomp=(\w+) landlock=(?:"on \(ABI (\d+)\)"|off)( why=.*)?\n/);

test('it says what is on, in the log and in the figures', async (desk) => {
	const [line, seccomp, abi, why] = await said(desk);
	const { body } = await send(`${desk.adminUrl}/metrics`, { method: 'GET' });
	assert.match(body, new RegExp(`^passaparola_sandbox_seccomp ${seccomp === 'on' ? 1 : 0}$`, 'm'));
	assert.match(body, new RegExp(`^passaparola_sandbox_landlock ${abi ?? 0}$`, 'm'));
	if (/sanitizer/.test(line)) {
		console.log(`measured: sandbox off in this build:${why}`);
		return;
	}
	assert.equal(seccomp, 'on', line);
	console.log(`measured: seccomp on, Landlock ${abi ? `on (ABI ${abi})` : 'not in this kernel'}`);
	for (const thread of fs.readdirSync(`/proc/${desk.child.pid}/task`)) {
		const status = fs.readFileSync(`/proc/${desk.child.pid}/task/${thread}/status`, 'utf8');
		assert.match(status, /^Seccomp:\t2$/m, `thread ${thread}`);
		assert.match(status, /^NoNewPrivs:\t1$/m, `thread ${thread}`);
	}
});

test('a reload reads the files anew, in a child and in the daemon', async (desk) => {
	const before = desk.standardError.length;
	fs.writeFileSync(desk.settingsFile + '.new', fs.readFileSync(desk.settingsFile, 'utf8').replace('Sportello Prova', 'Sportello Nuovo'), { mode: 0o600 });
	fs.renameSync(desk.settingsFile + '.new', desk.settingsFile); // as editors do
	desk.child.kill('SIGHUP');
	await desk.says(/info reloaded/, before);
	readAnswer(await post(`${desk.url}/in/main`, text('help')));
});

test('a folder that is new in the settings waits for the next start, and it says so', async (desk) => {
	const before = desk.standardError.length, elsewhere = fs.mkdtempSync('/var/tmp/passaparola-');
	try {
		fs.cpSync(desk.settings.flows, elsewhere, { recursive: true });
		desk.settings.flows = elsewhere;
		desk.writeSettings();
		desk.child.kill('SIGHUP');
		await desk.says(/reload-refused|info reloaded/, before);
		if (/landlock="on/.test((await said(desk))[0]))
			await desk.says(/reload-refused.*restart/, before);
		await desk.stop();
		await desk.start();
		readAnswer(await post(`${desk.url}/in/main`, text('help')));
	} finally {
		fs.rmSync(elsewhere, { recursive: true });
	}
});

test('without one it works too, and warns', async (desk) => {
	const child = spawn(program, ['serve', '--without-sandbox'],
	    { env: { ...desk.environment, PASSAPAROLA_SETTINGS: path.join(desk.folder, 'other.conf') }, stdio: ['ignore', 'ignore', 'pipe'] });
	const ended = once(child, 'exit');
	let log = '';
	child.stderr.setEncoding('utf8').on('data', (text) => {
		log += text;
	});
	try {
		await eventually(() => /warning sandbox seccomp=off landlock=off why=/.test(log), 'it warns');
	} finally {
		child.kill();
	}
	await ended;
});

run({
	before: async () => {
		const desk = await Desk.make();
		fs.writeFileSync(path.join(desk.folder, 'other.conf'),
			fs.readFileSync(desk.settingsFile, 'utf8').replaceAll(desk.database, `${desk.database}.other`)
				.replaceAll(`:${desk.port}`, ':0').replaceAll(`:${desk.adminPort}`, ':0'));
		return desk.start();
	},
	after: (desk) => desk.stopAndRemove(),
});
