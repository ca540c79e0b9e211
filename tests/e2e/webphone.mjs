// SPDX-License-Identifier: AGPL-3.0-or-later
// webphone.mjs - what the tests of the phone in the browser share
import { executable, launch, Tab } from './browser.mjs';
import { Desk } from './daemon.mjs';
import { run, test } from './report.mjs';

// A line that no provider reaches: only there is the phone open.
export const makeDesk = () => Desk.make({ 'public-url': null, audio: 'audio', quiet: '00:00-00:00' }, null);

export async function open(made, options = {}, prepare = async () => {}) {
	const tab = await Tab.open(made.browser, `${made.desk.url}/phone/`,
	    { locale: 'it', viewport: { width: 1280, height: 800 }, ...options }, prepare);
	tab.handset = (n) => tab.page.locator('.handset').nth(n);
	await tab.handset(0).waitFor();
	return tab;
}

// A browser test with a tab of its own, which has to end without complaints.
// PREPARE gets the tab before the page is asked for.
export function inBrowser(sentence, options, body, prepare) {
	test(sentence, async (made) => {
		const tab = await open(made, options, prepare);
		try {
			await body(tab, made);
		} catch (error) {
			await tab.context.close();
			throw error;
		}
		await tab.close();
	});
}

// Runs the cases with a desk that FILL has filled, and a browser.
export function runInBrowser(fill = () => {}) {
	if (!executable) {
		console.log('needs Debian\'s chromium: ./quickstart check installs it');
		process.exit(77);
	}
	return run({
		before: async () => {
			const desk = await makeDesk();
			fill(desk);
			await desk.start();
			return { desk, browser: await launch() };
		},
		after: async ({ desk, browser }) => {
			await browser.close();
			await desk.stopAndRemove();
		},
	});
}
