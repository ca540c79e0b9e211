// SPDX-License-Identifier: AGPL-3.0-or-later
// keys.js - keys of a view, where nobody is writing
import { useEffect } from 'preact/hooks';

// KEYS names what each does; it may change with each drawing.
export function useKeys(keys) {
	useEffect(() => {
		const onKey = (event) => {
			if (event.target.closest('input, textarea, select') || event.ctrlKey || event.altKey || event.metaKey || !Object.hasOwn(keys, event.key))
				return;
			event.preventDefault();
			keys[event.key]();
		};
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	});
}
