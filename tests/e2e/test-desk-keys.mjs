// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-keys.mjs - what a volunteer does, from the inbox, by keyboard alone
//
// Each task says how many keys it takes beside the words that are typed; more
// is a step back.
import { asksAndIsFound, focused, inPage, isOpen, keys, runDesk, sentTo } from './deskpage.mjs';
import { asSeen, eachSize } from './looks.mjs';
import { assert, eventually } from './report.mjs';

for (const seen of eachSize()) {
	const here = asSeen(seen);
	const where = `${seen.locale}, ${seen.size}`;

	inPage(`${where}: a task is taken by 1 key, and closed by another`, here, async (tab, made) => {
		const number = await asksAndIsFound(tab, made);
		assert.equal(await keys(tab, 't'), 1);
		const row = tab.page.locator('.task', { hasText: number.slice(-3) });
		await row.locator('.own', { hasText: 'vito' }).waitFor();
		await row.locator('.what').focus();
		assert.equal(await keys(tab, 'x'), 1);
		await row.waitFor({ state: 'detached' });
	});

	inPage(`${where}: an answer goes with 3 keys and its words, its cost is told before`, here, async (tab, made) => {
		const number = await asksAndIsFound(tab, made);
		const cost = () => tab.page.locator('output', { hasText: /1 SMS/ }).waitFor();
		assert.equal(await keys(tab, 'Enter', isOpen(tab), 'r', focused(tab, '#answer'), '=Buongiorno, sono Vito.', cost, 'Control+Enter'), 3);
		await tab.page.locator('.row.out', { hasText: 'Buongiorno, sono Vito.' }).waitFor();
		await eventually(() => sentTo(made, number).length > 0, 'it reaches the provider');
		await tab.page.locator('.held.mine').waitFor();
	});

	inPage(`${where}: an answer that is ready goes with 5 keys`, here, async (tab, made) => {
		const number = await asksAndIsFound(tab, made);
		const chosen = () => tab.page.waitForFunction(() => document.getElementById('answer').value.length > 0);
		assert.equal(await keys(tab, 'Enter', isOpen(tab), 'a', focused(tab, '.ready button'), 'ArrowDown', 'Enter', chosen, 'Control+Enter'), 5);
		await eventually(() => sentTo(made, number).length > 0, 'it reaches the provider');
		assert.match(new URLSearchParams(sentTo(made, number)[0].body).get('Body'), /documento/);
	});

	inPage(`${where}: a note is kept with 3 keys and its words, and goes nowhere`, here, async (tab, made) => {
		const number = await asksAndIsFound(tab, made);
		assert.equal(await keys(tab, 'Enter', isOpen(tab), 'n', focused(tab, '.write.note #answer'), '=Viene domani', 'Control+Enter'), 3);
		await tab.page.locator('.row.note', { hasText: 'Viene domani' }).waitFor();
		assert.equal(sentTo(made, number).length, 0);
	});

	inPage(`${where}: handed over with a sentence by 8 keys and its words`, here, async (tab, made) => {
		// What the page still asks about them, as it is told of them, is of another desk then.
		tab.expected = /status of 404 .*\/api\/people\//;
		const number = await asksAndIsFound(tab, made);
		assert.equal(await keys(tab, 'Enter', isOpen(tab), 'h', focused(tab, '.hand select[name=desk]'), 'ArrowDown', 'ArrowDown', 'ArrowDown',
			'Tab', 'Tab', focused(tab, '.hand input[name=note]'), '=meglio da voi', 'Enter'), 8);
		await eventually(async () => (await made.anna.read('inbox?desk=women')).tasks.some((task) => task.number?.endsWith(number.slice(-3))), 'the other desk has it');
		await tab.page.locator('.filters').waitFor();
	});

	inPage(`${where}: a call through the line begins with 2 keys`, here, async (tab, made) => {
		await made.vito.write('me/phone', { phone: '+393339990001' });
		const number = await asksAndIsFound(tab, made);
		const before = made.rest.asked.length;
		assert.equal(await keys(tab, 'Enter', isOpen(tab), 'c'), 2);
		await tab.page.locator('.did:not(:empty)').waitFor();
		const placed = await eventually(() => made.rest.asked.slice(before).find(({ url }) => url.endsWith('/Calls.json')), 'a phone rings');
		assert.equal(new URLSearchParams(placed.body).get('To'), '+393339990001');
		assert.ok(!placed.body.includes(number.slice(1)));
	});

	inPage(`${where}: found with 3 keys and the words; within a conversation with 3`, here, async (tab, made) => {
		const number = await asksAndIsFound(tab, made);
		await keys(tab, 'Enter', isOpen(tab), 'n', focused(tab, '.write.note #answer'), `=Fascicolo ${number.slice(-4)}`, 'Control+Enter');
		await tab.page.locator('.row.note').waitFor();
		await tab.page.locator('.past').focus();
		const there = () => tab.page.locator('.found a').first().waitFor();
		assert.equal(await keys(tab, '/', focused(tab, '#q'), `=fascicolo ${number.slice(-4)}`, 'Enter', there, focused(tab, '.found a'), 'Enter', isOpen(tab)), 3);
		assert.equal(await keys(tab, 's', focused(tab, '.within input'), '=FASCICOLO', 'Enter', () => tab.page.locator('.row.in').waitFor({ state: 'detached' })), 2);
		assert.equal(await tab.page.locator('.row').count(), 1);
	});

	inPage(`${where}: ? shows the keys, and every one of them has words`, here, async (tab) => {
		await keys(tab, '?');
		await tab.page.locator('dialog[open]').waitFor();
		assert.ok(await tab.page.locator('.keys dd').count() >= 8);
		assert.deepEqual(await tab.barriers(), []);
		for (const name of await tab.page.locator('.keys dd').allTextContents())
			assert.ok(!/^key\.|^$/.test(name), name);
		await keys(tab, 'Escape');
		await tab.page.locator('dialog[open]').waitFor({ state: 'detached' });
	});
}

runDesk();
