// SPDX-License-Identifier: AGPL-3.0-or-later
// notice.mjs - people on a list, and a notice to them, by the command line
import fs from 'node:fs';
import path from 'node:path';
import { assert } from './report.mjs';

export function must(desk, ...words) {
	const { status, stdout, stderr } = desk.command(words);
	assert.equal(status, 0, stderr);
	return stdout;
}

export function write(folder, name, lines) {
	const file = path.join(folder, name);
	fs.writeFileSync(file, lines.join('\n') + '\n');
	return file;
}

// NUMBERS agreed to notices and are on the list "corteo".
export function putOnList(desk, numbers) {
	must(desk, 'import', 'people', write(desk.folder, 'people.csv',
	    ['number,lists,consent', ...numbers.map((number) => `${number},corteo,yes`)]));
}

// A notice to that list, which begins to go.
export function startNotice(desk) {
	const file = write(desk.folder, 'a.notice',
	    ['notice Prova', 'to list corteo', 'text others', '  > Sabato alle 10 in piazza Rossi.']);
	const { id, hash } = JSON.parse(must(desk, 'notice', 'new', file, '--by', 'anna', '--format', 'json'));
	must(desk, 'notice', 'approve', String(id), hash, '--by', 'carlo');
	must(desk, 'notice', 'start', String(id));
}
