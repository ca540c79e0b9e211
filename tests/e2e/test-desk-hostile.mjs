// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-hostile.mjs - what strangers and files say stays words: in every
// view no script and no element comes of it, in every export no formula, in
// the terminal no escape sequence
import fs from 'node:fs';
import path from 'node:path';
import { asStaff, runAtDesk } from './desk-tab.mjs';
import { Desk, top } from './daemon.mjs';
import { assert, eventually, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';

const markup = '"><img src=x onerror="document.title=1"><script>document.title=2</script>';
const short = '"><img src=x onerror="document.title=1">'; // of lists and titles
const inside = 'onerror="document.title='; // what is seen of it where it is shown
const strange = '<img src=x onerror="frullobene()">'; // that no flow understands
const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '=cmd|\' /C calc\'!A0', '\n=1+1', '＝1+1'];
const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
const csv = (columns, ...rows) => [columns, ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');

const monday = (() => {
	const at = new Date(Date.now() + 8 * 86400000);
	at.setUTCDate(at.getUTCDate() + (8 - at.getUTCDay()) % 7);
	return at.toISOString().slice(0, 10);
})();

// Where each view shows what somebody else wrote; `shows` is a selector that
// holds it, or null where nothing of the kind can be.
const places = {
	inbox: [{ at: 'inbox', shows: '.task' }],
	appointments: [{ at: `appointments/week/${monday}`, shows: '.week' }, { at: `appointments/list/${monday}`, shows: 'table' }],
	appointment: [{ at: 'appointment/{appointment}', shows: 'main form' }, { at: `appointment/${encodeURIComponent(markup)}`, shows: null }],
	waiting: [{ at: 'waiting', shows: null }],
	cases: [{ at: 'cases', shows: 'main' }],
	import: [{ at: 'import/people', shows: null }, { at: `import/${encodeURIComponent(markup)}`, shows: null }],
	notices: [{ at: 'notices', shows: 'main' }],
	notice: [{ at: 'notice/{notice}', shows: 'main' }],
	'notice-edit': [{ at: 'notice-edit/{notice}', shows: 'main' }],
	flows: [{ at: 'flows', shows: null }, { at: `flows/${encodeURIComponent(markup)}`, shows: null }],
	numbers: [{ at: 'numbers', shows: null }],
	voices: [{ at: 'voices', shows: null }],
	house: [{ at: 'house', shows: null }],
	words: [{ at: 'words', shows: 'main', says: strange }],
	person: [{ at: 'person/{person}', shows: 'main' }, { at: `person/${encodeURIComponent(markup)}`, shows: null }],
	search: [{ at: `search/${encodeURIComponent(markup.slice(0, 40))}`, shows: null }, { at: 'search/document', shows: '.found' }],
	staff: [{ at: 'staff', shows: null }],
	audit: [{ at: 'audit', shows: null }],
	me: [{ at: 'me', shows: null }],
};

const makesNoElement = async (tab, at) => {
	assert.equal(await tab.page.title(), 'passaparola', at);
	assert.equal(await tab.page.locator('body script, img[src="x"], [onerror], iframe').count(), 0, at);
};

const go = (tab, hash) => tab.page.evaluate((to) => {
	location.hash = to;
}, hash);

const source = fs.readFileSync(path.join(top, 'daemon/desk/page/desk/views.js'), 'utf8');
const views = [...source.matchAll(/\{ name: '([a-z-]+)'/g)].map(([, name]) => name);

for (const view of views)
	asStaff(`${view}: words stay words`, 'anna', {}, async (tab, made) => {
		assert.ok(places[view], `say in this test where ${view} shows what others wrote`);
		// Of a made-up address nothing is there, and that is said in words.
		tab.expected = /status of 4\d\d/;
		for (const { at, shows, says = inside } of places[view]) {
			await go(tab, at.replace(/\{(\w+)\}/, (_, name) => made[name]));
			await tab.page.locator('main h1').first().waitFor();
			if (shows)
				await eventually(async () => (await tab.page.locator(shows).evaluateAll((all) =>
					all.map((one) => [one.textContent, ...[...one.querySelectorAll('input, textarea')].map(({ value }) => value)].join(' ')).join(' '))).includes(says), `${at} shows it`);
			await makesNoElement(tab, at);
		}
	});

asStaff('the names and contents of files stay words too', 'anna', {}, async (tab) => {
	tab.expected = /status of 4\d\d/;
	await go(tab, 'import/people');
	await tab.page.locator('#file').waitFor();
	const name = `${markup.replaceAll('/', '')}.csv`;
	for (const buffer of [csv(`number,name\r\n`, ['12', markup]), csv(`${markup}\r\n`, [markup]), `number,name\r\n+3933300000,${markup}\u0000\r\n`, '\u00ff\u00fe\u0000']) {
		await tab.page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(buffer) });
		await tab.page.locator('main [role=alert], .wrong:not(:empty), main .bad, main table').first().waitFor();
		await makesNoElement(tab, 'import');
	}
});

asStaff('what is taken home has a plain name', 'anna', {}, async (tab) => {
	for (const [at, shows] of [[`appointments/list/${monday}`, 'main table'], ['numbers', '.numbers']]) {
		await go(tab, at);
		await tab.page.locator(shows).first().waitFor();
		const [download] = await Promise.all([tab.page.waitForEvent('download'), tab.page.getByRole('button', { name: /csv/i }).click()]);
		assert.match(download.suggestedFilename(), /^[a-z0-9-]+\.csv$/);
	}
});

// RFC 4180: rows of cells.
function cells(body) {
	const rows = [[]];
	for (const [, plain, quotes, end] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/g)) {
		rows.at(-1).push((plain ?? quotes).replaceAll('""', '"'));
		if (end !== ',')
			rows.push([]);
	}
	return rows;
}

const isFormula = (cell) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell);

test('no cell of an export is a formula', async (made) => {
	const exports = {
		appointments: (await made.anna.post('appointments/export', { from: monday, until: monday })).body,
		numbers: (await made.anna.post('numbers/export', { weeks: 4 })).body,
		log: made.desk.command(['log', '--format', 'csv']).stdout,
		'log with numbers': made.desk.command(['log', '--format', 'csv', '--numbers']).stdout,
	};
	for (const [name, body] of Object.entries(exports)) {
		const rows = cells(body);
		assert.ok(rows.length > 2, name);
		for (const cell of rows.flat())
			assert.ok(!isFormula(cell), `${name}: ${JSON.stringify(cell)}`);
	}
	for (const sign of ['=1', '+1', '-1', '@SUM'])
		assert.ok(exports.appointments.includes(sign), `${sign} is there, as words`);
	assert.ok(exports.log.includes('1+1'));
});

test('answers to the page name their kind, and are never shown as another one', async (made) => {
	for (const at of ['inbox', `people/${made.person}`, `people/${made.person}/thread`, 'audit', 'house/settings', `search?q=${encodeURIComponent('document')}`]) {
		const { headers, status } = await made.anna.get(at);
		assert.equal(status, 200, at);
		assert.equal(headers['content-type'], 'application/json');
		assert.equal(headers['x-content-type-options'], 'nosniff');
		assert.match(headers['content-security-policy'], /default-src 'none'/);
	}
	const { headers } = await made.anna.post('appointments/export', { from: monday, until: monday });
	assert.match(headers['content-type'], /^text\/csv/);
	assert.equal(headers['x-content-type-options'], 'nosniff');
});

test('nothing that a terminal obeys comes out of a command', async (made) => {
	for (const words of ['log', 'log --format csv', 'people list', 'appointments list', 'follow-ups', 'audit list', 'cases list', 'notice list', `export ${made.number}`]) {
		const { status, stdout, stderr } = made.desk.command(words.split(' '));
		assert.equal(status, 0, `${words}: ${stderr}`);
		// eslint-disable-next-line no-control-regex
		assert.doesNotMatch(stdout.replaceAll('\r\n', '\n'), /[\u0000-\u0008\u000b-\u001f\u007f\u0080-\u009f]/, words);
	}
});

runAtDesk({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ name: `Sportello ${markup}`, 'other-phone': null }, { 'api-url': rest.url });
		await desk.start();
		const anna = await Staff.add(desk, 'anna', 'admin', 'all');
		const number = newNumber();
		const says = async (body, From = number) => readAnswer(await post(`${desk.url}/in/main`, text(body, { From })));
		await says(`${markup} voglio parlare con una persona`);
		for (const formula of formulas)
			await says(formula, newNumber());
		await says('\u001b[31mrosso\u001b]0;titolo\u0007', newNumber());
		// Who writes for the first time is greeted; then it is not understood.
		for (let i = 0; i < 3; i++) {
			const stranger = newNumber();
			await says(strange, stranger);
			await says(strange, stranger);
		}
		const bring = (what, name, contents) => {
			const file = path.join(desk.folder, name);
			fs.writeFileSync(file, contents);
			const { status, stderr } = desk.command(['import', what, file]);
			assert.equal(status, 0, stderr);
		};
		bring('people', '=1+1 <img src=x onerror=alert(1)>.csv', csv('number,name,lists,consent,language',
		    [number, markup, short, markup, 'it'], [newNumber(), '=1+1', '@lista', '+sì', 'it']));
		bring('appointments', '-1.csv', csv('number,code,starts,place,topic,staff,ref,language',
		    ...['=', '+', '-', '@'].map((sign, i) => [newNumber(), `NA100${i}`, `${monday}T1${i}:00`, `${sign}1+1`, `${sign}SUM(A1)`, `${sign}2`, `${sign}ref`, 'it']),
		    [number, 'NA2000', `${monday}T15:00`, markup, markup, markup, markup, 'it']));
		bring('cases', 'case.csv', csv('number,case_number,state,place', [number, '26NA123456', 'ready', markup]));
		const { tasks } = await anna.read('inbox');
		const { person } = tasks.find(({ name }) => name === markup);
		await anna.write(`people/${person}/note`, { text: markup });
		const { appointments } = await anna.read(`appointments?day=${monday}`);
		const { id: notice } = await anna.write('notices', {
			title: short, to: [{ kind: 'list', name: short }], texts: [{ language: 'it', text: `${markup} =1+1` }],
		});
		return { desk, rest, anna, number, person, notice, appointment: appointments.find(({ place }) => place === markup).id };
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close?.();
	},
});
