// SPDX-License-Identifier: AGPL-3.0-or-later
// smsgate.mjs - an Android phone with the app SMS Gateway, as its documentation
// describes it
//
// It takes texts at POST /messages, says at GET /messages/ID what became of one,
// reports it too, and posts what it receives to the webhook, each request signed
// anew.  It refuses an id that it knows, and it can be told to hang up when it took a text or before.
import crypto from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import { send } from './twilio.mjs';

export const signingKey = 'k9x2-signing-key';
export const user = 'ABC123', password = 'app-password-77';

const newId = () => crypto.randomBytes(12).toString('base64url');

export class Phone {
	static async make() {
		const phone = new Phone();
		phone.messages = new Map(); // by id: what it was asked to send
		phone.how = 'fine';
		phone.server = http.createServer({ keepAliveTimeout: 60000 }, (request, response) => phone.answer(request, response))
			.listen(0, '127.0.0.1');
		await once(phone.server, 'listening');
		phone.url = `http://127.0.0.1:${phone.server.address().port}`;
		return phone;
	}

	close() {
		this.server.closeAllConnections();
		this.server.close();
	}

	async answer(request, response) {
		let body = '';
		for await (const chunk of request)
			body += chunk;
		const say = (status, object) => {
			response.writeHead(status, { 'Content-Type': 'application/json' });
			response.end(JSON.stringify(object));
		};
		const basic = 'Basic ' + Buffer.from(`${user}:${password}`).toString('base64');
		if (request.headers.authorization !== basic)
			return say(401, { message: 'Unauthorized' });
		if (request.method === 'GET' && this.messages.has(request.url.replace('/messages/', ''))) {
			const { id, phoneNumbers } = this.messages.get(request.url.replace('/messages/', ''));
			return say(200, { id, state: 'Sent', recipients: [{ phoneNumber: phoneNumbers[0], state: 'Sent' }] });
		}
		if (request.method !== 'POST' || request.url !== '/messages')
			return say(404, { message: 'Not Found' });
		const asked = JSON.parse(body);
		if (!/^\+\d{7,15}$/.test(asked.phoneNumbers?.[0]) || asked.phoneNumbers.length !== 1 ||
		    typeof asked.textMessage?.text !== 'string' || !/^[\w-]{1,36}$/.test(asked.id))
			return say(400, { message: 'validation failed' });
		if (this.messages.has(asked.id))
			return say(409, { message: 'id is taken' });
		if (this.how !== 'loses it')
			this.messages.set(asked.id, asked);
		if (this.how !== 'fine')
			return request.socket.destroy();
		say(202, {
			id: asked.id, deviceId: 'device-1', state: 'Pending', isHashed: false, isEncrypted: false,
			recipients: asked.phoneNumbers.map((phoneNumber) => ({ phoneNumber, state: 'Pending' })), states: {},
		});
	}

	// What it was asked to send to NUMBER, in order.
	sentTo(number) {
		return [...this.messages.values()].filter((asked) => asked.phoneNumbers[0] === number);
	}

	// One webhook, signed now or AGO seconds ago.
	post(url, event, payload, { id = newId(), ago = 0, key = signingKey, tamper = (body) => body } = {}) {
		const body = JSON.stringify({ deviceId: 'device-1', event, id, payload, webhookId: 'hook-' + event });
		const stamp = String(Math.floor(Date.now() / 1000) - ago);
		return send(url, {
			headers: {
				'Content-Type': 'application/json', 'User-Agent': 'me.capcom.smsgateway/1.60.0',
				'X-Timestamp': stamp,
				'X-Signature': crypto.createHmac('sha256', key).update(body + stamp).digest('hex'),
			},
			body: tamper(body),
		});
	}

	received(url, sender, message, options = {}) {
		return this.post(url, 'sms:received', {
			messageId: crypto.createHash('md5').update(message).digest('hex').slice(0, 8),
			message, sender, recipient: null, simNumber: 1,
			receivedAt: options.receivedAt ?? new Date().toISOString().replace('Z', '+00:00'),
		}, options);
	}

	reported(url, event, asked, more = {}) {
		return this.post(url, event, {
			messageId: asked.id, sender: null, recipient: asked.phoneNumbers[0], simNumber: 1, ...more,
		});
	}
}
