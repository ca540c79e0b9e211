// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-plan-page.mjs - appointments, cases and lists on the desk page, by
// keyboard: how many keys each task takes from the inbox
import { asStaff, looks, runAtDesk } from './desk-tab.mjs';
import { Desk } from './daemon.mjs';
import { assert, eventually } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, restInterface, text } from './twilio.mjs';

const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

// The Monday of the week after next.
const monday = (() => {
	const at = new Date(Date.now() + 8 * 86400000);
	at.setUTCDate(at.getUTCDate() + (8 - at.getUTCDay()) % 7);
	return at.toISOString().slice(0, 10);
})();

const openWeek = async (tab, kind = 'week') => {
	await tab.page.evaluate((hash) => {
		location.hash = hash;
	}, `appointments/${kind}/${monday}`);
	await tab.page.locator(kind === 'week' ? '.week' : 'table').waitFor();
};

looks('carla', {
	[`#appointments/week/${monday}`]: '.item',
	[`#appointments/list/${monday}`]: 'table',
	'#appointment/{id}': '.history li',
	'#appointment/new': '#starts',
	'#waiting': 'h1',
	'#cases': '.tasks li',
	'#import/appointments': '#file',
});

asStaff('from the inbox a week on: the bar and an arrow, and back to today with t', 'carla', {}, async (tab) => {
	await tab.page.locator('.views a[href="#appointments"]').focus();
	await tab.press('Enter');
	await tab.page.locator('.week').waitFor();
	const first = await tab.page.locator('.day time').first().getAttribute('datetime');
	await tab.press('ArrowRight');
	await eventually(async () => await tab.page.locator('.day time').first().getAttribute('datetime') > first, 'the next week');
	await tab.press('t');
	await eventually(async () => await tab.page.locator('.day time').first().getAttribute('datetime') === first, 'this week');
	await tab.press('l');
	await tab.page.locator('main [role=region], main .empty').first().waitFor();
	assert.equal(tab.steps, 4);
});

asStaff('in Arabic the week after is to the left', 'carla', { locale: 'ar' }, async (tab) => {
	await openWeek(tab);
	await tab.press('ArrowLeft');
	await eventually(async () => await tab.page.locator('.day time').first().getAttribute('datetime') > monday, 'the next week');
});

asStaff('a new appointment from the week: n, when, who, where, Enter', 'carla', {}, async (tab) => {
	const number = newNumber();
	await openWeek(tab);
	await tab.press('n');
	await tab.page.locator('#starts').fill(`${monday}T09:30`);
	await tab.press('Tab');
	await tab.page.locator('#who').fill(number);
	await tab.page.locator('input[name=place]').fill(hostile);
	await tab.press('Enter');
	await tab.page.locator('.history li').first().waitFor();
	assert.equal(tab.steps, 3);
	assert.equal(await tab.page.title(), 'passaparola');
	assert.ok(!(await tab.page.content()).includes(number));
	await tab.page.getByText(hostile).waitFor();
});

asStaff('a free slot is booked from where it stands: Enter, who, Enter', 'carla', {}, async (tab) => {
	await openWeek(tab);
	await tab.page.locator('.item.free').first().focus();
	await tab.press('Enter');
	await tab.page.locator('select[name=desk] option[selected], select[name=desk] option').first().waitFor({ state: 'attached' });
	await tab.page.locator('#who:focus').fill(newNumber());
	await eventually(async () => await tab.page.locator('select[name=desk]').inputValue() === 'legal', 'the desk is chosen');
	await tab.press('Enter');
	await tab.page.locator('.history').waitFor();
	assert.equal(tab.steps, 2);
	await tab.page.getByText('via Legale 1').waitFor();
});

asStaff('who answers while one looks is seen at once', 'carla', {}, async (tab, made) => {
	const number = newNumber();
	const { id } = await made.carla.write('appointments', { number, starts: `${monday}T12:15`, place: 'via Imbriani 218', code: 'QA4711' });
	await openWeek(tab);
	const item = tab.page.locator(`a[href="#appointment/${id}"]`);
	await item.locator('.state.planned').waitFor();
	for (const said of ['appuntamento', 'QA4711', '1'])
		await post(`${made.desk.url}/in/main`, text(said, { From: number }));
	await item.locator('.state.confirmed').waitFor();
});

asStaff('moved in a form, cancelled in three keys; a field that is wrong is marked', 'carla', {}, async (tab, made) => {
	const { id } = await made.carla.write('appointments', { number: newNumber(), starts: `${monday}T13:00`, place: 'via Imbriani 218' });
	await tab.page.goto(`${made.desk.url}/desk/#appointment/${id}`);
	await tab.page.locator('summary', { hasText: /^Sposta/ }).click();
	await tab.page.locator('#starts').fill('2020-01-01T10:00');
	await tab.page.keyboard.press('Enter');
	await tab.page.getByText('Questo giorno è passato.').waitFor();
	await tab.page.locator('#starts').fill(`${monday}T14:00`);
	await tab.page.keyboard.press('Enter');
	await tab.page.locator('h1', { hasText: '14:00' }).waitFor();
	await tab.page.getByText('del cambiamento').waitFor();
	// Its form is done with, and does not take the focus away any more.
	await tab.page.locator('#main:focus').waitFor();
	await tab.page.locator('summary', { hasText: 'Annulla' }).focus();
	await tab.press('Enter', 'Tab', 'Enter');
	await tab.page.locator('.state.cancelled').waitFor();
	assert.equal(tab.steps, 3);
	// What was refused above is a line of the console, and due here.
	tab.expected = /status of 400/;
});

const file = (name, contents) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(contents) });

asStaff('a file with bad rows is explained by line; the right one is put in place by Enter', 'carla', {}, async (tab) => {
	await tab.page.evaluate(() => {
		location.hash = 'import/appointments';
	});
	await tab.page.locator('#file').setInputFiles(file('<b>x.csv', `number,code,starts,place\n<b>five</b>,NA2,morgen,\n`));
	await tab.page.getByText('Riga 2').first().waitFor();
	await tab.page.getByText('Ci vuole un numero di telefono').waitFor();
	await tab.page.locator('#file').setInputFiles(file('x.csv', `number,code,starts,place\n${newNumber()},NA2222,${monday} 08:00,"${hostile.replaceAll('"', '""')}"\n`));
	await tab.page.getByText('Righe a posto: 1').waitFor();
	await tab.page.locator('#put').focus();
	await tab.press('Enter');
	await tab.page.getByText('Righe importate: 1.').waitFor();
	assert.equal(tab.steps, 1);
	await openWeek(tab);
	await tab.page.getByText('NA2222').waitFor();
	assert.equal(await tab.page.title(), 'passaparola');
});

asStaff('the state of a case is written down where it stands', 'carla', {}, async (tab) => {
	await tab.page.evaluate(() => {
		location.hash = 'cases/ready';
	});
	await tab.page.locator('h1', { hasText: 'Pratiche' }).waitFor();
	await tab.page.evaluate(() => {
		location.hash = 'cases';
	});
	const row = tab.page.locator('.tasks li', { hasText: '3456' });
	await row.getByRole('button').focus();
	await tab.press('Enter');
	await row.locator('select[name=state]').selectOption('ready');
	await row.locator('input[name=place]').focus();
	await tab.press('Enter');
	await row.locator('.what > span', { hasText: 'pronta' }).waitFor();
	assert.equal(tab.steps, 2);
});

asStaff('a long file shows how far it is', 'carla', {}, async (tab) => {
	await tab.page.evaluate(() => {
		location.hash = 'import/cases';
	});
	const rows = Array.from({ length: 1500 }, (_, i) => `+39347${1000000 + i},26NB${String(i).padStart(6, '0')},in_process`);
	await tab.page.locator('#file').setInputFiles(file('long.csv', `number,case_number,state\n${rows.join('\n')}\n`));
	await tab.page.locator('#put').click();
	await tab.page.getByText('Righe importate: 1500.').waitFor();
	await tab.page.getByRole('link', { name: 'Guarda' }).click();
	await tab.page.locator('.tasks li').nth(99).waitFor();
});

asStaff('an export comes as a file', 'carla', {}, async (tab) => {
	await openWeek(tab);
	const [download] = await Promise.all([tab.page.waitForEvent('download'), tab.page.getByRole('button', { name: 'Scarica CSV' }).click()]);
	assert.equal(download.suggestedFilename(), `appointments-${monday}.csv`);
});

asStaff('a volunteer imports and exports nothing', 'vito', {}, async (tab) => {
	await openWeek(tab);
	assert.equal(await tab.page.getByText('Scarica CSV').count() + await tab.page.getByText('Importa un file').count(), 0);
});

runAtDesk({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ 'answers-per-hour': '1000' }, { 'api-url': rest.url });
		desk.settings['desk legal'] = '\n  place via Legale 1\n  open Mon-Fri 15:00-17:00\n  slots 30m, 2 people\n  ahead 60d\n';
		desk.writeSettings();
		await desk.start();
		const carla = await Staff.add(desk, 'carla', 'admin', 'all');
		await Staff.add(desk, 'vito');
		const make = (more) => carla.write('appointments', { number: newNumber(), place: 'via Matteo Renato Imbriani 218', ...more });
		const { id } = await make({ starts: `${monday}T10:30`, topic: 'permesso', desk: 'legal' });
		await make({ starts: `${monday}T11:00`, topic: hostile, language: 'fr' });
		const { id: gone } = await make({ starts: `${monday}T11:30`, topic: 'إقامة' });
		await carla.write(`appointments/${gone}/cancel`);
		await carla.write(`appointments/${id}/wait`);
		const cases = `number,case_number,state\n${newNumber()},26NA123456,in_process\n`;
		await carla.write('upload', { name: 'c.csv', size: cases.length, at: 0, bytes: Buffer.from(cases).toString('base64') });
		await carla.write('import', { what: 'cases' });
		return { desk, rest, carla, shown: id };
	},
	after: async ({ desk, rest }) => {
		await desk.stopAndRemove();
		rest.close?.();
	},
});
