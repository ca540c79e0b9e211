// SPDX-License-Identifier: AGPL-3.0-or-later
// looks.mjs - the pages in each language, size and colour, and signed in there
//
// A case that is the same in each of them comes, with LOOKS=pair, in the easiest
// and in the hardest: from left to right, wide, light; from right to left,
// narrow, dark.  With LOOKS=one it comes in the hardest alone, which is for a
// daemon that a sanitizer watches: it answers all of them the same.
import { Tab } from './browser.mjs';
import { password } from './staff.mjs';

export const screens = { desk: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } };
const every = ['it', 'ar'].flatMap((locale) =>
	Object.entries(screens).flatMap(([size, viewport]) =>
		['light', 'dark'].map((colorScheme) => ({ locale, size, viewport, colorScheme }))));
const wish = process.env.LOOKS || 'all';
let told = wish === 'all';

// Those that FITS says yes to.
export function looks(fits = () => true) {
	const wanted = every.filter(fits);
	if (!told)
		console.log(`measured: LOOKS=${wish}, so not each page in each language, size and colour; all of them in the long form`);
	told = true;
	return { all: wanted, pair: [...new Set([wanted[0], wanted.at(-1)])], one: wanted.slice(-1) }[wish];
}

// Each language in each size, with one colour for each size.
export const eachSize = () => looks(({ size, colorScheme }) => (size === 'desk') === (colorScheme === 'light'));
// What a context of the browser is told of a look.
export const asSeen = ({ locale, viewport, colorScheme }) => ({ locale, viewport, colorScheme });

// A page with somebody signed in: by their password, and from then on by what
// that left in the browser, since each password takes a second to check.
export async function signedIn(made, name, options = {}, ready = '.filters') {
	made.cookies ??= {};
	const tab = await Tab.open(made.browser, `${made.desk.url}/desk/`, { locale: 'it', viewport: screens.desk, ...options },
	    ({ context }) => context.addCookies(made.cookies[name] ?? []));
	const box = tab.page.locator('input[name=password]');
	await tab.page.locator(ready).or(box).first().waitFor();
	if (await box.count() > 0) {
		await tab.page.locator('input[name=name]').fill(name);
		await box.fill(password);
		await tab.page.keyboard.press('Enter');
		await tab.page.locator(ready).first().waitFor();
		made.cookies[name] = await tab.context.cookies();
	}
	return tab;
}
