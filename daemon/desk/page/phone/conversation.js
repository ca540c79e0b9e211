// SPDX-License-Identifier: AGPL-3.0-or-later
// conversation.js - what one phone wrote and got, without a page
//
// An entry is { id, kind, text, at, parts } with the kind `out` (this phone
// wrote it), `in` (the line did), `nothing` or `failed`; `text` of a failure
// names a sentence of words/, `retry` is what could not be sent.  Of a call
// there are `began`, `heard`, `pressed`, `silent`, `recorded`, `deaf` (there is
// no microphone), `unreadable` (a file is no sound), `rejected` and `ended`; of
// one of the line's `rang`, and `declined` or `missed` when nobody took it.
import { signal } from '@preact/signals';
import { Call } from './call.js';
import { sendText } from './line.js';

let last = 0;
const entry = (kind, fields) => ({ id: ++last, kind, at: new Date(), ...fields });

export class Conversation {
	constructor(number) {
		this.number = number;
		this.entries = signal([]);
		this.waiting = signal(0);
		this.turn = Promise.resolve();
		this.call = new Call(number, (kind, fields) => this.add(entry(kind, fields)));
	}

	add(...entries) {
		this.entries.value = [...this.entries.value, ...entries];
	}

	// A text that is no answer: it came by itself.
	receive(text) {
		this.add(entry('in', { text }));
	}

	// Texts of one phone arrive in the order they were sent.
	send(text) {
		this.add(entry('out', { text }));
		this.waiting.value++;
		this.turn = this.turn.then(() => this.exchange(text));
		return this.turn;
	}

	async exchange(text) {
		try {
			const { texts, parts = [] } = await sendText(this.number, text);
			this.add(...texts.map((one, i) => entry('in', { text: one, parts: parts[i] })));
			if (texts.length === 0)
				this.add(entry('nothing', {}));
		} catch (error) {
			this.add(entry('failed', { text: error.message, retry: text }));
		}
		this.waiting.value--;
	}

	retry(failed) {
		this.entries.value = this.entries.value.filter(({ id }) => id !== failed.id);
		this.waiting.value++;
		this.turn = this.turn.then(() => this.exchange(failed.retry));
	}
}
