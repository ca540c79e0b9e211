// SPDX-License-Identifier: AGPL-3.0-or-later
// deskpage.mjs - what the tests of the desk page share
import { executable, launch } from './browser.mjs';
import { Desk } from './daemon.mjs';
import { signedIn } from './looks.mjs';
import { assert, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

export async function asks({ desk }, body = 'voglio parlare con una persona') {
	const From = newNumber();
	readAnswer(await post(`${desk.url}/in/main`, text(body, { From })));
	return From;
}

export function inPage(sentence, options, body) {
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

// Somebody asks for a person, and the inbox shows them; how to get there with
// j is not counted, since it depends on how many came before.
export async function asksAndIsFound(tab, made) {
	const number = await asks(made);
	await tab.page.locator('.task', { hasText: number.slice(-3) }).first().waitFor();
	const isIt = () => tab.page.evaluate((end) => document.activeElement.matches('a.what') && document.activeElement.textContent.includes(end), number.slice(-3));
	for (let i = 0; i < 60 && !await isIt(); i++)
		await tab.page.keyboard.press('j');
	assert.ok(await isIt());
	return number;
}

// Presses the keys of a task; "=words" are typed, and a wait is no key.
export async function keys({ page }, ...list) {
	for (const key of list)
		if (typeof key === 'function')
			await key();
		else if (key.startsWith('='))
			await page.keyboard.type(key.slice(1));
		else
			await page.keyboard.press(key);
	return list.filter((key) => typeof key === 'string' && !key.startsWith('=')).length;
}

export const isOpen = ({ page }) => () => page.locator('.row.in').first().waitFor();
export const hasFocus = ({ page }, selector) => page.waitForFunction((wanted) => document.activeElement.matches(wanted), selector);
export const focused = (tab, selector) => () => hasFocus(tab, selector);
export const sentTo = (made, number) => made.rest.asked.filter(({ body }) => new URLSearchParams(body).get('To') === number);

// Tab until what is focused fits; each is a key that TAB counts.
export async function tabTo(tab, selector, most) {
	for (let i = 0; i < most; i++) {
		await tab.press('Tab');
		if (await tab.page.evaluate((wanted) => document.activeElement.matches(wanted), selector))
			return;
	}
	assert.fail(`${selector} is not ${most} tabs away`);
}

// Runs the cases with a desk, an admin, a volunteer and a browser.
export function runDesk() {
	if (!executable) {
		console.log('needs Debian\'s chromium: ./quickstart check installs it');
		process.exit(77);
	}
	return run({
		before: async () => {
			const rest = await restInterface();
			const desk = await (await Desk.make({}, { 'api-url': rest.url, price: '0.07' })).start();
			return {
				desk, rest, browser: await launch(),
				anna: await Staff.add(desk, 'anna', 'admin', 'all'),
				vito: await Staff.add(desk, 'vito'),
			};
		},
		after: async ({ desk, browser, rest }) => {
			await browser.close();
			await desk.stopAndRemove();
			rest.close();
		},
	});
}
