// SPDX-License-Identifier: AGPL-3.0-or-later
// keys.js - everything by keyboard: each view says its keys, and ? lists them
//
// A key is { key, name, run }: what is pressed outside of a field, what
// words/ calls it, and what it does.  A view that says its keys itself gives a
// table, { key: run }.  Of two views that want one, the one that came last has
// it.  They are there with what is drawn, not after it: who presses a key that
// the page shows is heard.  So is all else that a key or a letter may meet (the
// focus, what a view begins with): views have useLayoutEffect, and useEffect
// is for clocks.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../common/words.js';

const views = new Set();
const signs = { ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', Escape: 'Esc' };
const shown = signal([]); // by the help, of those that are there when it opens

const all = () => [...views].reverse().flatMap((view) => view.current);

export function useKeys(keys) {
	const view = useRef();
	view.current = Array.isArray(keys) ? keys : Object.entries(keys).map(([key, run]) => ({ key, run }));
	useLayoutEffect(() => {
		views.add(view);
		return () => views.delete(view);
	}, []);
}

addEventListener('keydown', (event) => {
	const { target } = event;
	const scrolls = event.key.startsWith('Arrow') && target.matches('.sheet');
	if (event.ctrlKey || event.altKey || event.metaKey || target.closest('dialog[open]') || scrolls)
		return;
	if (target.closest('input:not([type="checkbox"], [type="file"]), textarea, select')) {
		if (event.key === 'Escape')
			target.blur();
		return;
	}
	const found = all().find(({ key }) => key === event.key);
	if (found) {
		event.preventDefault();
		found.run();
	}
});

export function Help() {
	const dialog = useRef();
	const help = () => {
		shown.value = all().filter(({ name }, i, list) => name && list.findIndex((one) => one.name === name) === i);
		dialog.current.showModal();
	};
	useKeys([{ key: '?', name: 'key.help', run: help }]);
	const close = () => dialog.current.close();
	return html`
		<button type="button" class="plain" aria-label=${say('key.help')} onClick=${help}>?</button>
		<dialog ref=${dialog} aria-labelledby="help" onClick=${({ target }) => target === dialog.current && close()}>
			<h2 id="help">${say('key.help')}</h2>
			<dl class="keys">${shown.value.map(({ key, name }) => html`
				<div key=${name}><dt><kbd>${signs[key] ?? key}</kbd></dt><dd>${say(name)}</dd></div>`)}
				<div><dt><kbd>Ctrl</kbd> <kbd>↵</kbd></dt><dd>${say('send')}</dd></div>
			</dl>
			<button type="button" class="main" onClick=${close}>${say('shut')}</button>
		</dialog>`;
}
