// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-page.mjs - the desk page, as a volunteer works with it
//
// From the link to the answer by keyboard alone, in Italian and Arabic, on a
// desk's screen and on a phone's; nothing on the console, nothing from
// elsewhere, no barrier that axe calls serious, and no word of a stranger that
// becomes more than a word.
import { executable, launch, Tab } from './browser.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { password, Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script> voglio parlare con una persona';

async function asks({ desk }, body = 'voglio parlare con una persona') {
	const From = newNumber();
	readAnswer(await post(`${desk.url}/in/main`, text(body, { From })));
	return From;
}

// A page with somebody signed in by their password.
async function signedIn(made, name, options = {}) {
	const tab = await Tab.open(made.browser, `${made.desk.url}/desk/`, { locale: 'it', viewport: { width: 1280, height: 800 }, ...options });
	await tab.page.locator('input[name=name]').fill(name);
	await tab.page.locator('input[name=password]').fill(password);
	await tab.page.keyboard.press('Enter');
	await tab.page.locator('.filters').waitFor();
	return tab;
}

function inPage(sentence, options, body) {
	test(sentence, async (made) => {
		const tab = await signedIn(made, 'vito', options);
		try {
			await body(tab, made);
		} catch (error) {
			await tab.context.close();
			throw error;
		}
		// A refusal of the daemon is a line of the console; none was due here.
		await tab.close();
	});
}

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

const screens = { desk: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } };
for (const locale of ['it', 'ar'])
	for (const [size, viewport] of Object.entries(screens))
		for (const colorScheme of ['light', 'dark'])
			inPage(`${locale}, ${size}, ${colorScheme}: inbox, conversation and account without barriers`, { locale, viewport, colorScheme }, async (tab, made) => {
				const number = await asks(made, hostile);
				const row = tab.page.locator('.tasks li', { hasText: number.slice(-3) }).first();
				await row.waitFor();
				assert.equal(await tab.page.evaluate(() => document.documentElement.dir), locale === 'ar' ? 'rtl' : 'ltr');
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

inPage('from the inbox to the answer in four keys and the words', {}, async (tab, made) => {
	const number = await asks(made);
	await tab.page.locator('.tasks li', { hasText: number.slice(-3) }).first().waitFor();
	const isIt = () => tab.page.evaluate((end) => document.activeElement.matches('a') && document.activeElement.textContent.includes(end), number.slice(-3));
	for (let i = 0; i < 60 && !await isIt(); i++)
		await tab.page.keyboard.press('j');
	assert.ok(await isIt());
	await tab.page.keyboard.press('Enter');
	await tab.page.locator('#answer').focus();
	await tab.page.keyboard.type('Buongiorno, sono Vito.');
	await tab.page.locator('output', { hasText: '1 SMS' }).waitFor();
	await tab.page.keyboard.press('Control+Enter');
	await tab.page.locator('.row.out', { hasText: 'Buongiorno, sono Vito.' }).waitFor();
	await eventually(() => made.rest.asked.some(({ body }) => new URLSearchParams(body).get('To') === number), 'it reaches the provider');
	await tab.page.getByText('Risponde').waitFor();
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

if (!executable) {
	console.log('needs Debian\'s chromium: ./quickstart check installs it');
	process.exit(77);
}
run({
	before: async () => {
		const rest = await restInterface();
		const desk = await (await Desk.make({}, { 'api-url': rest.url, price: '0.07' })).start();
		await Staff.add(desk, 'anna', 'admin', 'all');
		await Staff.add(desk, 'vito');
		return { desk, rest, browser: await launch() };
	},
	after: async ({ desk, browser, rest }) => {
		await browser.close();
		await desk.stopAndRemove();
		rest.close?.();
	},
});
