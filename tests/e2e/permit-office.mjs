// SPDX-License-Identifier: AGPL-3.0-or-later
// permit-office.mjs - a permit office that answers as the real one is known to
//
// RSS whose guid has a bare ampersand and whose text is HTML in CDATA, with
// entities, in seven languages; or HTML; or JSON; a page that turns robots away;
// slow; down; elsewhere.  It counts who asked for what, how often and when.
import { once } from 'node:events';
import http from 'node:http';

const texts = {
	in_process: {
		italian: 'Il documento di soggiorno &egrave; in trattazione.',
		english: 'Your residence permit is being processed.',
		french: 'Votre titre de s&eacute;jour est en cours de traitement.',
		espanol: 'Su permiso de residencia est&aacute; en tr&aacute;mite.',
		arabic: '&#1578;&#1589;&#1585;&#1610;&#1581; &#1575;&#1604;&#1573;&#1602;&#1575;&#1605;&#1577;',
		ukrainian: 'Ваш дозвіл опрацьовується',
		russian: 'Ваш вид на жительство обрабатывается',
	},
	ready: { italian: 'Il documento di soggiorno &egrave; pronto per la consegna.' },
	not_found: { italian: 'Il documento di soggiorno non &egrave; presente in archivio.' },
	number_invalid: { italian: 'Attenzione: numero di caratteri non validi' },
	refused: { italian: 'La domanda &egrave; stata respinta.' },
	markup: { italian: '<script>alert(1)</script> <b>pronto</b> {number} %s &lt;i&gt;' },
};

const rss = (number, lang, text) => `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0"><channel><title>Polizia di Stato</title>
<link>https://example.org/stranieri/?lang=${lang}&mime=4</link>
<item><title>Numero pratica o assicurata : ${number}</title>
<guid>https://example.org/stranieri/?lang=${lang}&pratica=${number}&mime=4</guid>
<description><![CDATA[${text}]]></description></item></channel></rss>`;

const html = (number, text) => `<!doctype html><html><head><title>Stranieri</title>
<script>var states = ["pronto per la consegna", "trattazione"];</script></head><body>
<p>Pratica ${number}<div class="m-ok"><strong>${text}</strong></div></body></html>`;

const json = (number, text) => JSON.stringify({ pratica: number, stato: text })
	.replace(/[^ -~]/g, (letter) => '\\u' + letter.charCodeAt(0).toString(16).padStart(4, '0'));

export async function permitOffice() {
	const office = { asked: [], state: 'in_process', mime: 'rss', how: 'fine', underWay: 0, most: 0 };
	const server = http.createServer(async (request, response) => {
		const url = new URL(request.url, 'http://office');
		const number = url.searchParams.get('pratica'), lang = url.searchParams.get('lang');
		office.asked.push({ number, at: Date.now(), url: request.url, headers: request.headers });
		office.most = Math.max(office.most, ++office.underWay);
		response.on('close', () => office.underWay--);
		if (office.how === 'hangs')
			return;
		if (office.how === 'resets') {
			request.socket.destroy();
			return;
		}
		if (typeof office.how === 'number')
			await new Promise((done) => setTimeout(done, office.how));
		const text = texts[office.state]?.[lang] ?? '';
		const answers = {
			blocked: [200, 'text/html', '<html><body><h1>Accesso negato</h1>Richiesta bloccata</body></html>'],
			forbidden: [403, 'text/html', 'no'],
			broken: [500, 'text/html', 'Internal Server Error'],
			elsewhere: [302, 'text/html', ''],
			empty: [200, 'text/html', ''],
		};
		const fine = {
			rss: [200, 'application/rss+xml; charset=ISO-8859-1', rss(number, lang, text)],
			html: [200, 'text/html', html(number, text)],
			json: [200, 'application/json', json(number, text.replace('&egrave;', 'è'))],
		}[office.mime];
		const [status, type, body] = answers[office.how] ?? fine;
		const headers = { 'Content-Type': type };
		if (office.how === 'elsewhere')
			headers.Location = office.url + '/secret?pratica=' + number;
		response.writeHead(status, headers);
		response.end(body);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	office.port = server.address().port;
	office.url = `http://127.0.0.1:${office.port}`;
	office.close = () => {
		server.closeAllConnections();
		server.close();
	};
	return office;
}
