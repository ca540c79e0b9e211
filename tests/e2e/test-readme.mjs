// SPDX-License-Identifier: AGPL-3.0-or-later
// test-readme.mjs - the conversation in the README really happens when copied
//
// Each line "$ printf '…' | build/passaparola phone" of README.md is run as
// the demo, in a folder of its own; what follows it must come, but for dates.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { program, top } from './daemon.mjs';
import { assert, run, test } from './report.mjs';

const readme = fs.readFileSync(path.join(top, 'README.md'), 'utf8');
const withoutDates = (text) => text.replace(/\b\d\d\/\d\d\b/g, 'DATE');
const shown = [...readme.matchAll(/^\$ printf '(.*)' \| build\/passaparola phone\n([^`]*)```/gm)];

test('the README shows a conversation', () => assert.ok(shown.length >= 1));

for (const [, typed, wanted] of shown)
	test(typed, () => {
		const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passaparola-'));
		try {
			const { PASSAPAROLA_SETTINGS, ...environment } = process.env;
			const { status, stdout, stderr } = spawnSync(program, ['phone'],
			    { cwd: folder, env: environment, input: typed.replaceAll('\\n', '\n'), encoding: 'utf8' });
			assert.equal(status, 0, stderr);
			assert.equal(withoutDates(stdout), withoutDates(wanted));
		} finally {
			fs.rmSync(folder, { recursive: true });
		}
	});

run();
