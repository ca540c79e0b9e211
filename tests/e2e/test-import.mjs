// SPDX-License-Identifier: AGPL-3.0-or-later
// test-import.mjs - long files go in while the line serves texts, whole or not
// at all, whoever is killed meanwhile
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import readline from 'node:readline';
import { Desk, program } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { post, readAnswer, text } from './twilio.mjs';

const day = (days) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);
const row = (name, i) => ({ number: `+39334${String(i).padStart(7, '0')}`, code: `NA${String(i % 10000).padStart(4, '0')}`,
	starts: `${day(30 + i % 300)} 10:30`, place: 'via Roma 1', ref: `${name}-${i}` });

function write(desk, name, count, change = () => {}) {
	const rows = Array.from({ length: count }, (_, i) => row(name, i));
	change(rows);
	const file = path.join(desk.folder, `${name}.csv`);
	fs.writeFileSync(file, [Object.keys(rows[0]), ...rows.map(Object.values)].map((cells) => cells.join(',') + '\n').join(''));
	return file;
}

const planned = (desk, name) => desk.command(['appointments', 'list', '--format', 'json']).stdout.split('\n')
	.filter(Boolean).map((line) => JSON.parse(line)).filter(({ ref, state }) => ref?.startsWith(`${name}-`) && state !== 'cancelled');

// Speaks to the daemon as the command does.
async function speak(desk) {
	const socket = net.connect(`${desk.database}.sock`);
	await once(socket, 'connect');
	const lines = readline.createInterface({ input: socket });
	const ask = async (request) => {
		const answer = once(lines, 'line');
		socket.write(JSON.stringify({ do: 'import', ...request }) + '\n');
		return JSON.parse((await answer)[0]);
	};
	return { ask, end: () => socket.destroy() };
}

// As the command sends them: with the moment, and in pieces.
async function stage(line, name, count) {
	const { import: id } = await line.ask({ what: 'appointments', begin: count });
	for (let from = 0; from < count; from += 100) {
		const rows = Array.from({ length: 100 }, (_, i) => row(name, from + i))
			.map(({ starts, ...others }) => ({ ...others, starts_ms: Date.parse(`${starts.replace(' ', 'T')}Z`) }));
		assert.deepEqual(await line.ask({ what: 'appointments', into: id, rows }), { done: 100 });
	}
	return id;
}

test('texts are answered while a long file goes in', async (desk) => {
	const child = spawn(program, ['import', 'appointments', write(desk, 'long', 6000)], { env: desk.environment, stdio: 'pipe' });
	let out = '', ended = false, meanwhile = 0;
	child.stdout.setEncoding('utf8').on('data', (more) => { out += more; });
	const end = once(child, 'close').then(([code]) => { ended = true; return code; });
	while (!ended) {
		assert.ok(readAnswer(await post(`${desk.url}/in/main`, text('ciao'))).length > 0);
		meanwhile += !ended;
	}
	assert.equal(await end, 0);
	assert.equal(out, '6000 rows imported\n');
	assert.ok(meanwhile > 1, 'no text was answered meanwhile');
	assert.equal(planned(desk, 'long').length, 6000);
});

test('one bad line names itself, and nothing of the file goes in', (desk) => {
	const file = write(desk, 'bad', 2000, (rows) => { rows[1234].starts = '2027-02-30 10:30'; });
	const { status, stderr } = desk.command(['import', 'appointments', file]);
	assert.equal(status, 65);
	assert.match(stderr, /bad\.csv:1236:/);
	assert.match(stderr, /nothing was imported/);
	assert.equal(planned(desk, 'bad').length, 0);
});

test('what never came whole counts for nothing', async (desk) => {
	const line = await speak(desk);
	const { import: id } = await line.ask({ what: 'appointments', begin: 300 });
	const { starts, ...others } = row('half', 0);
	await line.ask({ what: 'appointments', into: id, rows: [{ ...others, starts_ms: Date.parse(`${starts}Z`) }] });
	assert.match((await line.ask({ apply: id })).wrong, /nothing was imported/);
	line.end();
	assert.equal(planned(desk, 'half').length, 0);
});

test('a daemon that is killed in the middle goes on where it was', async (desk) => {
	const line = await speak(desk);
	const id = await stage(line, 'killed', 1000);
	assert.equal(planned(desk, 'killed').length, 0);
	assert.equal((await line.ask({ apply: id })).ended, false);
	line.end();
	await desk.kill();
	const some = planned(desk, 'killed').length;
	assert.ok(some > 0 && some % 100 === 0, `${some} rows`);
	await desk.start();
	await eventually(() => planned(desk, 'killed').length === 1000, 'the whole file');
});

test('who is erased while a file is on its way does not come back with it', async (desk) => {
	const line = await speak(desk), finish = async (id) => {
		while (!(await line.ask({ apply: id })).ended)
			;
	};
	const texted = row('erased', 7).number, forgotten = row('erased', 250).number;
	const id = await stage(line, 'erased', 300);
	for (const body of ['effacer mes données', '1'])
		readAnswer(await post(`${desk.url}/in/main`, text(body, { From: texted })));
	assert.equal(desk.command(['forget', forgotten]).status, 0);
	await finish(id);
	const refs = planned(desk, 'erased').map(({ ref }) => ref);
	assert.equal(refs.length, 298);
	assert.ok(!refs.includes('erased-7') && !refs.includes('erased-250'));
	// A file that is made later may name them again.
	await finish(await stage(line, 'anew', 300));
	line.end();
	assert.equal(planned(desk, 'anew').length, 300);
});

test('a command that is killed without a daemon leaves all or nothing, after the next start', async (desk) => {
	await desk.stop();
	const child = spawn(program, ['import', 'appointments', write(desk, 'alone', 20000)], { env: desk.environment, stdio: 'ignore' });
	const closed = once(child, 'close');
	await eventually(() => planned(desk, 'alone').length > 0, 'the first rows');
	child.kill('SIGKILL');
	await closed;
	await desk.start();
	await eventually(() => planned(desk, 'alone').length === 20000, 'the whole file');
});

test('--cancel-missing cancels what a long file lacks, and nothing else', (desk) => {
	desk.command(['import', 'appointments', write(desk, 'kept', 600)]);
	const file = write(desk, 'kept', 500);
	const before = planned(desk, 'long').length;
	const { status, stdout } = desk.command(['import', 'appointments', '--cancel-missing', file]);
	assert.equal(status, 0);
	assert.match(stdout, /^500 rows imported\n\d+ appointments cancelled/);
	assert.equal(planned(desk, 'kept').length, 500);
	assert.ok(before > 0);
	assert.equal(planned(desk, 'long').length, 0);
});

test('a calendar is imported, and changed by its UID', (desk) => {
	const file = path.join(desk.folder, 'desk.ics');
	const calendar = (time) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:ics-1',
		`DTSTART:${day(20).replaceAll('-', '')}T${time}Z`, 'LOCATION:via Roma 1',
		'DESCRIPTION:number: +393351112233\\ncode: NA7777', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
	for (const time of ['090000', '100000']) {
		fs.writeFileSync(file, calendar(time));
		assert.equal(desk.command(['import', 'appointments', file]).stdout, '1 rows imported\n');
	}
	assert.equal(planned(desk, 'ics').length, 1);
});

await run({
	before: async () => (await Desk.make({ 'answers-per-hour': '100000' })).start(),
	after: (desk) => desk.stopAndRemove(),
});
