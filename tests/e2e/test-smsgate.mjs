// SPDX-License-Identifier: AGPL-3.0-or-later
// test-smsgate.mjs - a desk whose line is an Android phone: texts both ways,
// receipts, and a phone that is known to say things twice
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { password, Phone, signingKey, user } from './smsgate.mjs';
import { newNumber, send } from './twilio.mjs';

const hook = (desk) => `${desk.url}/in/main`;
const came = (desk, text) => desk.log().filter((row) => row.direction === 'in' && row.text === text);
const went = (desk, text) => {
	const [first] = came(desk, text);
	return desk.log().filter((row) => row.direction === 'out' && row.person === first?.person);
};

async function answered({ desk, phone }, text) {
	const number = newNumber();
	assert.equal((await phone.received(hook(desk), number, text)).status, 200);
	const [asked] = await eventually(() => phone.sentTo(number).length > 0 && phone.sentTo(number),
	    'the phone is asked to send');
	return { number, asked };
}

for (const [what, text, letters] of [['English', 'help', /[a-z]/], ['Arabic', 'مساعدة', /[\u0600-\u06ff]/]])
	test(`a text comes and its answer goes out: ${what}`, async (made) => {
		const { asked } = await answered(made, text);
		assert.match(asked.textMessage.text, letters);
		assert.equal(asked.textMessage.text, went(made.desk, text)[0].text);
		assert.ok(asked.ttl > 0 && asked.withDeliveryReport === true);
	});

test('receipts in any order, one a part, end delivered', async (made) => {
	const { desk, phone } = made, text = 'help me twice';
	const { asked } = await answered(made, text);
	for (const event of ['sms:delivered', 'sms:sent', 'sms:delivered', 'sms:failed'])
		assert.equal((await phone.reported(hook(desk), event, asked)).status, 200);
	assert.equal(went(desk, text)[0].status, 'delivered');
});

test('one that failed has failed', async (made) => {
	const { desk, phone } = made, text = 'help me once';
	const { asked } = await answered(made, text);
	await phone.reported(hook(desk), 'sms:failed', asked, { reason: 'Send result: RESULT_ERROR_NO_SERVICE' });
	assert.equal(went(desk, text)[0].status, 'failed');
});

test('reported twice under two ids, it is one text', async ({ desk, phone }) => {
	const number = newNumber(), text = 'am I two?';
	const receivedAt = '2026-11-22T10:00:00.000+01:00';
	for (let i = 0; i < 3; i++)
		assert.equal((await phone.received(hook(desk), number, text, { receivedAt })).status, 200);
	assert.equal(came(desk, text).length, 1);
	assert.equal((await phone.received(hook(desk), number, text,
		{ receivedAt: '2026-11-22T10:00:01.000+01:00' })).status, 200);
	assert.equal(came(desk, text).length, 2);
});

test('forged, changed, stale and unsigned ones change nothing', async ({ desk, phone }) => {
	const number = newNumber(), before = desk.log().length;
	const refused = [
		// Of their future by more than it takes to get there.
		{ key: 'another-key' }, { ago: 301 }, { ago: -360 },
		{ tamper: (body) => body.replace('forged', 'Forged') },
	];
	for (const options of refused)
		assert.equal((await phone.received(hook(desk), number, 'forged', options)).status, 403);
	assert.equal((await send(hook(desk), { headers: { 'Content-Type': 'application/json' }, body: '{}' })).status, 403);
	assert.equal((await phone.post(hook(desk), 'sms:received', 7)).status, 400);
	assert.equal(desk.log().length, before);
	assert.ok((await phone.received(hook(desk), number, 'late but fine', { ago: 240 })).status < 300);
});

test('a ping and what nobody has heard of are taken', async ({ desk, phone }) => {
	for (const event of ['system:ping', 'mms:received', 'app:started', 'sms:teleported'])
		assert.equal((await phone.post(hook(desk), event, { health: { status: 'pass' } })).status, 200);
});

test('a phone that hangs up may have it: it is asked for it, and not sent again', async (made) => {
	const { desk, phone } = made, text = 'hang up on me', number = newNumber();
	phone.how = 'hangs up';
	await phone.received(hook(desk), number, text);
	await eventually(() => went(desk, text)[0]?.status === 'sent', 'it has it');
	phone.how = 'fine';
	assert.equal(phone.sentTo(number).length, 1);
	await phone.reported(hook(desk), 'sms:delivered', phone.sentTo(number)[0]);
	assert.equal(went(desk, text)[0].status, 'delivered');
});

test('a phone that hangs up and never had it: once more, when it says so', async ({ desk, phone }) => {
	const text = 'lose me', number = newNumber();
	phone.how = 'loses it';
	await phone.received(hook(desk), number, text);
	await eventually(() => went(desk, text)[0]?.status === 'unknown', 'nobody knows');
	phone.how = 'fine';
	await eventually(() => went(desk, text)[0]?.status === 'sent', 'it goes once more');
	assert.equal(phone.sentTo(number).length, 1);
});

test('a wrong password stops the account and is said', async ({ desk, phone }) => {
	fs.writeFileSync(path.join(desk.folder, 'app.password'), 'wrong\n', { mode: 0o600 });
	await desk.stop();
	await desk.start();
	await phone.received(hook(desk), newNumber(), 'who are you?');
	await eventually(async () => (await send(`${desk.adminUrl}/health`, { method: 'GET' })).status === 503,
	    'it is not healthy');
	await desk.says(/account-misconfigured/);
	await eventually(() => went(desk, 'who are you?')[0].status === 'waiting', 'it waits');
});

test('the log holds no number, text or secret', async ({ desk }) => {
	for (const secret of ['39333', 'forged', 'hang up', password, signingKey])
		assert.ok(!desk.standardError.includes(secret), secret);
});

run({
	before: async () => {
		const phone = await Phone.make();
		const desk = await Desk.make({}, {
			provider: 'smsgate', 'account-sid': null, 'auth-token-file': null,
			'api-url': phone.url, user, 'password-file': 'app.password', 'signing-key-file': 'app.key', 'list-delay': '1s',
		});
		fs.writeFileSync(path.join(desk.folder, 'app.password'), password + '\n', { mode: 0o600 });
		fs.writeFileSync(path.join(desk.folder, 'app.key'), signingKey + '\n', { mode: 0o600 });
		return { desk: await desk.start(), phone };
	},
	after: async ({ desk, phone }) => {
		await desk.stopAndRemove();
		phone.close();
	},
});
