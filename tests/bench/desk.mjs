// SPDX-License-Identifier: AGPL-3.0-or-later
// desk.mjs - the desk page with 200,000 conversations behind it
//
//     BUILD_DIR=build-bench node tests/bench/desk.mjs
//
// How long inbox and searches take, how soon a slow laptop shows the inbox,
// and what 200 open pages cost in memory and for who writes meanwhile.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { executable, launch } from '../e2e/browser.mjs';
import { Desk } from '../e2e/daemon.mjs';
import { password, Staff } from '../e2e/staff.mjs';
import { newNumber, post, text } from '../e2e/twilio.mjs';

const people = 200000, pages = 200, slower = 4, times = 15;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function took(work) {
	const all = [];
	for (let i = 0; i < times; i++) {
		const began = performance.now();
		await work(i);
		all.push(performance.now() - began);
	}
	return median(all);
}

const resident = (desk) => Number(/^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${desk.child.pid}/status`, 'utf8'))[1]) / 1024;

async function makeDesk() {
	const desk = await Desk.make({ 'answers-per-hour': '100000' });
	const { status, stderr } = spawnSync(path.resolve(process.env.BUILD_DIR, 'tests/bench/fill'),
	    [desk.database, desk.settings['key-file'], String(people)], { encoding: 'utf8' });
	if (status !== 0)
		throw new Error(`fill: ${stderr}`);
	desk.logFile = path.join(desk.folder, 'log');
	return desk.start();
}

const asked = {
	'the inbox': 'inbox', 'the unread': 'inbox?filter=unread', 'my own': 'inbox?filter=mine', 'nobody\'s': 'inbox?filter=free',
	'one desk': 'inbox?desk=women', 'its fifth page': 'inbox?skip=200', 'a number': 'search?q=%2B393330150001', 'a name': 'search?q=Persona%20199998',
	'a note': 'search?q=numero%20199980', 'nobody': 'search?q=nessuno%20si%20chiama',
};

const firstSearch = asked['a name'];

// As the page asks, until all was looked at.
async function toTheEnd(staff, at) {
	let answer = await staff.read(at);
	while (answer.next)
		answer = await staff.read(`${at}&from=${answer.next}`);
}

// The first sight of the inbox, and of the page at all, on a slow processor.
async function paint(desk) {
	const browser = await launch();
	const page = await (await browser.newContext({ locale: 'it' })).newPage();
	await page.goto(`${desk.url}/desk/`);
	await page.locator('input[name=name]').fill('vito');
	await page.locator('input[name=password]').fill(password);
	await page.keyboard.press('Enter');
	await page.locator('.task').first().waitFor();
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	const first = [], full = [];
	for (let i = 0; i < 5; i++) {
		await page.reload();
		await page.locator('.task').first().waitFor();
		const [paints, now] = await page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.now()]);
		first.push(paints);
		full.push(now);
	}
	await browser.close();
	return { first: median(first), full: median(full) };
}

function openPage(staff) {
	return new Promise((done, fail) => {
		const request = http.get(`${staff.desk.url}/desk/api/events`, { headers: { Cookie: staff.cookie }, agent: false }, (response) => {
			response.resume();
			done(request);
		});
		request.on('error', fail);
	});
}

// How long a text takes to be answered, with and without open pages, in turn.
async function listening(desk, staff, rounds) {
	const write = () => took(() => post(`${desk.url}/in/main`, text('status', { From: newNumber() })));
	const without = [], beside = [], memory = [];
	for (let round = 0; round < rounds; round++) {
		without.push(await write());
		const before = resident(desk);
		const open = await Promise.all(Array.from({ length: pages }, (_, i) => openPage(staff[i % staff.length])));
		beside.push(await write());
		memory.push(resident(desk) - before);
		for (const request of open)
			request.on('error', () => {}).destroy();
		await new Promise((resume) => setTimeout(resume, 500));
	}
	return { without: median(without), beside: median(beside), memory: Math.max(...memory) };
}

export async function measure({ aim, rounds = 5 }) {
	console.log(`\nthe desk page, ${people.toLocaleString('en')} conversations:`);
	const desk = await makeDesk();
	try {
		const staff = [];
		for (let i = 0; i < pages / 8; i++)
			staff.push(await Staff.add(desk, i === 0 ? 'vito' : `staff${i}`, 'volunteer', 'desk women'));
		const figures = {};
		for (const [name, at] of Object.entries(asked)) {
			const all = () => toTheEnd(staff[0], at);
			if (at === firstSearch) {
				const began = performance.now();
				await all();
				console.log(`  the first search, which opens names and notes: ${(performance.now() - began).toFixed(0)} ms`);
			}
			figures[name] = await took(all);
			console.log(`  ${name}: ${figures[name].toFixed(1)} ms`);
		}
		const slowest = Math.max(...Object.values(figures));
		aim(`inbox and searches among ${people.toLocaleString('en')} conversations in under 100 ms`, slowest < 100, `${slowest.toFixed(0)} ms the slowest`);
		const { without, beside, memory } = await listening(desk, staff, rounds);
		aim(`${pages} open pages in under 20 MiB`, memory < 20, `${memory.toFixed(1)} MiB`);
		aim('nothing measurable for who writes meanwhile', beside < without * 1.2 + 0.5, `${without.toFixed(1)} ms without, ${beside.toFixed(1)} ms with them`);
		if (executable) {
			const { first, full } = await paint(desk);
			aim(`the page\'s first paint in under a second, processor ${slower} times slower`, first < 1000, `${first.toFixed(0)} ms; all of the inbox ${full.toFixed(0)} ms`);
		}
	} finally {
		await desk.stopAndRemove();
	}
}

if (process.argv[1]?.endsWith('/desk.mjs')) {
	await measure({ aim: (sentence, met, figure) => console.log(`${met ? 'met   ' : 'MISSED'} ${sentence}: ${figure}`) });
	process.exit(0);
}
