// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-voices.mjs - what has a voice, and what is to be read aloud
import { asStaff, looks, runAtDesk } from './desk-tab.mjs';
import { Desk } from './daemon.mjs';
import { assert, test } from './report.mjs';
import { Staff } from './staff.mjs';

test('what nobody has recorded is there to be read, in each language of calls', async ({ carla, vito }) => {
	const { languages } = await carla.read('voices');
	const italian = languages.find(({ language }) => language === 'it');
	assert.ok(italian.missing + italian.synthetic > 50);
	const { clips, all } = await carla.read('voices/it');
	assert.ok(all >= italian.missing);
	assert.ok(clips.every(({ id, text }) => id && text));
	assert.equal((await carla.get('voices/xx')).status, 404);
	assert.equal((await vito.get('voices')).status, 403);
});

looks('carla', { '#voices/ar': '.reading li' });

asStaff('from the bar to what is to be read in two keys', 'carla', {}, async (tab) => {
	await tab.page.locator('.views a[href="#voices"]').focus();
	await tab.press('Enter');
	await tab.page.locator('a[href="#voices/fr"]').focus();
	await tab.press('Enter');
	await tab.page.locator('.reading li').first().waitFor();
	assert.equal(tab.steps, 2);
});

runAtDesk({
	before: async () => {
		const desk = await (await Desk.make()).start();
		return { desk, carla: await Staff.add(desk, 'carla', 'coordinator'), vito: await Staff.add(desk, 'vito') };
	},
	after: ({ desk }) => desk.stopAndRemove(),
});
