// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-roles.mjs - nobody is shown a button that is not for them: each
// view as a volunteer, a coordinator of one desk, one of all, and an admin
//
// Everything that can be pressed is pressed once, and the daemon refuses
// nothing for want of a right.
import { asStaff, runAtDesk } from './desk-tab.mjs';
import { signedIn } from './looks.mjs';
import { assert, test } from './report.mjs';
import { Scene } from './scene.mjs';
import { Staff } from './staff.mjs';

const views = ['inbox', 'appointments', 'appointments/list', 'appointment/new', 'waiting', 'cases', 'import/appointments', 'import/cases', 'import/people',
	'notices', 'notice-edit/new', 'flows', 'numbers', 'voices', 'voices/fr', 'house', 'words', 'staff', 'audit'];
const who = { vito: 'a volunteer', carla: 'a coordinator of one desk', bruna: 'a coordinator of all', anna: 'an admin' };
const most = 40; // buttons of a view

async function press(tab, at, i) {
	const button = tab.page.locator('main button:visible:enabled').nth(i);
	await button.click({ timeout: 2000, noWaitAfter: true }).catch(() => {});
	if (!tab.page.url().endsWith(`#${at}`))
		await open(tab, at);
}

async function open(tab, at) {
	await tab.page.evaluate((hash) => {
		location.hash = hash;
	}, at);
	await tab.page.waitForLoadState('networkidle');
}

for (const [name, role] of Object.entries(who))
	test(`${role} is refused nothing that a view offers`, async (made) => {
		const tab = await signedIn(made, name, {}, '.bar .views');
		const refused = [];
		let here;
		tab.page.on('response', (response) => {
			if (response.status() === 403)
				refused.push(`#${here}: ${response.request().method()} ${new URL(response.url()).pathname}`);
		});
		for (const at of [...views, `person/${made.person}`]) {
			here = at;
			await open(tab, at);
			const buttons = await tab.page.locator('main button:visible:enabled').count();
			for (let i = 0; i < Math.min(most, buttons); i++)
				await press(tab, at, i);
		}
		await tab.context.close();
		assert.deepEqual(refused, []);
	});

asStaff('what is for all desks alone is not offered to who is of one', 'carla', {}, async (tab) => {
	const lists = 'number,code,starts,place\n+393331119999,QQ1111,2031-03-04 10:00,via Roma 1\n';
	await open(tab, 'import/appointments');
	await tab.page.locator('#file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(lists) });
	await tab.page.locator('#put').waitFor();
	assert.equal(await tab.page.locator('[name=cancel_missing]').count(), 0);
});

asStaff('… and is to who is of all', 'bruna', {}, async (tab) => {
	await open(tab, 'import/appointments');
	await tab.page.locator('#file').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('number,code,starts,place\n+393331119999,QQ1111,2031-03-04 10:00,via Roma 1\n') });
	await tab.page.locator('[name=cancel_missing]').waitFor();
});

asStaff('closing what a colleague works at asks first, and says whose it is', 'bruna', {}, async (tab, made) => {
	// Somebody whom nobody pressed a button about before.
	await made.scene.says(7, 'voglio parlare con una persona');
	const person = made.scene.person(7);
	const { tasks: [task] } = await made.vito.read(`people/${person}`);
	await made.vito.write(`tasks/${task.id}`, { take: true });
	await open(tab, `person/${person}`);
	const asks = tab.page.locator('.asks', { hasText: 'vito' }).first();
	await asks.locator('summary').focus();
	await tab.press('Enter');
	assert.deepEqual(await tab.barriers(), []);
	await tab.press('Tab', 'Enter');
	await asks.waitFor({ state: 'detached' });
	const after = await made.vito.read(`people/${person}`);
	assert.equal(after.tasks.find(({ id }) => id === task.id).state, 'done');
});

runAtDesk({
	before: async () => {
		const scene = await Scene.make();
		await Staff.add(scene.desk, 'carla', 'coordinator');
		await Staff.add(scene.desk, 'bruna', 'coordinator', 'all');
		return { scene, desk: scene.desk, vito: scene.vito, person: scene.person(3) };
	},
	after: ({ scene }) => scene.close(),
});
