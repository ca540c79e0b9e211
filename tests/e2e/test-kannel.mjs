// SPDX-License-Identifier: AGPL-3.0-or-later
// test-kannel.mjs - the real Kannel between the line and a network that is not
// real: both ways, in every alphabet, in parts, over restarts of either
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { Desk, ours } from './daemon.mjs';
import { inParts, Kannel, missing, ucs2 } from './kannel.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, send } from './twilio.mjs';

if (missing()) {
	console.log(missing());
	process.exit(77);
}

const password = 'kannel-5f2b6d1e';

// What came in from the person whose text was TEXT, and what went out to them.
function talk(desk, text) {
	const rows = desk.log();
	const came = rows.filter((row) => row.direction === 'in' && row.text === text);
	return { came, went: rows.filter((row) => row.direction === 'out' && row.person === came[0]?.person) };
}

async function fare({ desk }, text, status) {
	return eventually(() => {
		const { came, went } = talk(desk, text);
		return went.length > 0 && went.every((row) => row.status === status) && { came, went };
	}, `a text is answered and ${status}: ${JSON.stringify(talk(desk, text))}`, 20);
}

// The network prints a text after it has said that it took it.
async function arrivedOnce({ kannel }, number, went) {
	for (const row of went) {
		await eventually(() => kannel.arrived(number, row.text) > 0, row.text);
		assert.equal(kannel.arrived(number, row.text), 1, row.text);
	}
}

async function isAnswered(made, words, text) {
	const number = newNumber();
	for (const each of [words].flat())
		await made.kannel.write(number, ours.slice(1), each);
	const { came, went } = await fare(made, text, 'delivered');
	assert.equal(came.length, 1);
	assert.equal(came[0].account, 'main');
	await arrivedOnce(made, number, went);
	return { number, came: came[0], went };
}

test('a text comes, and its answer is delivered', async (made) => {
	const { went } = await isAnswered(made, 'text help', 'help');
	assert.equal(went[0].language, 'en');
});

test('accents stay, in seven bits', async (made) => {
	await isAnswered(made, 'text perche no', 'perche no');
});

test('Arabic comes and goes', async (made) => {
	const { went } = await isAnswered(made, ucs2('مساعدة'), 'مساعدة');
	assert.equal(went[0].language, 'ar');
	assert.match(went[0].text, /[\u0600-\u06ff]/);
});

test('a letter outside of the first plane', async (made) => {
	await isAnswered(made, ucs2('ciao 👋 aiuto'), 'ciao 👋 aiuto');
});

test('three parts are one text', async (made) => {
	const words = 'vorrei-sapere-quando-ho-il-mio-appuntamento-per-il-permesso-'.repeat(7);
	const { came } = await isAnswered(made, inParts(words, 3, 77), words);
	assert.equal(came.text.length, words.length);
});

test('the third part first', async (made) => {
	const words = 'un-testo-lungo-che-arriva-a-pezzi-e-in-disordine-'.repeat(8);
	await isAnswered(made, inParts(words, 3, 78).reverse(), words);
});

test('while the line is down Kannel asks on', async (made) => {
	const { desk, kannel } = made;
	const number = newNumber(), text = 'nobody is at home';
	await desk.stop();
	await kannel.write(number, ours.slice(1), 'text ' + text);
	await desk.start();
	const { went } = await fare(made, text, 'delivered');
	await arrivedOnce(made, number, went);
});

test('texts of both ways are kept while bearerbox comes and goes', async (made) => {
	const { desk, kannel } = made;
	const number = newNumber(), text = 'while nobody listened';
	const isKept = () => fs.readFileSync(path.join(desk.folder, 'store'), 'latin1').includes(text);
	await kannel.stop('smsbox');
	await kannel.write(number, ours.slice(1), 'text ' + text);
	await eventually(isKept, 'Kannel has written it down');
	await kannel.stop('fakesmsc', 'bearerbox');
	await kannel.startBoxes();
	await fare(made, text, 'sent');
	await kannel.stopBoxes();
	await kannel.startBoxes();
	await kannel.startCentre();
	const { came, went } = await fare(made, text, 'delivered');
	assert.equal(came.length, 1);
	await arrivedOnce(made, number, went);
});

test('with a wrong password the line says so, and keeps what it wants to send', async (made) => {
	const { desk, kannel } = made;
	const file = path.join(desk.folder, 'kannel.password');
	const health = () => send(`${desk.adminUrl}/health`, { method: 'GET' });
	fs.writeFileSync(file, 'wrong\n', { mode: 0o600 });
	await desk.stop();
	await desk.start();
	assert.equal((await health()).status, 200);
	await kannel.write(newNumber(), ours.slice(1), 'text nobody answers this');
	await fare(made, 'nobody answers this', 'waiting');
	assert.match((await eventually(async () => {
		const answer = await health();
		return answer.status === 503 && answer;
	}, 'it is not healthy')).body, /a provider refuses/);
	await eventually(() => desk.standardError.includes('account-misconfigured'), 'the desk is told');
	fs.writeFileSync(file, password + '\n', { mode: 0o600 });
	await desk.stop();
	await desk.start();
	assert.equal((await health()).status, 200);
});

test('from outside there is no such account, from elsewhere it is refused', async ({ desk }) => {
	const headers = { 'X-Kannel-From': newNumber(), 'Content-Type': 'text/plain; charset=UTF-8' };
	const ask = (url, options) => new Promise((done, fail) => {
		const request = http.request(url, { method: 'POST', headers, ...options },
			(response) => { response.resume(); done(response.statusCode); });
		request.on('error', fail);
		request.end('forged');
	});
	const before = desk.log().length;
	assert.equal(await ask(`${desk.url}/in/main?id=forged-1`), 404);
	assert.equal(await ask(`${desk.adminUrl}/in/main?id=forged-2`, { localAddress: '127.0.0.2' }), 403);
	assert.equal(await ask(`${desk.adminUrl}/in/other?id=forged-3`), 404);
	assert.equal(await ask(`${desk.adminUrl}/in/main`), 400);
	assert.equal(await ask(`${desk.adminUrl}/in/main?id=forged-4`, { method: 'PUT' }), 405);
	assert.equal(desk.log().length, before);
	await desk.says(/address-not-named/);
});

test('the same id again is the same text', async ({ desk }) => {
	const headers = { 'X-Kannel-From': newNumber(), 'Content-Type': 'text/plain; charset=UTF-8' };
	for (let i = 0; i < 3; i++)
		assert.equal((await send(`${desk.adminUrl}/in/main?id=same-1`, { headers, body: 'once is enough' })).status, 200);
	assert.equal(talk(desk, 'once is enough').came.length, 1);
});

// So all numbers of this run begin: fewer digits may be those of a process.
const begin = newNumber().slice(1, 11);

test('neither log holds a number, a text or the password', async ({ desk, kannel }) => {
	for (const log of [kannel.logs(), desk.standardError])
		for (const secret of [begin, 'perche', 'vorrei', 'nobody', 'مساعدة', password])
			assert.ok(!log.includes(secret), secret);
});

run({
	before: async () => {
		const desk = await Desk.make({ 'public-url': null }, {
			provider: 'kannel', 'account-sid': null, 'auth-token-file': null, 'api-url': null,
			from: '127.0.0.1', user: 'passaparola', 'password-file': 'kannel.password',
		});
		fs.writeFileSync(path.join(desk.folder, 'kannel.password'), password + '\n', { mode: 0o600 });
		const kannel = await Kannel.make(desk.folder, desk.adminUrl, 'main', password);
		desk.account['sendsms-url'] = kannel.sendsmsUrl;
		desk.writeSettings();
		await desk.start();
		await kannel.startBoxes();
		await kannel.startCentre();
		return { desk, kannel };
	},
	after: async ({ desk, kannel }) => {
		await kannel.stop('fakesmsc');
		await kannel.stopBoxes();
		await desk.stopAndRemove();
	},
});
