// SPDX-License-Identifier: AGPL-3.0-or-later
// view-staff.js - who works at the desk: for admins
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { read, write } from './api.js';
import { attempt, line, me, wrong } from './state.js';
import { desk, say } from '../common/words.js';

const staff = signal(null);
const link = signal(null); // { name, link }: shown once

const load = () => attempt(async () => {
	staff.value = (await read('staff')).staff;
});

async function change(what) {
	link.value = null;
	// Of no desk they would see nothing.
	if (what.desks === '') {
		wrong.value = 'staff-desks';
		return;
	}
	if (await attempt(async () => {
		const answer = await write('staff', what);
		if (answer.link)
			link.value = { name: what.name, link: `${location.origin}/desk/#link=${answer.link}` };
	}, 'saved'))
		staff.value = (await read('staff')).staff;
}

const desksOf = (form) => {
	const chosen = form.getAll('desks');
	return chosen.includes('all') ? 'all' : chosen.join(' ');
};

function Rights({ role = 'volunteer', desks = 'desk' }) {
	const has = desks.split(' ');
	return html`
		<label>${say('roleWord')}<select name="role">${['volunteer', 'coordinator', 'admin'].map((one) => html`
			<option key=${one} value=${one} selected=${one === role}>${say(`role.${one}`)}</option>`)}</select></label>
		<fieldset><legend>${say('desks')}</legend>
			${['all', ...line.value.desks].map((one) => html`
				<label key=${one} class="tick"><input type="checkbox" name="desks" value=${one} defaultChecked=${has.includes(one)} /> ${one === 'all' ? say('allDesks') : desk(one)}</label>`)}
		</fieldset>`;
}

function Add() {
	const submit = async (event) => {
		event.preventDefault();
		const form = new FormData(event.target);
		await change({ what: 'add', name: form.get('name').trim(), role: form.get('role'), desks: desksOf(form) });
		if (link.value)
			event.target.reset();
	};
	return html`
		<section><h2>${say('addStaff')}</h2>
			<form class="stack" onSubmit=${submit}>
				<label>${say('name')}<input name="name" required maxlength="32" autocapitalize="none" autocomplete="off" minlength="2" pattern="[a-z][a-z0-9.\\-]*" /></label>
				<p class="hint">${say('nameHint')}</p>
				<${Rights} />
				<button class="main">${say('addStaff')}</button>
			</form></section>`;
}

function Member({ one }) {
	const submit = (event) => {
		event.preventDefault();
		const form = new FormData(event.target);
		change({ what: 'role', name: one.name, role: form.get('role'), desks: desksOf(form) });
	};
	const does = (what) => () => change({ what, name: one.name });
	return html`
		<li class=${one.disabled ? 'off' : ''}>
			<details><summary><bdi>${one.name}</bdi>
				<span class="tag">${say(`role.${one.role}`)}</span>
				${one.disabled && html`<b class="tag">${say('off')}</b>`}
				${!one.password && html`<span class="tag">${say('noPassword')}</span>`}
				${one.code && html`<span class="tag">${say('secondStep')}</span>`}
				<small>${one.desks === 'all' ? say('allDesks') : one.desks.split(' ').map(desk).join(', ')}</small></summary>
				<form class="stack" onSubmit=${submit}><${Rights} role=${one.role} desks=${one.desks} /><button>${say('save')}</button></form>
				<p class="deeds">
					<button type="button" onClick=${does('link')} disabled=${one.disabled}>${say('newLink')}</button>
					<button type="button" onClick=${does(one.disabled ? 'enable' : 'disable')} disabled=${one.name === me.value.name}>${say(one.disabled ? 'enable' : 'disable')}</button>
				</p>
			</details>
		</li>`;
}

export function StaffView() {
	useLayoutEffect(() => {
		link.value = null;
		load();
	}, []);
	return html`
		<h1>${say('staff')}</h1>
		${link.value && html`<p class="once" role="status">${say('linkOf')} <bdi>${link.value.name}</bdi>: <code dir="ltr">${link.value.link}</code><br />
			<small>${say('linkHint')}</small></p>`}
		<div class="panels">
			<section><h2>${say('staffNow')}</h2><ul class="items members">${staff.value?.map((one) => html`<${Member} key=${one.name} one=${one} />`)}</ul></section>
			<${Add} />
		</div>`;
}
