// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-door.mjs - seventy people at the door: somebody with a slip, or only
// with a name, is found, helped and handed on, by keyboard alone
//
// Each case says how many keys it takes beside the words that are typed; more
// is a step back.
import fs from 'node:fs';
import path from 'node:path';
import { asStaff, look, runAtDesk } from './desk-tab.mjs';
import { Desk } from './daemon.mjs';
import { asSeen, eachSize } from './looks.mjs';
import { assert, eventually } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, restInterface } from './twilio.mjs';

const names = ['ሰላም ተስፋይ', 'عبد الرحمن بن علي', 'Amina Diallo'];
const dayAfter = (days) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10);

function importing(desk, kind, csv) {
	const file = path.join(desk.folder, `${kind}.csv`);
	fs.writeFileSync(file, csv);
	const { status, stderr } = desk.command(['import', kind, file]);
	assert.equal(status, 0, stderr);
}

let last = 0;
// Somebody at the door, with a slip: { code, name, number }.
function comes({ desk }, name = '') {
	const number = newNumber();
	const code = `KA${2000 + last++}`;
	importing(desk, 'people', `number,name,language\n${number},${name},ar\n`);
	importing(desk, 'appointments', `number,code,starts,place,desk\n${number},${code},${dayAfter(4)}T10:30,via Legale 1,legal\n`);
	return { code, name, number };
}

// From the inbox: the words of the slip or what somebody is called.
async function looksFor(tab, words) {
	await tab.press('/');
	await tab.page.locator('#q:focus').waitFor();
	await tab.page.keyboard.type(words);
	await tab.press('Enter');
}

const isOpen = (tab) => tab.page.locator('.write').waitFor();
async function opened(tab, made, name) {
	const someone = comes(made, name);
	await looksFor(tab, someone.code);
	await isOpen(tab);
	return someone;
}

const person = async (made, { number }) => {
	const { people } = await made.anna.read(`search?q=${encodeURIComponent(number)}`);
	return made.anna.read(`people/${people[0].person}`);
};

for (const seen of eachSize()) {
	const here = asSeen(seen);
	const where = `${seen.locale}, ${seen.size}`;

	asStaff(`${where}: a slip with a code is a conversation with 2 keys, and moved with 3 more`, 'vito', here, async (tab, made) => {
		const someone = await opened(tab, made);
		assert.equal(tab.steps, 2);
		await tab.press('o');
		await tab.page.locator('h1', { hasText: someone.code }).waitFor();
		await tab.press('m');
		await tab.page.locator('#starts:focus').fill(`${dayAfter(5)}T11:30`);
		await look(tab, `move-${where}`);
		await tab.press('Enter');
		await tab.page.locator('h1', { hasText: '11:30' }).waitFor();
		await tab.page.locator('.did:not(:empty)').waitFor();
		assert.equal(tab.steps, 5);
		await tab.press('Escape');
		await isOpen(tab);
	});

	asStaff(`${where}: who wants to come earlier waits for it with 4 keys`, 'vito', here, async (tab, made) => {
		const someone = await opened(tab, made);
		await tab.press('o');
		await tab.page.locator('h1', { hasText: someone.code }).waitFor();
		await tab.press('w');
		await tab.page.locator('.did:not(:empty)').waitFor();
		assert.equal(tab.steps, 4);
		const { waiting } = await made.anna.read('waiting');
		assert.equal(waiting.filter(({ number }) => number.endsWith(someone.number.slice(-3))).length, 1);
	});

	asStaff(`${where}: a name in their own letters is found with 3 keys`, 'vito', here, async (tab, made) => {
		for (const name of names) {
			const someone = comes(made, `${name} ${last}`);
			tab.steps = 0;
			await looksFor(tab, someone.name);
			await tab.page.waitForFunction(() => document.activeElement.matches('.found a'));
			await tab.press('Enter');
			await tab.page.locator('.top h1', { hasText: someone.name }).waitFor();
			assert.equal(tab.steps, 3);
		}
	});

	asStaff(`${where}: that they agree to a list is written down with 5 keys`, 'vito', here, async (tab, made) => {
		const someone = await opened(tab, made, `Ada ${last}`);
		tab.steps = 0;
		await tab.press('l');
		await tab.page.locator('.say input[name=lists]').first().waitFor();
		await tab.press('Space', 'Tab', 'Space');
		await look(tab, `consent-${where}`);
		await tab.press('Enter');
		await tab.page.locator('.did:not(:empty)').waitFor();
		assert.equal(tab.steps, 5);
		const known = await person(made, someone);
		assert.equal(known.lists, 'corteo');
		assert.ok(known.consent.length > 0 && known.consented > 0);
		await tab.page.locator('.event', { hasText: 'corteo' }).waitFor();
	});

	asStaff(`${where}: handed over with a sentence, though nothing waited, by 6 keys; the next one is there`, 'vito', here, async (tab, made) => {
		const someone = await opened(tab, made, `Bo ${last}`);
		tab.steps = 0;
		await tab.press('h');
		await tab.page.locator('.hand select[name=desk]:focus').selectOption('legal');
		await tab.press('ArrowUp', 'ArrowDown', 'Tab', 'Tab');
		await tab.page.keyboard.type('ricorso entro venerdì');
		await tab.press('Enter');
		await tab.page.locator('.filters').waitFor();
		assert.equal(tab.steps, 6);
		const { tasks } = await person(made, someone);
		assert.deepEqual(tasks.map(({ topic, desk, state }) => [topic, desk, state]), [['next-step', 'legal', 'open']]);
	});
}

asStaff('consent is taken back, a list that somebody left stays left, a name is written', 'vito', {}, async (tab, made) => {
	const someone = await opened(tab, made, 'Cara');
	const { page } = tab;
	const say = () => page.locator('.say');
	await tab.press('l');
	await say().locator('input[name=consent]').check();
	await say().locator('input[name=lists][value=corteo]').check();
	await say().locator('input[name=called]').fill('Carla بن علي');
	await tab.press('Enter');
	await page.locator('.top h1', { hasText: 'Carla بن علي' }).waitFor();
	await say().locator('input[name=consent]').uncheck();
	await say().locator('button').click();
	await page.locator('.event', { hasText: 'Non vuole più avvisi' }).waitFor();
	const known = await person(made, someone);
	assert.deepEqual([known.consent, known.consented, known.lists, known.name], [null, 0, 'corteo', 'Carla بن علي']);
	const { entries } = await made.anna.read('audit');
	for (const did of ['name-written', 'lists-written', 'consent-given', 'consent-taken-back'])
		assert.ok(entries.some((entry) => entry.did === did && entry.staff === 'vito'), did);
});

asStaff('a next step with a day waits until then, and is one however often it is written', 'vito', {}, async (tab, made) => {
	const someone = await opened(tab, made, 'Dia');
	const { page } = tab;
	for (const days of [2, 3]) {
		await page.locator('details.hand').last().locator('summary').click();
		const form = page.locator('details.hand[open] form');
		await form.locator('input[name=due]').fill(dayAfter(days));
		await form.locator('input[name=note]').fill(`richiamare ${days}`);
		await tab.press('Enter');
		await page.locator('.event', { hasText: `richiamare ${days}` }).waitFor();
		// The form closes with the answer to it; the page may have heard of the step before.
		await page.locator('details.hand[open]').waitFor({ state: 'detached' });
	}
	const { tasks } = await person(made, someone);
	assert.deepEqual(tasks.map(({ topic, desk, state }) => [topic, desk, state]), [['next-step', 'desk', 'waiting']]);
	assert.equal(new Date(tasks[0].due).toISOString().slice(0, 10), dayAfter(3));
});

asStaff('the record says all that was done in words', 'anna', {}, async ({ page }) => {
	await page.evaluate(() => {
		location.hash = 'audit';
	});
	await page.locator('tbody tr').first().waitFor();
	const done = await page.locator('tbody td:nth-child(3)').allTextContents();
	assert.ok(done.length > 10);
	assert.deepEqual(done.filter((words) => /^\w+-/.test(words)), []);
});

runAtDesk({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({}, { 'api-url': rest.url });
		desk.settings['desk legal'] = '\n  place via Legale 1\n  open Mon-Sun 09:00-19:00\n  slots 30m, 2 people\n  ahead 30d\n';
		desk.writeSettings();
		await desk.start();
		const anna = await Staff.add(desk, 'anna', 'admin', 'all');
		await Staff.add(desk, 'vito', 'volunteer', 'desk legal');
		importing(desk, 'people', `number,lists,consent\n${newNumber()},corteo,yes\n`);
		return { desk, rest, anna };
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close();
	},
});
