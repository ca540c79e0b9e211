// SPDX-License-Identifier: AGPL-3.0-or-later
// test-webring.mjs - the line calls and writes to the phone in the browser
//
// What is placed by itself (here: a change of an appointment) rings there, is
// answered or declined, and fares as a provider's calls do.
import fs from 'node:fs';
import path from 'node:path';
import { assert, eventually } from './report.mjs';
import { send } from './twilio.mjs';
import { inBrowser, runInBrowser } from './webphone.mjs';

const phone = (n) => `+39000000000${n}`;
const day = new Date(Date.now() + 20 * 86400000).toISOString().slice(0, 10);

// The appointment of phone N moves, and whoever has it hears of that.
function change(desk, n, by) {
	const importing = (kind, csv) => {
		const file = path.join(desk.folder, `${kind}.csv`);
		fs.writeFileSync(file, csv);
		const { status, stderr } = desk.command(['import', kind, file]);
		assert.equal(status, 0, stderr);
	};
	importing('people', `number,language,safety,by\n${phone(n)},it,normal,${by}\n`);
	for (const time of ['10:30', '11:30'])
		importing('appointments', `number,code,starts,place,ref\n${phone(n)},NB482${n},${day}T${time},via Imbriani 218,${n}\n`);
}
const addPhone = (tab) => tab.page.getByRole('button', { name: 'Aggiungi un telefono' }).click();
const noted = (desk, text) => eventually(() => desk.log().some((row) => row.channel === 'call' && row.text === text), text);

inBrowser('it rings, is answered, and says what it is about', {}, async (tab, { desk }) => {
	change(desk, 1, 'call');
	await tab.page.locator('.state.ringing').waitFor();
	assert.deepEqual(await tab.barriers(), []);
	const answer = tab.page.getByRole('button', { name: 'Rispondi' });
	await tab.page.waitForFunction(() => document.activeElement.className === 'answer');
	await answer.click();
	await tab.page.getByText(/11:30.*Imbriani/).first().waitFor();
	await tab.page.getByRole('button', { name: '1', exact: true }).click();
	await tab.page.locator('.bubble.pressed ~ .bubble.heard').first().waitFor();
	await tab.page.getByRole('button', { name: 'Riaggancia' }).click();
	await tab.page.getByText(/Chiamata finita/).waitFor();
	await noted(desk, 'answered');
	assert.match(desk.command(['appointments', 'list', '--format', 'json']).stdout, /"state":\s*"confirmed"/);
});

inBrowser('it rings on one phone only, and is declined', {}, async (tab, { desk }) => {
	await addPhone(tab);
	change(desk, 2, 'call');
	await tab.handset(1).locator('.state.ringing').waitFor();
	assert.equal(await tab.page.locator('.state.ringing').count(), 1);
	await tab.page.getByRole('button', { name: 'Rifiuta' }).click();
	await tab.page.getByText('Chiamata rifiutata').waitFor();
	await tab.page.waitForFunction(() => document.activeElement.className === 'dial');
	await noted(desk, 'busy');
});

inBrowser('a phone that calls is busy', {}, async (tab, { desk }) => {
	await addPhone(tab);
	await addPhone(tab);
	await tab.handset(2).locator('.dial').click();
	await tab.handset(2).locator('.bubble.heard').first().waitFor();
	const before = desk.log().filter((row) => row.text === 'busy').length;
	change(desk, 3, 'call');
	await eventually(() => desk.log().filter((row) => row.text === 'busy').length > before, 'busy');
	assert.equal(await tab.page.locator('.state.ringing').count(), 0);
});

inBrowser('who is written to sees it', {}, async (tab, { desk }) => {
	for (let n = 1; n < 4; n++)
		await addPhone(tab);
	change(desk, 4, 'text');
	await tab.handset(3).locator('.bubble.in', { hasText: '11:30' }).waitFor();
});

inBrowser('what does not ring cannot be answered or declined', {}, async (tab, { desk }) => {
	const objects = [{ from: phone(1), call: 999999 }, { from: phone(1), call: 0 }, { from: phone(1), call: 1, more: 1 }];
	for (const object of objects)
		for (const [to, more] of [['call', {}], ['end', { why: 'busy' }], ['end', { why: 'never' }]]) {
			const answer = await send(`${desk.url}/phone/api/${to}`, {
				headers: { 'Content-Type': 'application/json', Origin: desk.url },
				body: JSON.stringify({ ...object, ...more }),
			});
			assert.equal(answer.status, 400);
		}
});

runInBrowser();
