// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-notices.mjs - notices on the desk page: written in two languages,
// rehearsed, tried, approved by somebody else, paused, stopped, and followed by
// another one; with the keyboard, in few steps, and what is not allowed
import fs from 'node:fs';
import path from 'node:path';
import { executable, launch } from './browser.mjs';
import { Desk } from './daemon.mjs';
import { tabTo } from './deskpage.mjs';
import { asSeen, eachSize, signedIn } from './looks.mjs';
import { assert, eventually, patience, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { restInterface } from './twilio.mjs';

const people = 60;
const number = (i) => '+39333' + String(7000000 + i);
const hostile = '<img src=x onerror="document.title=1">=1+1';
const form = (more = {}) => ({
	title: 'Corteo di sabato', to: [{ kind: 'list', name: 'corteo' }],
	texts: [{ language: 'it', text: 'Sabato alle 10 in piazza Dante.' }, { language: null, text: 'Saturday, 10 am.' }], ...more,
});

const told = (rest, body) => rest.asked
	.filter(({ method, body: sent }) => method === 'POST' && new URLSearchParams(sent).get('Body') === body)
	.map(({ body: sent }) => new URLSearchParams(sent).get('To'));

test('what a notice may be, and who may do what with it', async ({ carla, anna, desk }) => {
	const { id, hash } = await carla.write('notices', form());
	assert.match(hash, /^[0-9a-f]{12}$/);
	assert.equal((await carla.post(`notices/${id}`, { what: 'approve', hash })).json.wrong, 'notice-own');
	assert.equal((await anna.post(`notices/${id}`, { what: 'start' })).json.wrong, 'notice-state');
	assert.equal((await anna.post(`notices/${id}`, { what: 'approve', hash: 'f'.repeat(12) })).json.wrong, 'notice-hash');
	assert.equal((await anna.post(`notices/${id}/text`, form())).json.wrong, 'notice-not-own');
	await anna.write(`notices/${id}`, { what: 'approve', hash });
	// A change asks again, and the old mark is worth nothing.
	const changed = await carla.write(`notices/${id}/text`, form({ title: 'Un altro' }));
	assert.notEqual(changed.hash, hash);
	const one = await anna.read(`notices/${id}`);
	assert.deepEqual([one.state, one.approved_by, one.title, one.own], ['draft', null, 'Un altro', false]);
	assert.equal((await anna.post(`notices/${id}`, { what: 'start' })).json.wrong, 'notice-state');
	assert.equal((await anna.post(`notices/${id}`, { what: 'approve', hash })).json.wrong, 'notice-hash');
	const { entries } = await anna.read('audit');
	const mine = entries.filter(({ thing, did }) => thing === id && did.startsWith('notice'));
	assert.deepEqual(mine.map(({ staff, did }) => [staff, did]), [
		['carla', 'notice-changed'], ['anna', 'notice-approved'], ['carla', 'notice-written']]);
	assert.match(desk.command(['notice', 'show', String(id)]).stdout, /written by carla/);
});

const refused = [
	['notice-title', { title: ' \n ' }],
	['notice-title', { title: 'x'.repeat(121) }],
	['notice-people', { to: [] }],
	['notice-people', { to: [{ kind: 'list', name: 'corteo', without: true }] }],
	['notice-people', { to: [{ kind: 'list', name: 'a;b' }] }],
	['notice-people', { to: [{ kind: 'list', name: '' }] }],
	['notice-people', { to: [{ kind: 'nobody' }] }],
	['notice-people', { to: [{ kind: 'those', notice: 0 }] }],
	['notice-people', { to: [{ kind: 'list', name: 'corteo', after: -1 }] }],
	['notice-people', { to: [{ kind: 'list', name: 'corteo', after: 9e15 }] }],
	['notice-people', { to: Array.from({ length: 17 }, () => ({ kind: 'everyone' })) }],
	['notice-texts', { texts: [] }],
	['notice-texts', { texts: [{ language: 'it', text: '  ' }] }],
	['notice-language', { texts: [{ language: 'de', text: 'Samstag' }] }],
	['notice-language', { only: ['de'] }],
	['notice-twice', { texts: [{ language: 'it', text: 'a' }, { language: 'it', text: 'b' }] }],
	['notice-placeholder', { texts: [{ language: 'it', text: 'Ciao {name}' }] }],
	['notice-too-long', { texts: [{ language: 'it', text: 'x'.repeat(1601) }] }],
	['notice-valid', { urgent: true }],
	['notice-notice-line', { valid: 30 * 1440 }],
	['notice-start', { start: 5 }],
	['notice-street', { start: Date.now() + 86400000, street: 'PARTENZA' }],
	['notice-notice-line', { street: 'a b' }],
];

test('what cannot be sent is refused with a word for it, and never half of it', async ({ carla }) => {
	const before = (await carla.read('notices')).notices.length;
	for (const [word, more] of refused)
		for (const where of ['notices', 'rehearsal']) {
			const { status, json } = await carla.post(where, form(more));
			assert.deepEqual([status, json.wrong], [400, word], `${where} ${JSON.stringify(more).slice(0, 80)}`);
		}
	assert.equal((await carla.read('notices')).notices.length, before);
});

test('a value is one line of the file: none becomes a line of its own', async ({ carla, desk }) => {
	const { id } = await carla.write('notices', form({
		title: 'Corteo\nto everyone  # nessuno', to: [{ kind: 'list', name: 'corteo\nto everyone' }],
		texts: [{ language: 'it', text: `${hostile}\r\nto everyone\n> altro  # resta` }],
	}));
	const one = await carla.read(`notices/${id}`);
	assert.equal(one.title, 'Corteo to everyone # nessuno');
	assert.deepEqual(one.to.map(({ kind, name }) => [kind, name]), [['list', 'corteo to everyone']]);
	assert.deepEqual(one.texts, [{ language: 'it', text: `${hostile} to everyone > altro # resta`, recording: null }]);
	assert.equal(desk.command(['notice', 'rehearse', String(id)]).status, 0);
});

test('a rehearsal counts people by language, time and reason, and writes nothing', async ({ carla }) => {
	const rehearsal = await carla.write('rehearsal', form({
		to: [{ kind: 'list', name: 'corteo' }, { kind: 'list', name: 'stampa', without: true }, { kind: 'everyone', after: 60 }],
	}));
	assert.equal(rehearsal.people, people);
	assert.deepEqual(rehearsal.texts.map(({ language, people: some }) => [language, some]), [['it', people], [null, 0]]);
	assert.equal(rehearsal.left_out.consent, 1);
	assert.deepEqual(rehearsal.to.map(({ people: some }) => some), [0, people, 0]);
	assert.equal(rehearsal.to[1].starts, rehearsal.starts);
	assert.deepEqual(rehearsal.quiet, [0, 0]);
	assert.equal(rehearsal.cost, people * 70000);
	const { lists } = await carla.read('audience');
	assert.deepEqual(lists.map(({ name, people: some }) => [name, some]), [['corteo', people + 2], ['stampa', 1]]);
});

test('to try it goes to one\'s own noted phone, and to no other', async ({ carla, anna, desk, rest }) => {
	const body = 'Una prova per me.';
	const { id } = await carla.write('notices', form({ texts: [{ language: 'it', text: body }] }));
	assert.equal((await carla.post(`notices/${id}/test`, { language: 'it' })).json.wrong, 'test-phone');
	assert.equal(desk.command(['notice', 'phone', '+393339990001', 'carla', '--by', 'anna']).status, 0);
	assert.equal((await carla.read(`notices/${id}`)).phone, '+39•••••••001');
	assert.equal((await carla.post(`notices/${id}/test`, { language: '' })).json.wrong, 'test-text');
	await carla.write(`notices/${id}/test`, { language: 'it' });
	await eventually(() => told(rest, body).length > 0, 'it reaches the phone');
	assert.deepEqual(told(rest, body), ['+393339990001']);
	assert.equal((await anna.post(`notices/${id}/test`, { language: 'it' })).json.wrong, 'test-phone');
});

function inPage(sentence, name, options, body) {
	test(sentence, async (made) => {
		const tab = await signedIn(made, name, options);
		try {
			await body(tab, made);
		} catch (error) {
			if (process.env.SHOTS)
				await shot(tab, 'failed');
			await tab.context.close();
			throw error;
		}
		await tab.close();
	});
}

// Pictures for whoever wants to look: SHOTS=folder.
async function shot(tab, name) {
	if (process.env.SHOTS)
		await tab.page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
}

// Keys and clicks of a task, counted; typing a field's words is one.
class Steps {
	constructor(tab) {
		this.page = tab.page;
		this.count = 0;
	}

	async press(key) {
		this.count++;
		await this.page.keyboard.press(key);
	}

	async type(words) {
		this.count++;
		await this.page.keyboard.type(words);
	}
}

inPage('written, rehearsed and saved with the keyboard alone, in at most 16 steps', 'carla', {}, async (tab) => {
	const steps = new Steps(tab), { page } = tab;
	await page.evaluate(() => {
		location.hash = 'notices';
	});
	await page.getByRole('link', { name: 'Nuovo avviso' }).waitFor();
	await steps.press('n');
	await page.locator('#title').waitFor();
	await page.locator('#title').focus();
	await steps.type('Assemblea di domenica');
	await steps.press('Tab');
	// By its first letter: the browser forgets what was typed a second ago.
	await steps.type('c');
	await tabTo(steps, '#text-it', 5);
	await steps.type('Domenica alle 17, l’assemblea è in piazza Dante: si parla del corteo, dei turni e di chi porta acqua, teli e megafoni. Porta chi vuoi, anche chi non parla italiano.');
	await page.locator('mark', { hasText: '’' }).first().waitFor();
	await page.getByText('3 SMS').waitFor();
	await page.getByText('Senza: 1 SMS').or(page.getByText('Senza: 2 SMS')).first().waitFor();
	await shot(tab, 'edit-letters');
	await tabTo(steps, 'button', 1);
	await steps.press('Enter');
	await page.locator('mark').waitFor({ state: 'detached' });
	await steps.press('Tab');
	await steps.type('Sunday 5 pm: assembly, piazza Dante.');
	await page.getByRole('button', { name: 'Fai la prova generale' }).click();
	await page.getByText(`${people + 1} persone`).waitFor();
	assert.deepEqual(await tab.barriers(), []);
	await shot(tab, 'edit');
	await page.locator('#text-it').focus();
	await steps.press('Control+Enter');
	await page.getByText('Ora lo deve approvare').waitFor();
	assert.ok(steps.count <= 16, `${steps.count} steps`);
	await shot(tab, 'draft');
});

for (const seen of eachSize())
	inPage(`${seen.locale}, ${seen.size}: list, form, rehearsal and results without barriers`, 'anna', asSeen(seen), async (tab, made) => {
		const { locale, size } = seen;
		const { page } = tab;
		const { id } = await made.carla.write('notices', form({ title: hostile, urgent: true, valid: 120, only: ['it'] }));
		const goes = (hash) => page.evaluate((to) => {
			location.hash = to;
		}, hash);
		const look = async (name) => {
			assert.deepEqual(await tab.barriers(), []);
			assert.ok(!await tab.scrollsSideways(), `${name} fits`);
			await shot(tab, `${locale}-${size}-${name}`);
		};
		await goes('notices');
		await page.locator(`a[href="#notice/${id}"]`).waitFor();
		await look('list');
		await goes(`notice/${id}`);
		await page.locator('svg.time').waitFor();
		assert.equal(await page.title(), 'passaparola');
		assert.equal(await page.locator('main img, main script').count(), 0);
		await look('draft');
		await goes(`notice-edit/new/${id}/cancelled`);
		await page.locator('#text-it').waitFor();
		assert.match(await page.locator('#text-it').inputValue(), /^ANNULLATO: Sabato/);
		await look('form');
		await goes(`notice/${made.stopped}`);
		await page.locator('progress').waitFor();
		await look('results');
	});

inPage('approved with one button, started, paused with p, stopped with a second look', 'anna', {}, async (tab, made) => {
	const { page } = tab;
	const body = 'Domani alle 12.';
	const { id } = await made.carla.write('notices', form({ texts: [{ language: 'it', text: body }] }));
	await page.evaluate((to) => {
		location.hash = `notice/${to}`;
	}, id);
	await page.getByRole('button', { name: 'Approva questo testo' }).press('Enter');
	await page.getByRole('button', { name: 'Fai partire' }).press('Enter');
	await page.locator('.state-running').waitFor();
	await eventually(() => told(made.rest, body).length > 2, 'the first of them');
	await page.locator('body').press('p');
	await page.locator('.state-paused').waitFor();
	await shot(tab, 'paused');
	const held = told(made.rest, body).length;
	assert.ok(held < people);
	await page.locator('body').press('p');
	await eventually(() => told(made.rest, body).length > held, 'it goes on');
	await page.getByRole('button', { name: 'Ferma per sempre' }).press('Enter');
	await page.getByRole('button', { name: 'No', exact: true }).waitFor();
	await page.getByRole('button', { name: 'Sì, ferma' }).press('Enter');
	await page.locator('.state-stopped').waitFor();
	await page.getByRole('link', { name: 'È annullato' }).waitFor();
	const gone = told(made.rest, body).length;
	assert.ok(gone < people);
	await shot(tab, 'stopped');
});

inPage('a notice that runs is followed by itself to its end, with the reasons', 'carla', {}, async (tab, made) => {
	const { page } = tab;
	const body = 'Alle 18.';
	const { id, hash } = await made.carla.write('notices', form({ texts: [{ language: 'it', text: body }] }));
	await made.anna.write(`notices/${id}`, { what: 'approve', hash });
	await page.evaluate((to) => {
		location.hash = `notice/${to}`;
	}, id);
	await page.locator('.state-approved').waitFor();
	// Somebody else starts it.
	await made.anna.write(`notices/${id}`, { what: 'start' });
	await page.reload();
	await page.locator('.state-done').waitFor({ timeout: 60000 * patience });
	await page.getByText('Manca il consenso').waitFor();
	await page.getByText(`Fatti ${people + 1}`).waitFor({ timeout: 30000 * patience });
	assert.deepEqual(await tab.barriers(), []);
	await shot(tab, 'done');
});

inPage('who wrote it sees that it was approved without asking', 'carla', {}, async (tab, made) => {
	const { id, hash } = await made.carla.write('notices', form({ title: 'Da approvare' }));
	await tab.page.evaluate((to) => {
		location.hash = `notice/${to}`;
	}, id);
	await tab.page.locator('.state-draft').waitFor();
	await made.anna.write(`notices/${id}`, { what: 'approve', hash });
	await tab.page.locator('.state-approved').waitFor();
});

inPage('a volunteer sees no notices, whatever the address says', 'vito', {}, async (tab) => {
	assert.equal(await tab.page.getByRole('link', { name: 'Avvisi' }).count(), 0);
	await tab.page.evaluate(() => {
		location.hash = 'notices';
	});
	await tab.page.locator('.filters').waitFor();
});

if (!executable) {
	console.log('needs Debian\'s chromium: ./quickstart check installs it');
	process.exit(77);
}
run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ quiet: '00:00-00:00' }, { 'api-url': rest.url, rate: '5', price: '0.07' });
		const rows = Array.from({ length: people }, (_, i) => `${number(i)},it,corteo,yes`);
		fs.writeFileSync(path.join(desk.folder, 'people.csv'),
		    ['number,language,lists,consent', ...rows, '+393339999998,it,corteo;stampa,yes', '+393339999999,it,corteo,', ''].join('\n'));
		const { status, stderr } = desk.command(['import', 'people', path.join(desk.folder, 'people.csv')]);
		assert.equal(status, 0, stderr);
		await desk.start();
		const made = { desk, rest, browser: await launch() };
		made.anna = await Staff.add(desk, 'anna', 'admin', 'all');
		made.carla = await Staff.add(desk, 'carla', 'coordinator');
		await Staff.add(desk, 'vito');
		const { id, hash } = await made.carla.write('notices', form());
		await made.anna.write(`notices/${id}`, { what: 'approve', hash });
		await made.anna.write(`notices/${id}`, { what: 'stop' });
		made.stopped = id;
		return made;
	},
	after: async ({ desk, browser, rest }) => {
		await browser.close();
		await desk.stopAndRemove();
		rest.close?.();
	},
});
