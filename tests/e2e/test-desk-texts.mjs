// SPDX-License-Identifier: AGPL-3.0-or-later
// test-desk-texts.mjs - the texts of a language go to a translator and come back:
// one proposes, another one accepts, and the line says them
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { asStaff, look, runAtDesk } from './desk-tab.mjs';
import { Desk, top } from './daemon.mjs';
import { screens } from './looks.mjs';
import { assert, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, text } from './twilio.mjs';
import { bring } from './voices.mjs';

const id = 'answer.short';
const entry = (po, name) => new RegExp(`msgctxt "${name.replace(/\./g, '\\.')}"\\n(?:#.*\\n)*msgid (?:".*"\\n)+msgstr (?:".*"\\n)+`).exec(po)[0];
const changed = (po, name, says) => po.replace(entry(po, name), entry(po, name).replace(/msgstr (?:".*"\n)+/, `msgstr "${says}"\n`));

const exported = async (staff, language = 'fr') => {
	const { status, body, headers } = await staff.get(`voices/texts/file?language=${language}`);
	assert.equal(status, 200, body);
	assert.match(headers['content-disposition'], /filename="fr\.po"/);
	return body;
};
const check = async (staff, po) => {
	await bring(staff, Buffer.from(po), 'fr.po');
	return staff.write('voices/texts/check', { language: 'fr' });
};
const saidIn = async (staff, name) => (await staff.read('voices/fr')).clips.find((one) => one.id === name).text;

test('out, changed, proposed by one and accepted by another, and said', async (made) => {
	const { carla, anna, desk } = made;
	const po = await exported(carla);
	assert.deepEqual(await check(carla, po), { changes: [], all: 0, findings: [] });
	const before = await saidIn(carla, id);
	const found = await check(carla, changed(po, id, 'Encore plus court.'));
	assert.deepEqual([found.all, found.changes[0].id, found.changes[0].before, found.changes[0].after], [1, id, before, 'Encore plus court.']);
	await carla.write('voices/texts', { language: 'fr' });
	assert.equal(await saidIn(carla, id), before);
	const { proposal } = await anna.read('voices/texts?language=fr');
	assert.deepEqual([proposal.by, proposal.own, proposal.all], ['carla', false, 1]);
	const decide = (staff, more) => staff.post('voices/texts/decide', { language: 'fr', what: 'accept', print: proposal.print, ...more });
	assert.equal((await decide(carla)).json.wrong, 'texts-own');
	assert.equal((await decide(anna, { print: '0123456789abcdef' })).json.wrong, 'texts-gone');
	assert.equal((await decide(anna)).status, 200);
	assert.equal(await saidIn(carla, id), 'Encore plus court.');
	assert.deepEqual(await anna.read('voices/texts?language=fr'), { proposal: null });
	assert.equal((await decide(anna)).json.wrong, 'texts-gone');
	assert.match(await exported(anna), /msgstr "Encore plus court\."/);
	assert.match(desk.command(['audit', 'list']).stdout, /carla\s+texts-proposed fr[^]*anna\s+texts-accepted fr|anna\s+texts-accepted fr[^]*carla\s+texts-proposed fr/);
});

test('what cannot be used is named with its line and left as it was', async ({ carla }) => {
	const po = await exported(carla);
	const { all, findings } = await check(carla, changed(changed(po, 'appointment.tell', 'Bientôt.'), 'greeting.hello', '{desk} {nothing}'));
	assert.equal(all, 0);
	assert.ok(findings.some(({ line, message }) => line > 0 && /forgets \{date\}/.test(message)));
	assert.ok(findings.some(({ message }) => /which the source has not/.test(message)));
	const arabic = await check(carla, po.replace('Language: fr', 'Language: ar'));
	assert.deepEqual([arabic.all, arabic.findings[0].code], [0, 'language']);
	assert.deepEqual((await check(carla, 'nonsense')).all, 0);
	for (const language of ['it', 'xx', '', '..'])
		assert.equal((await carla.post('voices/texts/check', { language })).status, 404);
});

// What gettext's own tools read in a PO file: every text by its id.
function readByGettext(file) {
	const { status, stderr } = spawnSync('msgfmt', ['--check', '--output-file', `${file}.mo`, file], { encoding: 'utf8' });
	assert.equal(status, 0, stderr);
	const bytes = fs.readFileSync(`${file}.mo`);
	const at = (place) => bytes.readUInt32LE(place);
	const string = (table, i) => bytes.toString('utf8', at(table + 8 * i + 4), at(table + 8 * i + 4) + at(table + 8 * i));
	return Object.fromEntries(Array.from({ length: at(8) }, (_, i) => [string(at(12), i), string(at(16), i)]).filter(([source]) => source !== ''));
}

test('whatever a translator wrote, gettext reads the same in what is exported', async () => {
	const desk = await Desk.make({ languages: 'it fr ar', 'call-languages': 'it fr ar' });
	const folder = path.join(desk.folder, 'prompts');
	const [brought, out] = [path.join(folder, 'fr.po'), path.join(desk.folder, 'out.po')];
	const quoted = (words) => `"${words.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`;
	const hostile = {
		'answer.short': '=cmd|\' /C calc\'!A1 "x" \\ \\n #~ msgid "y" %s %n',
		'dial.hold': '\u202Egnp.exe\u2066 a\u200f\ufeff<script>alert(1)</script>',
		'dial.joined': 'a\u0001b\u0007c\u001b[31m d\u007f\u009b e\u2028f',
		'main.trouble': 'a tab\there\nmsgid "in a line"\nmsgstr "x"\n#, fuzzy',
		'dial.nobody': `${'é'.repeat(500)} ${'\\"'.repeat(200)}`,
	};
	const comment = ['# "quote" \\ =cmd|x \u202e msgid "x"', '# #~ msgstr "y" \u001b[31m', '# native reader: please check'];
	try {
		fs.cpSync(path.join(top, 'prompts'), folder, { recursive: true });
		desk.settings.prompts = folder;
		desk.writeSettings();
		let po = fs.readFileSync(brought, 'utf8');
		for (const [name, words] of Object.entries(hostile)) {
			const was = entry(po, name);
			po = po.replace(was, () => `${comment.join('\n')}\n${was.replace(/msgstr (?:".*"\n)+/, () => `msgstr ${quoted(words)}\n`)}`);
		}
		fs.writeFileSync(brought, po);
		const { status, stderr } = desk.command(['prompts', 'export', 'fr', out]);
		assert.equal(status, 0, stderr);
		const texts = readByGettext(out);
		assert.deepEqual(texts, readByGettext(brought));
		for (const [name, words] of Object.entries(hostile))
			assert.equal(Object.entries(texts).find(([source]) => source.startsWith(`${name}\u0004`))[1], words);
		const exportedText = fs.readFileSync(out, 'utf8');
		for (const line of comment)
			assert.ok(exportedText.split('\n').filter((one) => one === line).length >= Object.keys(hostile).length, line);
		// Brought back it changes nothing, and bytes that are no letters are a finding.
		const compared = (file) => JSON.parse(desk.command(['prompts', 'compare', 'fr', file]).stdout);
		assert.deepEqual([compared(out).all, compared(out).findings], [0, []]);
		const broken = path.join(desk.folder, 'broken.po');
		for (const bytes of ['\xe9t\xe9', '\xed\xa0\x80', '\xff']) {
			fs.writeFileSync(broken, Buffer.concat([Buffer.from('msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgctxt "nobody.'), Buffer.from(bytes, 'latin1'), Buffer.from('"\nmsgid "a"\nmsgstr "b"\n')]));
			assert.deepEqual(compared(broken).findings.map(({ line, code }) => [line, code]), [[5, 'encoding']]);
		}
		fs.writeFileSync(broken, 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgctxt "\u202e\u001b[31m.é"\nmsgid "a"\nmsgstr "b"\n');
		const [{ message }] = compared(broken).findings;
		assert.ok(!/[\u0000-\u001f]/.test(message), message);
	} finally {
		fs.rmSync(desk.folder, { recursive: true });
	}
});

asStaff('from the file to a proposal by keyboard, and taken away again', 'carla', { viewport: screens.phone }, async (tab, made) => {
	const { page } = tab;
	const po = changed(await exported(made.carla), 'dial.hold', 'Ne quittez pas.');
	await page.evaluate(() => {
		location.hash = '#voices/fr';
	});
	await page.locator('#texts-file').setInputFiles({ name: 'fr.po', mimeType: 'text/plain', buffer: Buffer.from(po) });
	await page.locator('.changes ins', { hasText: 'Ne quittez pas.' }).waitFor();
	await look(tab, 'texts-it-phone');
	await page.locator('button.main', { hasText: 'Proponi' }).focus();
	await tab.press('Enter');
	await page.locator('section.take ins', { hasText: 'Ne quittez pas.' }).waitFor();
	await page.locator('section.take button').last().focus();
	await tab.press('Enter');
	await page.locator('section.take').waitFor({ state: 'detached' });
	assert.deepEqual(await made.anna.read('voices/texts?language=fr'), { proposal: null });
});

asStaff('in Arabic, at a desk: somebody else accepts, and the next text says it', 'anna', { locale: 'ar' }, async (tab, made) => {
	const { page } = tab;
	const po = await exported(made.carla);
	const number = newNumber();
	const says = async (body) => readAnswer(await post(`${made.desk.url}/in/main`, text(body, { From: number })));
	const [before] = await says('rdv');
	const name = /msgctxt "(appointment\.start(?:\.text)?)"/.exec(po)[1];
	await check(made.carla, changed(po, name, 'Le code, s’il vous plaît.'));
	await made.carla.write('voices/texts', { language: 'fr' });
	await page.evaluate(() => {
		location.hash = '#voices/fr';
	});
	await page.locator('section.take ins').waitFor();
	await look(tab, 'texts-ar-desk');
	await page.locator('section.take button.main').focus();
	await tab.press('Enter');
	await page.locator('section.take').waitFor({ state: 'detached' });
	const other = newNumber();
	const [after] = readAnswer(await post(`${made.desk.url}/in/main`, text('rdv', { From: other })));
	assert.notEqual(after.text, before.text);
	assert.match(after.text, /Le code, s.il vous pla/);
});

runAtDesk({
	before: async () => {
		const desk = await Desk.make({ languages: 'it fr ar', 'call-languages': 'it fr ar' });
		desk.settings.audio = path.join(desk.folder, 'audio');
		fs.mkdirSync(desk.settings.audio);
		desk.writeSettings();
		await desk.start();
		return { desk, carla: await Staff.add(desk, 'carla', 'coordinator'), anna: await Staff.add(desk, 'anna', 'admin', 'all') };
	},
	after: ({ desk }) => desk.stopAndRemove(),
});
