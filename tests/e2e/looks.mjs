// SPDX-License-Identifier: AGPL-3.0-or-later
// looks.mjs - the pages in each language, size and colour, and signed in there
//
// With LOOKS=one a case that is the same in each of them comes in the hardest
// alone: from right to left, narrow, dark.  That is for a daemon that a
// sanitizer watches: it answers all of them the same, and the others are looked
// at where it is fast.
import { Tab } from './browser.mjs';
import { password } from './staff.mjs';

export const screens = { desk: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } };
const every = ['it', 'ar'].flatMap((locale) =>
	Object.entries(screens).flatMap(([size, viewport]) =>
		['light', 'dark'].map((colorScheme) => ({ locale, size, viewport, colorScheme }))));
let told = process.env.LOOKS !== 'one';

// Those that FITS says yes to.
export function looks(fits = () => true) {
	const wanted = every.filter(fits);
	if (process.env.LOOKS !== 'one')
		return wanted;
	if (!told)
		console.log('measured: LOOKS=one, so each page in one language, size and colour; the others in the run without a sanitizer');
	told = true;
	return wanted.slice(-1);
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
