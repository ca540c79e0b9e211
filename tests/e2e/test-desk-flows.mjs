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

test('a flow is tried with nobody in it: step and values after each text, and no row is written', async ({ desk, carla }) => {
	const rows = () => ['log', 'people list', 'follow-ups'].map((words) => desk.command(words.split(' ')).stdout).join();
	const before = rows();
	const play = async (flow, body) => (await carla.write(`flows/${flow}/trial`, { language: 'it', ...body })).turns;
	const turns = await play('appointment', { begins: true, texts: ['NA4821', '3'] });
	assert.deepEqual(turns.map(({ flow, step, waits }) => [flow, step, waits]),
	    [['appointment', 'start', true], ['appointment', 'tell', true], ['appointment', 'moved', false]]);
	assert.deepEqual(turns.map(({ variables }) => variables), [[], [{ name: 'code', value: 'NA4821' }], []]);
	assert.deepEqual(turns[2].tasks, ['appointment-move']);
	assert.match(turns[1].said[0].text, /10:30/);
	const { text, steps } = await carla.read('flows/appointment');
	const lines = text.split('\n');
	assert.match(lines[turns[1].line - 1], /choose/, 'the line that waits');
	assert.ok(steps.some(({ name }) => name === turns[1].step));

	// What a person writes begins a flow as it would on the line, and another one.
	const [first, second] = await play('appointment', { texts: ['rdv', 'statut'] });
	assert.deepEqual([first.flow, first.language, second.flow], ['appointment', 'fr', 'status']);
	const [, gone, back] = await play('erase', { begins: true, texts: ['1', 'ciao'] });
	assert.deepEqual([gone.erased, gone.step, gone.said.length, back.erased], [true, null, 1, false]);
	const [reminder] = await play('reminder', { begins: true, texts: [] });
	assert.match(reminder.said[0].text, /10:30/, 'of the made-up appointment');

	assert.equal(rows(), before, 'neither a line of the log, nor a person, nor a task');
});

test('a trial is bounded, of coordinators, and of flows that work in texts', async ({ desk, carla }) => {
	const asks = async (who, flow, body) => {
		const { status, json } = await who.post(`flows/${flow}/trial`, body);
		return [status, json.wrong];
	};
	const vito = await Staff.add(desk, 'vito');
	assert.deepEqual(await asks(vito, 'appointment', { texts: ['rdv'] }), [403, 'role']);
	assert.deepEqual(await asks(carla, 'nothing', { texts: [] }), [404, 'flow']);
	assert.deepEqual(await asks(carla, 'squillo', { texts: [] }), [400, 'trial-call']);
	assert.deepEqual(await asks(carla, 'appointment', { texts: Array(41).fill('x') }), [400, 'trial-long']);
	assert.deepEqual(await asks(carla, 'appointment', { texts: ['x'.repeat(1601)] }), [400, 'text']);
	assert.deepEqual(await asks(carla, 'appointment', { texts: [''] }), [400, 'text']);
	assert.deepEqual(await asks(carla, 'appointment', { texts: [7] }), [400, 'text']);
	const { turns } = await carla.write('flows/appointment/trial', { texts: Array(40).fill('rdv') });
	assert.ok(turns.every(({ said }) => said.length > 0), 'nobody is told that they write too much');
});

test('what an office would answer is chosen', async ({ carla }) => {
	const play = async (state) => {
		const { turns } = await carla.write('flows/status/trial', { begins: true, language: 'it', texts: ['26NA654321'], state });
		return turns.at(-1);
	};
	const [ready, silent] = [await play('ready'), await play('')];
	assert.ok(ready.looked && silent.looked);
	assert.equal(ready.step, 'ready');
	assert.notEqual(silent.step, ready.step);
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

for (const seen of eachSize())
	test(`${seen.locale}, ${seen.size}: a flow is tried beside its picture, by keyboard`, async (made) => {
		const tab = await opened(made, asSeen(seen));
		await tab.page.evaluate(() => {
			location.hash = 'flows/appointment';
		});
		const { page } = tab;
		const here = () => page.locator('.picture a[aria-current="step"]').textContent();
		const say = async (words, times) => {
			await page.keyboard.type(words);
			await page.keyboard.press('Enter');
			await page.locator('.trial .event').nth(times).waitFor();
		};
		// One key begins it, and the cursor is where one writes.
		await page.locator('.trial button').first().press('Enter');
		await page.locator('.trial .event').waitFor();
		assert.equal(await here(), 'start');
		await page.waitForFunction(() => document.activeElement.id === 'trial');
		await say('NA4821', 1);
		assert.equal(await here(), 'tell');
		assert.equal(await page.locator('.trial .values').last().textContent(), 'codeNA4821');
		const [picture, phone] = await Promise.all(['.picture', '.trial'].map((one) => page.locator(one).boundingBox()));
		assert.equal(seen.size === 'desk', Math.abs(picture.y - phone.y) < 60, 'beside it, or below');
		assert.ok(seen.size === 'desk' || phone.y >= picture.y + picture.height);
		assert.deepEqual(await tab.barriers(), []);
		assert.ok(!await tab.scrollsSideways());
		await say('<b onload=alert(1)>', 2);
		assert.equal(await page.locator('.trial b').count(), 0);
		// It goes along to the flow that it came to, and begins anew there.
		await say('status', 3);
		await page.locator('.trial .event a').last().press('Enter');
		await page.locator('h1', { hasText: 'status' }).waitFor();
		assert.notEqual(await here(), '');
		await page.locator('.trial .filters button').press('Enter');
		await page.waitForFunction(() => document.querySelectorAll('.trial .event').length === 1);
		await tab.close();
	});

if (!executable) {
	console.log('needs Debian\'s chromium: ./quickstart check installs it');
	process.exit(77);
}
run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({}, { 'api-url': rest.url });
		// A trial never asks it.
		fs.appendFileSync(desk.settingsFile, '\nlookup permit\n  url http://127.0.0.1:9/?n={number}\n  private yes\n' +
		    '  state ready pronto\n  state in_process trattazione\n');
		await desk.start();
		return { desk, rest, browser: await launch(), carla: await Staff.add(desk, 'carla', 'coordinator') };
	},
	after: async ({ desk, browser, rest }) => {
		await browser.close();
		await desk.stopAndRemove();
		rest.close?.();
	},
});
