// SPDX-License-Identifier: AGPL-3.0-or-later
// api.js - what the page asks the desk (docs/desk-api.json)
//
// A failure is an Error whose message is the word of the answer; 401 also
// tells whoever listens that nobody is signed in any more.
const patience = 20000; // milliseconds
export const workTime = 60000; // where the line has to work first, on a small machine

export const listeners = { signedOut: () => {} };

// What is answered, taken by TAKE ("json", "blob").
async function ask(path, options = {}, take = 'json', limit = patience) {
	let response, json = {};
	try {
		response = await fetch(`api/${path}`, { ...options, signal: AbortSignal.timeout(limit) });
		if (response.ok)
			return await response[take]();
		json = await response.json();
	} catch {
		throw new Error('unreachable');
	}
	if (response.status === 401 && json.wrong === 'sign-in')
		listeners.signedOut();
	const error = new Error(json.wrong ?? 'busy');
	error.columns = json.columns;
	error.said = json.message;
	error.seconds = Number(response.headers.get('Retry-After')) || 0;
	throw error;
}

export const read = (path) => ask(path);

// Makes a look at one place of the page: it reads PATHS and hands the answers
// to SHOW, unless a later answer is shown already or something else is wanted
// by now.  Resolves with whether it showed them.
export function makeLook() {
	let wanted, asked = 0, shown = 0;
	return async (paths, show) => {
		const turn = ++asked;
		const what = wanted = paths.join(' ');
		const answers = await Promise.all(paths.map(read));
		if (what !== wanted || turn < shown)
			return false;
		shown = turn;
		show(...answers);
		return true;
	};
}

const post = (object) => ({
	method: 'POST',
	headers: { 'Content-Type': 'application/json', 'X-Desk': '1' },
	body: JSON.stringify(object),
});

const underWay = new Map();

// What is asked for again before it is answered, by a key that was pressed
// twice, is asked for once.
export function write(path, object = {}, limit = patience) {
	const what = `${path} ${JSON.stringify(object)}`;
	if (!underWay.has(what))
		underWay.set(what, ask(path, post(object), 'json', limit).finally(() => underWay.delete(what)));
	return underWay.get(what);
}

const pieceBytes = 40000; // of a file, in base64 less than a request may have

// Brings FILE in pieces; TOLD hears how many bytes are there.
export async function upload(file, told = () => {}) {
	for (let at = 0; at < file.size; at += pieceBytes) {
		const bytes = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
		const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
		await write('upload', { name: file.name, size: file.size, at, bytes: btoa(text) });
		told(Math.min(at + pieceBytes, file.size));
	}
}

// Asks for a file and hands it to the browser under NAME.
export async function save(path, object, name) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(await ask(path, post(object), 'blob'));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}

const pause = 5000; // milliseconds until the line is asked again

// Calls CHANGED(person, or undefined for many) when something is new.  The
// browser comes back by itself and says how far it was, but not after a
// refusal, such as of a line that is being started again: then we do.
export function listen(changed) {
	let source, timer;
	const begin = () => {
		source = new EventSource('api/events');
		source.onmessage = ({ data }) => changed(JSON.parse(data).person);
		source.onerror = () => {
			if (source.readyState === EventSource.CLOSED)
				timer = setTimeout(again, pause);
		};
	};
	const again = async () => {
		const { signed_in: isIn = true } = await ask('session').catch(() => ({}));
		if (isIn)
			begin();
		else
			listeners.signedOut();
	};
	begin();
	return () => {
		clearTimeout(timer);
		source.close();
	};
}
