// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-tired.mjs - the desk page late in the evening: keys pressed twice,
// a session that ends under a half-written text, a line that is away for a
// moment, a colleague who was faster, a laptop with a clock of its own
import { Tab } from './browser.mjs';
import { asks, asksAndIsFound, isOpen, keys, runDesk, sentTo } from './deskpage.mjs';
import { signedIn } from './looks.mjs';
import { assert, eventually, test } from './report.mjs';
import { password } from './staff.mjs';
import { post, text } from './twilio.mjs';

// A case in which the daemon may refuse something; no script fails all the same.
function tired(sentence, options, body) {
	test(sentence, async (made) => {
		const tab = await signedIn(made, 'vito', options);
		try {
			await body(tab, made);
			assert.deepEqual(tab.complaints.filter((one) => !/Failed to load resource|net::ERR/.test(one)), []);
		} finally {
			await tab.context.close();
		}
	});
}

const goes = ({ page }, where) => page.evaluate((hash) => {
	location.hash = hash;
}, where);
const nameOf = async (made, number) => (await made.vito.read(`search?q=${encodeURIComponent(number)}`)).people[0].person;
const isShown = ({ page }, number) => page.locator('h1', { hasText: number.slice(-3) }).waitFor();
const said = (tab) => tab.page.locator('p.wrong[role=alert]');

async function opened(tab, made) {
	const number = await asksAndIsFound(tab, made);
	await keys(tab, 'Enter', isOpen(tab));
	return number;
}

// Holds back what is asked for at PATTERN until it is let go.
async function heldBack({ page }, pattern) {
	let letGo;
	const held = new Promise((done) => {
		letGo = done;
	});
	const came = page.waitForRequest(pattern);
	await page.route(pattern, async (route) => {
		const response = await route.fetch();
		await held;
		await route.fulfill({ response });
	});
	return { came, letGo, gone: page.waitForResponse(pattern) };
}

tired('Ctrl and Enter pressed twice send one text', {}, async (tab, made) => {
	const number = await opened(tab, made);
	const { letGo } = await heldBack(tab, '**/answer');
	await keys(tab, 'r', '=Venga lunedì.', 'Control+Enter', 'Control+Enter');
	letGo();
	await eventually(() => sentTo(made, number).length > 0, 'it goes');
	await eventually(async () => await tab.page.locator('#answer').inputValue() === '', 'the field is empty');
	assert.equal(sentTo(made, number).length, 1);
});

tired('a session ends under a half-written text: one signs in, and it is sent', {}, async (tab, made) => {
	const number = await opened(tab, made);
	await keys(tab, 'r', '=Porti il passaporto.');
	await tab.context.clearCookies();
	await keys(tab, 'Control+Enter');
	const again = tab.page.locator('dialog.again');
	await again.waitFor();
	assert.deepEqual(await tab.barriers(), []);
	assert.equal(await again.locator('input[name=name]').inputValue(), 'vito');
	await tab.page.keyboard.press('Escape');
	await again.waitFor();
	await again.locator('input[name=password]').fill('quite wrong');
	await tab.page.keyboard.press('Enter');
	await again.locator('[role=alert]', { hasText: /\w/ }).waitFor();
	await again.locator('input[name=password]').fill(password);
	await tab.page.keyboard.press('Enter');
	await again.waitFor({ state: 'detached' });
	assert.equal(await tab.page.locator('#answer').inputValue(), 'Porti il passaporto.');
	await tab.page.locator('#answer').press('Control+Enter');
	await eventually(() => sentTo(made, number).length === 1, 'it goes');
});

tired('a note that was begun is a note still when one comes back to it', {}, async (tab, made) => {
	const number = await opened(tab, made);
	await keys(tab, 'n', '=il marito legge il telefono', 'Escape', 'Escape');
	await tab.page.locator('.tasks').first().waitFor();
	await goes(tab, `person/${await nameOf(made, number)}`);
	await tab.page.locator('#answer').waitFor();
	assert.equal(await tab.page.locator('#answer').inputValue(), 'il marito legge il telefono');
	await tab.page.locator('#answer').press('Control+Enter');
	await tab.page.locator('.row.note').waitFor();
	assert.deepEqual(sentTo(made, number), []);
});

// As fast as a page can be typed on: in the moment in which it is drawn.
tired('who types while the conversation is still being drawn writes a note, and all of it', {}, async (tab, made) => {
	const number = await asksAndIsFound(tab, made);
	await tab.page.evaluate(() => {
		const typist = new MutationObserver(() => {
			if (!document.querySelector('#answer'))
				return;
			typist.disconnect();
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true }));
			document.execCommand('insertText', false, 'il marito legge il telefono');
		});
		typist.observe(document.body, { childList: true, subtree: true });
	});
	await keys(tab, 'Enter', isOpen(tab));
	await tab.page.locator('form.write.note').waitFor();
	assert.equal(await tab.page.locator('#answer').inputValue(), 'il marito legge il telefono');
	await tab.page.locator('#answer').press('Control+Enter');
	await tab.page.locator('.row.note').waitFor();
	assert.deepEqual(sentTo(made, number), []);
});

tired('a number that comes late is not shown beside another name', {}, async (tab, made) => {
	const another = await asks(made), other = await nameOf(made, another);
	const number = await opened(tab, made);
	const { came, letGo, gone } = await heldBack(tab, '**/number');
	await tab.page.getByRole('button', { name: 'Mostra il numero' }).click();
	await came;
	await goes(tab, `person/${other}`);
	await isShown(tab, another);
	letGo();
	await (await gone).finished();
	await tab.page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
	assert.ok(!(await tab.page.locator('main').textContent()).includes(number));
	await tab.page.getByRole('button', { name: 'Mostra il numero' }).waitFor();
});

tired('a text that goes slowly takes nothing from the one that is being written', {}, async (tab, made) => {
	const another = await asks(made), other = await nameOf(made, another);
	const number = await opened(tab, made);
	const { came, letGo, gone } = await heldBack(tab, '**/answer');
	await keys(tab, 'r', '=La prima', 'Control+Enter');
	await came;
	await goes(tab, `person/${other}`);
	await isShown(tab, another);
	await tab.page.locator('#answer').fill('La seconda');
	letGo();
	await (await gone).finished();
	await eventually(() => sentTo(made, number).length === 1, 'the first goes');
	await tab.page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
	assert.equal(await tab.page.locator('#answer').inputValue(), 'La seconda');
});

tired('when a task is closed by its key, the next one has the focus', {}, async (tab, made) => {
	const numbers = [];
	for (let i = 0; i < 3; i++)
		numbers.push(await asks(made));
	await asksAndIsFound(tab, made);
	await keys(tab, 'k', 'k');
	const here = () => tab.page.evaluate(() => document.activeElement.closest('[data-task]')?.dataset.task);
	const order = await tab.page.evaluate(() => [...document.querySelectorAll('[data-task]')].map((one) => one.dataset.task));
	const at = order.indexOf(await here());
	assert.ok(at >= 0 && at < order.length - 1);
	await keys(tab, 'x');
	await eventually(async () => await here() === order[at + 1], 'the next one has it');
});

tired('x closes nothing that a colleague works at', {}, async (tab, made) => {
	const number = await asksAndIsFound(tab, made);
	const row = tab.page.locator('.task', { hasText: number.slice(-3) }).first();
	const id = await row.getAttribute('data-task');
	await made.anna.write(`tasks/${id}`, { take: true });
	await row.locator('.own', { hasText: 'anna' }).waitFor();
	await keys(tab, 'x');
	await post(`${made.desk.url}/in/main`, text('sono ancora io', { From: number }));
	await eventually(async () => (await made.anna.read('inbox?filter=mine')).tasks.some((task) => task.id === Number(id)), 'it is hers');
});

tired('days are those of the desk\'s clock, whatever the laptop says', { timezoneId: 'Pacific/Kiritimati' }, async (tab, made) => {
	const number = await opened(tab, made);
	const day = new Date(Date.now() + 20 * 86400000).toISOString().slice(0, 10);
	await tab.page.locator('details.hand summary').first().click();
	await tab.page.locator('input[name=due]').first().fill(day);
	await tab.page.locator('details.hand form button').first().click();
	const task = async () => (await made.anna.read('inbox')).tasks.find((one) => one.number?.endsWith(number.slice(-3)) && one.state === 'waiting');
	await eventually(task, 'it is put off');
	assert.equal(new Date((await task()).due).toLocaleString('sv', { timeZone: 'Europe/Rome' }), `${day} 09:00:00`);
});

tired('what comes while the line refuses is there once it listens again', {}, async (tab, made) => {
	const number = await asks(made);
	await tab.page.route('**/events', (route) => route.fulfill({ status: 503 }), { times: 1 });
	await tab.page.reload();
	await tab.page.locator('.task', { hasText: number.slice(-3) }).first().waitFor();
	const later = await asks(made);
	await tab.page.locator('.task', { hasText: later.slice(-3) }).first().waitFor();
});

tired('who leaves while the line is away is told, and is in still', {}, async (tab) => {
	await tab.page.route('**/sign-out', (route) => route.abort());
	await tab.page.getByRole('button', { name: 'Esci' }).click();
	await eventually(async () => await said(tab).textContent() === 'La linea non risponde.' || /linea/i.test(await said(tab).textContent()), 'it is said');
	assert.equal(await tab.page.locator('.bar .views').count(), 1);
	await tab.page.unroute('**/sign-out');
	await tab.page.getByRole('button', { name: 'Esci' }).click();
	await tab.page.locator('input[name=name]').waitFor();
});

tired('an appointment that a colleague moved is not moved back unseen', {}, async (tab, made) => {
	const day = new Date(Date.now() + 20 * 86400000).toISOString().slice(0, 10);
	const { id } = await made.vito.write('appointments', { number: '+393331112244', starts: `${day}T10:30`, place: 'via Imbriani 218' });
	await goes(tab, `appointment/${id}`);
	await tab.page.locator('details summary').first().click();
	await tab.page.locator('#starts').fill(`${day}T11:30`);
	await tab.page.route('**/events', (route) => route.abort());
	await tab.page.route(`**/appointments/${id}`, async (route) => {
		if (route.request().method() === 'POST')
			await made.anna.write(`appointments/${id}`, { starts: `${day}T12:30` });
		await route.continue();
	});
	await tab.page.locator('details form button.main').first().click();
	await eventually(async () => /nel frattempo/.test(await said(tab).textContent()), 'it is said');
	assert.equal((await made.vito.read(`appointments/${id}`)).time, '12:30');
	assert.equal(await tab.page.locator('#starts').inputValue(), `${day}T11:30`);
});

test('who works at the desk: what cannot be is said in the page\'s own language', async (made) => {
	const tab = await signedIn(made, 'anna', { locale: 'fr' });
	const { page } = tab;
	await goes(tab, 'staff');
	const vito = page.locator('.members li', { hasText: 'vito' });
	await vito.locator('summary').click();
	await vito.locator('input[value=desk]').uncheck();
	await vito.locator('form button').click();
	await eventually(async () => /au moins un guichet/.test(await said(tab).textContent()), 'a desk is missing');
	const anna = page.locator('.members li', { hasText: 'anna' });
	await anna.locator('summary').click();
	await anna.locator('select[name=role]').selectOption('volunteer');
	await anna.locator('form button').click();
	await eventually(async () => /plus d’admin/.test(await said(tab).textContent()), 'somebody has to be left');
	await page.locator('section form input[name=name]').last().fill('vito');
	await page.locator('section form input[name=name]').last().press('Enter');
	await eventually(async () => /déjà un compte/.test(await said(tab).textContent()), 'the name is taken');
	await tab.context.close();
});

test('a name is found however a telephone writes it', async (made) => {
	const tab = await Tab.open(made.browser, `${made.desk.url}/desk/#%`, { locale: 'it' });
	await tab.page.locator('input[name=name]').fill('Vito ');
	await tab.page.locator('input[name=password]').fill(password);
	await tab.page.keyboard.press('Enter');
	await tab.page.locator('.filters').waitFor();
	await tab.close();
});

runDesk();
