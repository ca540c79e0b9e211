// SPDX-License-Identifier: AGPL-3.0-or-later
// test-refusals.mjs - what is refused, with which status, and that it changes
// nothing
import net from 'node:net';
import twilio from 'twilio';
import { accountSid, authToken, Desk } from './daemon.mjs';
import { assert, run, test } from './report.mjs';
import { post, readAnswer, send, text } from './twilio.mjs';

// Sends BYTES as they are; resolves with all that comes back.
async function raw(desk, bytes) {
	const socket = net.connect(desk.port, '127.0.0.1');
	let answer = '';
	socket.setEncoding('utf8').on('data', (chunk) => { answer += chunk; }).on('error', () => {});
	socket.setTimeout(15000, () => socket.destroy());
	socket.write(bytes);
	// Hung up on with an error, it is closed too, and that is no failure here.
	await new Promise((done) => socket.once('close', done));
	return answer;
}

const statusOf = (answer) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);

// A request that asks for something; it must end with STATUS and nothing said.
function refused(sentence, status, ask) {
	test(`${status}: ${sentence}`, async (desk) => {
		const answer = await ask(desk);
		assert.equal(answer.status, status);
		assert.equal(answer.headers.connection, 'close');
		assert.ok(answer.body.length < 200, answer.body);
	});
}

refused('a wrong signature', 403, (desk) =>
	post(`${desk.url}/in/main`, text('help'), { signature: Buffer.alloc(20).toString('base64') }));
refused('no signature', 403, (desk) =>
	send(`${desk.url}/in/main`, { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: 'Body=help' }));
refused('an empty signature', 403, (desk) => post(`${desk.url}/in/main`, text('help'), { signature: '' }));
refused('another token', 403, (desk) => post(`${desk.url}/in/main`, text('help'), { token: 'x'.repeat(32) }));
refused('signed for another address', 403, (desk) =>
	post(`${desk.url}/in/main`, text('help'), { signedUrl: 'https://evil.example/in/main' }));
refused('a parameter changed after signing', 403, (desk) => {
	const parameters = text('help');
	const signature = twilio.getExpectedTwilioSignature(authToken, `${desk.url}/in/main`, parameters);
	return post(`${desk.url}/in/main`, { ...parameters, Body: 'stop' }, { signature });
});
refused('a Host header of their own does not count', 403, (desk) => {
	const parameters = text('help');
	return send(`${desk.url}/in/main`, {
		headers: {
			Host: 'evil.example', 'Content-Type': 'application/x-www-form-urlencoded',
			'X-Forwarded-Host': 'evil.example',
			'X-Twilio-Signature': twilio.getExpectedTwilioSignature(authToken, 'http://evil.example/in/main', parameters),
		},
		body: new URLSearchParams(parameters).toString(),
	});
});
refused('an account that is not there', 404, (desk) => post(`${desk.url}/in/nobody`, text('help')));
refused('a path that is not there', 404, (desk) => send(`${desk.url}/wp-login.php`, { method: 'GET' }));
refused('a path that climbs', 404, (desk) => send(`${desk.url}/in/../../etc/passwd`, { method: 'GET' }));
refused('a method that makes no sense', 405, (desk) => send(`${desk.url}/in/main`, { method: 'PUT', body: 'x' }));
refused('DELETE', 405, (desk) => send(`${desk.url}/in/main`, { method: 'DELETE' }));
refused('a body of a megabyte', 413, (desk) => post(`${desk.url}/in/main`, text('x'.repeat(1 << 20))));
refused('signed, and without a sender', 400, (desk) => {
	const { From, ...parameters } = text('help');
	return post(`${desk.url}/in/main`, parameters);
});
refused('signed, and with an id that cannot be one', 400, (desk) =>
	post(`${desk.url}/in/main`, text('help', { MessageSid: 'SM <&> ' })));

const head = (extra, version = 'HTTP/1.1') =>
	`POST /in/main ${version}\r\nHost: 127.0.0.1\r\n${extra}\r\n`;
const malformed = {
	'two lengths': head('Content-Length: 5\r\nContent-Length: 6\r\n') + 'a=b&c=',
	'a length and chunks': head('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n') + '0\r\n\r\n',
	'a negative length': head('Content-Length: -1\r\n'),
	'a length that is no number': head('Content-Length: 0x10\r\n') + 'a'.repeat(16),
	'a folded header': head('X-A: b\r\n c\r\nContent-Length: 0\r\n'),
	'no host': 'GET /in/main HTTP/1.1\r\n\r\n',
	'noise': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n',
};
for (const [what, bytes] of Object.entries(malformed))
	test(`malformed, refused or hung up on: ${what}`, async (desk) => {
		const answer = await raw(desk, bytes);
		assert.ok([0, 400, 403, 411, 501].includes(statusOf(answer)), answer);
		assert.doesNotMatch(answer, /<Response>/);
	});

test('a method that HTTP does not have is not answered with 200', async (desk) => {
	const status = statusOf(await raw(desk, 'BREW /in/main HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n'));
	assert.ok([0, 400, 405, 501].includes(status), String(status));
});

test('none of that was written down, and the next text is answered', async (desk) => {
	assert.equal(desk.log().filter((row) => row.direction === 'in').length, 0);
	readAnswer(await post(`${desk.url}/in/main`, text('help')));
});

test('health is told to administrators only', async (desk) => {
	const health = await send(`${desk.adminUrl}/health`, { method: 'GET' });
	assert.equal(health.status, 200);
	assert.deepEqual(JSON.parse(health.body), { status: 'ok' });
	assert.equal((await send(`${desk.url}/health`, { method: 'GET' })).status, 404);
	assert.equal((await send(`${desk.url}/metrics`, { method: 'GET' })).status, 404);
});

test('the figures count, and hold no number', async (desk) => {
	const metrics = await send(`${desk.adminUrl}/metrics`, { method: 'GET' });
	assert.equal(metrics.status, 200);
	assert.match(metrics.body, /^# TYPE \S+ counter$/m);
	assert.match(metrics.body, /^\S+_bucket\{.*le="/m);
	// A whole number: a figure may have some of its digits.
	assert.doesNotMatch(metrics.body, /39333\d{7}|SM[0-9a-f]{32}/);
	assert.ok(!metrics.body.includes(accountSid));
});

run({
	before: async () => (await Desk.make()).start(),
	after: (desk) => desk.stopAndRemove(),
});
