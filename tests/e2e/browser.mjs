// SPDX-License-Identifier: AGPL-3.0-or-later
// browser.mjs - Debian's Chromium without a window, and what a page did in it
//
// A page here must ask nobody but the daemon for anything and have nothing to
// complain about: each Tab keeps what it asked for and what it printed.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { assert, patience } from './report.mjs';

const axe = fs.readFileSync(path.join(path.dirname(createRequire(import.meta.url).resolve('axe-core')), 'axe.min.js'), 'utf8');

export const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => fs.existsSync(file));

// WORDS are more of the command line.
export function launch(...words) {
	return chromium.launch({
		executablePath: executable,
		timeout: 30000 * patience,
		args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
			'--disable-background-networking', '--disable-component-update', '--disable-sync',
			'--autoplay-policy=no-user-gesture-required',
			'--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', ...words],
	});
}

export class Tab {
	// OPTIONS are Playwright's of a context: locale, colorScheme, viewport.
	// PREPARE gets the tab before it asks for the page.
	static async open(browser, url, options = {}, prepare = async () => {}) {
		const tab = new Tab();
		tab.origin = new URL(url).origin;
		tab.context = await browser.newContext(options);
		tab.page = await tab.context.newPage();
		tab.context.setDefaultTimeout(20000 * patience);
		tab.complaints = [];
		tab.page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type()))
				tab.complaints.push(`${message.text()} ${message.location().url}`);
		});
		tab.page.on('pageerror', (error) => tab.complaints.push(String(error)));
		tab.page.on('request', (request) => {
			const { origin, protocol } = new URL(request.url());
			if (origin !== tab.origin && !['data:', 'blob:'].includes(protocol))
				tab.complaints.push(`asked another host: ${request.url()}`);
		});
		await prepare(tab);
		await tab.page.goto(url);
		return tab;
	}

	// Complaints that are `expected`, a pattern, may also come late.
	async close() {
		await this.context.close();
		assert.deepEqual(this.complaints.filter((one) => !this.expected?.test(one)), []);
	}

	// What axe holds against the page, serious or worse.
	async barriers() {
		// The page's own policy lets no script in; the debugger may.
		await this.page.evaluate(axe);
		const { violations } = await this.page.evaluate(() => globalThis.axe.run());
		return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
			.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
	}

	scrollsSideways() {
		return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
	}
}
