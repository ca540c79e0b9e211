// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-holding.mjs - a human holds a conversation: the flows are silent in
// it, the page says how long still, and it frees itself; and calls through the
// line that one of the two ends early
import { spawnSync } from 'node:child_process';
import { Caller } from './caller.mjs';
import { asStaff, runAtDesk } from './desk-tab.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, patience, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const says = async ({ desk }, body, From) => readAnswer(await post(`${desk.url}/in/main`, text(body, { From })));

async function asks(made, locale = 'it') {
	const number = newNumber();
	await says(made, locale === 'ar' ? 'موظف' : 'voglio parlare con una persona', number);
	const { people } = await made.vito.read(`search?q=${encodeURIComponent(number)}`);
	return { number, person: people[0].person };
}

// It was taken so long ago that it is over in SECONDS.
function endsIn(made, person, seconds) {
	const { status, stderr } = spawnSync('sqlite3', ['-cmd', '.timeout 5000', made.desk.database,
		`UPDATE attention SET held_until_ms = ${Date.now() + seconds * 1000} WHERE person = (SELECT id FROM person WHERE name = '${person}')`], { encoding: 'utf8' });
	assert.equal(status, 0, stderr);
}

const open = async (tab, person) => {
	await tab.page.evaluate((hash) => {
		location.hash = hash;
	}, `person/${person}`);
	await tab.page.locator('.held').waitFor();
};

for (const [locale, hours, minute] of [['it', 'tra 12 ore', 'tra 1 minuto'], ['ar', 'خلال 12 ساعة', 'خلال دقيقة']])
	asStaff(`${locale}: twelve hours, said on the page; then the machine answers again, and so does the page`, 'vito', { locale }, async (tab, made) => {
		const { person, number } = await asks(made);
		await open(tab, person);
		// One key and Enter: the button in the line that says who answers.
		await tab.page.locator('.held button').press('Enter');
		await eventually(async () => (await tab.page.locator('.held').textContent()).includes(hours), 'how long still');
		const { held_until: until } = await made.vito.read(`people/${person}`);
		assert.ok(Math.abs(until - Date.now() - 12 * 3600000) < 60000);
		assert.deepEqual(await says(made, 'appuntamento', number), [], 'the flows are silent');
		assert.equal((await says(made, 'emergenza', number)).length, 1, 'but for danger');

		// Whoever answers holds it for twelve hours from then on.
		endsIn(made, person, 3600);
		await made.vito.write(`people/${person}/answer`, { text: 'Sono qui.' });
		assert.ok((await made.vito.read(`people/${person}`)).held_until - Date.now() > 11 * 3600000);

		endsIn(made, person, 50);
		await made.vito.write(`people/${person}/read`);
		await tab.page.reload();
		await eventually(async () => (await tab.page.locator('.held').textContent()).includes(minute), 'the last minute');
		// The page looks anew at whom it shows when they write.
		endsIn(made, person, 6);
		await says(made, 'grazie', number);
		await tab.page.locator('.held:not(.mine)').waitFor({ timeout: 30000 * patience });
		const { holder, held_until: none } = await made.vito.read(`people/${person}`);
		assert.deepEqual([holder, none], [null, 0]);
		assert.equal((await says(made, 'appuntamento', number)).length, 1, 'the flows speak');
		const free = await made.carla.post(`people/${person}/answer`, { text: 'E io Carla.' });
		assert.equal(free.status, 200, 'and somebody else may answer');
	});

const placedTo = (made, number) => made.rest.asked.filter(({ url, body }) => url.endsWith('/Calls.json') &&
	new URLSearchParams(body).get('To') === number);
const wasEnded = (made) => made.rest.asked.filter(({ url, body }) => /\/Calls\/[^/]+\.json$/.test(url) && body === 'Status=completed').length;
const rings = (made, number, before = 0) => eventually(() => {
	const calls = placedTo(made, number);
	return calls.length > before && Caller.called(made.desk, calls.at(-1).body);
}, `${number} rings`, 30);

// Vito calls: his phone, up to the key.
async function calls(made) {
	const { person, number } = await asks(made);
	const before = placedTo(made, made.phone).length;
	await made.vito.write(`people/${person}/call`);
	return { person, number, staff: await rings(made, made.phone, before) };
}

const callsOf = async (made, person) => (await made.vito.read(`people/${person}/thread`)).rows.filter(({ channel }) => channel === 'call');

test('whoever calls rings off before the other phone rings: it never does', async (made) => {
	const { person, number, staff } = await calls(made);
	await staff.answer();
	await staff.hangUp();
	// Another one goes all the way, so that there was time for the first.
	const other = await calls(made);
	await other.staff.answer();
	await other.staff.press('1');
	const callee = await rings(made, other.number);
	assert.equal(placedTo(made, number).length, 0, 'nobody is rung for nobody');
	assert.equal((await made.vito.read(`people/${person}`)).holder, 'vito', 'they wanted to: it is theirs');
	await callee.ends('no-answer');
	await other.staff.silence();
	await eventually(async () => {
		if (!other.staff.ended)
			await other.staff.silence();
		return other.staff.ended;
	}, 'who called hears it, and is let go');
	assert.ok(!other.staff.room);
});

test('whoever calls rings off while the other phone rings: that is stopped', async (made) => {
	const { person, number, staff } = await calls(made);
	await staff.answer();
	await staff.press('1');
	const callee = await rings(made, number);
	const before = wasEnded(made);
	await staff.hangUp();
	await eventually(() => wasEnded(made) > before, 'the ringing is ended');
	// Who picked up at that moment is told, and not left alone in a room.
	await callee.answer();
	assert.ok(!callee.room, callee.document);
	if (!callee.ended)
		await callee.hangUp();
	assert.deepEqual((await made.vito.read('inbox')).tasks.filter((task) => task.person === person && task.topic !== 'human'), []);
});

test('whoever calls rings off before the provider said that the other phone rings: that is stopped too', async (made) => {
	const { number, staff } = await calls(made);
	await staff.answer();
	let say;
	made.rest.held = new Promise((done) => {
		say = done;
	});
	await staff.press('1');
	await rings(made, number);
	const before = wasEnded(made);
	await staff.hangUp();
	assert.equal(wasEnded(made), before, 'nobody knows yet what to end');
	say();
	made.rest.held = undefined;
	await eventually(() => wasEnded(made) > before, 'the ringing is ended');
});

for (const end of ['no-answer', 'busy', 'failed'])
	test(`the person does not answer (${end}): who called hears it, nobody is written to, no task comes of it`, async (made) => {
		const { person, number, staff } = await calls(made);
		await staff.answer();
		await staff.press('1');
		const callee = await rings(made, number);
		await callee.ends(end);
		for (let i = 0; i < 5 && !staff.ended; i++)
			await staff.silence();
		assert.ok(staff.ended && !staff.room);
		assert.ok(staff.text.length > 0, 'it is said, not only ended');
		assert.equal(made.rest.asked.filter(({ url, body }) => url.endsWith('/Messages.json') && new URLSearchParams(body).get('To') === number).length, 0);
		const { tasks } = await made.vito.read('inbox');
		assert.deepEqual(tasks.filter((task) => task.person === person).map(({ topic }) => topic), ['human'], 'what they asked for stays to be done');
		assert.ok(!JSON.stringify(await callsOf(made, person)).includes(made.phone));
	});

runAtDesk({
	before: async () => {
		const rest = await restInterface();
		const desk = await (await Desk.make({ 'answers-per-hour': '100', quiet: '00:00-00:00' }, { 'api-url': rest.url })).start();
		const made = { desk, rest, phone: '+393339990009', vito: await Staff.add(desk, 'vito'), carla: await Staff.add(desk, 'carla', 'coordinator') };
		await made.vito.write('me/phone', { phone: made.phone });
		return made;
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close?.();
	},
});
