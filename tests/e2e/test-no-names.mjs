// SPDX-License-Identifier: AGPL-3.0-or-later
// test-no-names.mjs - nobody's number, words, code or secret is in a log line, a
// figure, a refusal, an error of a command, the list of processes or a core
//
// Marks that occur nowhere else are put wherever anything can come in.  All that
// comes out where administrators and strangers read is then searched for each
// of them, as it is and as addresses, base64 and our own escapes would write it.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { Caller } from './caller.mjs';
import { authToken, Desk, freePort, program } from './daemon.mjs';
import { permitOffice } from './permit-office.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { password, Staff } from './staff.mjs';
import { newSid, post, readAnswer, send, text } from './twilio.mjs';

const numbers = { person: '+393337770001', guest: '+393337770002', phone: '+393337770003', caller: '+393337770004', stranger: '+33677700047' };
const marks = {
	...Object.fromEntries(Object.entries(numbers).map(([name, number]) => [`number of ${name}`, number.slice(3)])),
	words: 'melograno', code: 'qx7319', permit: '26na774411', pin: '860417', keys: '774403', token: authToken,
	password, secret: 'quarzorosa', cell: 'cinabro', notice: 'ginepro', place: 'belladonna', said: 'tamarindo',
	provider: 'pergamena', bad: 'zibibbo', recording: 'RE' + '5ba7'.repeat(8), staff: 'lavandula',
};

// Every way in which a mark may have been written down.
const spellings = (mark) => {
	const bytes = Buffer.from(mark);
	return [mark, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '').slice(0, -1),
		[...mark].join(' '), [...mark].join(', '), mark.replace(/(...)(?=.)/g, '$1 ')];
};

// Fails when TEXT, of which WHAT says where it is from, has a mark.
function clean(what, text) {
	const folded = text.toLowerCase();
	for (const [name, mark] of Object.entries(marks))
		for (const spelling of spellings(mark.toLowerCase()))
			assert.ok(!folded.includes(spelling.toLowerCase()), `${what} holds the ${name}:\n${around(text, folded.indexOf(spelling.toLowerCase()))}`);
}
const around = (text, at) => text.slice(Math.max(0, at - 200), at + 200);

// What a stranger or a provider hears who is refused; all of it is searched.
const refused = (desk, answer) => {
	if (answer.status >= 300)
		desk.refusals.push(`${answer.status} ${JSON.stringify(answer.headers)} ${answer.body}`);
	return answer;
};
const says = async (desk, From, body, more = {}) =>
	refused(desk, await post(`${desk.url}/in/main`, text(body, { From, ...more })));

async function raw(desk, port, bytes) {
	const socket = net.connect(port, '127.0.0.1');
	let answer = '';
	socket.setEncoding('utf8').on('data', (chunk) => { answer += chunk; }).on('error', () => {});
	socket.setTimeout(15000, () => socket.destroy());
	socket.end(bytes);
	// Who is refused may be cut off: once() would fail with that.
	await new Promise((done) => socket.on('close', done));
	desk.refusals.push(answer);
}

// A command whose output is its administrator's; its errors are not.
function command(desk, words, options) {
	const done = desk.command(words, options);
	desk.errors.push(`${words[0]}: ${done.stderr}`);
	return done;
}

function importing(desk, kind, csv) {
	const file = path.join(desk.folder, 'list.csv');
	fs.writeFileSync(file, csv);
	return command(desk, ['import', kind, file]);
}

test('texts, codes and permits', async (desk) => {
	const { person, guest } = numbers;
	assert.equal(importing(desk, 'appointments', `number,code,starts,place,ref\n${person},${marks.code},2027-11-24T10:30,${marks.place},9\n`).status, 0);
	for (const body of [marks.words, 'rdv', marks.code, '3', 'help', marks.permit, 'privacy', `${marks.words} 999999`, marks.pin])
		await says(desk, person, body);
	desk.office.state = 'refused'; // what the office writes goes to the desk as it is
	await says(desk, guest, marks.permit);
	for (const how of ['broken', 'elsewhere', 'blocked', 'resets']) {
		desk.office.how = how;
		await says(desk, guest, '26na7744' + how.length + '2');
	}
	for (const body of ['human', marks.words, 'stop', 'start', `\u0000${marks.words}`, '\ud800' + marks.words, 'x'.repeat(3000) + marks.words])
		await says(desk, guest, body);
	for (const From of [numbers.stranger, marks.bad, `sip:${marks.bad}@example.org`, '', `${person}\r\nX: ${marks.bad}`])
		await says(desk, From, marks.words);
	await says(desk, guest, marks.words, { MessageSid: `SM${marks.bad}` });
	await says(desk, guest, marks.words, { To: numbers.stranger });
});

test('calls: keys, recordings and their names', async (desk) => {
	const caller = await Caller.call(desk, { From: numbers.person });
	await caller.press('2');
	await caller.press('1');
	await caller.press(`${marks.keys}#`);
	await caller.hangUp();
	const other = await Caller.call(desk, { From: numbers.caller });
	await other.press('2');
	await other.press('4');
	other.recording = () => ({
		RecordingSid: marks.recording, RecordingDuration: '4',
		RecordingUrl: `${desk.rest.url}/${marks.recording}?${marks.bad}`,
	});
	await other.record(4);
	for (const RecordingUrl of [`http://${marks.bad}.example/${marks.recording}`, marks.bad])
		refused(desk, await post(`${desk.url}/in/main`, other.parameters({ RecordingUrl, RecordingSid: marks.recording, Digits: marks.keys })));
	for (const query of [`?call=${marks.keys}&n=${marks.bad}`, `?c=1&n=99&m=${marks.bad}`])
		refused(desk, await post(`${desk.url}/in/main${query}`, caller.parameters({ Digits: marks.keys })));
});

test('what the provider says of our texts and calls', async (desk) => {
	for (const kind of ['400', '401', '429', '500', 'html', 'half', 'list']) {
		desk.rest.mood = kind;
		importing(desk, 'appointments', `number,code,starts,place,ref\n${numbers.person},${marks.code},2027-11-24T1${kind.length}:30,${marks.place} ${kind},9\n`);
		const before = desk.rest.asked.length;
		await eventually(() => desk.rest.asked.length > before, `the provider is asked (${kind})`, 4).catch(() => {});
	}
	desk.rest.mood = 'fine';
	for (const url of desk.rest.callbacks.slice(0, 4))
		refused(desk, await post(url, {
			MessageSid: newSid(), MessageStatus: 'failed', ErrorCode: '30003', ErrorMessage: `${marks.provider} ${numbers.person}`,
			To: numbers.person, From: desk.settings.phone,
		}));
	refused(desk, await post(`${desk.url}/in/main?m=${marks.bad}`, { MessageSid: newSid(), MessageStatus: marks.bad, To: numbers.guest }));
});

test('requests that are wrong in every part', async (desk) => {
	const { person } = numbers;
	for (const url of [desk.url, desk.adminUrl])
		for (const [method, at] of [['GET', `/${marks.bad}`], ['GET', `/in/${marks.bad}?From=${person}`], ['POST', `/in/${marks.bad}`],
			['GET', `/audio/it/${marks.bad}.0123.wav`], ['GET', `/desk/api/people/${marks.bad}?q=${person}`], ['PUT', `/in/main?${marks.bad}`],
			['GET', `/phone/api/${marks.bad}`], ['GET', `/desk/${marks.bad}%ZZ%00`], ['POST', '/in/main'], ['POST', `/in/modem?from=${person}&text=${marks.words}`]])
			refused(desk, await send(url + at, {
				method, headers: {
					[`X-${marks.bad}`]: marks.bad, Cookie: `desk=${marks.secret}`, Authorization: `Basic ${marks.token}`,
					'X-Twilio-Signature': marks.secret, 'Content-Type': 'application/x-www-form-urlencoded', 'User-Agent': marks.bad,
				}, body: method === 'GET' ? '' : `From=${person}&Body=${marks.words}`,
			}));
	const at = `Host: ${marks.bad}\r\n`;
	for (const port of [desk.port, desk.adminPort])
		for (const bytes of [`${marks.bad} / HTTP/1.1\r\n${at}\r\n`, `GET /${marks.bad} HTTP/9.9\r\n${at}\r\n`, `${marks.bad}\r\n\r\n`,
			`POST /in/main HTTP/1.1\r\n${at}Content-Length: ${marks.bad}\r\n\r\n`, `POST /in/main HTTP/1.1\r\n${at}Transfer-Encoding: ${marks.bad}\r\n\r\n`,
			`GET / HTTP/1.1\r\n${marks.bad}\r\n\r\n`, `GET http://${marks.bad}/ HTTP/1.1\r\n${at}\r\n`, `POST /in/main HTTP/1.1\r\n${at}Content-Length: 9\r\n\r\n${marks.bad}`])
			await raw(desk, port, bytes);
	await new Promise((done) => {
		const socket = net.connect(`${desk.database}.sock`);
		socket.on('data', (data) => { desk.errors.push(String(data)); }).on('close', done).on('error', done);
		for (const line of [`{"do":"${marks.bad}"}`, `{"do":"forget","number":"${marks.bad}"}`, `{"do":"opt","person":"${marks.bad}"}`, `${marks.bad}`])
			socket.write(line + '\n');
		setTimeout(() => socket.destroy(), 1000);
	});
});

test('staff: links, names, passwords, what they write', async (desk) => {
	const anna = await Staff.add(desk, marks.staff, 'admin', 'all');
	marks.link = anna.link.split('#link=')[1];
	marks.cookie = anna.cookie.split('=')[1];
	const stranger = new Staff(desk, marks.bad);
	const asked = (answer) => refused(desk, answer);
	asked(await stranger.signIn({ password: marks.secret }));
	asked(await stranger.post('sign-in/link', { link: marks.secret, password: marks.secret }));
	stranger.cookie = `desk=${marks.secret}`;
	asked(await stranger.get(`people/${marks.bad}`));
	const { tasks } = await anna.read('inbox');
	assert.ok(tasks.length > 0, 'somebody waits for a person');
	for (const { id, person } of tasks.slice(0, 2)) {
		await anna.post(`tasks/${id}/take`);
		asked(await anna.post(`people/${person}/answer`, { text: `${marks.said} ${marks.words}` }));
		asked(await anna.post(`people/${person}/note`, { text: marks.said }));
		asked(await anna.post(`people/${person}/show`, { why: marks.said }));
		asked(await anna.post(`tasks/${id}/close`, { note: marks.said }));
	}
	for (const [at, body] of [['sign-in', `{"name":"${marks.bad}`], ['sign-in', '[]'], [`people/${marks.bad}/note`, `"${marks.bad}"`], ['staff', `{"name":"${marks.bad} !"}`]])
		asked(await anna.ask('POST', at, {
			headers: { 'Content-Type': 'application/json', 'X-Desk': '1', Origin: desk.url }, body,
		}));
	asked(await anna.get(`search?q=${marks.words}`));
});

test('commands, with all of it in their files and words', async (desk) => {
	const { person, guest, phone } = numbers;
	for (const [kind, csv] of [
		['appointments', `number,code,starts,place\n${marks.cell},${marks.code},${marks.cell},${marks.place}\n${person},${marks.cell} ${marks.code},2027-13-40,x\n`],
		['cases', `number,case_number,state,pin\n${person},${marks.cell},${marks.cell},${marks.pin}x\n`],
		['people', `number,language,safety,consent\n${person},${marks.cell},${marks.cell},yes\n${marks.cell},it,neutral,yes\n"${marks.cell}`],
		['people', `${person},${marks.cell}\n`],
	])
		assert.equal(importing(desk, kind, csv).status, 65, kind);
	const notice = path.join(desk.folder, 'x.notice');
	fs.writeFileSync(notice, `notice ${marks.notice}\nto list ${marks.cell}\nbut number ${person}\ntext zz\n  > ${marks.notice} {nothing}\n${marks.notice}\n`);
	command(desk, ['notice', 'new', notice, '--by', 'anna']);
	fs.writeFileSync(notice, `notice ${marks.notice}\nto list ${marks.cell}\ntext others\n  > ${marks.notice}\n`);
	command(desk, ['notice', 'new', notice, '--by', marks.staff]);
	command(desk, ['notice', 'phone', '-', 'anna'], { input: `${phone}\n` });
	for (const words of [['people', 'stop', '-'], ['forget', '-'], ['export', '-'], ['people', 'start', '-']])
		for (const input of [guest, numbers.stranger, marks.bad])
			command(desk, words, { input: `${input}\n` });
	for (const words of [['log'], ['retain'], ['follow-ups'], ['audit', 'verify'], ['check'], ['staff', 'list']])
		command(desk, words);
	command(desk, ['match'], { input: `${marks.words}\n` });
	command(desk, ['talk', notice]);
});

test('settings with a slip in the line of a secret, and a reload', async (desk) => {
	const right = fs.readFileSync(desk.settingsFile, 'utf8');
	for (const line of [`  auth-tokn ${marks.secret}`, `  auth-token=${marks.secret}`, `  auth-token-file ${marks.secret}`,
		`  ${marks.secret}`, `  account-sid ${marks.secret}`, `  number ${marks.bad}`, `phone ${marks.bad}`]) {
		const file = path.join(desk.folder, 'slip.conf');
		fs.writeFileSync(file, right.replace(/^ {2}auth-token-file.*$/m, line), { mode: 0o600 });
		const { status, stdout, stderr } = desk.command(['--settings', file, 'check']);
		assert.notEqual(status, 0, line);
		desk.errors.push(stdout + stderr);
	}
	desk.child.kill('SIGHUP');
	await eventually(() => /reloaded/.test(desk.logged()), 'it was reloaded');
});

test('the list of processes, and no core', async (desk) => {
	const from = (name) => fs.readFileSync(`/proc/${desk.child.pid}/${name}`, 'latin1');
	clean('the list of processes', from('cmdline'));
	try {
		clean('the environment', from('environ').replaceAll(desk.folder, ''));
	} catch (error) {
		assert.equal(error.code, 'EACCES'); // nobody but root may look
	}
	assert.match(from('limits'), /^Max core file size +0 +0 /m);
	// It forbids cores itself, so it has to be there before it is killed.
	const lost = spawnSync('bash', ['-c', `ulimit -c unlimited; "${program}" serve >other.out & until grep -s ^ready other.out || ! kill -0 $!; do sleep 0.1; done
		kill -ABRT $!; wait $!; ls core* 2>/dev/null`],
		{ cwd: desk.folder, env: { ...desk.environment, PASSAPAROLA_SETTINGS: path.join(desk.folder, 'other.conf') }, encoding: 'utf8' });
	assert.match(lost.stdout, /^ready/, lost.stderr);
	assert.equal(lost.stdout.match(/^core/m), null, 'no core is left behind');
});

test('nothing of it came out', async (desk) => {
	for (const name of ['/metrics', '/health'])
		clean(name, (await send(desk.adminUrl + name, { method: 'GET' })).body);
	await desk.stop();
	const log = desk.logged();
	assert.ok(log.split('\n').length > 60 && /\bturn\b/.test(log), 'the log is as talkative as it can be');
	assert.ok(desk.refusals.length > 40 && desk.errors.length > 30);
	clean('the log', log);
	for (const refusal of desk.refusals)
		clean('a refusal', refusal);
	for (const error of desk.errors)
		clean('an error', error);
	console.log(`measured: ${Object.keys(marks).length} marks in none of ${log.split('\n').length} log lines, ${desk.refusals.length} refusals, ${desk.errors.length} errors of commands`);
});

// The provider as `mood` has it, with marks in whatever it says.
async function provider() {
	const rest = { asked: [], callbacks: [], mood: 'fine' };
	const words = `${marks.provider} ${numbers.person}`;
	const answers = {
		fine: [201, () => JSON.stringify({ sid: newSid(), status: 'queued', body: words })],
		400: [400, () => JSON.stringify({ code: 21211, message: words, more_info: words })],
		401: [401, () => JSON.stringify({ code: 20003, message: words })],
		429: [429, () => words], 500: [500, () => words], html: [200, () => `<html>${words}`], half: [201, () => `{"sid":"${words}`],
		list: [201, () => JSON.stringify({ sid: words })],
	};
	const server = http.createServer(async (request, response) => {
		let body = '';
		try {
			for await (const chunk of request)
				body += chunk;
		} catch {
			return;
		}
		rest.asked.push({ method: request.method, url: request.url, body });
		const callback = new URLSearchParams(body).get('StatusCallback');
		if (callback)
			rest.callbacks.push(callback);
		const [status, make] = answers[rest.mood];
		response.writeHead(status, { 'Content-Type': 'application/json', [`X-${marks.provider}`]: words });
		response.end(request.method === 'GET' ? `{"messages":[{"sid":"${words}","from":"${words}","body":"${words}"}]}` : make());
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	rest.url = `http://127.0.0.1:${server.address().port}`;
	rest.close = () => server.closeAllConnections() ?? server.close();
	return rest;
}

run({
	before: async () => {
		const rest = await provider(), office = await permitOffice();
		const desk = await Desk.make({ quiet: '00:00-00:00', 'answers-per-hour': '100' }, { 'api-url': rest.url });
		Object.assign(desk, { rest, office, refusals: [], errors: [], logFile: path.join(desk.folder, 'log') });
		desk.logged = () => fs.readFileSync(desk.logFile, 'utf8');
		fs.writeFileSync(path.join(desk.folder, 'kannel.password'), marks.secret, { mode: 0o600 });
		fs.appendFileSync(desk.settingsFile, `
account modem
  provider kannel
  number +390810000001
  from 127.0.0.2
  user passaparola
  password-file kannel.password
  sendsms-url http://127.0.0.1:9
  callback-url ${desk.adminUrl}

lookup permit
  url ${office.url}/?pratica={number}&lang=italian
  timeout 3s
  state in_process  trattazione
`);
fs.writeFileSync(path.join(desk.folder, 'other.conf'),
			fs.readFileSync(desk.settingsFile, 'utf8').replaceAll(desk.database, `${desk.database}.other`)
				.replaceAll(`:${desk.port}`, `:${await freePort()}`).replaceAll(`:${desk.adminPort}`, `:${await freePort()}`));
		await desk.start();
		marks.key = fs.readFileSync(path.join(desk.folder, 'line.key'), 'utf8').trim();
		return desk;
	},
	after: async (desk) => {
		desk.rest.close();
		desk.office.close();
		desk.remove();
	},
});
