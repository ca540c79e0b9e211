// SPDX-License-Identifier: AGPL-3.0-or-later
// screenshots.mjs - the pictures of README and manual, of a morning that is made up
//
//     BUILD_DIR=build node tests/e2e/screenshots.mjs [FOLDER]
//
// They are written into docs/pictures/ unless a folder is named.
import fs from 'node:fs';
import path from 'node:path';
import { launch, Tab } from './browser.mjs';
import { top } from './daemon.mjs';
import { Scene } from './scene.mjs';
import { password } from './staff.mjs';

const folder = process.argv[2] ?? path.join(top, 'docs/pictures');
const looks = {
	desk: { locale: 'en', viewport: { width: 1200, height: 760 } },
	phone: { locale: 'ar', viewport: { width: 390, height: 780 }, colorScheme: 'dark' },
};

async function take(scene, browser, name, options) {
	const tab = await Tab.open(browser, `${scene.desk.url}/desk/`, options);
	const { page } = tab;
	const shot = (what) => page.screenshot({ path: path.join(folder, `${what}-${name}.png`), animations: 'disabled' });
	await page.locator('input[name=name]').fill('vito');
	await page.locator('input[name=password]').fill(password);
	await page.keyboard.press('Enter');
	await page.locator('.task').first().waitFor();
	await shot('inbox');
	await page.goto(`${scene.desk.url}/desk/#person/${scene.person(1)}`);
	await page.locator('.row.call').waitFor();
	await page.locator('.past').evaluate((box) => {
		box.scrollTop = box.scrollHeight;
	});
	await shot('conversation');
	await tab.close();
}

fs.mkdirSync(folder, { recursive: true });
const scene = await Scene.make();
const browser = await launch();
try {
	for (const [name, options] of Object.entries(looks))
		await take(scene, browser, name, options);
} finally {
	await browser.close();
	await scene.close();
}
process.exit(0);
