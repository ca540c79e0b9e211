// SPDX-License-Identifier: AGPL-3.0-or-later
// test-receipts.mjs - how a message fared never goes backwards, in whatever
// order its receipts come
import { accountSid, Desk, ours } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, newSid, post, readAnswer, text } from './twilio.mjs';

function orders(items) {
	if (items.length < 2)
		return [items];
	return items.flatMap((item, i) =>
		orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}

// Someone texts; gives the answer's row, and how to send receipts for it.
async function answered(desk) {
	const parameters = text('help', { From: newNumber() });
	const [message] = readAnswer(await post(`${desk.url}/in/main`, parameters));
	assert.ok(message.receipts, 'the answer names an address for its receipts');
	const address = new URL(message.receipts, desk.url + '/in/main').href;
	assert.ok(address.startsWith(`${desk.url}/in/main`), address);
	const rows = desk.log();
	const came = rows.find((row) => row.remote_id === parameters.MessageSid);
	const went = rows.find((row) => row.person === came.person && row.direction === 'out');
	const MessageSid = newSid();
	return {
		receive: (status, more = {}) => post(address, {
			MessageSid, SmsSid: MessageSid, MessageStatus: status, SmsStatus: status,
			To: parameters.From, From: ours, AccountSid: accountSid, ApiVersion: '2010-04-01', ...more,
		}),
		row: () => desk.log().find((row) => row.id === went.id),
		status: () => desk.log().find((row) => row.id === went.id).status,
	};
}

const journeys = {
	delivered: ['queued', 'sent', 'delivered'],
	failed: ['queued', 'sent', 'undelivered'],
};
for (const [final, statuses] of Object.entries(journeys))
	for (const order of orders(statuses))
		test(`${order.join(', ')}: ends ${final}`, async (desk) => {
			const message = await answered(desk);
			for (const status of order)
				assert.ok((await message.receive(status)).status < 300);
			assert.equal(await message.status(), final);
		});

test('failed, and why, in words', async (desk) => {
	const message = await answered(desk);
	assert.equal(message.row().why, null);
	assert.ok((await message.receive('undelivered', { ErrorCode: '30003' })).status < 300);
	assert.match(message.row().why, /the phone was off/);
	assert.match(desk.command(['log']).stdout, /\(failed: the phone was off/);
	assert.ok((await message.receive('delivered')).status < 300);
	assert.equal(message.row().why, null);
});

test('twice the same, and late ones, change nothing', async (desk) => {
	const message = await answered(desk);
	for (const status of ['delivered', 'delivered', 'sent', 'queued', 'sending'])
		assert.ok((await message.receive(status)).status < 300);
	assert.equal(await message.status(), 'delivered');
});

test('all at once: still the furthest', async (desk) => {
	const message = await answered(desk);
	await Promise.all(['delivered', 'sent', 'queued', 'delivered'].map((s) => message.receive(s)));
	assert.equal(await message.status(), 'delivered');
});

test('a status nobody has heard of is taken, and changes nothing', async (desk) => {
	const message = await answered(desk);
	await message.receive('delivered');
	assert.ok((await message.receive('teleported')).status < 300);
	assert.equal(await message.status(), 'delivered');
});

test('a receipt for a message that is not known is taken', async (desk) => {
	const MessageSid = newSid();
	const answer = await post(`${desk.url}/in/main`, {
		MessageSid, SmsSid: MessageSid, MessageStatus: 'delivered', SmsStatus: 'delivered',
		To: newNumber(), From: ours, AccountSid: accountSid, ApiVersion: '2010-04-01',
	});
	assert.ok(answer.status < 300, String(answer.status));
});

test('a receipt that was not signed changes nothing', async (desk) => {
	const message = await answered(desk);
	await message.receive('sent');
	const before = await eventually(() => message.status(), 'a status');
	assert.equal((await message.receive('delivered', { ErrorCode: '' })).status < 300, true);
	assert.notEqual(await message.status(), before);
	const unsigned = await answered(desk);
	const then = await unsigned.status();
	const refusal = await post(`${desk.url}/in/main`, { MessageStatus: 'failed' }, { signature: 'x' });
	assert.equal(refusal.status, 403);
	assert.equal(await unsigned.status(), then);
});

run({
	before: async () => (await Desk.make({ 'answers-per-hour': '1000' })).start(),
	after: (desk) => desk.stopAndRemove(),
});
