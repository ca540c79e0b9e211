// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-borders.mjs - what a member of staff tries over the API that no
// button of the page offers: columns that a form does not have, things of other
// desks by their code, old sessions, the same request twice
import http from 'node:http';
import { Caller, withheld } from './caller.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually, patience, run, test } from './report.mjs';
import { password, Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const monday = (() => {
	const at = new Date(Date.now() + 14 * 86400000);
	at.setUTCDate(at.getUTCDate() + (8 - at.getUTCDay()) % 7);
	return at.toISOString().slice(0, 10);
})();

// Somebody asks for a person; resolves with their row of the inbox.
async function asks(made, body = 'voglio parlare con una persona') {
	const parameters = text(body, { From: newNumber() });
	readAnswer(await post(`${made.desk.url}/in/main`, parameters));
	const { person } = made.desk.log().find((row) => row.remote_id === parameters.MessageSid);
	const { tasks } = await made.anna.read('inbox');
	return { person, task: tasks.find((one) => one.person === person), number: parameters.From };
}

const book = (staff, more) => staff.write('appointments', { number: newNumber(), starts: `${monday}T10:30`, place: 'via Imbriani 218', ...more });

async function bring(staff, name, contents) {
	const bytes = Buffer.from(contents);
	await staff.write('upload', { name, size: bytes.length, at: 0, bytes: bytes.toString('base64') });
}

test('a name with something behind a zero byte is no other name for the same account', async () => {
	const desk = await (await Desk.make()).start();
	try {
		await Staff.add(desk, 'anna', 'admin', 'all');
		const browser = new Staff(desk, 'anna');
		for (const more of [{ name: 'anna\0' }, { name: 'anna\0x' }])
			assert.equal((await browser.signIn(more)).json.wrong, 'wrong');
		assert.equal((await browser.signIn()).status, 200);
	} finally {
		await desk.stopAndRemove();
	}
});

test('a ref, a code or "cancelled" of a form reaches no appointment of another desk', async (made) => {
	const number = newNumber();
	const file = `number,code,starts,place,desk,ref\n${number},WW1111,${monday} 09:00,via Segreta 1,women,w-17\n`;
	await bring(made.anna, 'w.csv', file);
	await made.anna.write('import', { what: 'appointments' });
	const { appointments } = await made.anna.read(`appointments?day=${monday}`);
	const { id } = appointments.find(({ code }) => code === 'WW1111');
	const before = await made.anna.read(`appointments/${id}`);
	for (const more of [{ ref: 'w-17' }, { ref: 'w-17', cancelled: 'yes' }, { number, code: 'WW1111', starts: `${monday}T09:00`, cancelled: 'yes' }]) {
		const { status } = await made.volunteer.post('appointments', { number: newNumber(), starts: `${monday}T11:30`, place: 'via Imbriani 218', ...more });
		assert.equal(status, 200);
		assert.deepEqual(await made.anna.read(`appointments/${id}`), before, JSON.stringify(more));
	}
});

test('an appointment stays whose it is, and a case too, whatever a form says', async (made) => {
	const someone = await asks(made);
	const { id } = await book(made.volunteer, { number: someone.number });
	await made.volunteer.post(`appointments/${id}`, { number: newNumber(), cancelled: 'yes', place: 'via Roma 1' });
	const item = await made.volunteer.read(`appointments/${id}`);
	assert.deepEqual([item.person, item.place, item.state], [someone.person, 'via Roma 1', 'planned']);

	const hidden = await asks(made, 'sportello donne');
	await bring(made.anna, 'c.csv', `number,case_number,state\n${someone.number},26NA111111,in_process\n${hidden.number},26NA222222,in_process\n`);
	await made.anna.write('import', { what: 'cases' });
	const seen = async (staff) => (await staff.read('cases')).cases;
	const { id: own } = (await seen(made.volunteer)).find((one) => one.case === '1111');
	await made.volunteer.post(`cases/${own}`, { number: hidden.number, case_number: '26NA222222', state: 'refused' });
	assert.equal((await seen(made.anna)).find((one) => one.case === '2222').state, 'in_process');
	assert.equal((await seen(made.volunteer)).find((one) => one.case === '1111').state, 'refused');
});

test('a code finds nobody by an appointment of another desk', async (made) => {
	const { number, person } = await asks(made);
	const { id } = await made.anna.write('appointments', { number, starts: `${monday}T10:00`, place: 'via Segreta 1', desk: 'women' });
	const { code } = await made.anna.read(`appointments/${id}`);
	const found = async (staff) => (await staff.read(`search?q=${code}`)).people.map((one) => one.person);
	assert.deepEqual(await found(made.anna), [person]);
	assert.deepEqual(await found(made.volunteer), []);
	const own = await book(made.volunteer, { number });
	const { code: other } = await made.volunteer.read(`appointments/${own.id}`);
	assert.deepEqual((await made.volunteer.read(`search?q=${other}`)).people.map((one) => one.person), [person]);
});

test('a caller without a number is handed to whom their desk has, and to nobody else', async (made) => {
	await Caller.leavesMessage(made.desk, { From: withheld }, 12);
	const task = await eventually(async () => (await made.volunteer.read('inbox')).tasks.find(({ person }) => person === null), 'a task of nobody');
	assert.equal(task.desk, 'desk');
	assert.equal((await made.volunteer.post(`tasks/${task.id}`, { to: 'wanda' })).json.wrong, 'border');
	await made.volunteer.write(`tasks/${task.id}`, { to: 'carla' });
	assert.equal((await made.coordinator.read('inbox?filter=mine')).tasks.find(({ id }) => id === task.id).staff, 'carla');
});

test('what is done is not taken any more', async (made) => {
	const { task } = await asks(made);
	await made.volunteer.write(`tasks/${task.id}`, { state: 'done' });
	assert.equal((await made.coordinator.post(`tasks/${task.id}`, { take: true })).json.wrong, 'ended');
	await made.coordinator.write(`tasks/${task.id}`, { state: 'open' });
	await made.coordinator.write(`tasks/${task.id}`, { take: true });
});

test('what a colleague works at is closed by who saw whose it is, and by nobody who did not', async (made) => {
	const { task } = await asks(made);
	const close = (staff, more) => staff.post(`tasks/${task.id}`, { state: 'done', ...more });
	await made.volunteer.write(`tasks/${task.id}`, { take: true });
	for (const more of [{}, { of: 'wanda' }, { of: 'carla' }]) {
		const { status, json } = await close(made.coordinator, more);
		assert.deepEqual([status, json.wrong], [409, 'colleague'], JSON.stringify(more));
	}
	// Meanwhile another one has it: what was seen is not so any more.
	await made.volunteer.write(`tasks/${task.id}`, { to: 'carla' });
	assert.equal((await close(made.anna, { of: 'vito' })).json.wrong, 'colleague');
	assert.equal((await close(made.anna, { of: 'carla' })).status, 200);
	const { rows } = await made.anna.read(`people/${task.person}/thread`);
	assert.deepEqual([rows[0].step, rows[0].staff], ['done', 'anna']);
});

test('over https the cookie is one that no other host can set', async () => {
	const desk = await (await Desk.make({ 'public-url': 'https://line.example.org' })).start();
	try {
		const { stdout } = desk.command(['staff', 'add', 'anna', '--role', 'admin', '--desks', 'all']);
		const anna = new Staff(desk, 'anna');
		const { cookie } = await anna.post('sign-in/link', { link: stdout.trim().split('#link=')[1], password }, { Origin: 'https://line.example.org' });
		assert.match(cookie, /^__Host-desk=\w{32}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict; Secure$/);
		assert.equal((await anna.read('me')).name, 'anna');
		// The same token under the name that a page over http could have set.
		anna.cookie = anna.cookie.replace('__Host-', '');
		assert.equal((await anna.get('me')).status, 401);
	} finally {
		await desk.stopAndRemove();
	}
});

test('who holds a conversation is not put out of it by a page that is behind', async (made) => {
	const { person } = await asks(made);
	await made.volunteer.write(`people/${person}/hold`);
	assert.equal((await made.coordinator.post(`people/${person}/free`)).json.wrong, 'held');
	assert.equal((await made.coordinator.read(`people/${person}`)).holder, 'vito');
	await made.volunteer.write(`people/${person}/free`);
	await made.coordinator.write(`people/${person}/free`);
});

test('an answer that is asked for twice goes once', async (made) => {
	const { person, number } = await asks(made);
	const sent = () => made.rest.asked.filter(({ body }) => new URLSearchParams(body).get('To') === number);
	const twice = await Promise.all([1, 2].map(() => made.volunteer.post(`people/${person}/answer`, { text: 'Venga lunedì.' })));
	assert.deepEqual(twice.map(({ status }) => status), [200, 200]);
	await made.volunteer.write(`people/${person}/answer`, { text: 'Porti i documenti.' });
	await made.volunteer.write(`people/${person}/answer`, { text: 'Porti i documenti.' });
	await post(`${made.desk.url}/in/main`, text('quali?', { From: number }));
	await made.volunteer.write(`people/${person}/answer`, { text: 'Porti i documenti.' });
	await eventually(() => sent().length >= 3, 'they go');
	assert.deepEqual(sent().map(({ body }) => new URLSearchParams(body).get('Body')).sort(),
		['Porti i documenti.', 'Porti i documenti.', 'Venga lunedì.']);
});

test('a page that is behind does not write over what a colleague changed', async (made) => {
	const { id } = await book(made.volunteer);
	const { version } = await made.volunteer.read(`appointments/${id}`);
	await made.coordinator.write(`appointments/${id}`, { starts: `${monday}T12:00` });
	const late = await made.volunteer.post(`appointments/${id}`, { starts: `${monday}T10:30`, place: 'via Roma 1', version });
	assert.deepEqual([late.status, late.json.wrong], [409, 'changed']);
	const now = await made.volunteer.read(`appointments/${id}`);
	assert.deepEqual([now.time, now.place], ['12:00', 'via Imbriani 218']);
	await made.volunteer.write(`appointments/${id}`, { place: 'via Roma 1', version: now.version });

	await bring(made.anna, 'c.csv', `number,case_number,state\n${newNumber()},26NA333333,in_process\n`);
	await made.anna.write('import', { what: 'cases' });
	const read = async () => (await made.volunteer.read('cases')).cases.find((one) => one.case === '3333');
	const file = await read();
	await made.coordinator.write(`cases/${file.id}`, { state: 'ready', version: file.version });
	assert.equal((await made.volunteer.post(`cases/${file.id}`, { state: 'not_found', version: file.version })).json.wrong, 'changed');
	assert.equal((await read()).state, 'ready');
});

// Events of an account; resolves when the stream ends.  BEGUN: it is answered.
function stream(staff, last, begun = () => {}) {
	let request;
	const ended = new Promise((done) => {
		request = http.get(`${staff.desk.url}/desk/api/events`, { headers: { Cookie: staff.cookie, ...(last && { 'Last-Event-ID': String(last) }) } }, (response) => {
			begun();
			let all = '';
			response.setEncoding('utf8').on('data', (piece) => {
				all += piece;
				if (last && all.includes('data:'))
					done(all);
			});
			response.on('close', () => done(all));
		});
		request.on('error', () => done(''));
		setTimeout(() => done(null), 20000 * patience).unref();
	});
	return ended.then((all) => {
		request.destroy();
		return all;
	});
}

test('who signed out, was disabled or moved to another desk hears no more events', async (made) => {
	const browser = new Staff(made.desk, 'carla');
	await browser.signIn();
	for (const away of [
		() => browser.write('sign-out'),
		() => made.anna.write('staff', { what: 'role', name: 'lia', role: 'volunteer', desks: 'women' }),
		() => assert.equal(made.desk.command(['staff', 'disable', 'lia']).status, 0),
	]) {
		const staff = away.toString().includes('sign-out') ? browser : made.lia;
		let ended;
		await new Promise((begun) => {
			ended = stream(staff, undefined, begun);
			ended.then(begun);
		});
		await away();
		assert.notEqual(await ended, null, away.toString());
	}
});

test('a page that remembers more than there is, or very little, looks at everything again', async (made) => {
	assert.match(await stream(made.volunteer, 9e15), /data: \{\}/);
});

test('a message of a caller without a number is news for whose desk it is', async (made) => {
	const wilma = await Staff.add(made.desk, 'wilma', 'volunteer', 'women');
	const before = made.desk.log().at(-1).id;
	await Caller.leavesMessage(made.desk, { From: withheld }, 12);
	const { person } = await asks(made, 'sportello donne');
	assert.match(await stream(made.volunteer, before), /^data: \{"person":null,"channel":"call","direction":"in"/m);
	assert.match(await stream(wilma, before), new RegExp(`^data: \\{"person":"${person}"`, 'm'));
	assert.ok(!/null/.test(await stream(wilma, before)));
});

test('who comes back after they were disabled has to get in anew', async (made) => {
	const rosa = await Staff.add(made.desk, 'rosa');
	const { link } = await made.anna.write('staff', { what: 'link', name: 'rosa' });
	await made.anna.write('staff', { what: 'disable', name: 'rosa' });
	await made.anna.write('staff', { what: 'enable', name: 'rosa' });
	assert.equal((await rosa.get('me')).status, 401);
	assert.equal((await rosa.post('sign-in/link', { link, password })).status, 401);
	assert.equal((await rosa.signIn()).status, 200);
	// What somebody may do is never taken from a request that does not say it.
	assert.equal((await made.anna.post('staff', { what: 'role', name: 'carla', desks: 'desk' })).status, 400);
	assert.equal((await made.coordinator.read('me')).role, 'coordinator');
});

test('of two lines with one number the more careful safety holds, and both lists', async (made) => {
	const number = newNumber();
	await bring(made.coordinator, 'p.csv', `number,name,lists,safety\n${number},Amina,corteo,silent\n${number.replace('+39', '0039')},Amina,donne,normal\n`);
	const found = await made.coordinator.write('import/check', { what: 'people' });
	assert.deepEqual([found.rows, found.people, found.wrong], [2, 1, 0]);
	assert.deepEqual(found.findings.map(({ line, code }) => [line, code]), [[3, 'same-person']]);
	await made.coordinator.write('import', { what: 'people' });
	const { people: [{ person }] } = await made.volunteer.read(`search?q=${encodeURIComponent(number)}`);
	const about = await made.volunteer.read(`people/${person}`);
	assert.deepEqual([about.safety, about.lists.split(';').sort()], ['silent', ['corteo', 'donne']]);
});

test('a list brings nothing to another desk, and cancels nothing there', async (made) => {
	const file = (ref, desk) => `number,code,starts,place,desk,ref\n${newNumber()},WW${ref},${monday} 09:30,via Segreta 1,${desk},w-${ref}\n`;
	await bring(made.anna, 'w.csv', file('2222', 'women'));
	await made.anna.write('import', { what: 'appointments' });
	for (const contents of [file('3333', 'women'), file('2222', 'desk')]) {
		await bring(made.coordinator, 'w.csv', contents);
		const { findings } = await made.coordinator.write('import/check', { what: 'appointments' });
		assert.deepEqual(findings.map(({ line, code }) => [line, code]), [[2, 'other-desk']]);
		assert.equal((await made.coordinator.post('import', { what: 'appointments' })).json.wrong, 'rows');
	}
	await bring(made.coordinator, 'w.csv', file('4444', 'desk'));
	const { status, json } = await made.coordinator.post('import', { what: 'appointments', cancel_missing: true });
	assert.deepEqual([status, json.wrong], [403, 'desk']);
});

test('a notice goes to no desk that its writer is not of', async (made) => {
	const notice = (name) => ({ title: 'Riunione', to: [{ kind: 'desk', name }], texts: [{ language: 'it', text: 'Lunedì alle 10.' }] });
	assert.deepEqual((await made.coordinator.read('audience')).desks, []);
	assert.deepEqual((await made.anna.read('audience')).desks, ['women']);
	for (const path of ['notices', 'rehearsal'])
		assert.equal((await made.coordinator.post(path, notice('women'))).json.wrong, 'notice-people');
	const { id, hash } = await made.anna.write('notices', notice('women'));
	assert.equal((await made.coordinator.post(`notices/${id}`, { what: 'approve', hash })).json.wrong, 'notice-people');
	assert.equal((await made.coordinator.get(`notices/${id}/rehearsal`)).status, 404);
});

// What is nowhere in what STAFF may ask about PERSON; in all that they may.
async function readsNothingOf(staff, person, words) {
	const all = [await staff.read(`people/${person}`), await staff.read(`people/${person}/thread`), await staff.read('inbox')];
	for (const word of words) {
		assert.ok(!JSON.stringify(all).includes(word), `${word} stands in ${JSON.stringify(all)}`);
		const { rows } = await staff.read(`people/${person}/thread?q=${encodeURIComponent(word)}`);
		assert.deepEqual(rows, [], word);
	}
	return all[1].rows;
}

test('what another desk told, noted and planned is not read in the conversation', async (made) => {
	const number = newNumber();
	const { id } = await made.anna.write('appointments', { number, starts: `${monday}T10:30`, place: 'via Segreta 77', desk: 'women' });
	const { code, person } = await made.anna.read(`appointments/${id}`);
	const thread = async (staff) => (await staff.read(`people/${person}/thread`)).rows;
	const comes = (what, is) => eventually(async () => (await thread(made.anna)).some(is), what);
	const secret = ['via Segreta', code];
	await made.anna.write(`appointments/${id}`, { place: 'via Segreta 78' });
	await comes('a text about the change', ({ kind }) => kind === 'reminder');
	for (const words of ['appuntamento', code, 'voglio parlare con una persona'])
		await post(`${made.desk.url}/in/main`, text(words, { From: number }));
	await comes('an answer about it', ({ kind, text: said }) => kind === 'prompt' && said?.includes('via Segreta'));

	const rows = await readsNothingOf(made.volunteer, person, secret);
	const other = rows.filter((row) => row.other);
	assert.deepEqual([...new Set(other.map(({ kind }) => kind))].sort(), ['prompt', 'reminder']);
	for (const row of other) {
		assert.deepEqual([row.text, row.flow, row.step, row.status, row.staff, row.why, row.audio], [null, null, null, null, null, null, false]);
		assert.equal(new Date(row.at).toLocaleTimeString('it', { timeZone: 'Europe/Rome' }), '00:00:00');
	}
	assert.ok(!rows.some(({ step }) => step?.startsWith('appointment-')), 'nor that the desk changed something');
	assert.ok(rows.some(({ direction, text: said }) => direction === 'in' && said === 'voglio parlare con una persona'), 'what they wrote is read');
	const whole = await thread(made.anna);
	assert.ok(whole.every((row) => !row.other));
	assert.ok(whole.some(({ step }) => step === 'appointment-changed'));
});

test('what a desk wrote stays with it when it hands somebody over', async (made) => {
	const someone = await asks(made, 'sportello donne');
	await made.women.write(`people/${someone.person}/note`, { text: 'il marito legge il telefono' });
	await made.women.write(`people/${someone.person}/answer`, { text: 'La aspettiamo in via Segreta 5.' });
	await made.women.write(`tasks/${someone.task.id}`, { desk: 'desk', note: 'serve un traduttore' });
	const rows = await readsNothingOf(made.volunteer, someone.person, ['marito', 'via Segreta']);
	assert.ok(rows.some(({ text: said }) => said === 'serve un traduttore'), JSON.stringify(rows, null, 1));
	assert.deepEqual(rows.filter((row) => row.other).map(({ kind, direction }) => [kind, direction]), [['text', 'out']]);
	assert.ok(!rows.some(({ kind }) => kind === 'note'));
	const whole = await made.anna.read(`people/${someone.person}/thread`);
	assert.ok(whole.rows.some(({ text: said }) => said === 'il marito legge il telefono'));
	// A word of the note does not lead to the person either.
	const found = (staff) => staff.read('search?q=marito').then(({ people }) => people.map((one) => one.person));
	assert.ok((await found(made.anna)).includes(someone.person));
	assert.ok(!(await found(made.volunteer)).includes(someone.person));
});

test('a notice to a desk is not read by who is not of it', async (made) => {
	const someone = await asks(made);
	await made.anna.write('appointments', { number: someone.number, starts: `${monday}T15:00`, place: 'via Roma 9', desk: 'women' });
	await bring(made.anna, 'p.csv', `number,consent,consent_by\n${someone.number},yes,desk\n`);
	await made.anna.write('import', { what: 'people' });
	const { id, hash } = await made.anna.write('notices', { title: 'Riunione', urgent: true, valid: 60, to: [{ kind: 'desk', name: 'women' }], texts: [{ language: 'it', text: 'Riunione riservata alle 10.' }] });
	await made.bruna.write(`notices/${id}`, { what: 'approve', hash });
	await made.anna.write(`notices/${id}`, { what: 'start' });
	await eventually(async () => (await made.anna.read(`people/${someone.person}/thread`)).rows.some(({ kind }) => kind === 'notice'), 'the notice');
	const rows = await readsNothingOf(made.volunteer, someone.person, ['riservata']);
	assert.deepEqual(rows.filter((row) => row.other).map(({ kind }) => kind), ['notice']);
});

run({
	before: async () => {
		const rest = await restInterface();
		const hour = (from) => String((new Date().getUTCHours() + from) % 24).padStart(2, '0');
		const desk = await Desk.make({ 'answers-per-hour': '1000', quiet: `${hour(12)}:00-${hour(13)}:00` }, { 'api-url': rest.url, price: '0.07' });
		desk.settings['desk women'] = '\n  place via Segreta 1\n  open Mon-Fri 15:00-18:00\n  slots 30m, 1 people\n  ahead 60d\n';
		desk.writeSettings();
		await desk.start();
		return {
			desk, rest,
			anna: await Staff.add(desk, 'anna', 'admin', 'all'),
			bruna: await Staff.add(desk, 'bruna', 'coordinator', 'all'),
			volunteer: await Staff.add(desk, 'vito'),
			coordinator: await Staff.add(desk, 'carla', 'coordinator'),
			women: await Staff.add(desk, 'wanda', 'volunteer', 'women'),
			lia: await Staff.add(desk, 'lia'),
		};
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close?.();
	},
});
