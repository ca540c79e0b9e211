// SPDX-License-Identifier: AGPL-3.0-or-later
// later.js - a view that a browser fetches when somebody first asks for it
//
// What few people need is no part of what all of them wait for.  After an
// upgrade an open page may not fit to what it fetches: then it says that the
// line is not there, and is well again when it is read anew.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useEffect } from 'preact/hooks';
import { attempt } from './state.js';
import { learn } from '../common/words.js';

// BRING resolves with the view; WORDS is the file of what it says.
export function later(words, bring) {
	const found = signal(null);
	const fetchIt = async () => {
		try {
			const [View] = await Promise.all([bring(), learn(words)]);
			found.value = { View };
		} catch {
			throw new Error('unreachable');
		}
	};
	return function Later(props) {
		useEffect(() => {
			if (!found.value)
				attempt(fetchIt);
		}, []);
		return found.value ? html`<${found.value.View} ...${props} />` : html`<p aria-busy="true"></p>`;
	};
}
