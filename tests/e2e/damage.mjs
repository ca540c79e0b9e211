// SPDX-License-Identifier: AGPL-3.0-or-later
// damage.mjs - what happens to the bytes of a database on a bad disk
//
// From a seed: the same seed damages the same bytes in the same way.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const pageBytes = 4096;

// mulberry32
export function chanceOf(seed) {
	let state = seed * 0x9E3779B9 >>> 0;
	return (below) => {
		state = state + 0x6D2B79F5 >>> 0;
		let bits = Math.imul(state ^ state >>> 15, state | 1);
		bits ^= bits + Math.imul(bits ^ bits >>> 7, bits | 61);
		return ((bits ^ bits >>> 14) >>> 0) % below;
	};
}

function flip(bytes, chance, from, to) {
	const at = from + chance(to - from);
	bytes[at] ^= 1 << chance(8);
}

function somePage(bytes, chance) {
	return chance(Math.floor(bytes.length / pageBytes)) * pageBytes;
}

// Each takes the bytes of a file and gives back what became of them.
const kinds = {
	header: (bytes, chance) => {
		flip(bytes, chance, 0, 100);
		return bytes;
	},
	tree: (bytes, chance) => {
		const page = somePage(bytes, chance);
		flip(bytes, chance, page, page + (page === 0 ? 108 : 12));
		return bytes;
	},
	bytes: (bytes, chance) => {
		for (let i = 1 + chance(16); i > 0; i--)
			flip(bytes, chance, 100, bytes.length);
		return bytes;
	},
	zeros: (bytes, chance) => bytes.fill(0, somePage(bytes, chance) + pageBytes / 2 * chance(2)),
	zeroPage: (bytes, chance) => {
		const page = somePage(bytes, chance);
		return bytes.fill(0, page, page + pageBytes);
	},
	swapped: (bytes, chance) => {
		const one = somePage(bytes, chance), other = somePage(bytes, chance);
		const kept = Buffer.from(bytes.subarray(one, one + pageBytes));
		bytes.copy(bytes, one, other, other + pageBytes);
		kept.copy(bytes, other);
		return bytes;
	},
	cut: (bytes, chance) => bytes.subarray(0, 1 + chance(bytes.length - 1)),
};
export const ways = [...Object.keys(kinds), 'wal', 'walCut', 'shm'];

export function damageFile(file, way, chance) {
	fs.writeFileSync(file, kinds[way](fs.readFileSync(file), chance));
}

// DATABASE after a crash, with its log: damages one of its files.  What it did.
export function damage(database, way, chance) {
	if (way === 'wal')
		damageFile(`${database}-wal`, 'bytes', chance);
	else if (way === 'walCut')
		damageFile(`${database}-wal`, 'cut', chance);
	else if (way === 'shm')
		fs.writeFileSync(`${database}-shm`, Buffer.from(Array.from({ length: 32768 }, () => chance(256))));
	else
		damageFile(database, way, chance);
}

export function sql(database, text) {
	const { status, stdout, stderr } = spawnSync('sqlite3', [database, text], { encoding: 'utf8' });
	if (status !== 0)
		throw new Error(`${text}: ${stderr}`);
	return stdout.trim().split('\n').filter(Boolean);
}

// The columns that hold sealed values: BLOBs that nothing is found or kept by.
export function sealedColumns(database) {
	return sql(database, `SELECT t.name || ' ' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
		WHERE t.type = 'table' AND c.type = 'BLOB' AND c.name NOT LIKE '%hash' AND t.name <> 'seen_run'`)
		.map((line) => line.split(' '));
}

// As many bytes, and none of them right; how many values.
export function breakSeals(database, columns) {
	return columns.reduce((count, [table, column]) => count + Number(sql(database,
		`UPDATE ${table} SET ${column} = CAST(substr(${column}, 1, 30) || randomblob(max(length(${column}) - 30, 9)) AS BLOB)
		WHERE ${column} IS NOT NULL; SELECT changes()`)[0]), 0);
}
