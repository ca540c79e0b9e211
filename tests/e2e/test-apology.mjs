// SPDX-License-Identifier: AGPL-3.0-or-later
// test-apology.mjs - a caller never hears silence: not when nothing can be
// written down, not when the daemon is gone, not while it is replaced
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk, program, top } from './daemon.mjs';
import { assert, eventually, patience, run, test } from './report.mjs';
import { pitchOf, toneFile } from './wave.mjs';
import { newNumber, post, readAnswer, send, text } from './twilio.mjs';

const pitches = { it: 440, en: 660 };

// All that is played is fetched, decoded and compared with what was recorded.
async function isTheApology(caller, base) {
	const played = caller.heard.filter((piece) => piece.play).map(({ play }) => new URL(play, base).href);
	assert.ok(played.length >= 2, caller.document);
	for (const language of Object.keys(pitches)) {
		const url = played.find((one) => new RegExp(`/${language}/main\\.trouble\\.[^/]*$`).test(one));
		assert.ok(url, `${language}: ${played}`);
		const file = Buffer.from(await (await fetch(url)).arrayBuffer());
		const heard = pitchOf(file);
		assert.ok(Math.abs(heard - pitches[language]) < 15, `${language}: ${heard} Hz`);
	}
	assert.match(caller.text, /0, 8, 1, 0, 0, 0, 0, 0, 0, 1/, 'another number is said');
	assert.ok(caller.ended && !caller.rejected);
}

test('the database is locked: the recorded apology, with another number', async (desk) => {
	const other = spawn('sqlite3', [desk.database], { stdio: ['pipe', 'pipe', 'inherit'] });
	try {
		other.stdin.write(".timeout 10000\nBEGIN IMMEDIATE;\nSELECT 'held';\n");
		await once(other.stdout, 'data');
		const caller = new Caller(desk);
		caller.endIsTold = 503;
		await caller.ask(caller.number, { CallStatus: 'ringing' });
		await isTheApology(caller);
		other.stdin.end('ROLLBACK;\n');
		await once(other, 'exit');
	} catch (error) {
		other.kill();
		throw error;
	}
	const next = await Caller.call(desk);
	assert.equal(next.waits.tagName, 'Gather');
	await next.hangUp();
});

// A provider asks the fallback address as it asks all others.
async function askFallback(desk, url, method = 'POST') {
	const caller = new Caller(desk);
	caller.end = async () => { caller.ended = true; };
	const response = await send(url, { method, body: method === 'POST' ? 'CallSid=CA1' : '', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } });
	await caller.follow(response);
	return caller;
}

test('the fallback address: by POST and GET, without a signature, and nothing else', async (desk) => {
	const url = `${desk.url}/audio/fallback.xml`;
	for (const method of ['POST', 'GET'])
		await isTheApology(await askFallback(desk, url, method), url);
	assert.equal((await send(url, { method: 'DELETE' })).status, 405);
});

test('the same from any web server, with the daemon gone', async (desk) => {
	await desk.stop();
	const server = http.createServer((request, response) => {
		const name = path.join(desk.settings.audio, new URL(request.url, 'http://x').pathname);
		response.setHeader('Content-Type', name.endsWith('.xml') ? 'text/xml' : 'audio/wav');
		response.end(fs.readFileSync(name));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const url = `http://127.0.0.1:${server.address().port}/fallback.xml`;
	try {
		await isTheApology(await askFallback(desk, url), url);
	} finally {
		server.closeAllConnections();
		server.close();
		await desk.start();
	}
});

// The socket is somebody else's, as systemd's is, and outlives every daemon.
async function supervised(desk) {
	const server = net.createServer().listen(desk.port, '127.0.0.1', 511);
	await once(server, 'listening');
	const script = 'while :; do (export LISTEN_FDS=1 LISTEN_PID=$BASHPID; echo "pid $BASHPID"; exec "$0" serve) || exit; done';
	const child = spawn('bash', ['-c', script, program], {
		env: desk.environment, cwd: desk.folder, stdio: ['ignore', 'pipe', 'ignore', server._handle.fd],
	});
	server.close();
	const daemons = { out: '', child, ended: once(child, 'exit') };
	child.stdout.setEncoding('utf8').on('data', (data) => { daemons.out += data; });
	daemons.ready = () => daemons.out.match(/^ready /gm)?.length ?? 0;
	daemons.pid = () => Number(daemons.out.match(/^pid (\d+)$/gm).at(-1).slice(4));
	return daemons;
}

test('replaced five times while people write and call: nobody is refused', async (desk) => {
	await desk.stop();
	const daemons = await supervised(desk), upgrades = 5;
	let answered = 0, stopped = false;
	const fresh = (parameters) => post(`${desk.url}/in/main`, parameters, { agent: false });
	const writer = async () => {
		while (!stopped) {
			readAnswer(await fresh(text('help', { From: newNumber() })));
			answered++;
		}
	};
	const caller = async () => {
		while (!stopped) {
			const one = new Caller(desk);
			const response = await fresh(one.parameters({ CallStatus: 'ringing' }));
			assert.equal(response.status, 200, response.body);
			assert.match(response.body, /<Gather/);
			answered++;
		}
	};
	try {
		await eventually(() => daemons.ready() === 1, 'the first is ready');
		const people = [writer(), writer(), caller(), caller()];
		const all = Promise.all(people).finally(() => { stopped = true; });
		all.catch(() => {});
		for (let i = 1; i <= upgrades && !stopped; i++) {
			await new Promise((done) => setTimeout(done, 200 * patience));
			process.kill(daemons.pid(), 'SIGTERM');
			await eventually(() => daemons.ready() === i + 1 || stopped, 'the next is ready');
		}
		stopped = true;
		await all;
		console.log(`measured: ${answered} answered over ${upgrades} upgrades, none refused`);
	} finally {
		stopped = true;
		daemons.child.kill('SIGKILL');
		await daemons.ended; // it holds the socket too
		process.kill(daemons.pid(), 'SIGTERM');
		await eventually(() => !fs.existsSync(`/proc/${daemons.pid()}`), 'the last has ended');
		await desk.start();
	}
});

run({
	before: async () => {
		const desk = await Desk.make({ languages: 'it en', 'call-languages': 'it en', 'other-phone': '081 000 0001' });
		const prompts = path.join(desk.folder, 'prompts');
		fs.cpSync(path.join(top, 'prompts'), prompts, { recursive: true });
		for (const [language, pitch] of Object.entries(pitches)) {
			fs.mkdirSync(path.join(prompts, language), { recursive: true });
			fs.writeFileSync(path.join(prompts, language, 'main.trouble.wav'), toneFile(2, { rate: 16000, pitch }));
		}
		desk.settings.prompts = prompts;
		desk.settings.audio = path.join(desk.folder, 'audio');
		desk.writeSettings();
		// Without espeak-ng only the recordings are made, which is quick.
		const before = process.env.PATH;
		process.env.PATH = desk.folder;
		const { status, stdout, stderr } = desk.command(['prompts', 'build']);
		process.env.PATH = before;
		assert.equal(status, 0, stderr);
		assert.match(stdout, /^2 made/);
		assert.ok(fs.existsSync(path.join(desk.settings.audio, 'fallback.xml')));
		return desk.start();
	},
	after: (desk) => desk.stopAndRemove(),
});
