// SPDX-License-Identifier: AGPL-3.0-or-later
// caller.mjs - somebody who calls, through a Twilio that reads our TwiML
//
// What it does is written down here, each with where Twilio documents it, and
// nothing of it is taken from the daemon:
//
//  1. An incoming call asks the number's address; CallStatus is "ringing"
//     (docs: usage/webhooks/voice-webhooks).
//  2. Verbs are carried out in order; what follows Hangup or Reject never is;
//     Reject only counts as the first verb (docs: twiml, twiml/reject).
//  3. Gather says what is nested in it (Say, Play and Pause only), and the
//     first key stops that.  Keys end by finishOnKey, which is not among them
//     ("" switches it off, "#" unless said), by numDigits, or by `timeout`
//     seconds (5) without one (docs: twiml/gather).
//  4. A Gather with nothing pressed is passed over, unless actionOnEmptyResult
//     is true: then its action is asked with empty Digits (docs: twiml/gather).
//  5. Without an action, Gather and Record ask the address of the document at
//     hand again (docs: twiml/gather, twiml/record): here that is a mistake.
//  6. Record's action is asked with RecordingUrl, RecordingDuration and the
//     key in Digits, also when the caller hangs up (Digits=hangup); an empty
//     recording is passed over (docs: twiml/record; captured request).
//  7. recordingStatusCallback is told later, beside the call (docs:
//     twiml/record).
//  8. Redirect asks its address; method POST unless said (docs: twiml/redirect).
//  9. Where the document ends, the call ends (docs: twiml).
// 10. At the end the number's status address is told CallStatus=completed and
//     CallDuration (docs: usage/webhooks/voice-webhooks).
// 11. Say needs a language that there is; at most 4,096 characters; only some
//     pairs of voice and language fit (docs: twiml/say; npm twilio, SayVoice).
// 12. A document is at most 64 kB and of an XML type (errors 11750, 12300).
// 13. A call of ours (POST Calls.json) rings the number in To.  Once somebody
//     answers, and with MachineDetection once it is known who, its Url is asked
//     with Direction=outbound-api, From and To as we gave them, and AnsweredBy;
//     how it ends is told to its StatusCallback (docs: voice/api/call-resource,
//     voice/answering-machine-detection).
// 14. As long as an incoming call's first request has no answer, it rings; who
//     rings off then is told as CallStatus=no-answer (docs: voice/call-status).
// 15. Dial with a Conference in it puts the call into the room of that name;
//     with endConferenceOnExit the room ends for all when this call leaves it,
//     and who is left asks the Dial's action, CallStatus still in-progress
//     (docs: twiml/conference, twiml/dial).
import crypto from 'node:crypto';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { accountSid, ours } from './daemon.mjs';
import { assert } from './report.mjs';
import { newNumber, post } from './twilio.mjs';

const nested = new Set(['Say', 'Play', 'Pause']);
const pairs = {
	'it-IT': /^Polly\.(Bianca|Carla|Giorgio)$/, 'en-GB': /^Polly\.(Amy|Emma|Brian)$/,
	'fr-FR': /^Polly\.(Lea|Celine|Mathieu)$/, 'es-ES': /^Polly\.(Lucia|Conchita|Enrique)$/,
	'ar-AE': /^Polly\.(Hala|Zayd)-Neural$/, 'bn-IN': /^Google\.bn-IN-/, 'ta-IN': /^Google\.ta-IN-/,
	'hi-IN': /^Polly\.(Aditi|Kajal-Neural)$/, 'pa-IN': /^Google\.pa-IN-/,
};

export const withheld = '+266696687'; // what stands for a number that is not told

export class Caller {
	constructor(desk, { From = newNumber() } = {}) {
		this.desk = desk;
		this.From = From;
		this.sid = 'CA' + crypto.randomBytes(16).toString('hex');
		this.number = `${desk.url}/in/main`;
		this.seconds = 0;
		this.heard = []; // of the last document: { say, language } or { play }
		this.waits = null; // the Gather or Record at hand
		this.ended = false;
		this.rejected = false;
		this.endIsTold = 200; // what whoever tells of the end is answered
	}

	static async call(desk, options) {
		const caller = new Caller(desk, options);
		await caller.ask(caller.number, { CallStatus: 'ringing' });
		return caller;
	}

	// The same, to leave a message of SECONDS for the desk, and to ring off.
	static async leavesMessage(desk, options, seconds) {
		const caller = await Caller.call(desk, options);
		await caller.press('2');
		await caller.press('4');
		await caller.record(seconds);
		if (!caller.ended)
			await caller.hangUp();
	}

	// Somebody whose phone rings, because POST Calls.json had this BODY.
	static called(desk, body) {
		const asked = new URLSearchParams(body);
		const callee = new Caller(desk, { From: asked.get('From') });
		callee.To = asked.get('To');
		callee.placed = asked;
		callee.number = asked.get('StatusCallback');
		return callee;
	}

	// They answer, or a machine does.
	async answer(AnsweredBy = 'human') {
		await this.ask(this.placed.get('Url'), this.placed.has('MachineDetection') ? { AnsweredBy } : {});
	}

	// It never begins: busy, no-answer, failed.
	async ends(CallStatus) {
		this.ended = true;
		const answer = await post(this.number, this.parameters({
			CallStatus, CallDuration: '0', Duration: '0',
			CallbackSource: 'call-progress-events', SequenceNumber: '0',
		}));
		assert.equal(answer.status, 200);
	}

	// What every request about this call says.
	parameters(more) {
		const To = this.To ?? ours;
		return {
			CallSid: this.sid, AccountSid: accountSid, From: this.From, To, Caller: this.From, Called: To,
			CallStatus: 'in-progress', Direction: this.placed ? 'outbound-api' : 'inbound',
			ApiVersion: '2010-04-01', ...more,
		};
	}

	async ask(url, more = {}) {
		this.last = { url, parameters: this.parameters(more) };
		await this.follow(await post(url, this.last.parameters));
	}

	// The same request once more, as Twilio does that is not sure.
	async again() {
		const response = await post(this.last.url, this.last.parameters);
		assert.equal(response.body, this.document);
	}

	async follow(response) {
		assert.equal(response.status, 200, response.body);
		assert.match(response.headers['content-type'], /^(text|application)\/xml/);
		assert.ok(Buffer.byteLength(response.body) <= 65536);
		this.document = response.body;
		this.heard = [];
		this.waits = null;
		const root = new DOMParser({ onError: onErrorStopParsing })
			.parseFromString(response.body, 'text/xml').documentElement;
		assert.equal(root.tagName, 'Response');
		this.rest = Array.from(root.childNodes);
		await this.go();
	}

	hear(verb) {
		this.seconds += 3;
		if (verb.tagName === 'Pause')
			return;
		if (verb.tagName === 'Play') {
			this.heard.push({ play: verb.textContent });
			return;
		}
		const language = verb.getAttribute('language');
		assert.ok(verb.textContent.length > 0 && verb.textContent.length <= 4096);
		assert.match(verb.getAttribute('voice'), pairs[language] ?? /nobody speaks this language/, language);
		this.heard.push({ say: verb.textContent, language });
	}

	// On with the verbs of the document, until something is waited for.
	async go() {
		let first = this.heard.length === 0;
		while (this.rest.length > 0) {
			const verb = this.rest.shift();
			switch (verb.tagName) {
			case 'Say': case 'Play': case 'Pause':
				this.hear(verb);
				break;
			case 'Gather':
				for (const child of Array.from(verb.childNodes)) {
					assert.ok(nested.has(child.tagName), `${child.tagName} in a Gather`);
					this.hear(child);
				}
				// falls through
			case 'Record':
				assert.ok(verb.getAttribute('action'), `${verb.tagName} without an action asks for ever`);
				this.waits = verb;
				return;
			case 'Redirect':
				await this.ask(new URL(verb.textContent, this.last.url).href);
				return;
			case 'Reject':
				assert.ok(first, 'Reject has to be the first verb');
				this.rejected = true;
				return this.end();
			case 'Dial':
				this.room = verb.getElementsByTagName('Conference')[0].textContent;
				assert.ok(this.room.length > 0 && this.room.length <= 128);
				assert.ok(verb.getAttribute('action'), 'a Dial without an action asks for nothing');
				this.waits = verb;
				return;
			case 'Hangup':
				return this.end();
			default:
				assert.fail(`no verb of Twilio: ${verb.tagName}`);
			}
			first = false;
		}
		return this.end();
	}

	// The keys that get through of those that are pressed.
	collect(keys) {
		const finish = this.waits.hasAttribute('finishOnKey') ? this.waits.getAttribute('finishOnKey') : '#';
		const most = Number(this.waits.getAttribute('numDigits') || Infinity);
		let taken = '';
		for (const key of keys) {
			if (finish.includes(key) || taken.length === most)
				break;
			taken += key;
		}
		return taken;
	}

	waitsFor(tag) {
		assert.ok(!this.ended, 'the call is over');
		assert.equal(this.waits?.tagName, tag, this.document);
		return new URL(this.waits.getAttribute('action'), this.last.url).href;
	}

	async press(keys) {
		const action = this.waitsFor('Gather');
		const Digits = this.collect(keys);
		this.seconds += keys.length;
		if (Digits === '' && this.waits.getAttribute('actionOnEmptyResult') !== 'true')
			return this.go();
		return this.ask(action, { Digits });
	}

	async silence() {
		this.seconds += Number(this.waits.getAttribute('timeout') || 5);
		if (this.waits.tagName === 'Record')
			return this.go();
		return this.press('');
	}

	recording(seconds) {
		const RecordingSid = 'RE' + crypto.randomBytes(16).toString('hex');
		return {
			RecordingSid, RecordingDuration: String(seconds),
			RecordingUrl: `${this.desk.account['api-url']}/2010-04-01/Accounts/${accountSid}/Recordings/${RecordingSid}`,
		};
	}

	// The other one hung up, and the room ended.
	async left() {
		await this.ask(this.waitsFor('Dial'), { DialCallStatus: 'completed' });
	}

	// Speaks, then presses KEY or, with "hangup", is gone.
	async record(seconds, key = '#') {
		const action = this.waitsFor('Record');
		const beside = this.waits.getAttribute('recordingStatusCallback');
		const recording = this.recording(seconds);
		assert.ok(seconds <= Number(this.waits.getAttribute('maxLength') || 3600));
		this.seconds += seconds;
		if (key === 'hangup') {
			await post(action, this.parameters({ CallStatus: 'completed', Digits: key, ...recording }));
			await this.hangUp();
		} else {
			await this.ask(action, { Digits: key, ...recording });
		}
		if (beside) {
			const { CallSid, AccountSid } = this.parameters();
			const answer = await post(beside, {
				CallSid, AccountSid, ...recording, RecordingStatus: 'completed',
				RecordingChannels: '1', RecordingSource: 'RecordVerb',
			});
			assert.equal(answer.status, 200);
		}
		return recording;
	}

	async end() {
		this.ended = true;
		this.waits = null;
		const answer = await post(this.number, this.parameters({
			CallStatus: 'completed', CallDuration: String(this.seconds), Duration: '1',
			CallbackSource: 'call-progress-events', SequenceNumber: '0',
		}));
		assert.equal(answer.status, this.endIsTold);
	}

	async hangUp() {
		await this.end();
	}

	// All that was said, in one line.
	get text() {
		return this.heard.map((piece) => piece.say ?? piece.play).join(' ');
	}
}
