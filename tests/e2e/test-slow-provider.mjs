// SPDX-License-Identifier: AGPL-3.0-or-later
// test-slow-provider.mjs - a provider that lets us wait: nothing of ours stands
// in a queue where a STOP would not find it any more
import { Desk } from './daemon.mjs';
import { putOnList, startNotice } from './notice.mjs';
import { assert, eventually, run, test } from './report.mjs';
import { newNumber, post, restInterface, text } from './twilio.mjs';

const people = Array.from({ length: 12 }, newNumber);
const asked = (rest) => rest.asked.filter(({ method }) => method === 'POST')
	.map(({ body }) => new URLSearchParams(body).get('To'));
const inState = (desk, state) => desk.log().filter((row) => row.status === state).length;

test('who says STOP while the provider is slow is not written to afterwards', async ({ desk, rest }) => {
	// At the start its list is asked for what came in; that is not held back.
	await eventually(() => rest.asked.length > 0, 'it looked at the list');
	let letGo;
	rest.held = new Promise((done) => {
		letGo = done;
	});
	putOnList(desk, people);
	startNotice(desk);
	// Five may be under way at once with 64 descriptors; the others wait.
	await eventually(() => asked(rest).length >= 5, 'five texts are on their way');
	const others = people.filter((number) => !asked(rest).includes(number));
	for (const From of others)
		assert.equal((await post(`${desk.url}/in/main`, text('stop', { From }))).status, 200);
	letGo();
	await eventually(() => inState(desk, 'sent') >= 5, 'the five are sent');
	// Whatever still waited for its turn would come now.
	await eventually(() => inState(desk, 'waiting') + inState(desk, 'sending') === 0, 'nothing waits any more');
	assert.deepEqual(asked(rest).filter((number) => others.includes(number)), []);
	assert.equal(asked(rest).length, 5);
});

run({
	before: async () => {
		const rest = await restInterface();
		const desk = await Desk.make({ quiet: '00:00-00:00' }, { 'api-url': rest.url, rate: '200', 'opt-out-words': 'none' });
		desk.around = ['prlimit', '--nofile=64:64'];
		return { desk: await desk.start(), rest };
	},
	after: async ({ desk, rest }) => {
		await desk.stop();
		rest.close();
		desk.remove();
	},
});
