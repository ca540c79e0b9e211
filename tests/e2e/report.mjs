// SPDX-License-Identifier: AGPL-3.0-or-later
// report.mjs - runs cases one after another and counts them
//
// A case is a sentence and a function that throws when the sentence is not
// true.  The last line is "N passed, N failed", and the exit status follows.
import { strict as assert } from 'node:assert';

const cases = [];

export { assert };

// With what brought it about: "fetch failed" alone says nothing.
const story = ({ stack, cause }) => `     ${stack}${cause ? `\n     because of ${cause.stack ?? cause}` : ''}`;

export function test(sentence, body) {
	cases.push({ sentence, body });
}

// Runs all cases with what BEFORE made, which AFTER gets back in the end.
export async function run({ before = async () => {}, after = async () => {} } = {}) {
	let passed = 0, failed = 0, made, begun = false;
	try {
		made = await before();
		begun = true;
		for (const { sentence, body } of cases) {
			try {
				await body(made);
				passed++;
			} catch (error) {
				failed++;
				console.log(`FAIL ${sentence}\n${story(error)}`);
			}
		}
	} catch (error) {
		failed++;
		console.log(`FAIL nothing could be tried\n${story(error)}`);
	}
	try {
		if (begun)
			await after(made);
	} catch (error) {
		failed++;
		console.log(`FAIL the end\n${story(error)}`);
	}
	console.log(`${passed} passed, ${failed} failed`);
	process.exit(failed ? 1 : 0);
}

// Waits until LOOK gives something true, at most SECONDS; it looks twice at least.
export async function eventually(look, what, seconds = 60) {
	const last = Date.now() + seconds * 1000 * patience;
	for (let looks = 1; ; looks++) {
		const began = Date.now(), found = await look();
		if (found)
			return found;
		if (Date.now() > last && looks > 1)
			assert.fail(`not within ${seconds} s: ${what}`);
		// A command that is waited for keeps this process from playing the
		// provider: it gets as much time as that took.
		await new Promise((done) => setTimeout(done, Math.max(20, Date.now() - began)));
	}
}

export const patience = Number(process.env.PATIENCE || 1);
