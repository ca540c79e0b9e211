// SPDX-License-Identifier: AGPL-3.0-or-later
// test-audio.mjs - a recording is built, listened to over HTTP and replaced
// while the daemon runs
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { Desk, top } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { toneFile } from './wave.mjs';

// Resolves with { status, headers, body }, the body as bytes.
function ask(url, { method = 'GET', headers = {} } = {}) {
	return new Promise((done, failed) => {
		// The path as it is written: a URL would tidy it up.
		const { hostname, port, origin } = new URL(url);
		http.request({ hostname, port, path: url.slice(origin.length), method, headers, agent: false }, (answer) => {
			const parts = [];
			answer.on('data', (part) => parts.push(part)).on('error', failed);
			answer.on('end', () => done({
				status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts),
			}));
		}).on('error', failed).end();
	});
}

const id = 'greeting.hello~1';
const recording = (desk) => path.join(desk.folder, 'prompts', 'it', `${id}.wav`);
const built = (desk) => fs.readdirSync(path.join(desk.folder, 'audio', 'it'))
	.filter((name) => name.endsWith('.wav'));
const manifest = (desk) => fs.readFileSync(path.join(desk.folder, 'audio', 'it', 'manifest'), 'utf8');
// The file of the recording, as its manifest names it.
const named = (desk) => new RegExp(`audio ${id} recorded\\n(?: .*\\n)*? *file (\\S+) `).exec(manifest(desk))[1];
const address = (desk, name = named(desk)) => `${desk.url}/audio/it/${name}`;
const onDisk = (desk) => fs.readFileSync(path.join(desk.folder, 'audio', 'it', named(desk)));

function build(desk) {
	const { status, stdout, stderr } = desk.command(['prompts', 'build', '--jobs', '2']);
	assert.equal(status, 0, stderr);
	return /^(\d+) made, (\d+) kept, (\d+) failed, (\d+) old files removed$/m.exec(stdout).slice(1).map(Number);
}

test('all of it: type, length, a tag, and to be kept for ever', async (desk) => {
	const answer = await ask(address(desk));
	assert.equal(answer.status, 200);
	assert.equal(answer.headers['content-type'], 'audio/wav');
	assert.equal(answer.headers['accept-ranges'], 'bytes');
	assert.match(answer.headers['cache-control'], /immutable/);
	assert.match(answer.headers.etag, /^"[0-9a-f]{16}"$/);
	assert.ok(answer.body.equals(onDisk(desk)));
	assert.equal(answer.body.readUInt32LE(24), 8000);
	assert.equal(answer.body.readUInt16LE(22), 1);
	assert.ok(Math.abs((answer.body.length - 44) / 16000 - 2) < 0.05);
});

test('HEAD says the same and sends nothing', async (desk) => {
	const answer = await ask(address(desk), { method: 'HEAD' });
	assert.equal(answer.status, 200);
	assert.equal(Number(answer.headers['content-length']), onDisk(desk).length);
	assert.equal(answer.body.length, 0);
});

const parts = {
	'bytes=0-0': [0, 1], 'bytes=44-143': [44, 144], 'bytes=100-': [100, Infinity],
	'bytes=-10': [-10, Infinity], 'bytes=0-99999999': [0, Infinity], 'bytes=-99999999': [0, Infinity],
};
for (const [range, [from, to]] of Object.entries(parts))
	test(`206: ${range}`, async (desk) => {
		const answer = await ask(address(desk), { headers: { Range: range } });
		const whole = onDisk(desk);
		const wanted = whole.subarray(from, to);
		const first = from < 0 ? whole.length + from : from;
		assert.equal(answer.status, 206);
		assert.ok(answer.body.equals(wanted));
		assert.equal(answer.headers['content-range'], `bytes ${first}-${first + wanted.length - 1}/${whole.length}`);
	});
for (const range of ['bytes=99999999-', 'bytes=-0'])
	test(`416: ${range}`, async (desk) => {
		const answer = await ask(address(desk), { headers: { Range: range } });
		assert.equal(answer.status, 416);
		assert.equal(answer.headers['content-range'], `bytes */${onDisk(desk).length}`);
	});
for (const range of ['bytes=', 'bytes=9-1', 'bytes=a-b', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=--1', 'bytes=1'])
	test(`200, as if it had not asked: ${range}`, async (desk) => {
		const answer = await ask(address(desk), { headers: { Range: range } });
		assert.equal(answer.status, 200);
		assert.equal(answer.body.length, onDisk(desk).length);
	});

test('304 to who has it; a part only of what it had', async (desk) => {
	const { etag } = (await ask(address(desk))).headers;
	const headers = (more) => ({ headers: more });
	assert.equal((await ask(address(desk), headers({ 'If-None-Match': etag }))).status, 304);
	assert.equal((await ask(address(desk), headers({ 'If-None-Match': `"x", W/${etag}` }))).status, 304);
	assert.equal((await ask(address(desk), headers({ 'If-None-Match': '"x"' }))).status, 200);
	assert.equal((await ask(address(desk), headers({ Range: 'bytes=0-9', 'If-Range': etag }))).status, 206);
	assert.equal((await ask(address(desk), headers({ Range: 'bytes=0-9', 'If-Range': '"x"' }))).status, 200);
});

test('nothing else can be asked for', async (desk) => {
	const name = named(desk);
	fs.writeFileSync(path.join(desk.folder, 'audio', 'it', 'secret.wav'), toneFile(1));
	for (const target of ['/audio/', '/audio/it/', '/audio/it/manifest', '/audio/it/secret.wav',
		`/audio/en/${name}`, `/audio/it/${name}/`, `/audio/it/${name}x`, `/audio/it/./${name}`,
		`/audio/it/../it/${name}`, `/audio//it/${name}`, '/audio/it/%2e%2e/%2e%2e/line.db'])
		assert.equal((await ask(desk.url + target)).status, 404, target);
	assert.equal((await ask(address(desk), { method: 'POST' })).status, 405);
	assert.equal((await ask(`${desk.adminUrl}/audio/it/${name}`)).status, 404);
});

test('many listen at once', async (desk) => {
	const answers = await Promise.all(Array.from({ length: 40 }, () => ask(address(desk))));
	assert.ok(answers.every(({ status, body }) => status === 200 && body.equals(onDisk(desk))));
});

test('a second build makes nothing; a new recording replaces the old one', async (desk) => {
	const before = address(desk);
	const [made, kept] = build(desk);
	assert.equal(made, 0);
	assert.ok(kept > 0);
	fs.writeFileSync(recording(desk), toneFile(3));
	assert.deepEqual([build(desk)[0], built(desk).includes(path.basename(before))], [1, false]);
	assert.equal((await ask(before)).status, 200, 'until the daemon reads it again');
	desk.child.kill('SIGHUP');
	await eventually(async () => (await ask(address(desk))).status === 200, 'the new one is served');
	assert.equal((await ask(before)).status, 404);
});

test('status counts it', async (desk) => {
	const { stdout } = desk.command(['prompts', 'status', '--format', 'json']);
	const italian = JSON.parse(stdout.split('\n')[0]);
	assert.equal(italian.audio.recorded, 1);
	assert.ok(italian.audio.seconds >= 2.9);
	const { stdout: list } = desk.command(['prompts', 'status', '--unrecorded']);
	assert.doesNotMatch(list, /^it\tgreeting\.hello~1\t/m);
	assert.match(list, /^it\tnumber\.7\tmissing\tsette$/m);
});

test('a bad recording is named, and the rest is built', async (desk) => {
	fs.writeFileSync(path.join(desk.folder, 'prompts', 'it', 'answer.short.mp3'), 'this is no audio');
	const { status, stdout, stderr } = desk.command(['prompts', 'build']);
	assert.equal(status, 1);
	assert.match(stderr, /it\/answer\.short\.mp3: error: it is no audio that can be read here/);
	assert.match(stdout, / 1 failed,/);
	assert.ok(built(desk).length > 0);
	assert.equal(desk.command(['prompts', 'build', '--jobs', '0']).status, 64);
});

run({
	before: async () => {
		const desk = await Desk.make({ languages: 'it' });
		const prompts = path.join(desk.folder, 'prompts');
		fs.cpSync(path.join(top, 'prompts'), prompts, { recursive: true });
		fs.mkdirSync(path.join(prompts, 'it'));
		desk.settings.prompts = prompts;
		desk.settings.audio = path.join(desk.folder, 'audio');
		desk.writeSettings();
		fs.writeFileSync(recording(desk), toneFile(2));
		build(desk);
		return desk.start();
	},
	after: (desk) => desk.stopAndRemove(),
});
