// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-plan.mjs - appointments and cases over the desk's API: what one
// sees of which desk, made, moved and cancelled, lists that come as files
import { Desk } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const hostile = '=cmd|\' /C calc\'!A0 <script>x</script>';

// A working day some weeks ahead, so that no slot is in the past.
const monday = (() => {
	const at = new Date(Date.now() + 14 * 86400000);
	at.setUTCDate(at.getUTCDate() + (8 - at.getUTCDay()) % 7);
	return at.toISOString().slice(0, 10);
})();

const make = (staff, more = {}) => staff.write('appointments', {
	number: newNumber(), starts: `${monday}T10:30`, place: 'via Imbriani 218', ...more,
});

async function one(staff, id) {
	const { appointments } = await staff.read(`appointments?day=${monday}`);
	return appointments.find((item) => item.id === id);
}

test('an appointment is made, with a code of its own, and is in the week', async (made) => {
	const number = newNumber();
	const { id } = await make(made.volunteer, { number, topic: hostile, language: 'fr' });
	const item = await one(made.volunteer, id);
	assert.match(item.code, /^[A-Z]{2}[0-9]{4}$/);
	assert.deepEqual([item.day, item.time, item.state, item.topic, item.language, item.told], [monday, '10:30', 'planned', hostile, 'fr', null]);
	assert.ok(!JSON.stringify(await made.volunteer.read(`appointments?day=${monday}`)).includes(number));
	const answer = readAnswer(await post(`${made.desk.url}/in/main`, text(item.code, { From: number })));
	assert.ok(answer.join(' ').includes('10:30') || answer.join(' ').length > 0);
	const { rows } = await made.volunteer.read(`people/${item.person}/thread`);
	const note = rows.find(({ flow, kind }) => flow === 'appointment' && kind === 'note');
	assert.deepEqual([note.step, note.staff, note.text], ['appointment-made', 'vito', `${monday} 10:30`]);
});

test('what the person answers is there at once', async (made) => {
	const number = newNumber();
	const { id } = await make(made.volunteer, { number, starts: `${monday}T11:00` });
	const { code } = await one(made.volunteer, id);
	await post(`${made.desk.url}/in/main`, text('appuntamento', { From: number }));
	await post(`${made.desk.url}/in/main`, text(code, { From: number }));
	await post(`${made.desk.url}/in/main`, text('1', { From: number }));
	await eventually(async () => (await one(made.volunteer, id)).state === 'confirmed', 'they come');
});

test('moved: the same one, with what they are told; cancelled: it stays to be seen', async (made) => {
	const { id } = await make(made.volunteer);
	await made.volunteer.write(`appointments/${id}`, { starts: `${monday}T12:00` });
	const item = await made.volunteer.read(`appointments/${id}`);
	assert.deepEqual([item.time, item.place, item.state], ['12:00', 'via Imbriani 218', 'planned']);
	// That may be a text already; the others are for the days before.
	const news = ({ before }) => before === 0;
	assert.equal(item.history.filter(news).length, 1, 'they hear of the change');
	assert.ok(item.history.some(({ before, state }) => before > 0 && state === 'planned'));
	await made.volunteer.write(`appointments/${id}`, { starts: `${monday}T12:00`, reminders: 'no' });
	const { history } = await made.volunteer.read(`appointments/${id}`);
	assert.ok(history.every((one) => news(one) && one.state !== 'planned'));
	await made.volunteer.write(`appointments/${id}/cancel`);
	assert.equal((await one(made.volunteer, id)).state, 'cancelled');
	const { entries } = await made.admin.read('audit');
	assert.deepEqual(entries.slice(0, 4).map(({ did, thing }) => [did, thing]), [
		['appointment-cancelled', id], ['appointment-changed', id], ['appointment-changed', id], ['appointment-made', id]]);
});

test('what is wrong in a form is named by field, and nothing is written', async (made) => {
	const wrong = async (more) => (await made.volunteer.post('appointments', { number: newNumber(), starts: `${monday}T10:30`, place: 'x', ...more })).json;
	assert.deepEqual(await wrong({ number: 'nobody' }), { wrong: 'row', columns: ['number'] });
	assert.deepEqual(await wrong({ starts: 'soon', language: 'xx', place: '' }), { wrong: 'row', columns: ['starts', 'place', 'language'] });
	assert.deepEqual(await wrong({ topic: 'x'.repeat(1001) }), { wrong: 'row', columns: ['too-long'] });
	assert.equal((await wrong({ starts: '2020-01-01 10:00' })).wrong, 'past');
	assert.equal((await wrong({ desk: 'legal' })).wrong, 'desk');
	assert.equal((await made.volunteer.post('appointments/999999', { starts: `${monday}T10:30` })).status, 404);
});

test('slots of a desk are free until somebody has them', async (made) => {
	const slots = async () => (await made.legal.read(`appointments?day=${monday}&desk=legal`)).slots.filter(({ day }) => day === monday);
	const before = await slots();
	assert.deepEqual(before.slice(0, 2).map(({ time, until, room, desk }) => [time, until, room, desk]),
		[['15:00', '15:30', 1, 'legal'], ['15:30', '16:00', 1, 'legal']]);
	const { id } = await made.legal.write('appointments', { number: newNumber(), starts: `${monday}T15:00`, desk: 'legal' });
	assert.equal((await made.legal.read(`appointments/${id}`)).place, 'via Legale 1');
	assert.deepEqual((await slots()).map(({ time }) => time), before.slice(1).map(({ time }) => time));
	await made.legal.write(`appointments/${id}/wait`);
	const { waiting } = await made.legal.read('waiting');
	const row = waiting.find(({ appointment }) => appointment === id);
	assert.deepEqual([row.desk, row.keeps], ['legal', true]);
	// What is free may have been offered to them by now.
	assert.ok(row.offers.every(({ state }) => state === 'open'));
	assert.deepEqual((await made.volunteer.read('waiting')).waiting, []);
	assert.equal((await made.volunteer.post(`waiting/${row.id}/drop`)).status, 404);
	await made.legal.write(`waiting/${row.id}/drop`);
	assert.deepEqual((await made.legal.read('waiting')).waiting, []);
});

test('behind the border of a desk there is no appointment, and of a person no name', async (made) => {
	const { id } = await made.legal.write('appointments', { number: newNumber(), starts: `${monday}T16:00`, desk: 'legal' });
	assert.equal(await one(made.volunteer, id), undefined);
	for (const path of [`appointments/${id}`])
		assert.equal((await made.volunteer.get(path)).status, 404);
	for (const path of [`appointments/${id}`, `appointments/${id}/cancel`, `appointments/${id}/wait`])
		assert.equal((await made.volunteer.post(path, { starts: `${monday}T17:00` })).status, 404);
	assert.deepEqual((await made.volunteer.read(`appointments?day=${monday}`)).desks, []);
	// Of the legal desk alone, and the person has been to nobody: it is seen, not whose it is.
	const item = await one(made.legal, id);
	assert.deepEqual([item.desk, item.person, item.number], ['legal', null, null]);
	assert.notEqual((await one(made.admin, id)).person, null);
	assert.equal((await made.volunteer.post('appointments/export', { from: monday, until: monday })).status, 403);
	const { body } = await made.coordinator.post('appointments/export', { from: monday, until: monday });
	assert.ok(!body.includes('legal'));
});

test('an export masks numbers, has no formulas, and is written down', async (made) => {
	const number = newNumber();
	await make(made.volunteer, { number, topic: hostile, place: '@SUM(A1)', staff: '-2+3' });
	const { status, body, headers } = await made.coordinator.post('appointments/export', { from: monday, until: monday });
	assert.equal(status, 200);
	assert.match(headers['content-type'], /^text\/csv/);
	const row = body.split('\r\n').find((line) => line.includes(number.slice(-3)) && line.includes('SUM'));
	assert.ok(!body.includes(number));
	for (const cell of row.split('","').map((piece) => piece.replace(/^"|"$/g, '')))
		assert.ok(!/^[=+\-@]/.test(cell), cell);
	const [entry] = (await made.admin.read('audit')).entries;
	assert.deepEqual([entry.staff, entry.did], ['carla', 'exported-appointments']);
	assert.ok(entry.thing > 0);
	assert.equal((await made.coordinator.post('appointments/export', { from: monday, until: '2020-01-01' })).json.wrong, 'days');
});

// Brings a file as the page does.
async function bring(staff, name, contents) {
	const bytes = Buffer.from(contents);
	for (let at = 0; at < bytes.length; at += 40000)
		await staff.write('upload', { name, size: bytes.length, at, bytes: bytes.subarray(at, at + 40000).toString('base64') });
}

async function check(staff, what, name, contents) {
	await bring(staff, name, contents);
	return staff.write('import/check', { what });
}

test('somebody who stands in a file twice is one row, on the lists of both', async (made) => {
	const number = newNumber();
	const found = await check(made.admin, 'people', 'due.csv', `number,name,lists\n${number},Awa,corteo\n${number.slice(3)},Awa Diop,donne\n${newNumber()},Altra,donne\n`);
	assert.deepEqual([found.rows, found.people, found.wrong], [3, 2, 0]);
	await made.admin.write('import', { what: 'people' });
	const { people } = await made.admin.read(`search?q=${encodeURIComponent(number)}`);
	const { name, lists } = await made.admin.read(`people/${people[0].person}`);
	assert.deepEqual([name, lists], ['Awa Diop', 'corteo;donne']);
});

test('bad rows of a file are named by line, and nothing is imported', async (made) => {
	const file = `number,code,starts,place\n${newNumber()},NA1111,${monday} 10:00,via Imbriani\nfive,NA2,${monday},\n${newNumber()},"NA3333\n`;
	const found = await check(made.coordinator, 'appointments', 'a.csv', file);
	assert.equal(found.wrong > 0, true);
	assert.deepEqual(found.findings[0].code, 'quotes');
	const rows = await check(made.coordinator, 'appointments', 'a.csv', `number,code,starts,place\nfive,NA2,${monday},\n`);
	assert.deepEqual(rows.findings.map(({ line, code }) => [line, code]), [[2, 'number'], [2, 'starts'], [2, 'place']]);
	assert.equal((await made.coordinator.post('import', { what: 'appointments' })).json.wrong, 'rows');
	const columns = await check(made.coordinator, 'cases', 'b.csv', 'number,cod\n1,2\n');
	assert.ok(columns.findings.some(({ code, line }) => code === 'unknown-column' && line === 1));
	assert.equal((await made.coordinator.post('import/check', { what: 'secrets' })).json.wrong, 'what');
});

test('a file that is fine is looked at first and then put in place', async (made) => {
	const number = newNumber();
	const found = await check(made.coordinator, 'appointments', 'lista.csv', `number;code;starts;place;topic\n${number};na 4821;${monday} 09:00;"via Imbriani, 218";=1+1\n`);
	assert.deepEqual([found.rows, found.wrong, found.first[0].code, found.first[0].place], [1, 0, 'NA4821', 'via Imbriani, 218']);
	assert.ok(!JSON.stringify(found).includes(number));
	assert.equal((await made.volunteer.read(`appointments?day=${monday}`)).appointments.some(({ code }) => code === 'NA4821'), false);
	assert.deepEqual(await made.coordinator.write('import', { what: 'appointments' }), { import: 0, rows: 1, pieces: 0, ended: true });
	const { appointments } = await made.volunteer.read(`appointments?day=${monday}`);
	assert.ok(appointments.some(({ code, topic }) => code === 'NA4821' && topic === '=1+1'));
});

test('a calendar is read as one', async (made) => {
	const day = monday.replaceAll('-', '');
	const found = await check(made.coordinator, 'appointments', 'desk.ics', ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:one@desk',
		`DTSTART:${day}T100000`, 'LOCATION:via Imbriani', `DESCRIPTION:number: ${newNumber()}\\ncode: NA7777`, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
	assert.deepEqual([found.rows, found.wrong, found.first[0].code], [1, 0, 'NA7777']);
	const broken = await check(made.coordinator, 'appointments', 'desk.ics', 'BEGIN:VCALENDAR\r\n');
	assert.equal(broken.wrong, 1);
});

test('a long file goes piece by piece, and the line ends it by itself', async (made) => {
	const lines = Array.from({ length: 1000 }, (_, i) => `+39338${String(1000000 + i)},NB${String(i).padStart(4, '0')},${monday} 08:00,via Imbriani,r${i}`);
	const found = await check(made.admin, 'appointments', 'long.csv', `number,code,starts,place,ref\n${lines.join('\n')}\n`);
	assert.equal(found.rows, 1000);
	const begun = await made.admin.write('import', { what: 'appointments', cancel_missing: true });
	assert.equal(begun.pieces, 3);
	assert.equal((await made.admin.post(`import/${begun.import}`, { piece: 7 })).json.wrong, 'upload');
	for (let piece = 0; piece < begun.pieces; piece++)
		await made.admin.write(`import/${begun.import}`, { piece });
	await eventually(async () => (await made.admin.read(`import/${begun.import}`)).ended, 'all of it is in place');
	const { appointments, more } = await made.volunteer.read(`appointments?day=${monday}`);
	assert.ok(more && appointments.length === 600);
	assert.ok((await made.desk.command(['appointments', 'list'])).stdout.includes('NB0999'));
	assert.equal((await made.admin.post(`import/${begun.import}`, { piece: 0 })).status, 409);
});

test('uploads: in order, no more than they said, one of each member of staff', async (made) => {
	const piece = (at, bytes, size = 8) => made.coordinator.post('upload', { name: '../../etc/passwd', size, at, bytes: Buffer.from(bytes).toString('base64') });
	assert.equal((await piece(0, 'abcd')).json.have, 4);
	assert.equal((await piece(2, 'abcd')).json.wrong, 'piece');
	assert.equal((await piece(4, 'abcdefgh')).json.wrong, 'piece');
	assert.equal((await made.coordinator.post('import/check', { what: 'cases' })).json.wrong, 'upload');
	assert.equal((await piece(0, 'x', 13e6)).json.wrong, 'upload');
	assert.equal((await piece(0, 'x', -1)).json.wrong, 'upload');
	assert.equal((await made.coordinator.post('upload', { name: 'x', size: 4, at: 0, bytes: '*' })).json.wrong, 'piece');
});

test('cases: the end of a number, what was found out, and nothing of whom one may not see', async (made) => {
	const number = newNumber();
	await made.coordinator.write('upload', { name: 'c.csv', size: 1, at: 0, bytes: 'eA==' });
	const found = await check(made.coordinator, 'cases', 'c.csv', `number,case_number,state,pin\n${number},26NA123456,in_process,4711\n`);
	assert.ok(!JSON.stringify(found).includes('4711'));
	await made.coordinator.write('import', { what: 'cases' });
	const [file] = (await made.volunteer.read('cases?state=in_process')).cases;
	assert.deepEqual([file.case, file.state], ['3456', 'in_process']);
	assert.deepEqual((await made.legal.read('cases')).cases, []);
	assert.equal((await made.legal.post(`cases/${file.id}`, { state: 'ready' })).status, 404);
	assert.deepEqual((await made.volunteer.post(`cases/${file.id}`, { state: 'lost' })).json, { wrong: 'row', columns: ['state'] });
	await made.volunteer.write(`cases/${file.id}`, { state: 'ready', date: monday, place: 'via Ferraris' });
	assert.deepEqual((await made.volunteer.read('cases?state=ready')).cases.map(({ id, date, place }) => [id, date, place]), [[file.id, monday, 'via Ferraris']]);
	await made.volunteer.write(`cases/${file.id}`, { state: 'collected' });
	assert.equal((await made.volunteer.post(`cases/${file.id}`, { state: 'ready' })).json.wrong, 'closed');
});

run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ 'answers-per-hour': '1000' }, { 'api-url': rest.url });
		desk.settings['desk legal'] = '\n  place via Legale 1\n  open Mon-Fri 15:00-18:00\n  slots 30m, 1 people\n  ahead 60d\n';
		desk.writeSettings();
		await desk.start();
		return {
			desk, rest,
			admin: await Staff.add(desk, 'anna', 'admin', 'all'),
			volunteer: await Staff.add(desk, 'vito'),
			coordinator: await Staff.add(desk, 'carla', 'coordinator'),
			legal: await Staff.add(desk, 'lina', 'volunteer', 'legal'),
		};
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close?.();
	},
});
