// SPDX-License-Identifier: AGPL-3.0-or-later
// server.mjs - the same job as it is usually written: fastify, Twilio's own
// package, better-sqlite3
//
// Checks the signature, looks the text up in a table of words, writes what
// came and what is answered in one transaction (WAL, synchronous=FULL, as the
// daemon does), and answers.  One process, as the daemon is one.
//
//     PORT=8081 DB=x.db TOKEN=... node server.mjs WORDS.tsv
import fs from 'node:fs';
import formbody from '@fastify/formbody';
import Database from 'better-sqlite3';
import fastify from 'fastify';
import twilio from 'twilio';

const { PORT, DB, TOKEN } = process.env;
const url = `http://127.0.0.1:${PORT}/in/main`;

const concepts = new Map();
for (const line of fs.readFileSync(process.argv[2], 'utf8').split('\n')) {
	const [concept, , form] = line.split('\t');
	if (form)
		concepts.set(form.toLowerCase(), concept);
}

const database = new Database(DB);
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec(`CREATE TABLE IF NOT EXISTS interaction(
	id INTEGER PRIMARY KEY, at INTEGER NOT NULL, direction INTEGER NOT NULL,
	sid TEXT, number TEXT NOT NULL, concept TEXT, body TEXT NOT NULL);
	CREATE UNIQUE INDEX IF NOT EXISTS interaction_sid ON interaction(sid) WHERE sid IS NOT NULL;
	CREATE INDEX IF NOT EXISTS interaction_number ON interaction(number, id)`);
const insert = database.prepare(`INSERT INTO interaction(at, direction, sid, number, concept, body)
	VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`);
const record = database.transaction((text, concept, answer) => {
	const now = Date.now();
	if (insert.run(now, 0, text.MessageSid, text.From, concept, text.Body).changes)
		insert.run(now, 1, null, text.From, concept, answer);
});

const app = fastify();
app.register(formbody);
app.post('/in/main', async (request, reply) => {
	const text = request.body;
	if (!twilio.validateRequest(TOKEN, request.headers['x-twilio-signature'] ?? '', url, text))
		return reply.code(403).send('');
	const answer = 'Thank you. Reply 1 for food, 2 for shelter, 3 for legal help.';
	record.immediate(text, concepts.get(text.Body.trim().toLowerCase()) ?? null, answer);
	const twiml = new twilio.twiml.MessagingResponse();
	twiml.message(answer);
	return reply.type('text/xml').send(twiml.toString());
});
await app.listen({ port: Number(PORT), host: '127.0.0.1', backlog: 1024 });
console.log(`ready http://127.0.0.1:${PORT}/`);
