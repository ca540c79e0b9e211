// SPDX-License-Identifier: AGPL-3.0-or-later
// sends.mjs - a notice to many at full speed: how fast it goes, what texts that
// come meanwhile wait, and how soon it ends when somebody stops it
//
// The provider is tests/bench/taker, which takes everything at once and tells
// of every text twice.  Nothing but the daemon is limited.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { accountSid, authToken, freePort, program } from '../e2e/daemon.mjs';
import { cpuSeconds, desk, listening, load, startDesk } from './targets.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const number = (i) => `+39340${String(i).padStart(7, '0')}`;
const hour = (ms) => new Date(ms).toLocaleTimeString('sv', { timeZone: 'Europe/Rome', hour: '2-digit', minute: '2-digit' });

class Taker {
	async start() {
		this.port = await freePort();
		this.child = spawn(path.join(process.env.BUILD_DIR, 'tests/bench/taker'), [this.port, accountSid, authToken], { stdio: 'inherit' });
		this.ended = once(this.child, 'exit');
		await listening(this.port);
		return this;
	}
	async counts() { return (await fetch(`http://127.0.0.1:${this.port}/`)).json(); }
	cpu() { return cpuSeconds(this.child.pid); }
	async stop() {
		this.child.kill('SIGTERM');
		await this.ended;
	}
}

export class Sending {
	// A desk with PEOPLE on a list, and a notice to them that was approved.
	async make(people) {
		this.taker = await new Taker().start();
		const now = Date.now();
		this.made = await desk(
		    { cap: '1000000', quiet: `${hour(now + 12 * 3600000)}-${hour(now + 12.1 * 3600000)}` },
		    { 'api-url': `http://127.0.0.1:${this.taker.port}`, rate: '10000' });
		const file = path.join(this.made.folder, 'people.csv');
		fs.writeFileSync(file, 'number,lists,consent\n' +
		    Array.from({ length: people }, (_, i) => `${number(i)},corteo,yes\n`).join(''));
		this.command('import', 'people', file);
		const notice = path.join(this.made.folder, 'a.notice');
		fs.writeFileSync(notice, 'notice Prova\nto list corteo\ntext others\n  > Sabato alle 10 in piazza Garibaldi.\n');
		const { hash } = JSON.parse(this.command('notice', 'new', notice, '--by', 'anna', '--format', 'json'));
		this.command('notice', 'approve', '1', hash, '--by', 'carlo');
		this.running = await startDesk(this.made);
		return this;
	}

	command(...words) {
		const { status, stdout, stderr } = spawnSync(program, words,
		    { env: this.made.environment, encoding: 'utf8', maxBuffer: 1 << 28 });
		if (status !== 0)
			throw new Error(`${words.join(' ')}: ${stderr}`);
		return stdout;
	}

	notice(verb) { this.command('notice', verb, '1', '--format', 'json'); }

	// What goes out, and what comes back of it, in SECONDS.
	async rate(seconds) {
		const before = await this.taker.counts(), cpu = this.running.cpu(), taker = this.taker.cpu(), began = performance.now();
		await pause(seconds * 1000);
		const after = await this.taker.counts(), passed = (performance.now() - began) / 1000;
		const sent = after.taken - before.taken;
		return {
			sends: sent / passed, receipts: (after.told - before.told) / passed, waiting: after.waiting,
			cpuMicroseconds: (this.running.cpu() - cpu) / sent * 1e6,
			takerMicroseconds: (this.taker.cpu() - taker) / sent * 1e6,
		};
	}

	// Texts come in at RATE a second.
	texts(seconds, rate) { return load(this.running, { seconds, rate }); }

	// From the order to stop until the last text arrived there, in milliseconds.
	async halt() {
		const ordered = Date.now();
		this.notice('stop');
		await pause(3000);
		return Math.max(0, (await this.taker.counts()).last_ms - ordered);
	}

	async end() {
		const counts = await this.taker.counts();
		await this.running.stop();
		await this.taker.stop();
		this.made.remove();
		return counts;
	}
}
