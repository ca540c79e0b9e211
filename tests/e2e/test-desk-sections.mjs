// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-sections.mjs - what a coordinator does from the inbox by keyboard
// alone: each section is one key away, and what is done there a few more
//
// Each task says how many keys it takes beside the words that are typed; more
// is a step back.
import { asStaff, runAtDesk } from './desk-tab.mjs';
import { Desk } from './daemon.mjs';
import { hasFocus, tabTo } from './deskpage.mjs';
import { asSeen, eachSize } from './looks.mjs';
import { assert, eventually } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const sections = {
	A: 'appointments', C: 'cases', N: 'notices', F: 'flows', B: 'numbers', V: 'voices', L: 'house', W: 'words', S: 'staff', R: 'audit', g: 'inbox',
};

for (const seen of eachSize()) {
	const here = asSeen(seen);
	const where = `${seen.locale}, ${seen.size}`;

	asStaff(`${where}: every section is 1 key away, the record too, and ? names them`, 'anna', here, async (tab) => {
		const { page } = tab;
		for (const [key, name] of Object.entries(sections)) {
			await tab.press(key);
			await page.locator(`.views a[href="#${name}"][aria-current=page]`).waitFor();
			await page.locator('main h1').first().waitFor();
		}
		await page.keyboard.press('?');
		await page.locator('dialog[open]').waitFor();
		const keys = await page.locator('.keys kbd').allTextContents();
		for (const key of Object.keys(sections))
			assert.ok(keys.includes(key), key);
	});

	asStaff(`${where}: a notice in two languages is written and saved by 10 keys`, 'anna', here, async (tab) => {
		const { page } = tab;
		await tab.press('N');
		await page.locator('a[href="#notice-edit/new"]').waitFor();
		await tab.press('n');
		await hasFocus(tab, '#title');
		await page.keyboard.type('Il percorso è cambiato');
		await tab.press('Tab');
		await page.locator('select:focus').selectOption('list/corteo');
		await tabTo(tab, '#text-it', 5);
		await page.keyboard.type('Si parte da piazza Mancini.');
		await tab.press('Tab');
		await hasFocus(tab, '#text-others');
		await page.keyboard.type('We start from piazza Mancini.');
		await tab.press('Control+Enter');
		await page.locator('.state-draft').waitFor();
		assert.ok(tab.steps <= 10, `${tab.steps} keys`);
	});
}

asStaff('what nobody understood becomes a word by 7 keys', 'anna', {}, async (tab, made) => {
	const { page } = tab;
	for (let i = 0; i < 4; i++)
		readAnswer(await post(`${made.desk.url}/in/main`, text('frullobene', { From: newNumber() })));
	await tab.press('W');
	await page.locator('.tasks button').first().waitFor();
	await tabTo(tab, '.tasks button', 3);
	await tab.press('Enter');
	await hasFocus(tab, 'select[name=concept]');
	await page.locator('select[name=concept]').selectOption('help');
	await page.locator('output:not(:empty)').waitFor();
	await tabTo(tab, '.tasks button.main', 2);
	await tab.press('Enter');
	await page.locator('li.live', { hasText: 'frullobene' }).waitFor();
	assert.ok(tab.steps <= 7, `${tab.steps} keys`);
});

asStaff('a conversation is drawn by 3 keys', 'anna', {}, async (tab) => {
	const { page } = tab;
	await tab.press('F');
	await page.locator('.tasks a').first().waitFor();
	await tab.press('Tab', 'Enter');
	await page.locator('.picture svg').waitFor();
	assert.equal(tab.steps, 3);
});

asStaff('colours of the reader\'s own: what is chosen is seen', 'anna', { forcedColors: 'active' }, async ({ page }) => {
	await page.locator('.choice button[aria-pressed=true]').waitFor();
	const colour = (pressed) => page.locator(`.choice button[aria-pressed=${pressed}]`).first().evaluate((button) => getComputedStyle(button).backgroundColor);
	await eventually(async () => await colour(true) !== await colour(false), 'it has another colour');
});

runAtDesk({
	before: async () => {
		const rest = await restInterface();
		const desk = await (await Desk.make({ 'answers-per-hour': '1000' }, { 'api-url': rest.url, price: '0.07' })).start();
		const { status, stderr } = desk.command(['people', 'add', '--number', newNumber(), '--lists', 'corteo', '--consent', 'yes']);
		assert.equal(status, 0, stderr);
		return { desk, rest, anna: await Staff.add(desk, 'anna', 'admin', 'all') };
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close();
	},
});
