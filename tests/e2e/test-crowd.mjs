// SPDX-License-Identifier: AGPL-3.0-or-later
// test-crowd.mjs - slow and idle clients by the hundred beside normal service,
// few descriptors, little memory
//
// CROWD sets how many there are.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { Crowd, usage } from './crowd.mjs';
import { Desk, program } from './daemon.mjs';
import { assert, eventually, patience, run, test } from './report.mjs';
import { newSid, post, readAnswer, send, text } from './twilio.mjs';

const many = Number(process.env.CROWD || 900);
const sanitized = spawnSync('nm', ['-D', program], { encoding: 'utf8' }).stdout?.includes('__asan_init');

// A text as a provider sends it: whose connection was lost comes once more.
async function oneText(desk, agent) {
	const parameters = text('help');
	for (let attempt = 1; ; attempt++) {
		try {
			const answer = await post(`${desk.url}/in/main`, parameters, { agent });
			assert.ok(readAnswer(answer)[0].text.length > 0);
			return attempt;
		} catch (error) {
			if (attempt === 30 || error.code === 'ERR_ASSERTION')
				throw error;
		}
	}
}

const figure = async (desk, name) => Number(new RegExp(`^\\S*_${name} (\\d+)$`, 'm')
	.exec((await send(`${desk.adminUrl}/metrics`, { method: 'GET', agent: false })).body)[1]);

// What the daemon uses at most while WORK goes on.
async function most(pid, work) {
	const top = { descriptors: 0, megabytes: 0 };
	const look = setInterval(() => {
		const now = usage(pid);
		for (const name of Object.keys(top))
			top[name] = Math.max(top[name], now[name]);
	}, 50);
	try {
		await work();
	} finally {
		clearInterval(look);
	}
	return top;
}

// TEXTS are answered while COUNT sit at the door; all is given back then.
async function standsIn(desk, count, texts) {
	const { pid } = desk.child;
	await oneText(desk, false);
	const before = usage(pid);
	const crowd = new Crowd(desk.port, count);
	let attempts = 0;
	const top = await most(pid, async () => {
		await eventually(async () => crowd.came > count && crowd.sockets.size > count / 2, 'the door is full');
		for (let i = 0; i < texts; i++)
			attempts += await oneText(desk, i % 2 ? undefined : false);
	});
	crowd.leave();
	await eventually(() => usage(pid).descriptors <= before.descriptors + 2, 'its descriptors are back');
	return { before, top, attempts, crowd };
}

test(`${many} clients who are slow, idle, deaf or gone, and every text is answered`, async () => {
	const desk = await (await Desk.make()).start();
	const { before, top, attempts, crowd } = await standsIn(desk, many, 60);
	assert.ok(top.descriptors < 800, `${top.descriptors} descriptors`);
	if (!sanitized)
		assert.ok(top.megabytes - before.megabytes < 160, `${top.megabytes} MB, before ${before.megabytes}`);
	assert.ok(await figure(desk, 'connections_displaced_total') > 0);
	console.log(`measured: crowd: ${many} clients came ${crowd.came} times; 60 texts in ${attempts} attempts; ` +
		`${top.descriptors} descriptors and ${top.megabytes.toFixed(0)} MB at most`);
	await desk.stopAndRemove();
});

test('with 64 descriptors the database has its own, and nothing spins', async () => {
	const desk = await Desk.make();
	desk.around = ['prlimit', '--nofile=64:64'];
	await desk.start();
	const { pid } = desk.child;
	const { top } = await standsIn(desk, 100, 20);
	assert.ok(top.descriptors < 64, `${top.descriptors} descriptors`);
	await desk.says(/few-descriptors .*LimitNOFILE/);
	assert.doesNotMatch(desk.standardError, /open files|unable to open/i);
	const { seconds } = usage(pid), began = Date.now();
	const silent = new Crowd(desk.port, 20);
	await new Promise((done) => setTimeout(done, 1000));
	assert.ok(usage(pid).seconds - seconds < 0.5 * (Date.now() - began) / 1000, 'less than half a processor');
	silent.leave();
	await oneText(desk, false);
	await desk.stopAndRemove();
});

test('with too few it says so and does not start', async () => {
	const desk = await Desk.make();
	const { status, stderr } = spawnSync('prlimit', ['--nofile=40:40', program, 'serve'],
	    { env: desk.environment, encoding: 'utf8', timeout: 20000 * patience });
	assert.equal(status, 69, stderr);
	assert.match(stderr, /only 40 files may be open at once.*LimitNOFILE/);
	desk.remove();
});

test('memory that ends: what was acknowledged is there, and the end is in words', async () => {
	if (sanitized)
		return; // a sanitizer needs terabytes of addresses
	const desk = await (await Desk.make()).start();
	const { pid } = desk.child;
	const acknowledged = [];
	await oneText(desk, false);
	const now = Number(/VmSize:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
	spawnSync('prlimit', ['--pid', String(pid), `--as=${(now + 24 * 1024) * 1024}`]);
	const statuses = new Set();
	const sender = async () => {
		for (let i = 0; i < 3; i++) {
			const parameters = text('x'.repeat(50000), { MessageSid: newSid() });
			const answer = await post(`${desk.url}/in/main`, parameters, { agent: false }).catch(() => null);
			if (answer?.status === 200)
				acknowledged.push(parameters.MessageSid);
			statuses.add(answer?.status ?? 'none');
		}
	};
	await Promise.all(Array.from({ length: 200 }, sender));
	for (const status of statuses)
		assert.ok([200, 503, 'none'].includes(status), `status ${status}`);
	// It may be about to end of itself, and what it needs to end may be too much.
	desk.child.kill('SIGTERM');
	const { code, signal } = await desk.ended;
	if (code !== 0) {
		assert.equal(signal ?? code, 71, desk.standardError);
		assert.match(desk.standardError, /out of memory; nothing was half-written/);
	}
	await desk.start();
	const there = new Set(desk.log().filter((row) => row.direction === 'in').map((row) => row.remote_id));
	assert.deepEqual(acknowledged.filter((sid) => !there.has(sid)), []);
	const { stdout } = spawnSync('sqlite3', [desk.database, 'pragma integrity_check'], { encoding: 'utf8' });
	assert.equal(stdout.trim(), 'ok');
	console.log(`measured: memory: ${acknowledged.length} of 600 acknowledged, statuses ${[...statuses].join(' ')}`);
	await desk.stopAndRemove();
});

run();
