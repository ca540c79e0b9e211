// SPDX-License-Identifier: AGPL-3.0-or-later
// daemon.mjs - the real daemon, in a folder of its own, on a port of its own
//
// Each Desk is a temporary folder with settings for one Twilio account, whose
// REST interface is a server in this process.  What the daemon prints is kept
// and shown when something fails; a sanitizer that speaks is a failure.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually, patience } from './report.mjs';

export const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const program = path.resolve(process.env.BUILD_DIR || path.join(top, 'build'), 'passaparola');

export const accountSid = 'AC' + '0123456789abcdef'.repeat(2);
export const authToken = 'fedcba9876543210'.repeat(2);
export const ours = '+390810000000';

// Below the ports that the system hands out by itself, above the last one that
// browsers and fetch() refuse to ask (10080), and begun elsewhere by each process:
// what is free now is not taken by somebody else until it is used.
const ports = { first: 10100, many: 21900, each: 16 };
let nextPort = process.pid * ports.each % ports.many;

async function listens(...where) {
	const server = net.createServer().listen(...where);
	try {
		await once(server, 'listening');
	} catch {
		return null;
	}
	return server;
}

// Nobody else gets it as long as this process lives: its name is held, also
// while a daemon that was killed does not listen there.
export async function freePort() {
	for (let tries = 0; tries < ports.many; tries++) {
		const port = ports.first + nextPort;
		nextPort = (nextPort + 1) % ports.many;
		const server = await listens(port, '127.0.0.1');
		if (server === null)
			continue;
		server.close();
		await once(server, 'close');
		const name = await listens(`\0passaparola-port-${port}`);
		if (name === null)
			continue;
		name.unref();
		return port;
	}
	throw new Error('no port is free');
}

const sanitizer = /Sanitizer|runtime error:/;

// Whose connections requests go over; what is idle goes with the daemon that it
// led to, or the next one would be asked over it.  So does what the daemon may
// close by itself, which is not heard of here while a command is waited for.
export const kept = new http.Agent({ keepAlive: true, maxSockets: 32 });
kept.on('free', (socket) => { socket.idleSince = performance.now(); });
export const dropIdle = (milliseconds = 0) => Object.values(kept.freeSockets).flat()
	.filter(({ idleSince }) => performance.now() - idleSince >= milliseconds)
	.forEach((socket) => socket.destroy());

export class Desk {
	variables = {}; // of the environment that its programs run in
	around = []; // the program, and its words, that starts the daemon
	spoken = null; // what a sanitizer said, also when the log is emptied

	// CHANGES replace or add lines of the settings; null takes one away, and
	// the whole account too.
	static async make(changes = {}, accountChanges = {}) {
		const desk = new Desk();
		desk.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passaparola-'));
		desk.port = await freePort();
		desk.adminPort = await freePort();
		desk.url = `http://127.0.0.1:${desk.port}`;
		desk.adminUrl = `http://127.0.0.1:${desk.adminPort}`;
		desk.database = path.join(desk.folder, 'line.db');
		desk.settingsFile = path.join(desk.folder, 'passaparola.conf');
		desk.standardError = '';
		fs.writeFileSync(path.join(desk.folder, 'twilio.token'), authToken + '\n', { mode: 0o600 });
		desk.settings = {
			name: 'Sportello Prova',
			phone: ours,
			languages: 'it en fr es ar bn ur si ta wo pcm',
			timezone: 'Europe/Rome',
			'public-url': desk.url,
			listen: `127.0.0.1:${desk.port}`,
			'listen-admin': `127.0.0.1:${desk.adminPort}`,
			database: desk.database,
			'key-file': path.join(desk.folder, 'line.key'),
			flows: path.join(top, 'flows'),
			prompts: path.join(top, 'prompts'),
			allow: '+39',
			...changes,
		};
		desk.account = accountChanges && {
			provider: 'twilio',
			number: ours,
			'account-sid': accountSid,
			'auth-token-file': 'twilio.token',
			'api-url': 'http://127.0.0.1:9',
			...accountChanges,
		};
		desk.writeSettings();
		return desk;
	}

	writeSettings() {
		const lines = (table, indent) => Object.entries(table)
			.filter(([, value]) => value !== null)
			.map(([name, value]) => `${indent}${name} ${value}\n`).join('');
		const account = this.account ? '\naccount main\n' + lines(this.account, '  ') : '';
		fs.writeFileSync(this.settingsFile, lines(this.settings, '') + account);
	}

	get environment() {
		return { ...process.env, PASSAPAROLA_SETTINGS: this.settingsFile, ...this.variables };
	}

	// Resolves with itself at "ready", rejects when the daemon ends before.
	async start() {
		// A log that is long goes to a file, not through this process.
		const log = this.logFile ? fs.openSync(this.logFile, 'a') : 'pipe';
		const [command, ...words] = [...this.around, program, 'serve'];
		const child = spawn(command, words,
		    { env: this.environment, cwd: this.folder, stdio: ['ignore', 'pipe', log] });
		if (this.logFile)
			fs.closeSync(log);
		this.child = child;
		// What it printed last is read to its end; a child of its own may hold on to that.
		this.ended = new Promise((done, fail) => {
			child.once('error', fail);
			child.once('exit', (code, signal) => {
				dropIdle();
				child.once('close', () => done({ code, signal }));
				setTimeout(done, 5000, { code, signal }).unref();
			});
		});
		child.stderr?.setEncoding('utf8').on('data', (text) => {
			this.standardError = (this.standardError + text).slice(-5000000);
			if (sanitizer.test(this.standardError.slice(-text.length - 100)))
				this.spoken = this.standardError;
		});
		let out = '';
		const ready = new Promise((done) => {
			child.stdout.setEncoding('utf8').on('data', (text) => {
				out += text;
				if (/^ready http:\/\/\S+\/$/m.test(out))
					done('ready');
			});
		});
		const late = new Promise((done) => setTimeout(done, 30000 * patience, 'late').unref());
		const first = await Promise.race([ready, late, this.ended]);
		if (first === 'late')
			await this.kill();
		if (first !== 'ready')
			throw new Error(`the daemon did not get ready (${JSON.stringify(first)}):\n${this.standardError}`);
		return this;
	}

	// Waits until the log has PATTERN, from FROM on; the match.  Its log and what
	// it answers come by different ways.
	says(pattern, from = 0) {
		return eventually(() => pattern.exec(this.standardError.slice(from)), `the log says ${pattern}`);
	}

	// Ends it as an administrator would; it must end well.
	async stop() {
		this.child.kill('SIGTERM');
		const { code, signal } = await this.ended;
		if (code !== 0 || this.spoken)
			throw new Error(`the daemon ended with ${code ?? signal}:\n${this.spoken ?? this.standardError}`);
	}

	async kill() {
		this.child.kill('SIGKILL');
		await this.ended;
	}

	remove() {
		fs.rmSync(this.folder, { recursive: true, force: true });
	}

	async stopAndRemove() {
		await this.stop();
		this.remove();
	}

	// Runs a subcommand with this desk's settings.
	command(words, { input = '' } = {}) {
		const { status, stdout, stderr } = spawnSync(program, words, {
			env: this.environment, cwd: this.folder, input, encoding: 'utf8',
			timeout: (words.includes('serve') ? 30000 : 60000) * patience, maxBuffer: 1 << 30,
		});
		return { status, stdout, stderr };
	}

	// All interactions, oldest first.
	log(...words) {
		const { status, stdout, stderr } = this.command(['log', '--format', 'json', ...words]);
		if (status !== 0)
			throw new Error(`log ended with ${status}: ${stderr}`);
		return stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
	}
}
