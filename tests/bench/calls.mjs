// SPDX-License-Identifier: AGPL-3.0-or-later
// calls.mjs - many calls at once, each with a key a second, as their provider
// sees them
//
// Steps are spread over the second.  How long one takes is from the moment it
// was due, so that a client that is late is not mistaken for a fast line.
import crypto from 'node:crypto';
import http from 'node:http';
import { accountSid, authToken, ours } from '../e2e/daemon.mjs';

const agent = new http.Agent({ keepAlive: true, maxSockets: 128 });
const now = () => performance.now();
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function sign(url, parameters) {
	const said = Object.keys(parameters).sort().reduce((text, key) => text + key + parameters[key], url);
	return crypto.createHmac('sha1', authToken).update(said).digest('base64');
}

function post(url, parameters) {
	return new Promise((done, fail) => {
		const request = http.request(url, {
			method: 'POST', agent, headers: {
				'Content-Type': 'application/x-www-form-urlencoded',
				'X-Twilio-Signature': sign(url, parameters),
			},
		}, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (text) => { body += text; })
				.on('end', () => done({ status: response.statusCode, body }));
		});
		request.on('error', fail);
		request.end(new URLSearchParams(parameters).toString());
	});
}

class OneCall {
	constructor(url, number) {
		this.action = url;
		this.keys = 0;
		this.parameters = {
			CallSid: `CA${crypto.randomBytes(16).toString('hex')}`, AccountSid: accountSid,
			From: `+39334${String(1000000 + number)}`, To: ours, CallStatus: 'ringing', Direction: 'inbound',
		};
	}

	async ask(more = {}) {
		const { status, body } = await post(this.action, { ...this.parameters, ...more });
		const action = /<Gather[^>]* action="([^"]+)"/.exec(body);
		if (status !== 200 || !action)
			throw new Error(`${status}: no key is waited for`);
		this.action = action[1].replaceAll('&amp;', '&');
	}

	// Languages, the menu, languages, …
	step() {
		return this.ask({ CallStatus: 'in-progress', Digits: this.keys++ % 2 === 0 ? '1' : '*' });
	}
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

// COUNT calls to what runs for SECONDS; how long steps took, in milliseconds,
// and the CPU microseconds of one.
export async function load(running, { count = 1000, seconds = 4 } = {}) {
	const calls = Array.from({ length: count }, (_, i) => new OneCall(running.url, i));
	for (let i = 0; i < count; i += 50)
		await Promise.all(calls.slice(i, i + 50).map((call) => call.ask()));
	const took = [], under = new Set();
	let errors = 0;
	const cpu = running.cpu(), began = now();
	for (let step = 0; step < count * seconds; step++) {
		const due = began + step * 1000 / count;
		if (due > now())
			await pause(due - now());
		const answer = calls[step % count].step().then(() => took.push(now() - due), () => { errors++; });
		under.add(answer.finally(() => under.delete(answer)));
	}
	await Promise.all(under);
	const passed = (now() - began) / 1000, used = running.cpu() - cpu;
	took.sort((a, b) => a - b);
	return {
		rate: took.length / passed, p50: at(took, 0.5), p99: at(took, 0.99), most: took.at(-1), errors,
		under20: took.filter((one) => one < 20).length / took.length,
		cpuMicroseconds: used / took.length * 1e6,
	};
}
