// SPDX-License-Identifier: AGPL-3.0-or-later
// test-worst-day.mjs - the machine is gone, and a desk comes back on another one
// by what the manual says, word for word
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { Desk, top } from './daemon.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber, post, readAnswer, restInterface, text } from './twilio.mjs';
import { buildAgain, heardBy, id, keeps, makeDesk } from './voices.mjs';
import { toneFile } from './wave.mjs';

const pitch = 660;
const [gone, stopped, caller, stays] = [newNumber(), newNumber(), newNumber(), newNumber()];

const says = async (desk, From, body) => readAnswer(await post(`${desk.url}/in/main`, text(body, { From })));

const must = (desk, ...words) => {
	const { status, stdout, stderr } = desk.command(words);
	assert.equal(status, 0, `${words.join(' ')}: ${stderr}`);
	return stdout;
};

// What has to be there before: the settings, the key, the secrets.
function moveIn(from, to) {
	fs.copyFileSync(path.join(from, 'line.key'), path.join(to.folder, 'line.key'));
	fs.copyFileSync(path.join(from, 'twilio.token'), path.join(to.folder, 'twilio.token'));
}

// The commands of the manual, in their order.
function commandsOfTheManual() {
	const page = fs.readFileSync(path.join(top, 'docs/man/passaparola.8'), 'utf8');
	const [, section] = page.split('.Sh AFTER THE WORST DAY\n');
	return section.split('.Bd -literal -offset indent\n')[1].split('.Ed')[0].trim().split('\n');
}

test('a desk at work, and a backup of it', async (made) => {
	const { desk } = made;
	await says(desk, gone, 'voglio parlare con una persona');
	await says(desk, stopped, 'orari');
	await says(desk, stays, 'rdv');
	await keeps(made, 'it', id, toneFile(1.5, { rate: 16000, pitch }));
	fs.writeFileSync(path.join(desk.folder, 'words-own.tsv'), 'appointment\tit\tapuntamentino\tLatn\tweak by=carla accepted=anna\n');
	await Caller.leavesMessage(desk, { From: caller }, 2);
	const file = path.join(made.stick, 'before.wav');
	await eventually(() => {
		made.task = [1, 2, 3, 4, 5].find((task) => desk.command(['follow-ups', 'audio', String(task), file]).status === 0);
		return made.task !== undefined;
	}, 'the message is here');
	must(desk, 'backup', path.join(made.stick, 'line-Sat.db'));
	must(desk, 'backup', '--replace', path.join(made.stick, 'line-Sat.db'));
	// … and on the last day, one asks to be forgotten and one says STOP.
	must(desk, 'forget', gone);
	await says(desk, stopped, 'stop');
	await eventually(() => fs.existsSync(`${desk.database}.marks`) && fs.statSync(`${desk.database}.marks`).size >= 2 * 88, 'the marks are kept');
});

test('the machine is gone; the manual, word for word, in an empty folder', async (made) => {
	const { desk } = made;
	await desk.kill();
	fs.copyFileSync(`${desk.database}.marks`, path.join(made.stick, 'line.db.marks'));
	const other = made.other = await Desk.make({
		languages: 'it ar', 'call-languages': 'it ar', prompts: desk.settings.prompts,
	}, { 'api-url': made.rest.url });
	other.settings.audio = path.join(other.folder, 'audio');
	other.writeSettings();
	moveIn(desk.folder, other);
	fs.renameSync(desk.folder, `${desk.folder}-dead`);
	fs.mkdirSync(desk.folder);
	fs.renameSync(`${desk.folder}-dead/prompts`, other.settings.prompts);
	let did = 0;
	for (const line of commandsOfTheManual()) {
		const words = line.replace('sudo -u passaparola ', '').replaceAll('/media/stick', made.stick)
			.replaceAll('/var/lib/passaparola', other.folder).split(' ');
		if (words[0] === 'cp')
			fs.copyFileSync(words[1], path.join(words[2], path.basename(words[1])));
		else if (line === 'systemctl start passaparola')
			await other.start();
		else if (words[0] === 'passaparola' && words[2] === 'build')
			buildAgain(other);
		else if (words[0] === 'passaparola')
			made[words[1]] = must(other, ...words.slice(1));
		else
			assert.match(line, /^(systemctl stop|chown -R)/, 'a line of the manual that this does not do');
		did++;
	}
	assert.equal(did, 7);
	assert.match(made.restore, /^restored; 2 who were forgotten, stopped or came back since are so again\n\d files of the desk are back\n.*prompts build/);
});

test('all of it is there, and nobody who went is', async (made) => {
	const { other, carla } = made;
	assert.ok((await says(other, newNumber(), 'rdv')).length > 0);
	carla.desk = other;
	assert.equal((await carla.signIn()).status, 200);
	const heard = await heardBy({ desk: other, vito: carla }, 'it', id);
	assert.ok(Math.abs(heard.pitch - pitch) < 8, `${heard.pitch} Hz`);
	const { stdout } = other.command(['match'], { input: 'apuntamentino\n' });
	assert.equal(JSON.parse(stdout).concept, 'appointment');
	const file = path.join(made.stick, 'after.wav');
	must(other, 'follow-ups', 'audio', String(made.task), file);
	assert.deepEqual(fs.readFileSync(file), fs.readFileSync(path.join(made.stick, 'before.wav')), 'the message is as it was left');
	assert.equal(other.command(['export', gone]).status, 69);
	assert.equal(other.command(['export', stays]).status, 0);
	await other.stop();
	const stops = spawnSync('sqlite3', [other.database, 'SELECT count(*) FROM person WHERE stopped_ms > 0 AND number IS NOT NULL'], { encoding: 'utf8' });
	assert.equal(stops.stdout, '1\n', 'who said STOP wants nothing');
});

run({
	before: async () => {
		const rest = await restInterface();
		rest.audio = toneFile(2);
		const desk = await makeDesk();
		desk.account['api-url'] = rest.url;
		desk.writeSettings();
		await desk.start();
		const stick = `${desk.folder}-stick`;
		fs.mkdirSync(stick);
		const carla = await Staff.add(desk, 'carla', 'coordinator', 'all');
		return { desk, rest, stick, carla, vito: carla };
	},
	after: ({ desk, other, rest, stick }) => {
		rest.close();
		other?.child?.kill('SIGKILL');
		desk.child.kill('SIGKILL');
		for (const folder of [desk.folder, `${desk.folder}-dead`, stick, ...(other ? [other.folder] : [])])
			fs.rmSync(folder, { recursive: true, force: true });
	},
});
