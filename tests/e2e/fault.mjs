// SPDX-License-Identifier: AGPL-3.0-or-later
// fault.mjs - what the machine refuses a daemon, one call after another
//
// tests/fault/fault.c counts calls inside of the daemon and lets one fail; here
// is the other end of what it shares with it, and the loop that goes on until
// nothing failed any more.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { program } from './daemon.mjs';
import { assert, patience } from './report.mjs';

export const kinds = {
	memory: 1, write: 2, read: 4, sync: 8, open: 16, lock: 32, socket: 64, full: 128,
};
export const modes = { fail: 0, killBefore: 1, killAfter: 2 };

// The quick form passes over calls, as a share of those before; and what is
// there for ever is tried where it matters most.
export const all = process.env.FAULTS === 'all';
export const growth = all ? 0.02 : 0.35;

// Has the program a sanitizer?  Then memory is not ours to refuse.
export const sanitized = /lib[at]san/.test(spawnSync('ldd', [program], { encoding: 'utf8' }).stdout);

// How a daemon that could not go on may end: of itself, and it says why.
const ends = [1, 65, 69, 71, 73, 74, 75, 78];

export class Faults {
	constructor(desk) {
		this.desk = desk;
		this.file = path.join(desk.folder, 'fault.control');
		fs.writeFileSync(this.file, Buffer.alloc(24));
		this.fd = fs.openSync(this.file, 'r+');
		desk.variables = {
			LD_PRELOAD: path.join(path.dirname(program), 'tests/fault/fault.so'),
			FAULT_CONTROL: this.file,
			ASAN_OPTIONS: `${process.env.ASAN_OPTIONS ?? ''}:verify_asan_link_order=0`,
		};
	}

	set(...numbers) {
		fs.writeSync(this.fd, Buffer.from(Uint32Array.from(numbers).buffer), 0, 24, 0);
	}

	arm({ kind, at, forEver = false, mode = modes.fail }) {
		this.set(kind, at, forEver ? 1 : 0, mode, 0, 0);
	}

	// Nothing fails any more; how many calls came, and how many failed.
	disarm() {
		const numbers = Buffer.alloc(24);
		fs.readSync(this.fd, numbers, 0, 24, 0);
		this.set(0, 0, 0, 0, 0, 0);
		return { seen: numbers.readUInt32LE(16), failed: numbers.readUInt32LE(20) };
	}

	// Is the daemon there?  One that ended has said why; then it is started.
	async look(where) {
		const { exitCode, signalCode } = this.desk.child;
		if (exitCode === null && signalCode === null)
			return false;
		const gone = await this.desk.ended;
		this.ended(gone.code, gone.signal, this.lastWords, where);
		await this.desk.start();
		return true;
	}

	// What a child finds in the files may come after them.
	get lastWords() {
		return this.desk.standardError.trim().split('\n')
			.filter((line) => !/^\S+:\d+: |: it can run$/.test(line)).slice(-12).join('\n');
	}

	// What could not go on ended of itself, and said why in a sentence.
	ended(code, signal, said, where) {
		assert.ok(signal === null && ends.includes(code), `${where}: it ended with ${signal ?? code}:\n${said}`);
		assert.match(said, /disk-failed|out of memory|passaparola|error:/, `${where}: it says why: ${said}`);
	}

	// A command that fails says why, and is no crash.
	command(words, where) {
		const { status, stderr, stdout } = this.desk.command(words);
		if (status !== 0)
			this.ended(status, status === null ? 'a signal' : null, stderr + stdout, `${where}: ${words[0]}`);
		return status;
	}

	// SCENARIO with call 1 of KIND failing, then 2, …, until nothing failed;
	// after each AFTERWARDS, with nothing failing.  Returns how many there were.
	// GROWTH passes over calls, more and more of them, where there are many.
	async each({ kind, name, forEver = false, mode = modes.fail, growth = 0 }, scenario, afterwards) {
		let runs = 0;
		for (let at = 1; ; at += 1 + Math.floor(at * growth)) {
			runs++;
			const where = `${name}, call ${at}${forEver ? ' and all after it' : ''}`;
			this.arm({ kind, at, forEver, mode });
			const made = await scenario(where);
			const { seen, failed } = this.disarm();
			if (mode !== modes.fail && failed > 0) {
				await this.desk.ended;
				await this.desk.start();
			}
			await afterwards(made, where);
			if (failed === 0)
				return { seen, runs };
			assert.ok(runs < 5000 * patience, `${name}: there is no end of it`);
		}
	}
}
