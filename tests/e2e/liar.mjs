// SPDX-License-Identifier: AGPL-3.0-or-later
// liar.mjs - a provider on a bad day: it delays, reorders, repeats, loses and lies
//
// It speaks Twilio's REST interface and keeps the truth in `accepted`: every
// text that it took, whether or not it said so.  Nothing of ours is in it.
import crypto from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

export class Liar {
	// RECEIVE(url, fields) posts a receipt; CHANCE() is between 0 and 1.
	constructor({ receive, chance = Math.random } = {}) {
		Object.assign(this, { receive, chance, accepted: [], byNumber: new Map(), asked: 0, honest: false });
	}

	async start() {
		this.server = http.createServer((request, response) => this.answer(request, response)
			.catch(() => request.socket.destroy()));
		this.server.listen(0, '127.0.0.1');
		await once(this.server, 'listening');
		this.url = `http://127.0.0.1:${this.server.address().port}`;
		return this;
	}

	stop() {
		this.server.closeAllConnections();
		this.server.close();
	}

	async answer(request, response) {
		let body = '';
		try {
			for await (const chunk of request)
				body += chunk;
		} catch {
			return; // who asked was killed in the middle of it
		}
		this.asked++;
		const json = (status, object, headers = {}) => {
			response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
			response.end(JSON.stringify(object));
		};
		if (request.method === 'GET')
			return this.list(new URL(request.url, this.url).searchParams, json);
		return this.take(new URLSearchParams(body), request.socket, json);
	}

	list(query, json) {
		const messages = [...(this.byNumber.get(query.get('To')) ?? [])].reverse().slice(0, 20);
		json(200, { messages, next_page_uri: null });
	}

	async take(form, socket, json) {
		const mood = this.honest ? 1 : this.chance();
		if (mood < 0.02) // gone, and nothing was taken
			return socket.destroy();
		if (mood < 0.025)
			return json(429, { code: 20429 }, { 'Retry-After': '1' });
		if (mood < 0.035) // it looks like a fault, and is one
			return json(500, { code: 20500 });
		const sid = 'SM' + crypto.randomBytes(16).toString('hex');
		const text = {
			sid, to: form.get('To'), from: form.get('From'), body: form.get('Body'), status: 'queued',
			direction: 'outbound-api', date_created: new Date().toUTCString().replace('GMT', '+0000'),
		};
		this.accepted.push({ ...text, at: Date.now() });
		this.byNumber.set(text.to, [...(this.byNumber.get(text.to) ?? []), text]);
		this.tell(form.get('StatusCallback'), text);
		if (mood < 0.06) // taken, and nobody is told
			return socket.destroy();
		if (mood < 0.07)
			return json(502, { code: 20500 });
		if (mood < 0.08)
			return json(201, 'nonsense');
		await wait(mood < 0.12 ? 40 : 1);
		json(201, { sid, status: 'queued', num_segments: '1' });
	}

	// Receipts: out of order, twice, too early, or none.
	async tell(url, text) {
		const fields = { MessageSid: text.sid, To: text.to, From: text.from };
		const news = this.honest ? ['delivered'] :
			this.chance() < 0.1 ? [] : ['sent', 'delivered', 'sent', 'delivered', 'queued'];
		for (let i = news.length; i > 1;) {
			const j = Math.floor(this.chance() * i--);
			[news[i], news[j]] = [news[j], news[i]];
		}
		if (this.chance() < 0.5)
			await wait(this.chance() * 100);
		for (const status of news)
			await this.receive?.(url, { ...fields, MessageStatus: status }).catch(() => {});
	}
}
