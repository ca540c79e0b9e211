// SPDX-License-Identifier: AGPL-3.0-or-later
// api.js - what the page asks the desk (docs/desk-api.json)
//
// A failure is an Error whose message is the word of the answer; 401 also
// tells whoever listens that nobody is signed in any more.
const patience = 20000; // milliseconds

export const listeners = { signedOut: () => {} };

async function ask(path, options = {}) {
	let response, json = {};
	try {
		response = await fetch(`api/${path}`, { ...options, signal: AbortSignal.timeout(patience) });
		json = await response.json();
	} catch {
		throw new Error('unreachable');
	}
	if (response.ok)
		return json;
	if (response.status === 401 && json.wrong === 'sign-in')
		listeners.signedOut();
	const error = new Error(json.wrong ?? 'busy');
	error.seconds = Number(response.headers.get('Retry-After')) || 0;
	throw error;
}

export const read = (path) => ask(path);

export const write = (path, object = {}) => ask(path, {
	method: 'POST',
	headers: { 'Content-Type': 'application/json', 'X-Desk': '1' },
	body: JSON.stringify(object),
});

// Calls CHANGED(person, or undefined for many) when something is new; the
// browser comes back by itself and says how far it was.
export function listen(changed) {
	const source = new EventSource('api/events');
	source.onmessage = ({ data }) => changed(JSON.parse(data).person);
	return () => source.close();
}
