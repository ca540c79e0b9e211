// SPDX-License-Identifier: AGPL-3.0-or-later
// targets.mjs - what is measured: the daemon, the same job in Node, and
// libevent answering nothing; each started afresh, each on a disk of its own
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { accountSid, authToken, Desk, freePort, ours, top } from '../e2e/daemon.mjs';

const ticksASecond = 100; // of /proc, on every Linux there is

// Measurements go where the tree is: /tmp is often memory, which never syncs.
process.env.TMPDIR = path.join(top, 'var/bench');
fs.mkdirSync(process.env.TMPDIR, { recursive: true });

export function cpuSeconds(pid) {
	const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
	return (Number(fields[11]) + Number(fields[12])) / ticksASecond;
}

function residentMiB(pid) {
	return Number(/^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

// Resolves as soon as somebody listens on PORT.
export async function listening(port) {
	for (;;) {
		const socket = net.connect(port, '127.0.0.1');
		try {
			await once(socket, 'connect');
			return;
		} catch {
			await new Promise((done) => setTimeout(done, 2));
		} finally {
			socket.destroy();
		}
	}
}

class Running {
	constructor(child, port, stop) {
		Object.assign(this, { child, port, stop, url: `http://127.0.0.1:${port}/in/main` });
	}
	cpu() { return cpuSeconds(this.child.pid); }
	resident() { return residentMiB(this.child.pid); }
}

// A program of its own, on a port; ended and its folder removed by stop().
async function program(command, words, environment, folder) {
	const port = await freePort();
	const child = spawn(command, words.map((word) => word.replace('PORT', port)), {
		env: { ...process.env, ...environment, PORT: String(port) }, stdio: ['ignore', 'ignore', 'inherit'],
	});
	const ended = once(child, 'exit');
	await listening(port);
	return new Running(child, port, async () => {
		child.kill('SIGTERM');
		await ended;
		if (folder)
			fs.rmSync(folder, { recursive: true, force: true });
	});
}

// A desk without the caps that hold people to a few answers an hour.
export async function desk(changes = {}, accountChanges = {}) {
	const made = await Desk.make({ 'answers-per-hour': '1000000', ...changes }, accountChanges);
	made.logFile = path.join(made.folder, 'log');
	return made;
}

export async function startDesk(made) {
	await made.start();
	made.ended.then(({ code, signal }) => {
		if (code !== 0)
			console.error(`the daemon ended with ${code ?? signal}; its log is ${made.logFile}`);
	});
	return new Running(made.child, made.port, () => made.stop());
}

export const targets = {
	passaparola: async () => {
		const made = await desk();
		const running = await startDesk(made);
		running.stop = () => made.stopAndRemove();
		return running;
	},
	node: () => {
		const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node-'));
		return program(process.execPath,
		    [path.join(top, 'tests/bench/node/server.mjs'), path.join(top, 'flows/words.tsv')],
		    { DB: path.join(folder, 'node.db'), TOKEN: authToken, NODE_ENV: 'production' }, folder);
	},
	'libevent, answering nothing': () =>
		program(path.join(process.env.BUILD_DIR, 'tests/bench/hello'), ['PORT'], {}),
};

// Loads what runs; gives what sigload counted, and the CPU a text took.
export async function load(running, { connections = 64, seconds = 4, warm = 1, rate = 0 } = {}) {
	const words = ['-u', running.url, '-k', authToken, '-a', accountSid, '-t', ours,
		'-c', connections, '-v', 20000, '-w', warm * 1000, '-d', seconds * 1000];
	if (rate)
		words.push('-r', rate);
	const child = spawn(path.join(process.env.BUILD_DIR, 'tests/bench/sigload/sigload'),
	    words.map(String), { stdio: ['ignore', 'pipe', 'inherit'] });
	let out = '';
	child.stdout.setEncoding('utf8').on('data', (text) => { out += text; });
	const closed = once(child, 'close');
	await new Promise((done) => setTimeout(done, warm * 1000));
	const before = running.cpu(), began = performance.now();
	await new Promise((done) => setTimeout(done, seconds * 1000 - 100));
	const used = running.cpu() - before, passed = (performance.now() - began) / 1000;
	await closed;
	const result = JSON.parse(out);
	return { ...result, cpuMicroseconds: used / passed / result.rate * 1e6 };
}
