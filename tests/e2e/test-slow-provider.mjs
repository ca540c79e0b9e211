// SPDX-License-Identifier: AGPL-3.0-or-later
// test-slow-provider.mjs - a provider that lets us wait: nothing of ours stands
// in a queue where a STOP would not find it any more
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, newSid, post, text } from './twilio.mjs';

const people = Array.from({ length: 12 }, newNumber);

// Takes every text, and answers none of them before it is told to; its list of
// texts, which is asked for at the start, is empty.
class Slow {
	asked = [];
	waiting = [];

	async start() {
		this.server = http.createServer(async (request, response) => {
			let body = '';
			for await (const chunk of request)
				body += chunk;
			if (request.method === 'GET')
				return this.answer(response, 200, { messages: [], next_page_uri: null });
			this.asked.push(new URLSearchParams(body).get('To'));
			this.waiting.push(response);
		});
		this.server.listen(0, '127.0.0.1');
		await once(this.server, 'listening');
		this.url = `http://127.0.0.1:${this.server.address().port}`;
		return this;
	}

	answer(response, status, object) {
		response.writeHead(status, { 'Content-Type': 'application/json' });
		response.end(JSON.stringify(object));
	}

	answerAll() {
		for (const response of this.waiting.splice(0))
			this.answer(response, 201, { sid: newSid(), status: 'queued', num_segments: '1' });
	}

	stop() {
		this.server.closeAllConnections();
		this.server.close();
	}
}

function must(desk, ...words) {
	const { status, stdout, stderr } = desk.command(words);
	assert.equal(status, 0, stderr);
	return stdout;
}

function startNotice(desk) {
	const write = (name, lines) => {
		fs.writeFileSync(path.join(desk.folder, name), lines.join('\n') + '\n');
		return path.join(desk.folder, name);
	};
	must(desk, 'import', 'people', write('people.csv',
	    ['number,lists,consent', ...people.map((number) => `${number},corteo,yes`)]));
	const file = write('a.notice', ['notice Prova', 'to list corteo', 'text others', '  > Sabato alle 10 in piazza Rossi.']);
	const { id, hash } = JSON.parse(must(desk, 'notice', 'new', file, '--by', 'anna', '--format', 'json'));
	must(desk, 'notice', 'approve', String(id), hash, '--by', 'carlo');
	must(desk, 'notice', 'start', String(id));
}

const inState = (desk, state) => desk.log().filter((row) => row.status === state).length;

test('who says STOP while the provider is slow is not written to afterwards', async ({ desk, slow }) => {
	startNotice(desk);
	// Five may be under way at once with 64 descriptors; the others wait.
	await eventually(() => slow.asked.length >= 5, 'five texts are on their way');
	const others = people.filter((number) => !slow.asked.includes(number));
	for (const From of others)
		assert.equal((await post(`${desk.url}/in/main`, text('stop', { From }))).status, 200);
	slow.answerAll();
	await eventually(() => inState(desk, 'sent') >= 5, 'the five are sent');
	// Whatever still waited for its turn would come now.
	await eventually(() => {
		slow.answerAll();
		return inState(desk, 'waiting') + inState(desk, 'sending') === 0;
	}, 'nothing waits any more');
	assert.deepEqual(slow.asked.filter((number) => others.includes(number)), []);
	assert.equal(slow.asked.length, 5);
});

run({
	before: async () => {
		const slow = await new Slow().start();
		const desk = await Desk.make({ quiet: '00:00-00:00' }, { 'api-url': slow.url, rate: '200', 'opt-out-words': 'none' });
		desk.around = ['prlimit', '--nofile=64:64'];
		return { desk: await desk.start(), slow };
	},
	after: async ({ desk, slow }) => {
		await desk.stop();
		slow.stop();
		desk.remove();
	},
});
