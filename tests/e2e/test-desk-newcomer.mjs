// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-newcomer.mjs - somebody's first hour: a link, a password, an empty
// desk, a text from the web phone, an answer, a colleague
//
// Each step that the page does not show the way to is a fault.
import { executable, launch, Tab } from './browser.mjs';
import { Desk } from './daemon.mjs';
import { hasFocus } from './deskpage.mjs';
import { asSeen, eachSize } from './looks.mjs';
import { assert, run, test } from './report.mjs';
import { password } from './staff.mjs';

if (!executable) {
	console.log('needs Debian\'s chromium: ./quickstart check installs it');
	process.exit(77);
}

for (const seen of eachSize())
	test(`${seen.locale}, ${seen.size}: from the link to an answer with 9 keys, and a colleague with 1 more`, async ({ browser }) => {
		const desk = await (await Desk.make({ 'public-url': null }, null)).start();
		const { stdout } = desk.command(['staff', 'add', 'anna', '--role', 'admin', '--desks', 'all']);
		const tab = await Tab.open(browser, stdout.trim(), asSeen(seen));
		const { page } = tab;
		let steps = 0;
		const press = (key) => {
			steps++;
			return page.keyboard.press(key);
		};
		await hasFocus(tab, 'input[name=password]');
		await page.keyboard.type(password);
		await press('Enter');
		// Nothing waits; the page says what will, and how to try it.
		const toPhone = page.locator('.empty a[href="/phone/"]');
		await toPhone.waitFor();
		assert.equal(await page.locator('.views a[aria-current]').getAttribute('href'), '#inbox');
		assert.deepEqual(await tab.barriers(), []);
		const [phone] = await Promise.all([tab.context.waitForEvent('page'), toPhone.click()]);
		await phone.locator('form input, textarea').first().fill('voglio parlare con una persona');
		await phone.keyboard.press('Enter');
		await page.bringToFront();
		await page.locator('.task').waitFor();
		await press('j');
		await press('Enter');
		await page.locator('.row.in').waitFor();
		// However many lines the bar of an admin has, one sees where to write.
		const field = await page.locator('.write .main').boundingBox();
		assert.ok(field.y + field.height <= seen.viewport.height, `the button ends at ${field.y + field.height}`);
		await press('r');
		await page.keyboard.type('Buongiorno');
		await press('Control+Enter');
		await phone.getByText('Buongiorno').waitFor();
		await page.locator('.row.out', { hasText: 'Buongiorno' }).waitFor();
		await press('Escape');
		await press('?');
		await page.locator('dialog[open]').waitFor();
		await press('Escape');
		await page.locator('dialog[open]').waitFor({ state: 'detached' });
		await press('x');
		await page.locator('.filters').waitFor();
		assert.equal(steps, 9);
		await page.evaluate(() => {
			location.hash = 'staff';
		});
		await page.locator('input[name=name]').fill('bilal');
		await press('Enter');
		const link = await page.locator('.once code').textContent();
		assert.match(link, /\/desk\/#link=\w+$/);
		assert.ok(!await tab.scrollsSideways());
		await tab.close();
		await desk.stopAndRemove();
	});

run({
	before: async () => ({ browser: await launch() }),
	after: ({ browser }) => browser.close(),
});
