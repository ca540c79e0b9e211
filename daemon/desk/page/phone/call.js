// SPDX-License-Identifier: AGPL-3.0-or-later
// call.js - a call of one phone: what a provider does between two answers
//
// The line says what is said and what is waited for then; what comes of it is
// the next request.  Its `state`:
//
//     none -> asking -> speaking -> waiting | recording -> asking -> … -> none
//     none -> ringing -> asking -> …, when the line calls
//
// As on a real phone, a key that is pressed while something is said ends it.
import { signal } from '@preact/signals';
import * as line from './line.js';
import { readFile, Recording } from '../common/microphone.js';
import { speak } from './speaker.js';

const ringMs = 20000; // a little less than the line lets it ring

export class Call {
	// TELL adds an entry to the conversation.
	constructor(number, tell) {
		this.number = number;
		this.tell = tell;
		this.state = signal('none');
		this.typed = signal('');
		this.began = signal(null);
		this.player = new Audio();
	}

	get on() {
		return this.state.value !== 'none';
	}

	begin() {
		if (this.on)
			return;
		this.began.value = new Date();
		this.tell('began');
		this.ask(() => line.beginCall(this.number));
	}

	// The line calls: its call is PLACED.
	ring(placed) {
		if (this.on) {
			line.declineCall(this.number, placed, 'busy');
			return;
		}
		this.placed = placed;
		this.began.value = new Date();
		this.state.value = 'ringing';
		this.timer = setTimeout(() => this.decline('unanswered'), ringMs);
		this.tell('rang');
	}

	answer() {
		clearTimeout(this.timer);
		this.began.value = new Date();
		this.ask(() => line.answerCall(this.number, this.placed));
	}

	decline(why = 'busy') {
		line.declineCall(this.number, this.placed, why);
		this.over(why === 'busy' ? 'declined' : 'missed');
	}

	// Asks the line and does what it answers, unless somebody hung up meanwhile.
	async ask(request) {
		this.state.value = 'asking';
		const began = this.began.value;
		const isOver = () => this.began.value !== began || !this.on;
		let script;
		try {
			script = await request();
		} catch (error) {
			if (!isOver())
				this.over('failed', { text: error.message });
			return;
		}
		if (isOver()) {
			line.endCall(script.address, this.seconds(began));
			return;
		}
		this.script = script;
		this.address = script.address;
		await this.speak();
	}

	async speak() {
		this.typed.value = '';
		this.state.value = 'speaking';
		this.speaking = new AbortController();
		const { signal: stop } = this.speaking;
		for (const spoken of this.script.spoken) {
			if (spoken.text !== '')
				this.tell('heard', spoken);
			await speak(spoken, this.player, stop);
			if (stop.aborted)
				return;
		}
		this.wait();
	}

	wait() {
		switch (this.script.then) {
		case 'keys':
			this.state.value = 'waiting';
			this.waitForKey();
			return;
		case 'record':
			this.record();
			return;
		case 'reject':
			this.over('rejected');
			return;
		default:
			this.over('ended');
		}
	}

	waitForKey() {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.submit(), this.script.timeout * 1000);
	}

	press(key) {
		if (this.state.value === 'recording')
			this.recording ? this.endRecording() : this.submit();
		if (this.script?.then !== 'keys' || !['speaking', 'waiting'].includes(this.state.value))
			return;
		this.speaking.abort();
		this.state.value = 'waiting';
		if (key === '#' && this.script.hash_ends) {
			this.submit();
			return;
		}
		this.typed.value += key;
		if (this.typed.value.length >= this.script.digits)
			this.submit();
		else
			this.waitForKey();
	}

	// The keys so far; none is silence.
	submit() {
		clearTimeout(this.timer);
		const keys = this.typed.value;
		this.tell(keys === '' ? 'silent' : 'pressed', { text: keys });
		this.ask(() => line.pressKeys(this.address, keys));
	}

	async record() {
		this.state.value = 'recording';
		const { script } = this;
		const begun = await Recording.begin().catch(() => null);
		// Who went on, or rang off, before the microphone was there.
		if (this.state.value !== 'recording' || this.script !== script) {
			begun?.end();
			return;
		}
		if (begun === null) {
			this.tell('deaf');
			return;
		}
		this.recording = begun;
		this.timer = setTimeout(() => this.endRecording(), this.script.seconds * 1000);
	}

	// Tells what was recorded and gives the request that sends it; `null` when
	// nothing was.
	async takeRecording() {
		const { recording, address } = this;
		if (!recording)
			return null;
		this.recording = null;
		clearTimeout(this.timer);
		const message = await recording.end();
		if (!message)
			return null;
		this.tell('recorded', message);
		return (where = address) => line.leaveRecording(where, message.wave);
	}

	// Nothing that can be heard is silence.
	async endRecording() {
		const { address } = this;
		const request = await this.takeRecording();
		if (this.on && this.state.value === 'recording')
			await this.ask(() => request ? request() : line.pressKeys(address, ''));
	}

	// A file instead of what the microphone heard.
	async leaveFile(file) {
		const message = await readFile(file);
		if (this.state.value !== 'recording')
			return;
		if (!message) {
			this.tell('unreadable');
			return;
		}
		await this.recording?.end();
		this.recording = null;
		clearTimeout(this.timer);
		this.tell('recorded', message);
		await this.ask(() => line.leaveRecording(this.address, message.wave));
	}

	seconds(began = this.began.value) {
		return Math.round((Date.now() - began) / 1000);
	}

	// A message that was being recorded is kept.
	async hangUp() {
		if (this.state.value === 'ringing')
			this.decline();
		if (!this.on)
			return;
		const { address } = this;
		const seconds = this.seconds();
		const message = await this.takeRecording();
		this.over('ended');
		await message?.({ ...address, step: 0 }).catch(() => {});
		if (address)
			await line.endCall(address, seconds);
	}

	over(kind, fields) {
		const seconds = this.seconds();
		clearTimeout(this.timer);
		this.speaking?.abort();
		this.state.value = 'none';
		this.script = this.address = null;
		this.tell(kind, { seconds, ...fields });
	}
}
