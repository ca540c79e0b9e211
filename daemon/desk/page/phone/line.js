// SPDX-License-Identifier: AGPL-3.0-or-later
// line.js - what the page asks the line
//
// A failure is an Error whose message names a sentence of words/.

const patience = 20000; // milliseconds
const pieceBytes = 30 * 1024;

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

const post = (path, object, options = {}) => ask(path, {
	...options,
	method: 'POST',
	headers: { 'Content-Type': 'application/json' },
	body: JSON.stringify(object),
});

// { name, number, phones }: whom one writes to and calls, and from which numbers.
export const readLine = () => ask('line');

// { texts, parts }: what comes back at once.
export const sendText = (from, text) => post('text', { from, text });

// A step of a call: what is said, what is waited for, and the address that what
// comes of it goes to.
async function step(path, object) {
	const { id, call, step: count, ...script } = await post(path, object);
	const placed = object.placed || (path === 'call' && 'call' in object);
	return { ...script, address: { from: object.from, id, call, step: count, ...(placed && { placed }) } };
}

export const beginCall = (from) => step('call', { from });
// A call of the line's that rings.
export const answerCall = (from, call) => step('call', { from, call });
export const pressKeys = (address, keys) => step('keys', { ...address, keys });

// The bytes of a WAV file, in pieces that fit a request; then the step.
export async function leaveRecording(address, wave) {
	for (let at = 0; at < wave.length; at += pieceBytes) {
		const piece = wave.subarray(at, at + pieceBytes);
		const data = btoa(piece.reduce((text, byte) => text + String.fromCharCode(byte), ''));
		await post('audio', { from: address.from, at, data });
	}
	return step('recording', { ...address, bytes: wave.length });
}

// { last, texts, calls }: what came to any phone since number AFTER without
// being an answer, and what rings.
export const readLater = (after) => ask(`later?after=${after}`);

// Said also when the page is being closed.
export const endCall = (address, seconds) =>
	post('end', { ...address, seconds }, { keepalive: true }).catch(() => {});

// WHY nobody answered what rang: "busy" or "unanswered".
export const declineCall = (from, call, why) =>
	post('end', { from, call, why }, { keepalive: true }).catch(() => {});
