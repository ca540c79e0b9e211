// SPDX-License-Identifier: AGPL-3.0-or-later
// test-faults-children.mjs - the same for what a child of the daemon does: a file
// that is looked through, a recording that is heard and made telephone audio
//
// What fails, fails in the daemon or in its child.  Nothing is kept by half, the
// page says what was wrong, and the next time it is fine.
import { Faults, all, kinds, sanitized } from './fault.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { Staff } from './staff.mjs';
import { newNumber } from './twilio.mjs';
import { heardBy, id, makeDesk } from './voices.mjs';
import { toneFile } from './wave.mjs';

const chosen = Object.keys(kinds).filter((name) => name !== 'memory' || !sanitized);
const growth = (name) => all ? 0.3 : name === 'memory' ? 40 : 12;
let last = 0;

// Nobody answered, or what was answered.
const answered = (promise) => promise.catch((error) => {
	if (error.code === 'ERR_ASSERTION')
		throw error;
	return null;
});

// The same; a refusal says why.
async function asked(promise, where) {
	const answer = await answered(promise);
	if (answer === null)
		return null;
	assert.ok(answer.status === 200 || [400, 409, 413, 429, 500, 503].includes(answer.status), `${where}: ${answer.status} ${answer.body}`);
	return answer;
}

async function upload(staff, bytes, where) {
	const answer = await asked(staff.post('upload', { name: 'a.csv', size: bytes.length, at: 0, bytes: bytes.toString('base64') }), where);
	return answer?.status === 200;
}

const named = (desk, name) => {
	const { status, stdout, stderr } = desk.command(['people', 'list', '--format', 'json']);
	assert.equal(status, 0, stderr);
	return stdout.split(`"${name}"`).length - 1;
};

async function aFile({ carla }, { bytes }, where) {
	if (await upload(carla, bytes, where) &&
		(await asked(carla.post('import/check', { what: 'people' }), where))?.status === 200)
		return (await asked(carla.post('import', { what: 'people' }), where))?.status === 200;
	return false;
}

const newFile = () => {
	const name = `Persona ${++last}`;
	return { name, bytes: Buffer.from('number,name\n' + [1, 2, 3].map(() => `${newNumber()},${name}\n`).join('')) };
};

async function aVoice({ carla, print }, { tone }, where) {
	if (!await upload(carla, tone, where) ||
		(await asked(carla.post('voices/hear', { language: 'it', id }), where))?.status !== 200)
		return false;
	return (await asked(carla.post('voices/keep', { language: 'it', id, print }), where))?.status === 200;
}

const scenes = {
	'a file on the page': {
		make: newFile,
		scene: aFile,
		async then(faults, made, done, where) {
			const count = named(faults.desk, made.name);
			assert.ok(count === 3 || (count === 0 && !done), `${where}: all of it or nothing, not ${count}`);
		},
	},
	'a recording on the page': {
		make: () => ({ tone: toneFile(0.3, { rate: 8000, pitch: 300 + 50 * (++last % 9) }), pitch: 300 + 50 * (last % 9) }),
		scene: aVoice,
		async then(faults, made, done, where) {
			if (!done)
				return;
			const { pitch } = await eventually(async () => {
				await faults.look(where);
				return answered(heardBy({ desk: faults.desk, vito: faults.carla }, 'it', id));
			}, `${where}: it is heard`, 20);
			assert.ok(Math.abs(pitch - made.pitch) < 8, `${where}: ${pitch} Hz are heard, not ${made.pitch}`);
		},
	},
};

for (const [name, { make, scene, then }] of Object.entries(scenes))
	test(`${name}, whatever fails`, async (faults) => {
		let total = 0, made = make();
		for (const kind of chosen) {
			const { runs } = await faults.each({ kind: kinds[kind], name: `${name}, ${kind}`, growth: growth(kind) },
				(where) => scene(faults, made, where),
				async (done, where) => {
					await faults.look(where);
					await then(faults, made, done, where);
					await eventually(async () => {
						await faults.look(where);
						made = make();
						return await scene(faults, made, where);
					}, `${where}: the next time it is fine`, 20);
					await then(faults, made, true, where);
					made = make();
				});
			total += runs;
		}
		console.log(`${name}: ${total} runs`);
	});

run({
	before: async () => {
		const desk = await makeDesk();
		const faults = new Faults(desk);
		desk.variables.PATH = process.env.PATH;
		await desk.start();
		faults.carla = await Staff.add(desk, 'carla', 'coordinator', 'all');
		faults.print = (await faults.carla.read('voices/it')).clips.find((one) => one.id === id).print;
		return faults;
	},
	after: (faults) => {
		faults.desk.child.kill('SIGKILL');
		faults.desk.remove();
	},
});
