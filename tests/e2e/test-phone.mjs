// SPDX-License-Identifier: AGPL-3.0-or-later
// test-phone.mjs - passaparola phone: texts and calls from a terminal, with a
// daemon and without one
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './daemon.mjs';
import { assert, patience, run, test } from './report.mjs';

// A desk that no provider is part of: what is unasked for goes to the phone.
const makeDesk = (settings = {}) => Desk.make({ 'public-url': null, audio: 'audio', ...settings }, null);

const phone = (desk, lines, from = '+393331112233') =>
	desk.command(['phone', '--from', from], { input: lines.map((line) => `${line}\n`).join('') });

// What a phone prints for LINES; it has to end well.
function talk(desk, ...words) {
	const { status, stdout, stderr } = phone(desk, ...words);
	assert.equal(status, 0, stderr);
	return stdout;
}

// A full minute in an hour and a half, and settings by which somebody is told of
// it in some seconds; quiet is at the other end of the day.  By then the line has
// started and knows of it: nobody is reminded of what was due before.
const begins = Math.ceil(Date.now() / 60000) * 60000 + 90 * 60000;
const hour = (hours) => `${new Date(Date.now() + hours * 3600000).toISOString().slice(11, 13)}:00`;
const slack = Math.ceil(10 * patience); // seconds
let before; // so many seconds before it begins they are told
const remindSoon = () => {
	before = Math.floor((begins - Date.now()) / 1000) - slack;
	return { remind: `${before}s`, quiet: `${hour(11)}-${hour(12)}` };
};

// All of it holds with a daemon and without.
for (const running of [false, true]) {
	const how = running ? 'with a daemon' : 'without a daemon';
	const onDesk = (sentence, body, settings) => test(`${sentence}, ${how}`, async () => {
		const desk = await makeDesk(settings?.());
		if (running)
			await desk.start();
		try {
			await body(desk);
		} finally {
			if (running)
				await desk.stop();
			desk.remove();
		}
	});

	onDesk('a call prints what is heard: prompt, language, text, voice', (desk) => {
		const heard = talk(desk, ['/call', '3', '1', '624821#', '1']);
		assert.match(heard, /^hear language\.name\.call fr {2}Pour le français, appuyez sur 3\. {2}\(the provider's voice\)$/m);
		assert.match(heard, /^hear appointment\.start\.call fr /m);
		assert.match(heard, /^hear appointment\.unknown-code\.call fr /m);
		assert.ok(!heard.includes('hung up'));
		const rows = desk.log().filter((row) => row.channel === 'call');
		assert.equal(rows.filter((row) => row.kind === 'call').length, 2, 'its beginning and its end');
		assert.deepEqual(rows.filter((row) => row.kind === 'keys').map((row) => row.text), ['3', '1', '••••21', '1']);
	});

	onDesk('keys pressed in one go are taken one step after another', (desk) => {
		assert.match(talk(desk, ['/call', '14']), /^hear message\.begin it /m);
	});

	onDesk('a message is left, and the desk hears it', (desk) => {
		const said = talk(desk, ['/call', '1', '4', '/record 12s']);
		assert.match(said, /^hear message\.thanks it .*\n.*\nhung up$/m);
		assert.match(desk.command(['follow-ups']).stdout, /^ +1 .* message +12 s/m);
		const file = path.join(desk.folder, 'one.wav');
		assert.equal(desk.command(['follow-ups', 'audio', '1', file]).status, 0);
		assert.equal(fs.statSync(file).size, 44 + 12 * 16000);
		assert.equal(fs.statSync(file).mode & 0o777, 0o600);
		// That very file, left by somebody else.
		talk(desk, ['/call', '1', '4', `/record ${file}`], '+393334445566');
		assert.deepEqual(desk.command(['follow-ups', 'audio', '2', '-']).stdout.slice(0, 4), 'RIFF');
	});

	onDesk('two messages of one caller are two things to hear', (desk) => {
		talk(desk, ['/call', '1', '4', '/record 1s', '/call', '4', '/record 2s']);
		assert.match(desk.command(['follow-ups']).stdout, / message +1 s.*\n.* message +2 s/);
	});

	onDesk('nothing is written where there is nothing to hear', (desk) => {
		const file = path.join(desk.folder, 'none.wav');
		talk(desk, ['persona']);
		for (const [number, sentence] of [['1', /follow-up 1 has no message/], ['9', /no follow-up with the number 9/]]) {
			const { status, stderr } = desk.command(['follow-ups', 'audio', number, file]);
			assert.equal(status, 69);
			assert.match(stderr, sentence);
		}
		talk(desk, ['/call', '1', '4', '/record 1s']);
		fs.rmSync(path.join(desk.folder, 'recordings'), { recursive: true });
		const { status, stderr } = desk.command(['follow-ups', 'audio', '2', file]);
		assert.equal(status, 69);
		assert.match(stderr, /the message is missing; bring it back/);
		assert.ok(!fs.existsSync(file));
	});

	onDesk('a reminder comes by itself', (desk) => {
		const file = path.join(desk.folder, 'appointments.csv');
		fs.writeFileSync(file, `number,code,starts,place,language\n+393331112233,NA4821,${new Date(begins).toISOString()},via Imbriani 218,fr\n`);
		assert.equal(desk.command(['import', 'appointments', file]).status, 0);
		const left = Math.ceil((begins - Date.now()) / 1000) - before;
		assert.ok(left > 0, 'it is to come');
		const said = talk(desk, [`/wait ${left + slack}s`]);
		assert.match(said, /via Imbriani 218/);
	}, remindSoon);

	onDesk('a mistake is a sentence, and nothing else', (desk) => {
		for (const [line, sentence] of [['/dance', /a phone can/], ['/record 3s', /no message is recorded now/],
			['/wait', /a phone can/], ['/wait x', /written: \/wait 3s/]]) {
			const { status, stdout, stderr } = phone(desk, [line]);
			assert.equal(status, 65);
			assert.equal(stdout, '');
			assert.match(stderr, sentence);
		}
		const { status, stderr } = phone(desk, ['/call', 'ciao']);
		assert.equal(status, 65);
		assert.match(stderr, /on a call keys are pressed/);
	});
}

run();
