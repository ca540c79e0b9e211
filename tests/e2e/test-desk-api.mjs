// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-api.mjs - the desk's API: who gets in, who may do what, and what
// is behind the border of a desk
//
// The table of paths and roles is generated from docs/desk-api.json, which a
// unit test holds against the program: a new path is tried the day it is there.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk, top } from './daemon.mjs';
import { assert, eventually, patience, run, test } from './report.mjs';
import { codeOf, password, Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const api = JSON.parse(fs.readFileSync(path.join(top, 'docs/desk-api.json')));
const operations = Object.entries(api.paths).flatMap(([at, methods]) =>
	Object.entries(methods).map(([method, { 'x-who': who }]) => ({
		method: method.toUpperCase(), at: at.replace('/desk/api/', ''), who,
	})));
const ranks = ['volunteer', 'coordinator', 'admin'];

// Somebody asks for a person; resolves with their row of the inbox.
async function asks(made, body = 'voglio parlare con una persona', reader = made.anna) {
	const parameters = text(body, { From: newNumber() });
	readAnswer(await post(`${made.desk.url}/in/main`, parameters));
	const { person } = made.desk.log().find((row) => row.remote_id === parameters.MessageSid);
	const { tasks } = await reader.read('inbox');
	const task = tasks.find((one) => one.person === person);
	assert.ok(task, 'a task is in the inbox');
	return { person, task, number: parameters.From };
}

const says = (made, number, body) => post(`${made.desk.url}/in/main`, text(body, { From: number }));

test('a link signs in once, and asks for a password that is long enough', async ({ desk }) => {
	const { stdout } = desk.command(['staff', 'add', 'lena']);
	const link = stdout.trim().split('#link=')[1];
	const lena = new Staff(desk, 'lena');
	assert.deepEqual((await lena.post('sign-in/link', { link })).json, { name: 'lena' });
	assert.equal((await lena.post('sign-in/link', { link, password: 'short' })).json.wrong, 'password');
	const signedIn = await lena.post('sign-in/link', { link, password });
	assert.equal(signedIn.status, 200);
	assert.match(signedIn.cookie, /^desk=\w{32}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/);
	assert.equal((await lena.read('me')).name, 'lena');
	assert.equal((await lena.post('sign-in/link', { link, password })).status, 401);
	assert.equal((await lena.signIn()).status, 200);
});

test('signing in makes a new session and ends the one before', async ({ desk, anna }) => {
	const browser = new Staff(desk, 'anna');
	await browser.signIn();
	const before = browser.cookie;
	await browser.signIn();
	assert.notEqual(browser.cookie, before);
	const old = new Staff(desk, 'anna');
	old.cookie = before;
	assert.equal((await old.get('me')).status, 401);
	const { sessions } = await anna.read('me');
	const other = sessions.find(({ here }) => !here);
	await anna.write(`me/sessions/${other.id}/end`);
	assert.equal((await browser.get('me')).status, 401);
});

test('a code is asked for when one is set, and none works twice', async ({ desk }) => {
	const clara = await Staff.add(desk, 'clara');
	const { secret } = await clara.read('me/code');
	const code = () => codeOf(secret);
	assert.equal((await clara.post('me/code', { password, secret, code: '000000x' })).json.wrong, 'code');
	assert.equal((await clara.post('me/code', { password: 'another one', secret, code: code() })).json.wrong, 'wrong');
	const used = code();
	await clara.write('me/code', { password, secret, code: used });
	assert.equal((await clara.signIn()).json.wrong, 'code');
	assert.equal((await clara.signIn({ code: used })).json.wrong, 'wrong');
	await clara.write('me/code/remove', { password });
	assert.equal((await clara.signIn()).status, 200);
});

test('five wrong ones slow down a name, also one that nobody has', async () => {
	for (const name of ['anna', 'nobody']) {
		const desk = await (await Desk.make()).start(); // of its own: the address is slowed down as well
		try {
			await Staff.add(desk, 'anna', 'admin', 'all');
			const browser = new Staff(desk, name);
			let wrong = 0; // each wait is longer; on a slow machine the first are over before the next try
			await eventually(async () => {
				const { json, headers } = await browser.signIn({ password: 'quite wrong' });
				wrong += json.wrong === 'wrong' ? 1 : 0;
				return Number(headers['retry-after']) > 2;
			}, 'a wait that lasts for one more try');
			assert.ok(wrong >= 5 && wrong < 10, `${wrong} wrong ones`);
			assert.equal((await browser.signIn()).status, 429);
		} finally {
			await desk.stopAndRemove();
		}
	}
});

// What stands for the parts in braces: things that are there.
const concrete = (at, { person, task }) => at.replace('{name}', person)
	.replace('tasks/{id}', `tasks/${task.id}`).replace('{id}', '999999');

test('every path: nobody without a session, no role below its own', async (made) => {
	const someone = await asks(made);
	for (const { method, at, who } of operations) {
		const where = concrete(at, someone);
		if (who !== 'anyone') {
			const stranger = new Staff(made.desk, '');
			for (const cookie of ['', 'desk=', `desk=${'a'.repeat(32)}`]) {
				stranger.cookie = cookie;
				const { status } = method === 'GET' ? await stranger.get(where) : await stranger.post(where);
				assert.equal(status, 401, `${method} ${where} without a session: ${status}`);
			}
		}
		for (const rank of ranks.slice(0, Math.max(0, ranks.indexOf(who)))) {
			const staff = made[rank];
			const { status } = method === 'GET' ? await staff.get(where) : await staff.post(where);
			assert.equal(status, 403, `${method} ${where} as ${rank}: ${status}`);
		}
		const other = await made.anna.ask(method === 'GET' ? 'PUT' : 'DELETE', where);
		assert.equal(other.status, 405, `${where}: another method`);
	}
});

test('every path that changes something: only from our own page', async (made) => {
	const someone = await asks(made);
	const forgeries = [
		{ 'X-Desk': '' , Origin: 'http://evil.example' },
		{ Origin: 'http://evil.example' },
		{ Origin: 'null' },
		{ 'Content-Type': 'text/plain' },
		{ 'Sec-Fetch-Site': 'cross-site' },
	];
	for (const { method, at } of operations.filter((one) => one.method === 'POST')) {
		const where = concrete(at, someone);
		for (const forgery of forgeries) {
			const { status } = await made.anna.post(where, {}, forgery);
			assert.equal(status, 403, `${method} ${where} with ${JSON.stringify(forgery)}`);
		}
		const { status } = await made.anna.ask('POST', where, {
			headers: { 'Content-Type': 'application/json', Origin: made.desk.url }, body: '{}',
		});
		assert.equal(status, 403, `${where} without our header`);
		const { json } = await made.anna.ask('POST', where, {
			headers: { 'Content-Type': 'application/json', Origin: made.desk.url, 'X-Desk': '1' }, body: '{',
		});
		assert.equal(json.wrong, 'json', where);
	}
});

test('every path with a person: behind the border there is nobody', async (made) => {
	const someone = await asks(made, 'sportello donne');
	assert.equal(someone.task.desk, 'women');
	for (const { method, at } of operations.filter((one) => /\{name\}|tasks/.test(one.at))) {
		const where = concrete(at, someone);
		for (const staff of [made.volunteer, made.coordinator]) {
			const { status } = method === 'GET' ? await staff.get(where) : await staff.post(where, { text: 'x' });
			assert.equal(status, 404, `${method} ${where}`);
		}
	}
	const { people } = await made.volunteer.read(`search?q=${someone.person}`);
	assert.deepEqual(people, []);
	assert.ok(!JSON.stringify(await made.volunteer.read('inbox')).includes(someone.person));
	assert.equal((await made.women.read(`people/${someone.person}`)).person, someone.person);
	// What is handed over is seen there, and no more here.
	await made.women.write(`tasks/${someone.task.id}`, { state: 'done' });
	assert.equal((await made.volunteer.get(`people/${someone.person}`)).status, 404);
});

test('who sees somebody does not see what they have with another desk', async (made) => {
	const someone = await asks(made);
	const { status, stderr } = made.desk.command(['appointments', 'add', '--number', someone.number, '--code', 'BR2468',
		'--starts', '2031-03-04 10:00', '--place', 'via Roma 1', '--desk', 'women']);
	assert.equal(status, 0, stderr);
	const seenBy = async (staff) => (await staff.read(`people/${someone.person}`)).appointments.map(({ code }) => code);
	assert.deepEqual(await seenBy(made.anna), ['BR2468']);
	assert.deepEqual(await seenBy(made.volunteer), []);
});

test('two take the same task: one has it', async (made) => {
	for (let i = 0; i < 5; i++) {
		const { task } = await asks(made);
		const both = await Promise.all([made.volunteer, made.coordinator].map((staff) =>
			staff.post(`tasks/${task.id}`, { take: true })));
		assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
		assert.equal(both.find(({ status }) => status === 409).json.wrong, 'taken');
	}
});

test('taken, put off, handed over with a sentence, done', async (made) => {
	const { task, person } = await asks(made);
	const due = Date.now() + 3 * 86400000;
	await made.volunteer.write(`tasks/${task.id}`, { take: true });
	await made.volunteer.write(`tasks/${task.id}`, { state: 'waiting', due, note: 'chiama il medico' });
	let mine = (await made.volunteer.read('inbox?filter=mine')).tasks.find(({ id }) => id === task.id);
	assert.deepEqual([mine.state, mine.due, mine.staff], ['waiting', due, 'vito']);
	assert.equal((await made.volunteer.post(`tasks/${task.id}`, { to: 'wanda' })).json.wrong, 'border');
	await made.volunteer.write(`tasks/${task.id}`, { to: 'carla', note: 'conosce il caso' });
	mine = (await made.coordinator.read('inbox?filter=mine')).tasks.find(({ id }) => id === task.id);
	assert.equal(mine.staff, 'carla');
	const { rows } = await made.coordinator.read(`people/${person}/thread`);
	assert.deepEqual(rows.filter(({ kind }) => kind === 'follow_up').map(({ step, staff, text: note }) => [step, staff, note]), [
		['handed-over', 'vito', 'conosce il caso'], ['waiting', 'vito', 'chiama il medico'], ['taken', 'vito', null]]);
	await made.coordinator.write(`tasks/${task.id}`, { state: 'done' });
	assert.ok(!(await made.coordinator.read('inbox')).tasks.some(({ id }) => id === task.id));
	assert.equal((await made.coordinator.post(`tasks/${task.id}`, { state: 'lost' })).json.wrong, 'state');
	assert.equal((await made.coordinator.post(`tasks/${task.id}`, { desk: 'nowhere' })).json.wrong, 'desk');
	assert.equal((await made.coordinator.post(`tasks/${task.id}`, { due: 5 })).json.wrong, 'due');
});

test('handed over to another desk it is gone from here', async (made) => {
	const { task, person } = await asks(made);
	await made.volunteer.write(`tasks/${task.id}`, { desk: 'women', note: 'meglio da voi' });
	assert.equal((await made.volunteer.get(`people/${person}`)).status, 404);
	const found = (await made.women.read('inbox')).tasks.find(({ id }) => id === task.id);
	assert.deepEqual([found.desk, found.state, found.staff], ['women', 'open', null]);
});

test('an answer goes to the provider, and the flows are silent until it is freed', async (made) => {
	const { person, number } = await asks(made);
	await made.volunteer.write(`people/${person}/answer`, { text: 'Buongiorno, sono Vito.' });
	const sent = await eventually(() => made.rest.asked.find(({ body }) =>
		new URLSearchParams(body).get('To') === number), 'the text reaches the provider');
	assert.equal(new URLSearchParams(sent.body).get('Body'), 'Buongiorno, sono Vito.');
	assert.deepEqual(readAnswer(await says(made, number, 'appuntamento')), []);
	assert.equal((await made.coordinator.post(`people/${person}/answer`, { text: 'E io Carla' })).json.wrong, 'held');
	assert.equal((await made.coordinator.read(`people/${person}`)).holder, 'vito');
	await made.volunteer.write(`people/${person}/free`);
	assert.equal(readAnswer(await says(made, number, 'appuntamento')).length, 1);
	readAnswer(await says(made, number, 'STOP'));
	assert.equal((await made.volunteer.post(`people/${person}/answer`, { text: 'Ciao' })).json.wrong, 'stopped');
	for (const wrong of ['', '   ', 'x'.repeat(1601)])
		assert.equal((await made.volunteer.post(`people/${person}/answer`, { text: wrong })).json.wrong, 'text');
	await eventually(async () => (await made.volunteer.read(`people/${person}/thread`)).rows
		.some(({ staff, kind, status }) => staff === 'vito' && kind === 'text' && status === 'sent'), 'the answer counts as sent');
});

test('answers are ready in the person\'s language and in one\'s own; language and care can be set', async (made) => {
	const { person } = await asks(made);
	await made.volunteer.write(`people/${person}/about`, { language: 'ar', safety: 'silent' });
	const { answers } = await made.volunteer.read(`people/${person}/ready?language=fr`);
	assert.ok(answers.length >= 5);
	assert.ok(answers.every((one) => one.language === 'ar' && one.meaning_language === 'fr' && /[\u0600-\u06ff]/.test(one.text)));
	const about = await made.volunteer.read(`people/${person}`);
	assert.deepEqual([about.language, about.safety], ['ar', 'silent']);
	assert.deepEqual((await made.anna.read('audit')).entries.slice(0, 2).map(({ did }) => did).sort(), ['language-ar', 'safety-silent']);
	for (const wrong of [{}, { safety: 'careless' }, { language: 'xx' }, { language: 'it', safety: 'x' }])
		assert.equal((await made.volunteer.post(`people/${person}/about`, wrong)).json.wrong, 'change');
});

test('a call rings one\'s own phone first, and no number of theirs leaves with it', async (made) => {
	const { person, number } = await asks(made);
	assert.equal((await made.women.post('me/phone', { phone: '12' })).json.wrong, 'phone');
	for (const phone of ['+15550001111', made.desk.settings.phone])
		assert.equal((await made.volunteer.post('me/phone', { phone })).json.wrong, 'phone');
	assert.equal((await made.volunteer.post(`people/${person}/call`)).json.wrong, 'no-phone');
	await made.volunteer.write('me/phone', { phone: '+393339990009' });
	assert.equal((await made.volunteer.read('me')).phone, '+393339990009');
	await made.volunteer.write(`people/${person}/call`);
	const placed = await eventually(() => made.rest.asked.find(({ url, body }) => url.endsWith('/Calls.json') &&
		new URLSearchParams(body).get('To') === '+393339990009'), 'the phone rings');
	const staff = Caller.called(made.desk, placed.body);
	await staff.answer();
	assert.match(staff.text, /1/);
	await staff.press('1');
	const second = await eventually(() => made.rest.asked.find(({ url, body }) => url.endsWith('/Calls.json') &&
		new URLSearchParams(body).get('To') === number), 'theirs rings');
	assert.equal(new URLSearchParams(second.body).get('From'), made.desk.settings.phone);
	const callee = Caller.called(made.desk, second.body);
	await callee.answer();
	await eventually(async () => {
		if (!callee.room)
			await callee.press('1');
		return callee.room;
	}, 'they are in a room');
	await staff.silence();
	assert.equal(staff.room, callee.room);
	await staff.hangUp();
	await callee.left();
	const { rows } = await made.volunteer.read(`people/${person}/thread`);
	assert.ok(rows.some(({ channel, kind, staff: who }) => channel === 'desk' && kind === 'call' && who === 'vito'));
	assert.ok(!JSON.stringify(rows).includes('+393339990009'));
	assert.ok(!made.desk.standardError.includes('393339990009'));
});

test('words are found in one conversation however they are written', async (made) => {
	const { person } = await asks(made, 'Voglio PARLARE con una persona del caffè');
	for (const wanted of ['parlare', 'CAFFE', 'caffè']) {
		const { rows } = await made.volunteer.read(`people/${person}/thread?q=${encodeURIComponent(wanted)}`);
		assert.deepEqual(rows.map(({ kind, direction }) => [kind, direction]), [['text', 'in']], wanted);
	}
	assert.deepEqual((await made.volunteer.read(`people/${person}/thread?q=${encodeURIComponent("' OR 1=1")}`)).rows, []);
});

test('a number is masked until it is asked for, and that is written down', async (made) => {
	const { person, number } = await asks(made);
	const everything = JSON.stringify([await made.volunteer.read('inbox'), await made.volunteer.read(`people/${person}`),
		await made.volunteer.read(`people/${person}/thread`), await made.volunteer.read(`search?q=${encodeURIComponent(number)}`)]);
	assert.ok(!everything.includes(number));
	assert.ok(everything.includes(person));
	assert.equal((await made.volunteer.write(`people/${person}/number`)).number, number);
	const [entry] = (await made.anna.read('audit')).entries;
	assert.deepEqual([entry.staff, entry.did, entry.person], ['vito', 'number-seen', person]);
	const { status, stdout } = made.desk.command(['audit', 'verify']);
	assert.equal(status, 0, stdout);
	assert.ok(!made.desk.standardError.includes(number));
});

// Reads server-sent events until ENOUGH of them came; resolves with them.
function listen(staff, { last, enough }) {
	return new Promise((done, fail) => {
		const events = [];
		const request = http.get(`${staff.desk.url}/desk/api/events`, {
			headers: { Cookie: staff.cookie, ...(last === undefined ? {} : { 'Last-Event-ID': String(last) }) },
		}, (response) => {
			assert.equal(response.statusCode, 200);
			let buffer = '';
			response.setEncoding('utf8').on('data', (piece) => {
				buffer += piece;
				for (let end; (end = buffer.indexOf('\n\n')) >= 0; buffer = buffer.slice(end + 2)) {
					const block = buffer.slice(0, end);
					const data = /^data: (.*)$/m.exec(block);
					if (data)
						events.push({ id: Number(/^id: (\d+)$/m.exec(block)[1]), ...JSON.parse(data[1]) });
				}
				if (events.length >= enough) {
					request.destroy();
					done(events);
				}
			});
		});
		request.on('error', (error) => events.length >= enough || fail(error));
		setTimeout(() => fail(new Error(`only ${JSON.stringify(events)}`)), 20000 * patience).unref();
	});
}

test('events tell what is new, take up where they broke off, and stop at the border', async (made) => {
	const before = made.desk.log().at(-1).id;
	const { person, number } = await asks(made);
	const women = await asks(made, 'sportello donne');
	const heard = await listen(made.volunteer, { last: before, enough: 2 });
	assert.deepEqual(heard.map((event) => [event.person, event.direction]), [[person, 'in'], [person, 'out']]);
	const coming = listen(made.volunteer, { last: heard[1].id, enough: 1 });
	await says(made, women.number, 'aiuto');
	await says(made, number, 'grazie');
	assert.deepEqual((await coming).map((event) => event.person), [person]);
	assert.equal((await listen(made.women, { last: before, enough: 1 }))[0].person, women.person);
});

test('what a text costs is told while it is written', async ({ volunteer }) => {
	assert.deepEqual(await volunteer.write('parts', { text: 'Ciao' }),
		{ parts: 1, units: 4, encoding: 'gsm7', because: null, price: 0.07, letters: null, plain: null, plain_parts: 1 });
	const long = await volunteer.write('parts', { text: 'ú'.repeat(71) });
	assert.deepEqual([long.parts, long.encoding, long.because], [2, 'ucs2', 'ú']);
});

test('search finds what one may see, and hostile words are only words', async (made) => {
	const { person } = await asks(made);
	await made.volunteer.write(`people/${person}/note`, { text: '<b>fascicolo</b> giallo' });
	assert.deepEqual((await made.volunteer.read('search?q=FASCICOLO')).people.map((found) => [found.person, found.by]), [[person, 'note']]);
	assert.deepEqual((await made.women.read('search?q=fascicolo')).people, []);
	for (const wanted of ['%25%25', '%27%20OR%201%3D1%20--', '%22%5C%5C%22', '%F0%9F%A7%A8%F0%9F%A7%A8'])
		assert.deepEqual((await made.volunteer.read(`search?q=${wanted}`)).people, []);
	for (const wanted of ['', 'a', '%00%00%00', 'x'.repeat(65)])
		assert.equal((await made.volunteer.get(`search?q=${wanted}`)).json.wrong, 'search');
});

test('who is disabled is out at once', async (made) => {
	const rosa = await Staff.add(made.desk, 'rosa');
	await made.anna.write('staff', { what: 'disable', name: 'rosa' });
	assert.equal((await rosa.get('me')).status, 401);
	assert.equal((await rosa.signIn()).status, 401);
	assert.equal((await made.anna.post('staff', { what: 'disable', name: 'anna' })).status, 409);
	assert.equal((await made.anna.read('staff')).staff.find(({ name }) => name === 'rosa').disabled, true);
});

test('a restart ends nobody\'s session', async (made) => {
	await made.desk.stop();
	await made.desk.start();
	assert.equal((await made.anna.read('me')).name, 'anna');
});

run({
	before: async () => {
		const rest = await restInterface();
		const desk = await (await Desk.make({ 'answers-per-hour': '1000' }, { 'api-url': rest.url, price: '0.07' })).start();
		return {
			desk, rest,
			anna: await Staff.add(desk, 'anna', 'admin', 'all'),
			volunteer: await Staff.add(desk, 'vito'),
			coordinator: await Staff.add(desk, 'carla', 'coordinator'),
			women: await Staff.add(desk, 'wanda', 'volunteer', 'women'),
			admin: null,
		};
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close?.();
	},
});
