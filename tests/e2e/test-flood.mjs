// SPDX-License-Identifier: AGPL-3.0-or-later
// test-flood.mjs - forged webhooks by the thousand, webhooks that come again
// after a restart, what is signed and makes no sense
//
// FLOOD sets how many are forged.
import { usage } from './crowd.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, newSid, post, readAnswer, send, text } from './twilio.mjs';

const many = Number(process.env.FLOOD || 3000);
const incoming = (desk) => desk.log().filter((row) => row.direction === 'in');

test(`${many} forged webhooks: each refused, one line in the log, and texts are answered meanwhile`, async (desk) => {
	const forged = { signature: Buffer.alloc(20, 7).toString('base64') };
	const before = usage(desk.child.pid);
	let left = many, answered = 0;
	const knock = async () => {
		while (left-- > 0)
			assert.equal((await post(`${desk.url}/in/main`, text('x'.repeat(1000)), forged)).status, 403);
	};
	const texts = async () => {
		while (left > 0)
			answered += readAnswer(await post(`${desk.url}/in/main`, text('help'))).length;
	};
	await Promise.all([...Array.from({ length: 20 }, knock), texts()]);
	const after = usage(desk.child.pid);
	await desk.says(/signature-wrong .*\n/);
	const lines = desk.standardError.match(/signature-wrong account=main times=\d+/g) ?? [];
	assert.ok(lines.length >= 1 && lines.length <= 3, lines.join('\n'));
	assert.ok(answered > 0);
	const cost = (after.seconds - before.seconds) / many * 1e6;
	// A sanitizer keeps what was freed, to know it again.
	const most = /why="this build has a sanitizer/.test(desk.standardError) ? 400 : 40;
	assert.ok(after.megabytes - before.megabytes < most, `${after.megabytes} MB, before ${before.megabytes}`);
	console.log(`measured: forged: ${many} refused at ${cost.toFixed(0)} µs of processor each, ${answered} texts answered beside`);
});

test('a webhook that comes again after a crash has the same answer, and one row', async (desk) => {
	const parameters = text('rdv');
	const first = await post(`${desk.url}/in/main`, parameters);
	await desk.kill();
	await desk.start();
	const again = await post(`${desk.url}/in/main`, parameters);
	assert.deepEqual(readAnswer(again), readAnswer(first));
	assert.equal(incoming(desk).filter((row) => row.remote_id === parameters.MessageSid).length, 1);
});

// Signed, so from the provider; what becomes of it: a status, and whether it
// is written down.
const combining = 'e' + '\u0301'.repeat(2000);
const strange = {
	'parameters in another order': [Object.fromEntries(Object.entries(text('help')).reverse()), 200, true],
	'hundreds of pictures': [text('help', Object.fromEntries([['NumMedia', '300'],
	    ...Array.from({ length: 300 }, (_, i) => [`MediaUrl${i}`, `https://10.0.0.1/${i}`])])), 403, false],
	'ten pictures that lie inside': [text('help', Object.fromEntries([['NumMedia', '10'],
	    ...Array.from({ length: 10 }, (_, i) => [`MediaUrl${i}`, 'http://169.254.169.254/latest/meta-data'])])), 200, true],
	'another account': [text('help', { AccountSid: 'AC' + 'f'.repeat(32) }), 400, false],
	'another number of ours, which is not': [text('help', { To: '+15005550006' }), 200, true],
	'no number': [text('help', { From: '' }), 400, false],
	'a number without end': [text('help', { From: '+39' + '3'.repeat(500) }), 400, false],
	'a negative count of parts': [text('help', { NumSegments: '-5' }), 200, true],
	'a count of parts without end': [text('help', { NumSegments: '9'.repeat(40) }), 200, true],
	'marks that turn the direction': [text('\u202e\u2066\u2067help\u2069\u202c'), 200, true],
	'2,000 marks on one letter': [text(combining), 200, true],
	'letters that do not exist': [text('\ufdd0\uffff\u{1fffe}help'), 200, true],
	'half of a pair': [text('\ud83d help'), 200, true],
	'NUL': [text('he\0lp'), 200, true],
	'nothing but blanks': [text(' \t\n\u00a0\u200b'), 200, true],
};

for (const [what, [parameters, status, kept]] of Object.entries(strange))
	test(`signed: ${what}: ${status}`, async (desk) => {
		const id = newSid();
		Object.assign(parameters, { MessageSid: id, From: parameters.From === '' || parameters.From.length > 20 ? parameters.From : newNumber() });
		if (parameters.From === '')
			delete parameters.From;
		const answer = await post(`${desk.url}/in/main`, parameters);
		assert.equal(answer.status, status, answer.body);
		if (status === 200)
			readAnswer(answer);
		assert.equal(incoming(desk).some((row) => row.remote_id === id), kept);
	});

// Not signed for what it is: whoever asks hears nothing, and nothing is kept.
const broken = {
	'a bad escape': 'Body=%zz&From=%',
	'a parameter a thousand times': 'Body=a&'.repeat(1000),
	'only equals signs': '='.repeat(5000),
	'only ampersands': '&'.repeat(60000),
	'brackets in brackets': 'a' + '[b]'.repeat(10000) + '=1',
	'bytes that are no letters': Buffer.alloc(3000, 0xff).toString('latin1'),
};
for (const [what, body] of Object.entries(broken))
	test(`not signed: ${what}`, async (desk) => {
		const answer = await send(`${desk.url}/in/main`, {
			headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Twilio-Signature': 'AAAA' },
			body: Buffer.from(body, 'latin1'),
		});
		assert.equal(answer.status, 403);
		assert.equal(answer.body, '');
	});

test('one number texts a thousand times a minute: a bounded number of answers, others are served, the desk knows', async (desk) => {
	const from = newNumber();
	let answers = 0, others = 0;
	for (let i = 0; i < 50; i++) {
		const all = await Promise.all(Array.from({ length: 20 }, (_, j) =>
			post(`${desk.url}/in/main`, text(j % 2 ? 'aiuto' : `sos ${i} ${j}`, { From: from }))));
		answers += all.reduce((sum, one) => sum + readAnswer(one).length, 0);
		others += readAnswer(await post(`${desk.url}/in/main`, text('help'))).length;
	}
	assert.ok(answers <= 62, `${answers} answers`);
	assert.equal(others, 50);
	assert.match(desk.command(['follow-ups']).stdout, /many-texts/);
	console.log(`measured: one number: ${answers} answers to 1000 texts`);
});

test('it stands, and is well', async (desk) => {
	await eventually(async () => (await send(`${desk.adminUrl}/health`, { method: 'GET' })).status === 200, 'health');
});

run({
	before: async () => (await Desk.make()).start(),
	after: (desk) => desk.stopAndRemove(),
});
