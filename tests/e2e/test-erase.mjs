// SPDX-License-Identifier: AGPL-3.0-or-later
// test-erase.mjs - who asks for it is forgotten: here, in backups and at the
// provider; and what is kept of a person can be had
import fs from 'node:fs';
import path from 'node:path';
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
		await eventually(() => deleted(desk).includes(`${sid}.json`), `${sid} is deleted there`, 20);
	assert.ok(desk.provider.asked.filter((one) => one.method === 'DELETE')
		.every((one) => one.url.includes('/Messages/')));
	// The ids are the proof's until they are gone there; then they go too.
	for (const words of [marker, number, number.slice(3), ...sids])
		await eventually(() => holding(desk, words).length === 0, `no file holds ${words}`, 20);
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
	await eventually(() => deleted(desk).includes(`${sid}.json`), 'it is deleted there', 20);
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
