// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-page.mjs - the desk page, as a volunteer works with it
//
// In Italian and Arabic, on a desk's screen and on a phone's, light and dark;
// nothing on the console, nothing from elsewhere, no barrier that axe calls
// serious, and no word of a stranger that becomes more than a word.  What one
// does there by keyboard: test-desk-keys.mjs.
import { Tab } from './browser.mjs';
import { asks, asksAndIsFound, inPage, isOpen, keys, runDesk } from './deskpage.mjs';
import { asSeen, looks, screens, signedIn } from './looks.mjs';
import { assert, test } from './report.mjs';
import { codeOf, password, Staff } from './staff.mjs';
import { post, text } from './twilio.mjs';

const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> voglio parlare con una persona';

test('a link signs in: choose a password, and the inbox is there; the link is in no address', async (made) => {
	const { stdout } = made.desk.command(['staff', 'add', 'nora']);
	const tab = await Tab.open(made.browser, stdout.trim(), { locale: 'it' });
	await tab.page.getByText('nora').waitFor();
	assert.ok(!tab.page.url().includes('link='));
	await tab.page.locator('input[name=password]').fill(password);
	await tab.page.keyboard.press('Enter');
	await tab.page.locator('.filters').waitFor();
	await tab.close();
});

for (const seen of looks())
	inPage(`${seen.locale}, ${seen.size}, ${seen.colorScheme}: inbox, conversation and account without barriers`, asSeen(seen), async (tab, made) => {
		const number = await asks(made, hostile);
		const row = tab.page.locator('.tasks li', { hasText: number.slice(-3) }).first();
		await row.waitFor();
		assert.equal(await tab.page.evaluate(() => document.documentElement.dir), seen.locale === 'ar' ? 'rtl' : 'ltr');
		assert.deepEqual(await tab.barriers(), []);
		assert.ok(!await tab.scrollsSideways());
		await row.locator('a').click();
		await tab.page.locator('.row.in').waitFor();
		assert.deepEqual(await tab.barriers(), []);
		assert.ok(!await tab.scrollsSideways());
		assert.equal(await tab.page.title(), 'passaparola');
		assert.equal(await tab.page.locator('.thread img, .thread script').count(), 0);
		await tab.page.locator('a[href="#me"]').click();
		await tab.page.locator('input[name=new]').waitFor();
		assert.deepEqual(await tab.barriers(), []);
		assert.ok(!await tab.scrollsSideways());
	});

inPage('an answer that comes late never shows somebody else', {}, async (tab, made) => {
	const { page } = tab;
	const numbers = [await asks(made, 'voglio parlare con una persona'), await asks(made, 'domani voglio parlare con una persona')];
	const links = await Promise.all(numbers.map(async (number) => {
		const link = page.locator('.tasks li', { hasText: number.slice(-3) }).first().locator('a');
		await link.waitFor();
		return link.getAttribute('href');
	}));
	let letGo;
	const held = new Promise((done) => {
		letGo = done;
	});
	const [first, second] = links.map((link) => link.split('/')[1]);
	await page.route(`**/api/people/${first}/thread`, async (route) => {
		const response = await route.fetch();
		await held;
		await route.fulfill({ response });
	});
	const goes = (to) => page.evaluate((where) => {
		location.hash = where;
	}, to);
	const late = page.waitForResponse((response) => response.url().endsWith(`/people/${first}/thread`));
	const asked = page.waitForRequest((request) => request.url().endsWith(`/people/${first}/thread`));
	await goes(`person/${first}`);
	await asked;
	await goes(`person/${second}`);
	await page.getByText('domani voglio parlare con una persona').first().waitFor();
	letGo();
	await (await late).finished();
	await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
	assert.match(await page.locator('h1').textContent(), new RegExp(numbers[1].slice(-3)));
	assert.equal(await page.locator('.thread').getByText('voglio parlare con una persona', { exact: true }).count(), 0);
});

inPage('how careful the line is can be changed, and that is in the record', {}, async (tab, made) => {
	await asksAndIsFound(tab, made);
	await keys(tab, 'Enter', isOpen(tab));
	await tab.page.locator('#safety').selectOption('never');
	await tab.page.locator('.bar-to').waitFor();
	assert.equal((await made.anna.read('audit')).entries[0].did, 'safety-never');
});

inPage('at 200 % nothing is cut off, and everything that is touched is large enough', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, async (tab, made) => {
	await asksAndIsFound(tab, made);
	const small = () => tab.page.evaluate(() => [...document.querySelectorAll('button, select, input:not([type=checkbox]), summary, .what, .views a')]
		.filter((one) => one.checkVisibility?.() && !one.closest('.hidden') && one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML));
	assert.deepEqual(await small(), []);
	await keys(tab, 'Enter', isOpen(tab));
	assert.deepEqual(await small(), []);
	assert.ok(!await tab.scrollsSideways());
});

test('a code beside the password is set up with an app, from the page', async (made) => {
	const clara = await Staff.add(made.desk, 'clara');
	const tab = await signedIn(made, 'clara');
	await tab.page.goto(`${made.desk.url}/desk/#me`);
	await tab.page.getByRole('button', { name: 'Attiva' }).click();
	await tab.page.locator('.qr path').waitFor();
	const secret = (await tab.page.locator('.secret').textContent()).replaceAll(' ', '');
	const link = await tab.page.locator('a[href^="otpauth:"]').getAttribute('href');
	assert.ok(link.includes(secret));
	assert.deepEqual(await tab.barriers(), []);
	await tab.page.locator('input[name=code]').fill(codeOf(secret));
	await tab.page.locator('.stack', { has: tab.page.locator('input[name=code]') }).locator('input[name=password]').fill(password);
	await tab.page.keyboard.press('Enter');
	await tab.page.getByText(/^È attivo/).waitFor();
	assert.equal((await clara.signIn()).json.wrong, 'code');
	await tab.close();
});

for (const [locale, viewport] of [['it', screens.desk], ['ar', screens.phone]])
	test(`${locale}: an admin adds somebody, who gets in by the link; the record tells it`, async (made) => {
		const tab = await signedIn(made, 'anna', { locale, viewport });
		const name = `nuova-${locale}`;
		await tab.page.goto(`${made.desk.url}/desk/#staff`);
		await tab.page.locator('.members li').first().waitFor();
		assert.deepEqual(await tab.barriers(), []);
		assert.ok(!await tab.scrollsSideways());
		await tab.page.locator('input[name=name]').fill(name);
		await tab.page.keyboard.press('Enter');
		const link = await tab.page.locator('.once code').textContent();
		const staff = new Staff(made.desk, name);
		assert.equal((await staff.post('sign-in/link', { link: link.split('#link=')[1], password })).status, 200);
		await tab.page.goto(`${made.desk.url}/desk/#audit`);
		await tab.page.locator('tbody tr').first().waitFor();
		assert.deepEqual(await tab.barriers(), []);
		assert.ok(!await tab.scrollsSideways());
		assert.equal((await made.anna.read('audit')).entries.find(({ did }) => did === 'staff-added').staff, 'anna');
		await tab.close();
	});

inPage('what comes while one looks is there by itself', {}, async (tab, made) => {
	const number = await asks(made);
	await tab.page.locator('.tasks li', { hasText: number.slice(-3) }).first().locator('a').click();
	await tab.page.locator('.row.in').first().waitFor();
	await post(`${made.desk.url}/in/main`, text('sono ancora io', { From: number }));
	await tab.page.locator('.row.in', { hasText: 'sono ancora io' }).waitFor();
});

inPage('the number is masked until it is asked for', {}, async (tab, made) => {
	const number = await asks(made);
	await tab.page.locator('.tasks li', { hasText: number.slice(-3) }).first().locator('a').click();
	await tab.page.locator('aside').waitFor();
	assert.ok(!(await tab.page.content()).includes(number));
	await tab.page.getByRole('button', { name: 'Mostra il numero' }).click();
	await tab.page.getByText(number).waitFor();
});

runDesk();
