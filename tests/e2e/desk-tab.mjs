// SPDX-License-Identifier: AGPL-3.0-or-later
// desk-tab.mjs - a browser in which somebody is signed in at the desk
//
// With SHOTS=FOLDER each look also leaves a picture there.
import path from 'node:path';
import { executable, launch } from './browser.mjs';
import { asSeen, looks as everyLook, signedIn } from './looks.mjs';
import { assert, run, test } from './report.mjs';

// A case in the page of NAME, which has to end without complaints.
export function asStaff(sentence, name, options, body) {
	test(sentence, async (made) => {
		const tab = await signedIn(made, name, options, '.bar .views');
		tab.steps = 0;
		// Presses keys, and counts them.
		tab.press = async (...keys) => {
			for (const key of keys) {
				tab.steps++;
				await tab.page.keyboard.press(key);
			}
		};
		try {
			await body(tab, made);
		} catch (error) {
			if (process.env.SHOTS)
				await tab.page.screenshot({ path: path.join(process.env.SHOTS, `failed-${sentence.slice(0, 12)}.png`), fullPage: true });
			await tab.context.close();
			throw error;
		}
		await tab.close();
	});
}

// Nothing that axe calls serious, and nothing that has to be pushed sideways.
export async function look(tab, shot) {
	if (process.env.SHOTS)
		await tab.page.screenshot({ path: path.join(process.env.SHOTS, `${shot}.png`), fullPage: true });
	assert.deepEqual(await tab.barriers(), []);
	assert.ok(!await tab.scrollsSideways(), `${shot} scrolls sideways`);
}

// The look of PLACES ("#appointments") in two languages, sizes and colours;
// each waits for what it names.
export function looks(name, places) {
	for (const seen of everyLook()) {
		const here = `${seen.locale}, ${seen.size}, ${seen.colorScheme}`;
		asStaff(`${here}: ${Object.keys(places).join(', ')} without barriers`, name, asSeen(seen), async (tab, made) => {
			for (const [place, wait] of Object.entries(places)) {
				const at = place.replace('{id}', made.shown);
				await tab.page.evaluate((hash) => {
					location.hash = hash;
				}, at);
				await tab.page.locator(wait).first().waitFor();
				assert.equal(await tab.page.title(), 'passaparola');
				assert.equal(await tab.page.locator('main script, main img').count(), 0);
				await look(tab, `${place.replace(/\W+/g, '-')}-${here.replaceAll(', ', '-')}`);
			}
		});
	}
}

// What BEFORE makes may have `words` for the browser's command line.
export function runAtDesk({ before, after }) {
	if (!executable) {
		console.log('needs Debian\'s chromium: ./quickstart check installs it');
		process.exit(77);
	}
	return run({
		before: async () => {
			const made = await before();
			return { ...made, browser: await launch(...made.words ?? []) };
		},
		after: async (made) => {
			await made.browser.close();
			await after(made);
		},
	});
}
