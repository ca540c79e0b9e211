// SPDX-License-Identifier: AGPL-3.0-or-later
// test-volunteers.mjs - a caller who wants a person gets whoever of the rota
// presses a key first; nobody is ever stuck
import { Caller } from './caller.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, restInterface } from './twilio.mjs';

const [anna, bilal] = [newNumber(), newNumber()];
const asked = (desk, end) => desk.rest.asked
	.filter(({ method, url }) => method === 'POST' && url.endsWith(end));
const placedTo = (desk, number) => asked(desk, '/Calls.json').map(({ body }) => body)
	.filter((body) => new URLSearchParams(body).get('To') === number);
const endedCalls = (desk) => desk.rest.asked
	.filter(({ method, url, body }) => method === 'POST' && /\/Calls\/[^/]+\.json$/.test(url) && body === 'Status=completed').length;
async function rings(desk, number, before) {
	await eventually(() => placedTo(desk, number).length > before, 'a phone that rings');
	return Caller.called(desk, placedTo(desk, number).at(-1));
}
// Somebody wants a person: their call, and the two phones that ring for it.
async function wanted(desk) {
	const before = [anna, bilal].map((number) => placedTo(desk, number).length);
	const caller = await Caller.call(desk);
	await caller.press('2');
	await caller.press('0');
	assert.match(caller.text, /One moment/);
	return [caller, await rings(desk, anna, before[0]), await rings(desk, bilal, before[1])];
}
const leavesMessage = async (caller) => {
	assert.equal(caller.waits.tagName, 'Record', caller.document);
	await caller.record(3);
};

test('two keys at the same moment: one has the caller, the other hears that they are gone', async (desk) => {
	const [caller, one, two] = await wanted(desk);
	assert.ok(!one.placed.has('MachineDetection'));
	await Promise.all([one.answer(), two.answer()]);
	for (const phone of [one, two])
		assert.doesNotMatch(phone.document, new RegExp(caller.From.slice(1)));
	await Promise.all([one.press('1'), two.press('1')]);
	const winners = [one, two].filter((phone) => phone.room);
	assert.equal(winners.length, 1);
	assert.ok([one, two].find((phone) => !phone.room).ended);
	await caller.silence();
	assert.equal(caller.room, winners[0].room);
	await caller.again();
	await winners[0].hangUp();
	await caller.left();
	assert.ok(caller.ended);
});

test('a voicemail never wins: it presses no key', async (desk) => {
	const [caller, one, two] = await wanted(desk);
	await two.ends('busy');
	await one.answer();
	for (let i = 0; i < 3; i++)
		await one.silence();
	assert.ok(one.ended && !one.room);
	await caller.silence();
	await leavesMessage(caller);
});

test('the caller hangs up: what rings is ended, and somebody calls back', async (desk) => {
	const [caller, one, two] = await wanted(desk);
	const before = endedCalls(desk);
	await one.answer();
	await caller.hangUp();
	await eventually(() => endedCalls(desk) > before, 'the phone that rings is ended');
	await one.press('1');
	assert.ok(one.ended && !one.room);
	await two.ends('no-answer');
	assert.match(desk.command(['follow-ups', 'list']).stdout, /missed/);
});

test('killed in between: the next request goes on', async (desk) => {
	const [caller, one, two] = await wanted(desk);
	await one.answer();
	// Who waits asks again every few seconds; after twenty without it they are gone.
	await caller.silence();
	await desk.kill();
	await desk.start();
	await one.press('1');
	await desk.kill();
	await desk.start();
	await one.again();
	await caller.silence();
	assert.equal(caller.room, one.room);
	await caller.hangUp();
	await one.left();
	assert.ok(one.ended);
	await two.ends('no-answer');
});

test('numbers that cannot be called block nothing', async (desk) => {
	desk.rest.status = 400;
	const caller = await Caller.call(desk);
	await caller.press('2');
	await caller.press('0');
	await eventually(async () => {
		await caller.silence();
		return caller.waits.tagName === 'Record';
	}, 'a message can be left', 30);
	desk.rest.status = 201;
	await leavesMessage(caller);
});

test('volunteers are nobody that the line knows, and their numbers are in no log', async (desk) => {
	for (const number of [anna, bilal])
		assert.ok(!desk.standardError.includes(number.slice(1)));
	const rows = desk.log().filter((row) => row.channel === 'call' && row.text === 'anna');
	assert.ok(rows.length > 0);
	assert.ok(rows.every((row) => !row.person && !row.number), JSON.stringify(rows[0]));
});

// Where it is far from midnight: the last minute of a day belongs to no hours of a desk.
const awake = () => (new Date().getUTCHours() < 12 ? 'Asia/Tokyo' : 'Pacific/Honolulu');

run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({
			timezone: awake(),
			desk: `legal\n  open daily 00:00-23:59\n  volunteer anna ${anna}\n  volunteer bilal ${bilal}`,
		}, { 'api-url': rest.url });
		desk.rest = rest;
		return desk.start();
	},
	after: async (desk) => {
		desk.rest.close();
		await desk.stopAndRemove();
	},
});
