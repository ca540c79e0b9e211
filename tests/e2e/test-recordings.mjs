// SPDX-License-Identifier: AGPL-3.0-or-later
// test-recordings.mjs - what callers say after the tone comes to the desk, and
// leaves the provider when it is safe here
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { accountSid, authToken, Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { toneFile } from './wave.mjs';

const basic = 'Basic ' + Buffer.from(`${accountSid}:${authToken}`).toString('base64');

const tone = toneFile(1); // as Twilio's .wav is

// The provider's side: `plans` says, for a recording, what is answered first.
async function provider() {
	const asked = [], plans = {}, gone = new Set();
	const server = http.createServer({ keepAliveTimeout: 60000 }, (request, response) => {
		const id = path.basename(request.url).replace(/\.\w+$/, '');
		asked.push({ method: request.method, url: request.url, authorization: request.headers.authorization });
		if (request.method === 'GET' && request.url.includes('/Messages.json'))
			return response.end('{"messages":[],"next_page_uri":null}');
		if (request.headers.authorization !== basic || gone.has(id))
			return response.writeHead(request.headers.authorization === basic ? 404 : 401).end('{}');
		const plan = plans[id]?.shift() ?? 'fine';
		if (request.method === 'DELETE') {
			if (plan === '500')
				return response.writeHead(500).end();
			gone.add(id);
			return response.writeHead(204).end();
		}
		switch (plan) {
		case '404':
			return response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"code":20404}');
		case 'wrong type':
			return response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>');
		case 'no audio':
			return response.writeHead(200, { 'Content-Type': 'audio/x-wav' }).end('x'.repeat(100));
		case 'half':
			response.writeHead(200, { 'Content-Type': 'audio/x-wav', 'Content-Length': tone.length });
			response.write(tone.subarray(0, 5000));
			return setTimeout(() => response.destroy(), 50);
		case 'huge':
			response.writeHead(200, { 'Content-Type': 'audio/x-wav', 'Content-Length': 1e9 });
			return response.write(tone);
		case 'elsewhere':
			return response.writeHead(302, { Location: `http://127.0.0.1:${server.address().port}/stolen` }).end();
		default:
			return response.writeHead(200, { 'Content-Type': 'audio/x-wav' }).end(tone);
		}
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return { asked, plans, gone, url: `http://127.0.0.1:${server.address().port}`, close: () => server.closeAllConnections() };
}

async function leave(desk, key, plan = []) {
	const caller = await Caller.call(desk);
	await caller.press('2');
	await caller.press('4');
	const before = caller.recording.bind(caller);
	caller.recording = (seconds) => {
		const recording = before(seconds);
		desk.provider.plans[recording.RecordingSid] = plan;
		return recording;
	};
	const { RecordingSid } = await caller.record(12, key);
	return { sid: RecordingSid, caller };
}

const files = (desk) => fs.existsSync(desk.recordings) ? fs.readdirSync(desk.recordings) : [];
const comes = (desk, sid) => eventually(() => desk.provider.gone.has(sid), `${sid} came and was deleted`);

for (const key of ['#', 'hangup'])
	test(`a message that ends with ${key} comes here, sealed, and is deleted there`, async (desk) => {
		const before = files(desk).length;
		const { sid } = await leave(desk, key);
		await comes(desk, sid);
		const now = files(desk);
		assert.equal(now.length, before + 1);
		for (const name of now) {
			const file = fs.readFileSync(path.join(desk.recordings, name));
			assert.equal(file.length, tone.length + 40);
			assert.equal(file.indexOf('WAVE'), -1);
			assert.equal(fs.statSync(path.join(desk.recordings, name)).mode & 0o077, 0);
		}
	});

for (const fault of ['404', 'wrong type', 'no audio', 'half', 'huge', 'elsewhere'])
	test(`first ${fault}: asked again, and never half a message`, async (desk) => {
		const before = files(desk).length;
		const { sid } = await leave(desk, '#', [fault]);
		await comes(desk, sid);
		assert.equal(files(desk).length, before + 1);
		assert.ok(!desk.provider.asked.some((one) => one.url.includes('stolen')));
	});

test('deleting that fails is tried again', async (desk) => {
	const { sid } = await leave(desk, '#', ['fine', '500']);
	await comes(desk, sid);
	assert.equal(desk.provider.asked.filter((one) => one.method === 'DELETE' && one.url.includes(sid)).length, 2);
});

test('a restart in between: fetched once it is back', async (desk) => {
	const printed = desk.standardError.length;
	const { sid } = await leave(desk, '#', ['404', '404', '404']);
	// Between two of them: what is under way at the end is asked for only minutes later.
	await desk.says(/(turn kind=fetched .*outcome=waiting[^]*){3}/, printed);
	await desk.stop();
	await desk.start();
	await comes(desk, sid);
});

test('our credentials went to our own addresses only', async (desk) => {
	assert.ok(desk.provider.asked.every((one) => one.url.startsWith('/2010-04-01/Accounts/')));
});

run({
	before: async () => {
		const rest = await provider();
		const desk = await Desk.make({}, { 'api-url': rest.url });
		desk.provider = rest;
		desk.settings.audio = path.join(desk.folder, 'audio');
		desk.recordings = path.join(desk.folder, 'recordings');
		desk.writeSettings();
		return desk.start();
	},
	after: async (desk) => {
		await desk.stopAndRemove();
		desk.provider.close();
	},
});
