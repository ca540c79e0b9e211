// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-flows.mjs - the conversations on the desk page: drawn, in words, as
// the file, with what was found and where people went; with the keyboard
import fs from 'node:fs';
import path from 'node:path';
import { executable, launch } from './browser.mjs';
import { Desk, top } from './daemon.mjs';
import { asSeen, eachSize, signedIn } from './looks.mjs';
import { assert, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const says = async ({ desk }, body, From) => readAnswer(await post(`${desk.url}/in/main`, text(body, { From })));

test('every flow has steps, arrows that lead somewhere, and its file', async ({ carla }) => {
	const { flows } = await carla.read('flows');
	const files = fs.readdirSync(path.join(top, 'flows')).filter((name) => name.endsWith('.flow'));
	assert.deepEqual(flows.map(({ name }) => `${name}.flow`).sort(), files.sort());
	const all = await Promise.all(flows.map(({ name }) => carla.read(`flows/${name}`)));
	const steps = new Set(all.flatMap((flow) => flow.steps.map(({ name }) => `${flow.name}.${name}`)));
	for (const flow of all) {
		assert.equal(flow.text, fs.readFileSync(path.join(top, 'flows', `${flow.name}.flow`), 'utf8'));
		for (const { arrows } of flow.steps)
			for (const arrow of arrows)
				assert.ok(steps.has(`${arrow.flow}.${arrow.step}`));
	}
	assert.equal((await carla.get('flows/nothing')).status, 404);
});

test('where people went is counted from three on, also over silent steps', async (made) => {
	const count = async () => (await made.carla.read('flows/appointment')).chosen;
	for (let i = 0; i < 3; i++) {
		assert.deepEqual(await count(), [], 'fewer than three are nobody\'s to see');
		const From = newNumber();
		await says(made, 'appuntamento', From);
		await says(made, 'ZZ9999', From);
	}
	const [first] = await count();
	assert.equal(first.times, 3);
	assert.equal(first.flow, 'appointment');
});

async function opened(made, options) {
	const tab = await signedIn(made, 'carla', options);
	await tab.page.evaluate(() => {
		location.hash = 'flows';
	});
	return tab;
}

for (const seen of eachSize())
	test(`${seen.locale}, ${seen.size}: a flow is drawn, and each of its steps is a key away from its line`, async (made) => {
		const tab = await opened(made, asSeen(seen));
		await tab.page.locator('a[href="#flows/appointment"]').first().press('Enter');
		const svg = tab.page.locator('.picture svg');
		await svg.waitFor();
		const { steps } = await made.carla.read('flows/appointment');
		assert.equal(await svg.locator('a rect:not(.other)').count(), steps.length);
		assert.deepEqual(await tab.barriers(), []);
		assert.ok(!await tab.scrollsSideways());
		if (process.env.SHOTS)
			await tab.page.screenshot({ path: path.join(process.env.SHOTS, `flow-${seen.locale}-${seen.size}.png`), fullPage: true });
		// From the region round the picture, one Tab is the first step.
		await tab.page.locator('.picture').focus();
		await tab.page.keyboard.press('Tab');
		await tab.page.keyboard.press('Enter');
		const line = await tab.page.evaluate(() => document.activeElement.textContent);
		assert.match(line, /^step /);
		await tab.close();
	});

if (!executable) {
	console.log('needs Debian\'s chromium: ./quickstart check installs it');
	process.exit(77);
}
run({
	before: async () => {
		const rest = await restInterface();
		const desk = await (await Desk.make({}, { 'api-url': rest.url })).start();
		return { desk, rest, browser: await launch(), carla: await Staff.add(desk, 'carla', 'coordinator') };
	},
	after: async ({ desk, browser, rest }) => {
		await browser.close();
		await desk.stopAndRemove();
		rest.close?.();
	},
});
