// SPDX-License-Identifier: AGPL-3.0-or-later
// test-privacy.mjs - the page for people who write and call: what is kept, how
// long, how it is erased; the same as DATI says by text, and reached by anybody
import { executable, launch, Tab } from './browser.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, post, readAnswer, send, text } from './twilio.mjs';

const languages = ['it', 'en', 'fr', 'es', 'ar'];
const words = { it: 'CANCELLA DATI', en: 'DELETE', fr: 'EFFACER MES DONNÉES', es: 'BORRAR', ar: 'امسح|امحو|حذف' };

const section = (html, language) => new RegExp(`<section lang="${language}"[^]*?</section>`).exec(html)?.[0] ?? '';

test('in every language, with the values that are in force', async ({ desk }) => {
	const { status, body, headers } = await send(`${desk.url}/privacy/`, { method: 'GET' });
	assert.equal(status, 200);
	assert.match(headers['content-type'], /^text\/html/);
	assert.doesNotMatch(body, /<script|src=|http:/);
	for (const language of languages) {
		const told = section(body, language);
		for (const days of ['61', '321', '17', '23'])
			assert.match(told, new RegExp(`\\b${days}\\b`), `${language}: ${told}`);
		assert.match(told.toUpperCase(), new RegExp(words[language]), language);
	}
	assert.match(section(body, 'ar'), /dir="rtl"/);
	assert.equal(body.match(/<section /g).length, 11);
	const [answer] = readAnswer(await post(`${desk.url}/in/main`, text('MES DONNÉES', { From: newNumber() })));
	const french = section(body, 'fr').replace(/&apos;|&#39;/g, '\'').replace(/&amp;/g, '&');
	assert.ok(french.includes(answer.text.slice(0, 60)), `${answer.text} / ${french}`);
});

test('a reload changes it, HEAD and other methods are as everywhere', async ({ desk }) => {
	desk.settings.keep = 'text 62d, recording 17d, person 321d, code 23d';
	desk.writeSettings();
	desk.child.kill('SIGHUP');
	await eventually(async () => /\b62\b/.test((await send(`${desk.url}/privacy/`, { method: 'GET' })).body), 'the new value is told');
	const head = await send(`${desk.url}/privacy/`, { method: 'HEAD' });
	assert.equal(head.status, 200);
	assert.equal(head.body, '');
	assert.equal((await send(`${desk.url}/privacy/`, { method: 'DELETE' })).status, 405);
	assert.equal((await send(`${desk.url}/privacy/x`, { method: 'GET' })).status, 404);
});

if (executable)
	for (const viewport of [{ width: 320, height: 600 }, { width: 1280, height: 800 }])
		test(`no barrier, and nothing asked for, at ${viewport.width} wide`, async ({ desk, browser }) => {
			const tab = await Tab.open(browser, `${desk.url}/privacy/`, { viewport });
			assert.deepEqual(await tab.barriers(), []);
			assert.equal(await tab.scrollsSideways(), false);
			await tab.page.locator('nav a[lang=fr]').click();
			await tab.page.waitForURL(/#fr$/);
			assert.match(await tab.page.evaluate(() => getComputedStyle(document.body).fontFamily), /sans-serif/);
			await tab.close();
		});

run({
	before: async () => ({
		desk: await (await Desk.make({ keep: 'text 61d, recording 17d, person 321d, code 23d' })).start(),
		browser: executable && await launch(),
	}),
	after: async ({ desk, browser }) => {
		await browser?.close();
		await desk.stopAndRemove();
	},
});
