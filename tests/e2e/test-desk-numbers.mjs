// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-numbers.mjs - what came and who answered is counted, and what is
// few is not told
import { asStaff, looks, runAtDesk } from './desk-tab.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const sum = (rows, measure) => rows.reduce((all, row) => all + (row[measure] ?? 0), 0);

test('texts are counted once each, by week, language, hour and topic', async (made) => {
	const { week, language, hour, topic } = await made.anna.read('numbers?weeks=4');
	assert.equal(sum(week, 'came'), 12);
	assert.equal(sum(hour, 'came'), 12);
	assert.ok(sum(week, 'machine') >= 10, JSON.stringify(week));
	assert.equal(week.length, 1);
	assert.ok(language.length >= 1 && topic.length >= 1);
	const again = text('ciao', { From: newNumber() });
	await post(`${made.desk.url}/in/main`, again);
	await post(`${made.desk.url}/in/main`, again);
	assert.equal(sum((await made.anna.read('numbers?weeks=4')).week, 'came'), 13);
});

test('what is few is not told, and cannot be worked out', async (made) => {
	const { language } = await made.anna.read('numbers');
	const french = language.find(({ name }) => name === 'fr');
	assert.equal(french.came, null);
	assert.ok(language.filter(({ came }) => came === null).length >= 2 || language.filter(({ came }) => came !== 0).length === 1);
});

test('of a desk that one is not of there is no number', async (made) => {
	const { desk } = await made.carla.read('numbers');
	assert.ok(!JSON.stringify(desk).includes('women'));
	assert.ok(JSON.stringify((await made.anna.read('numbers')).desk).includes('women'));
	assert.equal((await made.vito.get('numbers')).status, 403);
});

test('erasing somebody takes no number back, and an export is written down', async (made) => {
	const before = sum((await made.anna.read('numbers')).week, 'came');
	assert.equal(made.desk.command(['forget', made.number]).status, 0);
	assert.equal(sum((await made.anna.read('numbers')).week, 'came'), before);
	const { status, body } = await made.anna.post('numbers/export', { weeks: 4 });
	assert.equal(status, 200);
	assert.match(body, /^by,name,came,/);
	assert.ok(body.split('\r\n').some((row) => row.startsWith('"week","20')));
	assert.equal((await made.anna.read('audit')).entries[0].did, 'exported-numbers');
	assert.equal((await made.anna.post('numbers/export', { weeks: 99 })).json.wrong, 'weeks');
});

looks('anna', { '#numbers': '.plot' });

asStaff('another span in two keys from the bar', 'anna', {}, async (tab) => {
	await tab.page.locator('.views a[href="#numbers"]').focus();
	await tab.press('Enter');
	await tab.page.locator('.plot').first().waitFor();
	await tab.page.getByRole('button', { name: '26 settimane' }).focus();
	await tab.press('Enter');
	await tab.page.locator('button[aria-pressed=true]', { hasText: '26' }).waitFor();
	assert.equal(tab.steps, 2);
	await tab.page.emulateMedia({ media: 'print' });
	assert.equal(await tab.page.locator('.bar').isVisible(), false);
});

asStaff('on paper they are dark on white, whole, and say whose they are and of when', 'anna', { colorScheme: 'dark', viewport: { width: 718, height: 1000 } }, async (tab) => {
	const { page } = tab;
	await page.evaluate(() => {
		location.hash = 'numbers';
	});
	await page.locator('.plot').first().waitFor();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const ink = await page.locator('h1').evaluate((title) => getComputedStyle(title).color.match(/\d+/g).map(Number));
	assert.ok(Math.max(...ink) < 100, `ink ${ink}`);
	assert.ok(!await tab.scrollsSideways());
	assert.match(await page.locator('h1').textContent(), /Sportello Prova · 12 settimane · \d+ \w+ \d{4}/);
});

runAtDesk({
	before: async () => {
		const rest = await restInterface();
		const desk = await (await Desk.make({ 'answers-per-hour': '1000' }, { 'api-url': rest.url })).start();
		const number = newNumber();
		// All in one hour: of one that ends meanwhile both parts may be too few to be told.
		await eventually(() => Date.now() % 3600000 < 3600000 - 30000, 'an hour that does not end');
		for (let i = 0; i < 9; i++)
			readAnswer(await post(`${desk.url}/in/main`, text('appuntamento', { From: i === 0 ? number : newNumber() })));
		for (const said of ['rendez-vous', 'sportello donne', 'voglio parlare con una persona'])
			readAnswer(await post(`${desk.url}/in/main`, text(said, { From: newNumber() })));
		return { desk, rest, number, anna: await Staff.add(desk, 'anna', 'admin', 'all'), carla: await Staff.add(desk, 'carla', 'coordinator'), vito: await Staff.add(desk, 'vito') };
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close?.();
	},
});
