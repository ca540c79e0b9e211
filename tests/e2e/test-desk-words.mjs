// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-words.mjs - what nobody understood becomes a word: grouped, masked,
// proposed by one, accepted by another, understood without a restart
import fs from 'node:fs';
import path from 'node:path';
import { executable, launch } from './browser.mjs';
import { Desk } from './daemon.mjs';
import { asSeen, eachSize, signedIn } from './looks.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const says = async ({ desk }, body, From = newNumber()) => readAnswer(await post(`${desk.url}/in/main`, text(body, { From })));
const hostile = '<img src=x onerror="document.title=1">';

test('grouped by what is alike, with codes and numbers as dots', async (made) => {
	for (const body of ['Sbobbinco', 'sbobbinco!', ' SBOBBINCO '])
		await says(made, body);
	await says(made, 'zorkelmap NA4821 zorkelmap');
	const { groups, texts } = await made.carla.read('words');
	const [first] = groups;
	assert.deepEqual([first.text.toLowerCase(), first.people, first.texts, first.word], ['sbobbinco', 3, 3, true]);
	const masked = groups.find((group) => group.text.startsWith('zorkelmap'));
	assert.deepEqual([masked.text, masked.word], ['zorkelmap •••••• zorkelmap', false]);
	assert.ok(texts >= 4);
});

test('what few people of another desk wrote is counted, and not shown', async (made) => {
	const From = newNumber();
	await says(made, 'krizzolata', From);
	await says(made, 'sportello donne', From);
	const { groups, hidden } = await made.carla.read('words');
	assert.ok(!groups.some((group) => group.text === 'krizzolata'));
	assert.ok(hidden >= 1);
	assert.ok((await made.anna.read('words')).groups.some((group) => group.text === 'krizzolata'));
	// Three people are many: then it is nobody's secret.
	await says(made, 'krizzolata');
	await says(made, 'krizzolata');
	assert.ok((await made.carla.read('words')).groups.some((group) => group.text === 'krizzolata'));
});

test('what cannot be a word is refused', async ({ carla }) => {
	const refused = [
		['word-form', { form: 'x1y', concept: 'appointment' }],
		['word-form', { form: 'a', concept: 'appointment' }],
		['word-form', { form: 'a\tb', concept: 'appointment' }],
		['word-form', { form: 'a\nstop\tit\tb', concept: 'appointment' }],
		['word-form', { form: 'x'.repeat(61), concept: 'appointment' }],
		['word-concept', { form: 'sbobbinco', concept: 'digit' }],
		['word-concept', { form: 'sbobbinco', concept: '_not' }],
		['word-concept', { form: 'sbobbinco', concept: 'nothing' }],
		['word-language', { form: 'sbobbinco', concept: 'appointment', language: 'xx' }],
	];
	for (const [word, body] of refused)
		assert.deepEqual((await carla.post('words', { language: 'it', ...body })).json.wrong, word, JSON.stringify(body));
	assert.equal((await carla.post('words', { form: 'stop', concept: 'appointment', language: 'it' })).json.wrong, 'word-taken');
	assert.equal((await carla.post('words', { form: 'appuntamento', concept: 'appointment', language: 'it' })).json.wrong, 'word-known');
	const { clashes } = await carla.write('words/clashes', { form: 'appuntamenta', concept: 'help', language: 'it' });
	assert.ok(clashes.some(({ code, concept }) => code === 'near-word' && concept === 'appointment'), JSON.stringify(clashes));
});

test('one proposes, another accepts, and the line understands it, also after a restart', async (made) => {
	const word = { form: 'sbobbinco', concept: 'appointment', language: 'it' };
	await made.carla.write('words', word);
	assert.equal((await made.carla.post('words', word)).json.wrong, 'word-known');
	assert.equal((await made.carla.post('words/decide', { what: 'accept', ...word })).json.wrong, 'word-own');
	const file = path.join(made.desk.folder, 'words-own.tsv');
	assert.match(fs.readFileSync(file, 'utf8'), /^appointment\tit\tsbobbinco\t\tweak proposed by=carla$/m);
	const understood = async () => JSON.stringify(await says(made, 'sbobbinco')).includes('codice');
	assert.ok(!await understood());
	await made.anna.write('words/decide', { what: 'accept', ...word });
	assert.match(fs.readFileSync(file, 'utf8'), /^appointment\tit\tsbobbinco\t\tweak by=carla accepted=anna$/m);
	await eventually(understood, 'it is understood without a restart');
	const { entries } = await made.anna.read('audit');
	assert.deepEqual(entries.filter(({ did }) => did.startsWith('word-')).map(({ staff, did }) => [staff, did]),
	    [['anna', 'word-accepted'], ['carla', 'word-proposed']]);
	assert.ok(!(await made.carla.read('words')).groups.some((group) => group.text.toLowerCase() === 'sbobbinco'));
	await made.desk.stop();
	await made.desk.start();
	assert.ok(await understood());
	assert.match(made.desk.command(['match'], { input: 'sbobbinco\n' }).stdout, /"concept":"appointment"/);
	await made.carla.write('words/decide', { what: 'remove', ...word });
	await eventually(async () => !await understood(), 'it is gone');
	assert.equal((await made.carla.post('words/decide', { what: 'remove', ...word })).json.wrong, 'word-gone');
});

test('a newer table that says otherwise keeps nothing from starting', async (made) => {
	const file = path.join(made.desk.folder, 'words-own.tsv');
	fs.writeFileSync(file, 'concept\tlang\tform\tscript\tnote\nhelp\tit\tappuntamento\t\tweak by=carla accepted=anna\nnonsense\n');
	const { status, stdout, stderr } = made.desk.command(['check']);
	assert.equal(status, 0, stderr);
	assert.match(stdout + stderr, /words-own\.tsv:2:1: warning: 'appuntamento' is 'help' here/);
	fs.rmSync(file);
});

async function shot(tab, name) {
	if (process.env.SHOTS)
		await tab.page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
}

async function opened(made, name, options) {
	const tab = await signedIn(made, name, options);
	await tab.page.evaluate(() => {
		location.hash = 'words';
	});
	return tab;
}

for (const seen of eachSize().filter(({ locale, size }) => (locale === 'it') === (size === 'desk')))
	test(`${seen.locale}, ${seen.size}: proposed in three keys and accepted in one, without barriers`, async (made) => {
		const form = seen.locale === 'it' ? 'frullobene' : 'trammezzo';
		for (let i = 0; i < 4; i++)
			await says(made, form);
		await says(made, hostile);
		const tab = await opened(made, 'carla', asSeen(seen));
		const row = tab.page.locator('.tasks li', { hasText: form });
		await row.getByRole('button').press('Enter');
		const concept = row.locator('select[name=concept]');
		await concept.selectOption('help');
		await tab.page.locator('output:not(:empty)').waitFor();
		assert.deepEqual(await tab.barriers(), []);
		assert.ok(!await tab.scrollsSideways());
		assert.equal(await tab.page.locator('main img').count(), 0);
		assert.equal(await tab.page.title(), 'passaparola');
		await shot(tab, `words-${seen.locale}`);
		await concept.press('Tab');
		await row.locator('button.main').press('Enter');
		await tab.page.locator('li.live', { hasText: form }).waitFor();
		await tab.close();
		const other = await opened(made, 'anna', asSeen(seen));
		const proposal = other.page.locator('li.live', { hasText: form });
		await proposal.locator('button.main').press('Enter');
		await other.page.locator('.tasks li:not(.live)', { hasText: form }).first().waitFor();
		await proposal.waitFor({ state: 'detached' });
		assert.deepEqual(await other.barriers(), []);
		await shot(other, `words-${seen.locale}-accepted`);
		await other.close();
	});

if (!executable) {
	console.log('needs Debian\'s chromium: ./quickstart check installs it');
	process.exit(77);
}
run({
	before: async () => {
		const rest = await restInterface();
		const desk = await (await Desk.make({ 'answers-per-hour': '1000' }, { 'api-url': rest.url })).start();
		return {
			desk, rest, browser: await launch(),
			anna: await Staff.add(desk, 'anna', 'admin', 'all'),
			carla: await Staff.add(desk, 'carla', 'coordinator'),
		};
	},
	after: async ({ desk, browser, rest }) => {
		await browser.close();
		await desk.stopAndRemove();
		rest.close?.();
	},
});
