// SPDX-License-Identifier: AGPL-3.0-or-later
// test-faults-commands.mjs - the same for start-up, reload and what commands do:
// every call fails; it says why, nothing is half done, the next time it is fine
import fs from 'node:fs';
import path from 'node:path';
import { Desk } from './daemon.mjs';
import { all, Faults, kinds, sanitized } from './fault.mjs';
import { eventually, run, test } from './report.mjs';
import { newNumber, post, readAnswer, text } from './twilio.mjs';

const chosen = Object.keys(kinds).filter((name) => name !== 'memory' || !sanitized);
const growth = all ? 0.15 : 3; // these make thousands of calls
const often = all ? [false, true] : [false];
const people = 40;
let copies = 0;

async function answers(desk) {
	return readAnswer(await post(`${desk.url}/in/main`, text('rdv', { From: newNumber() }))).length > 0;
}

// It answers; whoever watches started it when it had ended.
function isFine(faults, where) {
	return eventually(async () => {
		await faults.look(where);
		return answers(faults.desk).catch(() => false);
	}, `${where}: it answers`, 10);
}

function peopleFile(desk) {
	const file = path.join(desk.folder, 'people.csv');
	const rows = Array.from({ length: people }, (_, i) => `+39347${1000000 + i},fr\n`);
	fs.writeFileSync(file, 'number,language\n' + rows.join(''));
	return file;
}

// What a command is, and how it is made sure that it can be done again.
const commands = {
	check: () => [['check']],
	import: ({ desk }) => [['import', 'people', peopleFile(desk)]],
	forget: () => [['forget', '+393471000007']],
	log: () => [['log', '--format', 'json']],
	backup: ({ desk }) => [['backup', path.join(desk.folder, `copy-${++copies}.db`)]],
};

for (const [command, words] of Object.entries(commands))
	test(`${command}, whatever fails`, async (faults) => {
		let total = 0;
		for (const name of chosen)
			for (const forEver of often) {
				const { runs } = await faults.each({ kind: kinds[name], name: `${command}, ${name}`, forEver, growth },
					(where) => faults.command(words(faults)[0], where),
					async (made, where) => {
						await eventually(async () => {
							await faults.look(where);
							return faults.desk.command(words(faults)[0]).status === 0;
						}, `${where}: it is fine the next time`, 10);
					});
				total += runs;
			}
		console.log(`${command}: ${total} runs`);
		await isFine(faults, command);
	});

test('a reload, whatever fails', async (faults) => {
	const { desk } = faults;
	let total = 0;
	for (const name of chosen) {
		const { runs } = await faults.each({ kind: kinds[name], name: `reload, ${name}`, growth },
			async () => {
				desk.standardError = '';
				desk.child.kill('SIGHUP');
				await eventually(() => desk.child.exitCode !== null || desk.child.signalCode !== null ||
					/reload/.test(desk.standardError), 'it is said what came of it', 10);
			},
			(made, where) => isFine(faults, where));
		total += runs;
	}
	console.log(`reload: ${total} runs`);
});

test('a start, whatever fails', async (faults) => {
	const { desk } = faults;
	let total = 0;
	await desk.stop();
	for (const name of chosen)
		for (const forEver of often) {
			const { runs } = await faults.each({ kind: kinds[name], name: `start, ${name}`, forEver, growth },
				async (where) => {
					try {
						await desk.start();
					} catch {
						const { code, signal } = await desk.ended;
						faults.ended(code, signal, faults.lastWords, where);
					}
				},
				async (made, where) => {
					await isFine(faults, where);
					await desk.kill();
				});
			total += runs;
		}
	console.log(`start: ${total} runs`);
	await desk.start();
	await desk.stop();
});

run({
	before: async () => {
		const desk = await Desk.make({ 'answers-per-hour': '1000000' });
		const faults = new Faults(desk);
		await desk.start();
		await answers(desk);
		return faults;
	},
	after: (faults) => {
		faults.desk.remove();
	},
});
