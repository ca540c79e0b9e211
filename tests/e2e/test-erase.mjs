// SPDX-License-Identifier: AGPL-3.0-or-later
// test-erase.mjs - who asks for it is forgotten: here, in backups and at the
// provider; and what is kept of a person can be had
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const marker = 'zanzibar mirtillo';

// Every file of the desk, as bytes; the key is none of theirs.
const files = (desk) => fs.readdirSync(desk.folder, { recursive: true })
	.map((name) => path.join(desk.folder, name))
	.filter((name) => fs.statSync(name).isFile() && !name.endsWith('.key'));

const holding = (desk, words) =>
	files(desk).filter((name) => fs.readFileSync(name).includes(words));

// The log of changes is emptied after what was erased is.
const isNowhere = (desk, ...all) =>
	eventually(() => all.every((words) => holding(desk, words).length === 0), `no file holds ${all[0]}`);

const says = async (desk, From, body) => {
	const parameters = text(body, { From });
	readAnswer(await post(`${desk.url}/in/main`, parameters));
	return parameters.MessageSid;
};

const deleted = (desk) => desk.provider.asked.filter((one) => one.method === 'DELETE')
	.map((one) => path.basename(one.url));

test('who texts the word is forgotten, and so at the provider', async (desk) => {
	const number = newNumber();
	const sids = [];
	for (const body of [marker, 'effacer mes données', '1'])
		sids.push(await says(desk, number, body));
	for (const sid of sids)
		await eventually(() => deleted(desk).includes(`${sid}.json`), `${sid} is deleted there`);
	assert.ok(desk.provider.asked.filter((one) => one.method === 'DELETE')
		.every((one) => one.url.includes('/Messages/')));
	// The ids are the proof's until they are gone there; then they go too.
	for (const words of [marker, number, number.slice(3), ...sids])
		await isNowhere(desk, words);
	assert.ok(!desk.standardError.includes(number.slice(3)));
});

test('forget takes a person out of the database and of a backup', async (desk) => {
	const number = newNumber(), backup = path.join(desk.folder, 'copy.db');
	const sid = await says(desk, number, marker);
	assert.equal(desk.command(['backup', backup]).status, 0);
	assert.ok(holding(desk, sid).includes(backup));
	const { status, stdout } = desk.command(['forget', '-', backup], { input: number + '\n' });
	assert.equal(status, 0);
	assert.equal(stdout, 'forgotten\n');
	await eventually(() => deleted(desk).includes(`${sid}.json`), 'it is deleted there');
	assert.ok(!desk.log().some((row) => row.remote_id === sid || row.text === marker));
	const again = desk.command(['forget', '-', backup], { input: number + '\n' });
	assert.equal(again.stdout, 'nothing was kept of this number\n');
});

test('a person can have all that is known of them, and that is logged', async (desk) => {
	const number = newNumber(), other = newNumber();
	await says(desk, number, marker);
	await says(desk, other, 'somebody else');
	const { status, stdout } = desk.command(['export', number]);
	assert.equal(status, 0);
	const rows = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
	assert.ok(rows.some((row) => row.what === 'people' && row.number === number));
	assert.ok(rows.some((row) => row.what === 'log' && row.text === marker));
	assert.ok(!stdout.includes('somebody else') && !stdout.includes(other));
	assert.ok(desk.log().some((row) => row.kind === 'note'));
	const nobody = desk.command(['export', newNumber()]);
	assert.equal(nobody.status, 69);
	assert.match(nobody.stderr, /nothing is kept of this number/);
});

const importing = (desk, kind, csv) => {
	const file = path.join(desk.folder, `${kind}.csv`);
	fs.writeFileSync(file, csv);
	const { status, stderr } = desk.command(['import', kind, file]);
	assert.equal(status, 0, stderr);
	fs.rmSync(file);
};

// Every table that has a person in it, and where in an export that is told.
const told = {
	session: 'people', person_list: 'people', contact: 'people', name_change: 'people', street_phone: 'notice phones',
	appointment: 'appointments', reminder: 'appointments', offer: 'log', case_file: 'cases',
	interaction: 'log', message: 'log', call: 'log', placed: 'log', ring: 'log', look: 'log', recording: 'log',
	opt_change: 'log', notice_recipient: 'log', follow_up: 'follow-ups', attention: 'follow-ups', waiting: 'waiting', audit: 'audit',
};

test('an export tells of every table that has a person in it', async (desk) => {
	const number = newNumber();
	importing(desk, 'people', `number,name,language,lists\n${number},Awa,fr,corteo\n`);
	importing(desk, 'appointments', `number,code,starts,place\n${number},QX4821,2027-11-24T10:30,via Imbriani 218\n`);
	importing(desk, 'cases', `number,case_number,state\n${number},26NA774411,in_process\n`);
	await says(desk, number, 'voglio parlare con una persona');
	const columns = spawnSync('sqlite3', [desk.database, "SELECT t.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c WHERE t.type = 'table' AND c.name = 'person'"], { encoding: 'utf8' });
	for (const table of columns.stdout.split('\n').filter(Boolean))
		assert.ok(told[table], `the table ${table} has a person: where does export tell of it?`);
	const { stdout } = desk.command(['export', '-'], { input: `${number}\n` });
	const rows = stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line));
	for (const what of ['people', 'appointments', 'cases', 'follow-ups', 'log'])
		assert.ok(rows.some((row) => row.what === what), `${what} is in it`);
	for (const words of ['Awa', 'corteo', 'QX4821', '774411', 'via Imbriani 218'])
		assert.ok(stdout.includes(words), words);
});

test('forgotten within a minute in every file: database, log of changes, recordings, backup, log', async (desk) => {
	const number = newNumber(), words = ['melograno', 'QX7319', '26NA995511', 'Fatoumata'];
	importing(desk, 'people', `number,name,language\n${number},${words[3]},fr\n`);
	importing(desk, 'appointments', `number,code,starts,place\n${number},${words[1]},2027-11-24T10:30,via Imbriani 218\n`);
	importing(desk, 'cases', `number,case_number,state\n${number},${words[2]},in_process\n`);
	await says(desk, number, words[0]);
	// What stands in the file is sealed: these bytes have to go, too.
	const sealed = spawnSync('sqlite3', [desk.database, `SELECT hex(number) FROM person WHERE id = (SELECT max(id) FROM person)
		UNION SELECT hex(text) FROM interaction WHERE text IS NOT NULL AND person = (SELECT max(id) FROM person)
		UNION SELECT hex(code) FROM appointment WHERE person = (SELECT max(id) FROM person)
		UNION SELECT hex(number) FROM case_file WHERE person = (SELECT max(id) FROM person)
		UNION SELECT hex(name) FROM contact WHERE person = (SELECT max(id) FROM person)`], { encoding: 'utf8' })
		.stdout.split('\n').filter((hex) => hex.length > 60).map((hex) => Buffer.from(hex, 'hex'));
	assert.ok(sealed.length >= 5, `${sealed.length} sealed values`);
	const backup = path.join(desk.folder, 'second.db'), began = Date.now();
	assert.equal(desk.command(['backup', backup]).status, 0);
	for (const bytes of sealed)
		assert.ok(holding(desk, bytes).includes(backup), 'the backup has it');
	assert.equal(desk.command(['forget', '-', backup], { input: `${number}\n` }).status, 0);
	await isNowhere(desk, ...words, number, number.slice(3), ...sealed);
	console.log(`measured: forgotten in ${((Date.now() - began) / 1000).toFixed(1)} s, ${files(desk).length} files searched`);
	assert.equal(desk.command(['export', '-'], { input: `${number}\n` }).status, 69);
});

// Who leads a machine puts back what they have: the one from before.
test('a backup that is put back knows who was forgotten and who stopped since', async (desk) => {
	const [gone, stopped, stays] = [newNumber(), newNumber(), newNumber()];
	await says(desk, gone, 'corbezzolo');
	for (const number of [stopped, stays])
		await says(desk, number, 'orari');
	const sealed = Buffer.from(spawnSync('sqlite3', [desk.database, `SELECT hex(text) FROM interaction WHERE direction = 0 AND text IS NOT NULL
		ORDER BY id DESC LIMIT 1 OFFSET 2`], { encoding: 'utf8' }).stdout.trim(), 'hex');
	const backup = path.join(desk.folder, 'third.db');
	assert.equal(desk.command(['backup', backup]).status, 0);
	assert.equal(desk.command(['restore', backup]).status, 75, 'not while the daemon runs');
	assert.equal(desk.command(['forget', '-'], { input: `${gone}\n` }).status, 0);
	await says(desk, stopped, 'stop');
	await desk.kill();
	const { status, stdout, stderr } = desk.command(['restore', backup]);
	assert.equal(status, 0, stderr);
	assert.match(stdout, /^restored; [2-9] who/);
	fs.rmSync(backup);
	await desk.start();
	assert.equal(desk.command(['export', '-'], { input: `${gone}\n` }).status, 69);
	assert.equal(desk.command(['export', '-'], { input: `${stays}\n` }).status, 0);
	assert.equal(spawnSync('sqlite3', [desk.database, 'SELECT count(*) FROM person WHERE stopped_ms > 0 AND number IS NOT NULL'], { encoding: 'utf8' }).stdout, '1\n');
	assert.ok(sealed.length > 40);
	for (const mark of [sealed, 'corbezzolo', gone, gone.slice(3), stopped, stopped.slice(3)])
		await isNowhere(desk, mark);
	console.log(`measured: put back, ${files(desk).length} files searched`);
});

test('a word that is no number is refused, and not repeated', async (desk) => {
	const { status, stderr } = desk.command(['forget', 'anna']);
	assert.equal(status, 65);
	assert.ok(!stderr.includes('anna'));
});

test('retain counts before it takes away', async (desk) => {
	const { status, stdout } = desk.command(['retain', '--dry-run']);
	assert.equal(status, 0);
	assert.match(stdout, /^texts +0$/m);
	assert.equal(desk.command(['retain']).status, 0);
});

await run({
	before: async () => {
		const provider = await restInterface();
		const desk = await (await Desk.make({}, { 'api-url': provider.url })).start();
		desk.provider = provider;
		return desk;
	},
	after: async (desk) => {
		await desk.stopAndRemove();
		desk.provider.close();
	},
});
