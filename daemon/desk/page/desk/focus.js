// SPDX-License-Identifier: AGPL-3.0-or-later
// focus.js - who works by keyboard stays where they were
//
// What had the focus may go away by what it did, such as a task that was
// closed.  A browser then begins at the top of the page; here the focus goes
// to what stands in its place, the next one or else the one before.
const wanted = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary';

// ref=${focusOn} of a field that whoever opens a view wants first; the same
// function each time, so that it is focused once.
export const focusOn = (field) => field?.focus();

let last; // what had the focus

addEventListener('focusin', ({ target }) => {
	last = target;
});

const first = (node) => node?.nodeType === Node.ELEMENT_NODE &&
	(node.matches(wanted) ? node : node.querySelector(wanted));

// What can have it of the nearest that stands beside GAP.
function beside({ target, nextSibling, previousSibling }) {
	for (let node = nextSibling; node; node = node.nextSibling)
		if (first(node))
			return first(node);
	for (let node = previousSibling; node; node = node.previousSibling)
		if (first(node))
			return first(node);
	return target.closest('#main');
}

new MutationObserver((changes) => {
	if (!last || last.isConnected || document.activeElement !== document.body)
		return;
	const gap = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last)));
	last = undefined;
	if (gap?.target.isConnected)
		beside(gap)?.focus({ preventScroll: true });
}).observe(document.body, { childList: true, subtree: true });
