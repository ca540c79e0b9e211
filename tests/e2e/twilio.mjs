// SPDX-License-Identifier: AGPL-3.0-or-later
// twilio.mjs - Twilio as it speaks to us, and as we speak to it
//
// Requests are signed by Twilio's own package and answers are read by a
// strict XML parser; the REST interface is a small server that keeps what it
// was asked and answers from a list.
import crypto from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import twilio from 'twilio';
import { accountSid, authToken, dropIdle, kept, ours } from './daemon.mjs';
import { assert, patience } from './report.mjs';

const { getExpectedTwilioSignature } = twilio;

export const newSid = () => 'SM' + crypto.randomBytes(16).toString('hex');

let lastNumber = 0;
// A number that no other case of this run uses.
export const newNumber = () => '+39333' + String(1000000 + lastNumber++);

// The parameters of a text as Twilio sends them.
export function text(body, changes = {}) {
	const sid = changes.MessageSid ?? newSid();
	return {
		ToCountry: 'IT', ToState: '', SmsMessageSid: sid, NumMedia: '0', ToCity: '',
		FromZip: '', SmsSid: sid, FromState: '', SmsStatus: 'received', FromCity: '',
		Body: body, FromCountry: 'IT', To: ours, ToZip: '', NumSegments: '1',
		MessageSid: sid, AccountSid: accountSid, From: newNumber(), ApiVersion: '2010-04-01',
		...changes,
	};
}


// One request, nothing added that is not asked for.
// AGENT false: over a connection of its own.
export function send(url, { method = 'POST', headers = {}, body = '', agent = kept } = {}) {
	dropIdle(30000);
	return new Promise((done, fail) => {
		const request = http.request(url, { method, headers, agent }, async (response) => {
			const chunks = [];
			try {
				for await (const chunk of response)
					chunks.push(chunk);
			} catch (error) {
				fail(error);
				return;
			}
			done({
				status: response.statusCode, headers: response.headers,
				body: Buffer.concat(chunks).toString('utf8'),
			});
		});
		request.on('error', fail);
		request.setTimeout(20000 * patience, () => request.destroy(new Error(`${method} ${new URL(url).pathname}: no answer`)));
		request.end(body);
	});
}

// Posts PARAMETERS to URL, signed for SIGNED_URL.
export function post(url, parameters, { signature, signedUrl = url, token = authToken, agent } = {}) {
	return send(url, {
		agent,
		headers: {
			'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
			'User-Agent': 'TwilioProxy/1.1',
			'X-Twilio-Signature': signature ?? getExpectedTwilioSignature(token, signedUrl, parameters),
			'I-Twilio-Idempotency-Token': crypto.randomUUID(),
		},
		body: new URLSearchParams(parameters).toString(),
	});
}

// The same as an address: all in the query, and that is what is signed.
export function get(url, parameters) {
	const full = `${url}?${new URLSearchParams(parameters)}`;
	return send(full, {
		method: 'GET',
		headers: { 'X-Twilio-Signature': getExpectedTwilioSignature(authToken, full, {}) },
	});
}

// JSON, whose hash stands in the query that is signed.
export function postJson(url, object, { tamper = (body) => body } = {}) {
	const body = JSON.stringify(object);
	const full = `${url}?bodySHA256=${crypto.createHash('sha256').update(body).digest('hex')}`;
	return send(full, {
		headers: {
			'Content-Type': 'application/json',
			'X-Twilio-Signature': getExpectedTwilioSignature(authToken, full, {}),
		},
		body: tamper(body),
	});
}

// The texts in an answer: an array of { text, receipts } where `receipts` is
// the address that it names for them.
export function readAnswer(response) {
	assert.equal(response.status, 200, response.body);
	assert.match(response.headers['content-type'], /^(text|application)\/xml/);
	const document = new DOMParser({ onError: onErrorStopParsing })
		.parseFromString(response.body, 'text/xml');
	assert.equal(document.documentElement.tagName, 'Response');
	return Array.from(document.getElementsByTagName('Message')).map((message) => ({
		text: message.textContent,
		receipts: message.getAttribute('statusCallback') || message.getAttribute('action'),
	}));
}

// In beats of this process: while it waits for a command it cannot read.
const beat = 100; // milliseconds
const idleMost = 40 * patience;
let beats = 0;
setInterval(() => { beats++; }, beat).unref();

// One text of ours in the list; their clock may be so many milliseconds behind.
export const listedText = (to, body, behind = 0) => ({
	sid: newSid(), to, from: ours, body, status: 'sent', direction: 'outbound-api', num_segments: '1',
	date_created: new Date(Date.now() - behind).toUTCString().replace('GMT', '+0000'),
});

// One page of the list, newest first, and where it goes on.
function listed(rest, url) {
	const query = new URL(url, 'http://x').searchParams;
	const size = Number(query.get('PageSize') ?? 50), page = Number(query.get('Page') ?? 0);
	const has = (name) => (one) => !query.has(name) || one[name.toLowerCase()] === query.get(name);
	const newest = rest.list.filter(has('To')).filter(has('From')).reverse();
	const more = rest.endless || newest.length > (page + 1) * size;
	query.set('Page', page + 1);
	query.set('PageToken', 'PA' + newSid());
	return {
		messages: newest.slice(page * size, (page + 1) * size), page, page_size: size,
		next_page_uri: more ? `${url.split('?')[0]}?${query}` : null,
	};
}

// The REST interface: `asked` is what came, `list` what its list of messages
// shows, oldest first, `status` what it answers to whoever wants to send; with
// `endless` each page has a next one.  onSend(rest, fields) true: there is
// no answer; `held`, a promise: it comes after that.  `audio` is what anybody
// recorded.  A connection that was idle for long is closed just as something
// comes over it, as anybody's server may do; `cut` counts what was to be sent so.
export async function restInterface({ onSend = () => false } = {}) {
	const rest = { asked: [], cut: 0, list: [], status: 201, endless: false };
	// It closes what was idle itself, and counts it.
	const server = http.createServer({ keepAliveTimeout: 10 * idleMost * beat }, async (request, response) => {
		const { socket } = request;
		if (beats - socket.answered > idleMost) {
			rest.cut += request.method === 'POST' ? 1 : 0;
			socket.destroy();
			return;
		}
		response.on('finish', () => { socket.answered = beats; });
		let body = '';
		try {
			for await (const chunk of request)
				body += chunk;
		} catch {
			return; // who asked was killed in the middle of it
		}
		rest.asked.push({ method: request.method, url: request.url, body });
		if (rest.audio && request.url.includes('/Recordings/')) {
			response.writeHead(request.method === 'GET' ? 200 : 204, { 'Content-Type': 'audio/x-wav' });
			response.end(request.method === 'GET' ? rest.audio : undefined);
			return;
		}
		const listing = request.method === 'GET';
		if (!listing && onSend(rest, new URLSearchParams(body))) {
			socket.destroy();
			return;
		}
		await rest.held; // what it has done, and not said yet
		response.writeHead(listing ? 200 : rest.status, { 'Content-Type': 'application/json' });
		response.end(JSON.stringify(listing ?
			listed(rest, request.url) :
			{ sid: newSid(), status: 'queued' }));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	rest.url = `http://127.0.0.1:${server.address().port}`;
	rest.close = () => server.closeAllConnections() ?? server.close();
	return rest;
}
