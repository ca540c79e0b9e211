// SPDX-License-Identifier: AGPL-3.0-or-later
// test-settings.mjs - every wrong file is refused with a sentence that tells a
// volunteer where and what, and with the right exit status
import fs from 'node:fs';
import path from 'node:path';
import { Desk, top } from './daemon.mjs';
import { assert, run, test } from './report.mjs';

const bad = 65, missing = 69, unwritable = [73, 74], wrongSettings = 78;

// Makes a desk, lets SPOIL change it, runs WORDS; wants one of STATUSES, and
// on standard error what each of SAYS fits.
function refused(sentence, { words = ['serve'], spoil, statuses, says }) {
	test(sentence, async () => {
		const desk = await Desk.make();
		try {
			const own = (await spoil(desk)) ?? words;
			const { status, stdout, stderr } = desk.command(own);
			const told = stdout + stderr;
			assert.ok([statuses].flat().includes(status), `ended with ${status}: ${told}`);
			for (const pattern of says)
				assert.match(told, pattern);
			assert.doesNotMatch(told, /Sanitizer|Assertion|Segmentation|fedcba98/);
		} finally {
			desk.remove();
		}
	});
}

const setting = (sentence, changes, says, accountChanges = {}) => refused(sentence, {
	spoil: (desk) => {
		Object.assign(desk.settings, changes);
		Object.assign(desk.account, accountChanges);
		desk.writeSettings();
	}, statuses: wrongSettings, says,
});

// The desk's own copy of a folder of the tree, to spoil a file in it.
function copied(desk, name) {
	const folder = path.join(desk.folder, name);
	fs.cpSync(path.join(top, name), folder, { recursive: true });
	desk.settings[name] = folder;
	desk.writeSettings();
	return folder;
}

const file = /passaparola\.conf:\d+/;
setting('a setting misspelt names the nearest', { listn: '127.0.0.1:1' }, [file, /listn/, /\blisten\b/]);
setting('an address that is none', { listen: 'tomorrow' }, [file, /listen/]);
setting('a time zone that is none', { timezone: 'Europe/Napoli' }, [file, /timezone.*Europe\/Rome/]);
setting('a language that is none', { languages: 'it klingon' }, [file, /klingon/]);
setting('a public-url that is none', { 'public-url': 'line.example.org' }, [file, /public-url/]);
setting('a number that is none', { phone: '081 zero' }, [file, /phone/]);
setting('quiet hours that are none', { quiet: 'at night' }, [file, /quiet/]);
setting('an account of a provider that is none', {}, [file, /twillio/, /\btwilio\b/], { provider: 'twillio' });
setting('an account without its token', {}, [/auth-token/], { 'auth-token-file': null });
setting('an account option that is none', {}, [file, /colour/], { colour: 'red' });
setting('a token file that is not there', {}, [/nowhere\.token/], { 'auth-token-file': 'nowhere.token' });

refused('a token file that others can read', {
	spoil: (desk) => fs.chmodSync(path.join(desk.folder, 'twilio.token'), 0o644),
	statuses: wrongSettings, says: [/twilio\.token/, /read|600/],
});
refused('a settings file that was named and is not there', {
	spoil: (desk) => ['--settings', path.join(desk.folder, 'absent.conf'), 'serve'],
	statuses: wrongSettings, says: [/absent\.conf/],
});
refused('settings that are noise', {
	spoil: (desk) => fs.writeFileSync(desk.settingsFile, Buffer.from([0xff, 0xfe, 0, 1, 2, 10, 255])),
	statuses: wrongSettings, says: [/passaparola\.conf/],
});
refused('a database in a folder that is not there', {
	spoil: (desk) => {
		desk.settings.database = path.join(desk.folder, 'no/such/line.db');
		desk.writeSettings();
	}, statuses: [...unwritable, wrongSettings], says: [/no\/such/],
});
refused('a database that is something else', {
	spoil: (desk) => fs.writeFileSync(desk.database, 'this is a shopping list, not a database\n'.repeat(200)),
	statuses: [bad, ...unwritable], says: [/line\.db/],
});
refused('a folder of flows that is not there', {
	spoil: (desk) => {
		desk.settings.flows = path.join(desk.folder, 'no-flows');
		desk.writeSettings();
	}, statuses: [bad, missing, wrongSettings], says: [/no-flows/],
});

const brokenFlows = {
	'an unknown step': ['flow x\nabout X.\nstep start\n  > Ciao.\n  go strat\n', /strat/, /start/],
	'an unknown word': ['flow x\nabout X.\nstep start\n  > Ciao.\n  hcoose\n', /hcoose/, /choose/],
	'no step at all': ['flow x\nabout X.\n', /step/],
	'a pattern that is none': ['flow x\nabout X.\nstep start\n  > Codice?\n  ask code like [A-Z\n  answer -> start\n', /pattern/],
};
for (const [what, [flow, ...says]] of Object.entries(brokenFlows))
	for (const words of [['check'], ['serve']])
		refused(`a flow with ${what}, met by ${words[0]}`, {
			spoil: (desk) => {
				fs.writeFileSync(path.join(copied(desk, 'flows'), 'x.flow'), flow);
				return words;
			}, statuses: [bad, wrongSettings], says: [/x\.flow:\d+/, ...says],
		});

refused('a PO file that is broken', {
	words: ['check'],
	spoil: (desk) => fs.appendFileSync(path.join(copied(desk, 'prompts'), 'fr.po'), '\nmsgid "open\nmsgstr\n'),
	statuses: [1, bad], says: [/fr\.po/],
});
refused('a PO file whose placeholder does not exist', {
	words: ['check'],
	spoil: (desk) => {
		const po = path.join(copied(desk, 'prompts'), 'fr.po');
		const text = fs.readFileSync(po, 'utf8').replace("c'est confirmé : {date}", "c'est confirmé : {dtae}");
		assert.match(text, /dtae/, 'there is such a translation');
		fs.writeFileSync(po, text);
	}, statuses: [1, bad], says: [/fr\.po/, /dtae/],
});

const appointments = 'number,code,starts,place\n+393331112233,NA4821,2030-11-24T10:30,via Imbriani 218\n';
const rows = {
	'a row with seconds': [appointments + '+393331112244,NA4822,2030-11-24T10:30:15,here\n', /:3\b/, /to the minute/],
	'a row with an impossible date': [appointments + '+393331112244,NA4822,2030-13-45T10:30,here\n', /:3\b/, /starts/],
	'a row with a number that is none': [appointments + 'mario,NA4822,2030-11-24T10:30,here\n', /:3\b/, /mario|number/],
	'a row that is too short': [appointments + '+393331112244\n', /:3\b/],
	'a column that is unknown': [appointments.replace('place', 'palce'), /palce/, /place/],
	'a column that is missing': ['number,code\n+393331112233,NA4821\n', /starts/],
	'a quote that never ends': [appointments + '"+393331112244,NA4822\n', /quot|row|line|3/i],
};
for (const [what, [csv, ...says]] of Object.entries(rows))
	refused(`appointments with ${what}`, {
		spoil: (desk) => {
			const name = path.join(desk.folder, 'list.csv');
			fs.writeFileSync(name, csv);
			return ['import', 'appointments', name];
		}, statuses: bad, says: [/list\.csv/, ...says],
	});
refused('appointments from a file that is not there', {
	words: ['import', 'appointments', 'absent.csv'], spoil: () => {},
	statuses: [bad, missing, 66], says: [/absent\.csv/],
});

for (const words of [['sreve'], ['import'], ['import', 'appointments'], ['log', '--fromat', 'json'], ['log', '--format', 'xml']])
	refused(`called as: ${words.join(' ')}`, { words, spoil: () => {}, statuses: 64, says: [/\S/] });

test('good appointments are imported once, and with --dry-run not at all', async () => {
	const desk = await Desk.make();
	try {
		const name = path.join(desk.folder, 'list.csv');
		fs.writeFileSync(name, appointments);
		for (const words of [['--dry-run'], []]) {
			const { status, stderr } = desk.command(['import', 'appointments', name, ...words]);
			assert.equal(status, 0, stderr);
		}
	} finally {
		desk.remove();
	}
});

test('what --example prints is accepted as settings, once it has a token', async () => {
	const desk = await Desk.make();
	try {
		const { status, stdout } = desk.command(['serve', '--example']);
		assert.equal(status, 0);
		assert.match(stdout, /^\s*account main\b/m);
		assert.match(stdout, /^\s*public-url /m);
	} finally {
		desk.remove();
	}
});

run();
