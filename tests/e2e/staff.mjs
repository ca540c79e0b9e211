// SPDX-License-Identifier: AGPL-3.0-or-later
// staff.mjs - somebody at the desk, as their browser speaks to the daemon
import crypto from 'node:crypto';
import { send } from './twilio.mjs';
import { assert } from './report.mjs';

export const password = 'una frase lunga';

// What an app shows now for a secret in base 32 (RFC 6238).
export function codeOf(secret) {
	const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
	const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
	const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
	const count = Buffer.alloc(8);
	count.writeBigInt64BE(BigInt(Math.floor(Date.now() / 30000)));
	const hash = crypto.createHmac('sha1', key).update(count).digest();
	const at = hash[19] & 15;
	return String((hash.readUInt32BE(at) & 0x7fffffff) % 1000000).padStart(6, '0');
}

export class Staff {
	constructor(desk, name) {
		this.desk = desk;
		this.name = name;
		this.cookie = '';
	}

	// Adds the account by the command line and signs in with its link.
	static async add(desk, name, role = 'volunteer', desks = 'desk') {
		const staff = new Staff(desk, name);
		const { status, stdout, stderr } = desk.command(['staff', 'add', name, '--role', role, '--desks', desks]);
		assert.equal(status, 0, stderr);
		staff.link = stdout.trim();
		const link = staff.link.split('#link=')[1];
		assert.equal((await staff.post('sign-in/link', { link, password })).status, 200);
		return staff;
	}

	async ask(method, path, { headers = {}, body } = {}) {
		const response = await send(`${this.desk.url}/desk/api/${path}`, {
			method, headers: { Cookie: this.cookie, ...headers }, body,
		});
		const cookie = response.headers['set-cookie']?.[0];
		if (cookie)
			this.cookie = cookie.split(';')[0];
		try {
			response.json = JSON.parse(response.body);
		} catch {
			response.json = null;
		}
		return { ...response, cookie };
	}

	get = (path, headers = {}) => this.ask('GET', path, { headers });

	post = (path, object = {}, headers = {}) => this.ask('POST', path, {
		headers: { 'Content-Type': 'application/json', 'X-Desk': '1', Origin: this.desk.url, ...headers },
		body: JSON.stringify(object),
	});

	// What is answered with 200, or it fails.
	async read(path) {
		const { status, json, body } = await this.get(path);
		assert.equal(status, 200, `${path}: ${status} ${body}`);
		return json;
	}

	async write(path, object) {
		const { status, json, body } = await this.post(path, object);
		assert.equal(status, 200, `${path}: ${status} ${body}`);
		return json;
	}

	signIn = (more = {}) => this.post('sign-in', { name: this.name, password, ...more });
}
