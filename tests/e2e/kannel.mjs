// SPDX-License-Identifier: AGPL-3.0-or-later
// kannel.mjs - the real Kannel, with a message centre that is not a real one
//
// bearerbox and smsbox run with docs/kannel.conf, as people copy it: only ports,
// folders and the modem are others.  fakesmsc is the mobile network: what is
// said to it arrives as somebody's text, what it prints has arrived at a phone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { freePort, top } from './daemon.mjs';
import { eventually } from './report.mjs';

const programs = {
	bearerbox: '/usr/sbin/bearerbox',
	smsbox: '/usr/sbin/smsbox',
	fakesmsc: '/usr/lib/kannel/test/fakesmsc',
};

// Why it cannot run here, or nothing.
export function missing() {
	const gone = Object.values(programs).filter((file) => !fs.existsSync(file));
	return gone.length && `there is no ${gone[0]}; install kannel and kannel-extras`;
}

async function ended(child) {
	if (child && child.exitCode === null && child.signalCode === null)
		await once(child, 'exit');
}

// Looked up and not tried: whoever connects to the centre's port is a network
// to Kannel, and gets the texts that wait.
function listens(port) {
	const hex = ':' + port.toString(16).toUpperCase().padStart(4, '0');
	return fs.readFileSync('/proc/net/tcp', 'utf8').split('\n')
		.some((line) => line.split(/\s+/)[2]?.endsWith(hex) && line.split(/\s+/)[4] === '0A');
}

const bytes = (urlcoded) => Buffer.from(unescape(urlcoded.replace(/\+/g, ' ')), 'latin1');

// What the network says of one text: who gets it, and what, as bytes; HEADER is
// that of one part of several.
function readText(words) {
	const [, , to, kind, rest] = /^(\S+) (\S+) (\S+) ?([^]*)$/.exec(words);
	if (kind === 'text')
		return { to, bytes: Buffer.from(rest) };
	if (kind !== 'udh')
		return { to, bytes: bytes(rest) };
	const [header, , body] = rest.split(' ');
	return { to, header: bytes(header), bytes: bytes(body) };
}

export class Kannel {
	// Texts go to ADMIN_URL, as account ACCOUNT.
	static async make(folder, adminUrl, account, password) {
		const kannel = new Kannel();
		kannel.folder = folder;
		const ports = {};
		for (const name of ['admin-port', 'smsbox-port', 'sendsms-port', 'centre'])
			ports[name] = await freePort();
		kannel.ports = ports;
		kannel.sendsmsUrl = `http://127.0.0.1:${ports['sendsms-port']}/cgi-bin/sendsms`;
		kannel.file = path.join(folder, 'kannel.conf');
		kannel.output = '';
		kannel.children = {};
		let settings = fs.readFileSync(path.join(top, 'docs/kannel.conf'), 'utf8');
		settings = settings.slice(0, settings.indexOf('# CHANGE: one of the two'));
		for (const name of ['admin-port', 'smsbox-port', 'sendsms-port'])
			settings = settings.replace(new RegExp(`^${name} = .*`, 'm'), `${name} = ${ports[name]}`);
		settings = settings
			.replace('/var/spool/kannel/', folder + '/').replaceAll('/var/log/kannel/', folder + '/')
			.replace('http-queue-delay = 10', 'http-queue-delay = 1')
			.replace('http://127.0.0.1:8081/in/modem', `${adminUrl}/in/${account}`)
			.replace(/^(username = passaparola\npassword) = .*/m, `$1 = ${password}`);
		fs.writeFileSync(kannel.file, settings + `group = smsc\nsmsc = fake\nsmsc-id = modem\n` +
		    `port = ${ports.centre}\nconnect-allow-ip = 127.0.0.1\n`);
		return kannel;
	}

	run(name, words) {
		const child = spawn(programs[name], words, { cwd: this.folder, stdio: ['pipe', 'pipe', 'pipe'] });
		this.children[name] = child;
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text) => { this.output += text; });
		child.stdin.on('error', () => {});
		return child;
	}

	async startBoxes() {
		this.run('bearerbox', ['-v', '4', this.file]);
		await eventually(() => listens(this.ports['smsbox-port']), 'bearerbox listens');
		this.run('smsbox', ['-v', '4', this.file]);
		await eventually(() => listens(this.ports['sendsms-port']), 'smsbox listens');
	}

	async startCentre() {
		await eventually(() => listens(this.ports.centre), 'there is a centre');
		const child = this.run('fakesmsc', 
		    ['-H', '127.0.0.1', '-r', String(this.ports.centre), '-i', '0.01']);
		this.got ??= [];
		let rest = '';
		child.stderr.on('data', (text) => {
			const lines = (rest + text).split('\n');
			rest = lines.pop();
			for (const line of lines)
				this.hear(/Got message \d+: <(.*)>$/.exec(line)?.[1]);
		});
	}

	// fakesmsc takes each line of a text for one of its own.
	hear(words) {
		if (words === undefined)
			return;
		if (/^\S+ \+\d+ (text|data|ucs-2|udh) ?/.test(words))
			this.got.push(readText(words));
		else
			this.got.at(-1).bytes = Buffer.concat([this.got.at(-1).bytes, Buffer.from('\n' + words)]);
	}

	// Has TEXT arrived at TO, in seven bits or UTF-16?  Parts are put together.
	arrived(to, text) {
		const mine = this.got.filter((got) => got.to === to);
		const whole = mine.filter((got) => !got.header).map((got) => got.bytes);
		for (const first of mine.filter((got) => got.header?.[5] === 1))
			whole.push(Buffer.concat(mine
				.filter((got) => got.header?.[3] === first.header[3])
				.sort((a, b) => a.header[5] - b.header[5]).map((got) => got.bytes)));
		const wanted = [Buffer.from(text), Buffer.from(text, 'utf16le').swap16()];
		return whole.filter((got) => wanted.some((bytes) => bytes.equals(got))).length;
	}

	async stop(...names) {
		for (const name of names) {
			this.children[name]?.kill('SIGTERM');
			await ended(this.children[name]);
		}
	}

	stopBoxes() {
		return this.stop('smsbox', 'bearerbox');
	}

	// Somebody writes: "text ciao", "ucs2 %06%45", "udh-text %05… ciao".  One at
	// a time: of two lines at once fakesmsc leaves the second where it is.
	async write(from, to, words) {
		const sent = () => this.output.split('sent message').length;
		const before = sent();
		this.children.fakesmsc.stdin.write(`${from} ${to} ${words}\n`);
		await eventually(() => sent() > before, 'the network has sent it');
	}

	// All of the logs that Kannel keeps.
	logs() {
		return fs.readdirSync(this.folder).filter((name) => name.endsWith('.log'))
			.map((name) => fs.readFileSync(path.join(this.folder, name), 'utf8')).join('');
	}
}

// The text in parts, each with its header that says which of how many.
export function inParts(words, count, reference) {
	const size = Math.ceil(words.length / count);
	return Array.from({ length: count }, (_, i) => {
		const header = [5, 0, 3, reference, count, i + 1].map((byte) => '%' + byte.toString(16).padStart(2, '0'));
		return `udh-text ${header.join('')} ${words.slice(i * size, (i + 1) * size)}`;
	});
}

export const ucs2 = (words) => 'ucs2 ' + Array.from(Buffer.from(words, 'utf16le').swap16(),
	(byte) => '%' + byte.toString(16).padStart(2, '0')).join('');
