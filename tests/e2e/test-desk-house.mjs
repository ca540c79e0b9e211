// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-house.mjs - the first steps look for themselves, and the settings
// are shown without what is secret
import fs from 'node:fs';
import path from 'node:path';
import { asStaff, looks, runAtDesk } from './desk-tab.mjs';
import { authToken, Desk } from './daemon.mjs';
import { assert, eventually, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, restInterface, text } from './twilio.mjs';

const step = async (staff, name, of = undefined) => (await staff.read('house')).steps.find((one) => one.step === name && (of === undefined || one.of === of));

test('a webhook and its signature are ticked off when one came, also after a restart', async (made) => {
	assert.equal((await step(made.carla, 'webhook')).state, 'open');
	assert.equal((await post(`${made.desk.url}/in/main`, text('ciao', { From: newNumber() }), { signature: 'wrong' })).status, 403);
	assert.equal((await step(made.carla, 'signature')).state, 'wrong');
	assert.equal((await post(`${made.desk.url}/in/main`, text('ciao', { From: newNumber() }))).status, 200);
	for (const name of ['webhook', 'signature'])
		assert.equal((await step(made.carla, name)).state, 'done', name);
	await made.desk.stop();
	await made.desk.start();
	assert.equal((await step(made.carla, 'webhook')).state, 'done');
});

test('a backup is ticked off with its age', async (made) => {
	assert.equal((await step(made.carla, 'backup')).state, 'open');
	const { status, stderr } = made.desk.command(['backup', path.join(made.desk.folder, 'copy.db')]);
	assert.deepEqual([status, stderr], [0, '']);
	const { state, at } = await step(made.carla, 'backup');
	assert.equal(state, 'done');
	assert.ok(Date.now() - at < 600000);
});

test('two admins, codes, a price and a cap are asked for', async (made) => {
	const states = Object.fromEntries((await made.carla.read('house')).steps.map(({ step: name, state }) => [name, state]));
	assert.deepEqual([states.admins, states.codes, states.price, states.cap, states['public-url'], states.fallback], ['open', 'open', 'done', 'done', 'open', 'yourself']);
});

test('settings are shown as they are in force, and never a secret', async (made) => {
	const { settings } = await made.anna.read('house/settings');
	const said = settings.map(({ name, value }) => `${name} ${value}`);
	assert.ok(said.includes('name Sportello Prova'));
	assert.ok(said.includes('  auth-token •••'));
	assert.ok(!JSON.stringify(settings).includes(authToken));
	assert.equal((await made.carla.get('house/settings')).status, 403);
	assert.equal((await made.vito.get('house')).status, 403);
	assert.equal((await made.carla.get('house/')).status, 404);
});

test('what a reload came to is said', async (made) => {
	made.desk.settings.name = 'Sportello Nuovo';
	made.desk.writeSettings();
	made.desk.child.kill('SIGHUP');
	await eventually(async () => (await made.carla.read('house')).reload === 'fine', 'it was read again');
	fs.appendFileSync(made.desk.settingsFile, 'nonsense yes\n');
	made.desk.child.kill('SIGHUP');
	await eventually(async () => (await made.carla.read('house')).reload === 'refused', 'it was refused');
	made.desk.writeSettings();
	const { settings } = await made.anna.read('house/settings');
	assert.ok(settings.some(({ value }) => value === 'Sportello Nuovo'));
});

looks('anna', { '#house': '.step' });

asStaff('the settings in two keys from the bar', 'anna', {}, async (tab) => {
	await tab.page.locator('.views a[href="#house"]').focus();
	await tab.press('Enter');
	await tab.page.getByRole('button', { name: 'Mostra' }).focus();
	await tab.press('Enter');
	await tab.page.locator('pre', { hasText: 'timezone Europe/Rome' }).waitFor();
	assert.equal(tab.steps, 2);
});

runAtDesk({
	before: async () => {
		const rest = await restInterface();
		const desk = await (await Desk.make({ cap: '20' }, { 'api-url': rest.url, price: '0.07' })).start();
		return { desk, rest, anna: await Staff.add(desk, 'anna', 'admin', 'all'), carla: await Staff.add(desk, 'carla', 'coordinator'), vito: await Staff.add(desk, 'vito') };
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close?.();
	},
});
