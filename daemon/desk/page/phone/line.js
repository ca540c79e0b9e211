// SPDX-License-Identifier: AGPL-3.0-or-later
// line.js - what the page asks the line
//
// A failure is an Error whose message names a sentence of words.js.

const patience = 20000; // milliseconds

async function ask(path, options = {}) {
	let response;
	try {
		response = await fetch(`api/${path}`, { ...options, signal: AbortSignal.timeout(patience) });
	} catch {
		throw new Error('unreachable');
	}
	if (!response.ok)
		throw new Error(response.status === 503 ? 'busy' : 'refused');
	return response.json();
}

// { name, number, phones }: whom one writes to, and from which numbers.
export const readLine = () => ask('line');

// { texts, parts }: what comes back at once.
export const sendText = (from, text) => ask('text', {
	method: 'POST',
	headers: { 'Content-Type': 'application/json' },
	body: JSON.stringify({ from, text }),
});
