// SPDX-License-Identifier: AGPL-3.0-or-later
// test-webphone.mjs - the phone in the browser, as a person texts with it
//
// Texts in two languages and directions, several phones, only the keyboard, a
// small screen, light and dark; nothing on the console, nothing from elsewhere,
// no barrier that axe calls serious; and nobody else's page may text with it.
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './daemon.mjs';
import { asSeen, looks } from './looks.mjs';
import { assert, test } from './report.mjs';
import { send } from './twilio.mjs';
import { inBrowser, makeDesk, open, runInBrowser } from './webphone.mjs';

const mine = '+390000000001';
const appointment = 'number,code,starts,place\n' + `${mine},NA4821,2099-11-24T10:30,via Imbriani 218\n`;

// Writes TEXT on a phone; resolves with the newest bubble of the line.
async function write(tab, n, text) {
	const bubbles = tab.handset(n).locator('.bubble.in');
	const before = await bubbles.count();
	await tab.handset(n).getByRole('textbox').fill(text);
	await tab.handset(n).getByRole('textbox').press('Enter');
	await bubbles.nth(before).waitFor();
	return bubbles.last();
}

inBrowser('an appointment is asked for in Italian and told', {}, async (tab) => {
	await write(tab, 0, 'appuntamento');
	const told = await write(tab, 0, 'na 4821');
	assert.match(await told.innerText(), /24\/11.*10:30.*via Imbriani 218/s);
	assert.match(await told.innerText(), /1 SMS/);
	assert.equal(await tab.page.locator('.bubble.out').count(), 2);
});

inBrowser('Arabic is answered in Arabic, right to left, on a phone of its own', {}, async (tab) => {
	await tab.page.getByRole('button', { name: 'Aggiungi un telefono' }).click();
	const answer = (await write(tab, 1, 'موعد')).locator('p');
	assert.match(await answer.innerText(), /[\u0600-\u06ff]{3}/);
	assert.equal(await answer.evaluate((p) => getComputedStyle(p).direction), 'rtl');
	assert.equal(await tab.handset(0).locator('.bubble').count(), 0);
});

inBrowser('four phones side by side, each its own number, and one less again', {}, async (tab) => {
	const add = tab.page.getByRole('button', { name: 'Aggiungi un telefono' });
	for (let i = 0; i < 3; i++)
		await add.click();
	assert.equal(await tab.page.locator('.handset').count(), 4);
	assert.ok(await add.isDisabled());
	const numbers = await tab.page.locator('.handset > footer bdi').allInnerTexts();
	assert.equal(new Set(numbers).size, 4);
	await tab.page.getByRole('button', { name: 'Togli il telefono 2' }).click();
	assert.equal(await tab.page.locator('.handset').count(), 3);
	assert.ok(!await tab.scrollsSideways());
});

inBrowser('an example is sent with one click', {}, async (tab) => {
	await tab.page.getByRole('button', { name: /aiutp/ }).click();
	await tab.page.locator('.bubble.in').first().waitFor();
});

inBrowser('all of it with the keyboard alone', {}, async (tab) => {
	const focused = () => tab.page.evaluate(() => document.activeElement.closest('textarea') !== null);
	for (let i = 0; i < 30 && !await focused(); i++)
		await tab.page.keyboard.press('Tab');
	assert.ok(await focused());
	assert.notEqual(await tab.page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
	await tab.page.keyboard.type('ciao');
	await tab.page.keyboard.press('Enter');
	await tab.page.locator('.bubble.in').first().waitFor();
	assert.ok(await focused());
});

inBrowser('what is written is shown and never run', {}, async (tab) => {
	await write(tab, 0, '<img src=x onerror="document.title=1"><script>document.title=2</script>');
	assert.equal(await tab.page.title(), 'passaparola');
	assert.equal(await tab.page.locator('.bubble img, .bubble script').count(), 0);
});

inBrowser('320 pixels wide, in Arabic: nothing scrolls sideways', { locale: 'ar', viewport: { width: 320, height: 560 } }, async (tab) => {
	assert.equal(await tab.page.evaluate(() => document.documentElement.dir), 'rtl');
	await write(tab, 0, 'x'.repeat(300));
	assert.ok(!await tab.scrollsSideways());
	const size = await tab.page.getByRole('button', { name: 'أرسل' }).boundingBox();
	assert.ok(size.width >= 24 && size.height >= 24);
});

inBrowser('the language of the page is chosen and kept', {}, async (tab) => {
	await tab.page.getByRole('combobox').selectOption('fr');
	await tab.page.getByRole('button', { name: 'Ajouter un téléphone' }).waitFor();
	await tab.page.reload();
	await tab.page.getByRole('button', { name: 'Ajouter un téléphone' }).waitFor();
});

for (const seen of looks(({ size }) => size === 'desk'))
	inBrowser(`no barriers: ${seen.locale}, ${seen.colorScheme}`, { ...asSeen(seen), reducedMotion: 'reduce' }, async (tab) => {
		assert.deepEqual(await tab.barriers(), []);
		await write(tab, 0, 'help');
		assert.deepEqual(await tab.barriers(), []);
	});

test('a line that ended is said, and the text can be sent again', async (made) => {
	const desk = await (await makeDesk()).start();
	const tab = await open({ ...made, desk });
	await desk.stop();
	await tab.handset(0).getByRole('textbox').fill('ciao');
	await tab.handset(0).getByRole('textbox').press('Enter');
	await tab.page.locator('.note.failed').waitFor();
	await desk.start();
	await tab.page.getByRole('button', { name: 'Riprova' }).click();
	await tab.page.locator('.bubble.in').first().waitFor();
	assert.equal(await tab.page.locator('.note.failed').count(), 0);
	await tab.context.close();
	await desk.stopAndRemove();
});

const json = { 'Content-Type': 'application/json' };
const body = JSON.stringify({ from: mine, text: 'ciao' });
const texts = (desk, changes = {}) => send(`${desk.url}/phone/api/text`,
    { headers: { ...json, Origin: desk.url, ...changes.headers }, body: changes.body ?? body, method: changes.method ?? 'POST' });

const refused = {
	'a page of another site': [403, { headers: { Origin: 'http://evil.example' } }],
	'a page of another port': [403, { headers: { Origin: 'http://127.0.0.1:1' } }],
	'a page that hides where it is from': [403, { headers: { Origin: 'null' } }],
	'what the browser itself calls cross-site': [403, { headers: { 'Sec-Fetch-Site': 'cross-site' } }],
	'a form': [415, { headers: { 'Content-Type': 'text/plain' } }],
	'a number that is not the phone\'s': [400, { body: JSON.stringify({ from: '+393331112233', text: 'ciao' }) }],
	'a number that is longer': [400, { body: JSON.stringify({ from: mine + '1', text: 'ciao' }) }],
	'no text': [400, { body: JSON.stringify({ from: mine }) }],
	'a text that is a list': [400, { body: JSON.stringify({ from: mine, text: ['ciao'] }) }],
	'a member too many': [400, { body: JSON.stringify({ from: mine, text: 'ciao', do: 'import' }) }],
	'half an object': [400, { body: '{"from":' }],
	'a text without end': [400, { body: JSON.stringify({ from: mine, text: 'x'.repeat(9000) }) }],
	'GET of what changes something': [405, { method: 'GET', body: '' }],
};
for (const [what, [status, changes]] of Object.entries(refused))
	test(`${status}: ${what}`, async ({ desk }) => {
		const before = desk.log().length;
		assert.equal((await texts(desk, changes)).status, status);
		assert.equal(desk.log().length, before);
	});

test('the page itself is let through', async ({ desk }) => {
	const answer = await texts(desk);
	assert.equal(answer.status, 200);
	assert.ok(JSON.parse(answer.body).texts.length > 0);
});

test('no other site can rename itself to this machine', async ({ desk }) => {
	for (const target of ['/phone/', '/phone/api/line', '/'])
		assert.equal((await send(desk.url + target, { method: 'GET', headers: { Host: 'evil.example' } })).status, 404);
});

test('nobody can frame it, run a script in it or read it from elsewhere', async ({ desk }) => {
	const { headers } = await send(`${desk.url}/phone/`, { method: 'GET' });
	assert.match(headers['content-security-policy'], /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/);
	assert.equal(headers['x-content-type-options'], 'nosniff');
	assert.equal(headers['cross-origin-resource-policy'], 'same-origin');
});

test('a file that the browser has is not sent again', async ({ desk }) => {
	const first = await send(`${desk.url}/phone/phone.js`, { method: 'GET' });
	assert.match(first.headers['content-type'], /^text\/javascript/);
	const again = await send(`${desk.url}/phone/phone.js`, { method: 'GET', headers: { 'If-None-Match': first.headers.etag } });
	assert.equal(again.status, 304);
	assert.equal(again.body, '');
});

test('who takes packed files gets them packed, and they are the same', async ({ desk }) => {
	const plain = await send(`${desk.url}/phone/phone.js`, { method: 'GET' });
	assert.equal(plain.headers['content-encoding'], undefined);
	const packed = await fetch(`${desk.url}/phone/phone.js`, { headers: { 'Accept-Encoding': 'br, gzip' } });
	assert.equal(packed.headers.get('content-encoding'), 'gzip');
	assert.equal(packed.headers.get('vary'), 'Accept-Encoding');
	assert.ok(Number(packed.headers.get('content-length')) < plain.body.length / 2);
	assert.notEqual(packed.headers.get('etag'), plain.headers.etag);
	assert.equal(await packed.text(), plain.body);
});

test('404 once providers can reach the line', async () => {
	const desk = await (await Desk.make()).start();
	for (const target of ['/phone/', '/phone/phone.js', '/phone/api/line'])
		assert.equal((await send(desk.url + target, { method: 'GET' })).status, 404);
	assert.equal((await texts(desk)).status, 404);
	await desk.stopAndRemove();
});

runInBrowser((desk) => {
	const file = path.join(desk.folder, 'appointments.csv');
	fs.writeFileSync(file, appointment);
	const { status, stderr } = desk.command(['import', 'appointments', file]);
	assert.equal(status, 0, stderr);
});
