// SPDX-License-Identifier: AGPL-3.0-or-later
// view-notice-edit.js - writing a notice: a text per language side by side,
// who gets it and when, and what that would do before it is saved
//
// #notice-edit/new, #notice-edit/7 (another text of 7), and
// #notice-edit/new/7/moved or cancelled: to those whom 7 reached.
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect } from 'preact/hooks';
import { read, write } from './api.js';
import { focusOn } from './focus.js';
import { useKeys } from './keys.js';
import { Rehearsal } from './notice-picture.js';
import { isUnsettled, Voice, voiceKeys } from './notice-voice.js';
import { duration, languageName, Letters } from './notice-words.js';
import { attempt, go, line } from './state.js';
import { drop } from './voice-take.js';
import { count, desk, euro, fromClock, onClock, say } from '../common/words.js';

const form = signal(null);
const audience = signal({ lists: [], desks: [] });
const result = signal(null); // of the rehearsal of what stands there
const parts = signal({}); // what each text takes, by language
const validities = [30, 60, 120, 360, 1440, 4320];
const afters = [15, 30, 60, 120, 360, 1440];

const empty = () => ({
	title: '', to: [{ kind: 'list', name: '', notice: 0, after: 0, without: false }], only: [], start: 0, valid: 0,
	urgent: false, call: false, street: '',
	texts: [{ language: line.value.languages[0].tag, text: '' }, { language: null, text: '' }],
});

// The same people again: what was said then, behind a word that says why.
function again(notice, why) {
	const words = notice.again[why] ?? {};
	return {
		...empty(), title: `${say(`notice.again.${why}`)}: ${notice.title}`.slice(0, 100), urgent: true, valid: 120, call: notice.call,
		to: [{ kind: 'those', name: null, notice: notice.id, after: 0, without: false }],
		texts: notice.texts.map(({ language, text }) => ({ language, text: (words[language ?? 'en'] ?? '') + text })),
	};
}

// A recording says what its text said when it was kept.
const asRead = (notice) => ({ ...notice, texts: notice.texts.map((text) => ({ ...text, read: text.text })) });

async function open([id, of, why]) {
	form.value = result.value = null;
	parts.value = {};
	await attempt(async () => {
		audience.value = await read('audience');
		form.value = id !== 'new' ? asRead(await read(`notices/${id}`)) :
			of ? again(await read(`notices/${of}`), why) : empty();
		for (const { language, text } of form.value.texts)
			weigh(language, text);
	});
}

const change = (members) => {
	form.value = { ...form.value, ...members };
	result.value = null;
};
const changeAt = (name, index, members) => change({ [name]: form.value[name].map((one, i) => i === index ? { ...one, ...members } : one) });
const removeAt = (name, index) => change({ [name]: form.value[name].filter((one, i) => i !== index) });

// What came of a text that was typed on meanwhile is not shown.
async function weigh(language, text) {
	let weight = null;
	try {
		if (text)
			weight = { ...await write('parts', { text }), of: text };
	} catch {
		// Without a weight it is written as well.
	}
	if (form.value?.texts.some((one) => one.language === language && one.text === text))
		parts.value = { ...parts.value, [language]: weight };
}

const timers = {};
function typed(index, text) {
	const { language } = form.value.texts[index];
	changeAt('texts', index, { text });
	clearTimeout(timers[language]);
	timers[language] = setTimeout(weigh, 200, language, text);
}

function Weight({ index, text, weight }) {
	if (!weight)
		return html`<output></output>`;
	const few = weight.letters && [...weight.letters].length <= 12;
	return html`
		<output>${say('notice.weight', weight.parts)} · ${say('notice.letterCount', weight.units)}${weight.price ? ` · ${euro(weight.price)}` : ''}</output>
		${weight.encoding === 'ucs2' && !few && html`<p class="hint">${say('notice.script')}</p>`}
		${few && html`
			<p class="letters" dir="auto"><${Letters} text=${text} letters=${weight.letters} /></p>
			<p class="hint">${say('notice.dear')}${weight.plain && weight.plain_parts < weight.parts ? ` ${say('notice.plainSaves', weight.plain_parts)}` : ''}</p>
			${weight.plain && html`<button type="button" disabled=${weight.of !== text} onClick=${() => {
				typed(index, weight.plain);
			}}>${say('notice.usePlain')}</button>`}`}`;
}

function Text({ index, text: one }) {
	const { language, text } = one;
	const id = `text-${language ?? 'others'}`;
	return html`
		<div class="card">
			<label for=${id}><bdi>${languageName(language)}</bdi></label>
			<textarea id=${id} rows="4" maxlength="1600" dir="auto" lang=${language ?? undefined} value=${text} onInput=${({ target }) => typed(index, target.value)}></textarea>
			${form.value.call ? html`<${Voice} text=${one} put=${(members) => changeAt('texts', index, members)} />` :
				html`<${Weight} index=${index} text=${text} weight=${parts.value[language]} />`}
		</div>`;
}

function Texts() {
	const { texts, call } = form.value;
	const rest = [...line.value.languages.map(({ tag }) => tag), null].filter((tag) => !texts.some(({ language }) => language === tag));
	return html`
		<fieldset><legend>${say('notice.texts')}</legend>
			<label class="tick"><input type="checkbox" id="call" checked=${call} onChange=${({ target }) => change({ call: target.checked })} /> ${say('notice.call')}</label>
			${call && html`<p class="hint">${say('notice.voiceKeys')}</p>`}
			<div class="cards">${texts.map((text, i) => html`<${Text} key=${text.language} index=${i} text=${text} />`)}</div>
			${rest.length > 0 && html`<label class="inline">${say('notice.addLanguage')}
				<select value="" onChange=${({ target }) => {
					change({ texts: [...texts, { language: target.value === 'others' ? null : target.value, text: '' }] });
					target.value = '';
				}}><option value=""></option>${rest.map((tag) => html`<option key=${tag} value=${tag ?? 'others'}>${languageName(tag)}</option>`)}</select></label>`}
			<p class="hint">${say('notice.textsHint')}</p>
		</fieldset>`;
}

// What the two lists of a line offer; the value of the first is "list/corteo".
const names = () => [
	...audience.value.lists.map(({ name, people }) => ['list', name, `${name} (${count(people)})`]),
	...audience.value.lists.filter(({ themselves }) => themselves > 0).map(({ name, themselves }) => ['tag', name, `${name} (${count(themselves)})`]),
	...audience.value.desks.map((name) => ['desk', name, desk(name)]),
];

function Line({ index, people }) {
	const value = people.kind === 'those' ? `those/${people.notice}` : `${people.kind}/${people.name ?? ''}`;
	const options = names();
	const choose = ({ target }) => {
		const [kind, ...rest] = target.value.split('/');
		changeAt('to', index, kind === 'those' ? { kind, notice: Number(rest[0]), name: null } : { kind, name: rest.join('/'), notice: 0 });
	};
	return html`
		<li>
			<label><span class="hidden">${say('notice.who')}</span>
				<select required value=${value === 'list/' ? '' : value} onChange=${choose}>
					<option value="" disabled>${say('notice.choose')}</option>
					${['list', 'tag', 'desk'].map((kind) => options.some(([one]) => one === kind) && html`
						<optgroup key=${kind} label=${say(`notice.to.${kind}`)}>${options.filter(([one]) => one === kind).map(([, name, label]) => html`
							<option key=${name} value=${`${kind}/${name}`}>${label}</option>`)}</optgroup>`)}
					${people.kind === 'those' && html`<option value=${value}>${say('notice.to.those')} ${people.notice}</option>`}
					<option value="everyone/">${say('notice.to.everyone')}</option>
				</select></label>
			<label><span class="hidden">${say('notice.when')}</span>
				<select value=${people.without ? 'without' : String(people.after)} onChange=${({ target }) => changeAt('to', index, target.value === 'without' ?
					{ without: true, after: 0 } : { without: false, after: Number(target.value) })}>
					<option value="0">${say('notice.atOnce')}</option>
					${[...new Set([...afters, people.after])].filter(Boolean).map((minutes) => html`<option key=${minutes} value=${minutes}>${say('notice.after', duration(minutes))}</option>`)}
					<option value="without">${say('notice.without')}</option>
				</select></label>
			${form.value.to.length > 1 && html`<button type="button" onClick=${() => removeAt('to', index)}>${say('notice.remove')}</button>`}
		</li>`;
}

function Audience() {
	const { to, only } = form.value;
	return html`
		<fieldset><legend>${say('notice.who')}</legend>
			<ul class="lines">${to.map((people, i) => html`<${Line} key=${i} index=${i} people=${people} />`)}</ul>
			<button type="button" onClick=${() => change({ to: [...to, { ...empty().to[0], after: 60 }] })}>${say('notice.addLine')}</button>
			<details open=${only.length > 0}><summary>${say('notice.only')}</summary>
				<div class="ticks">${line.value.languages.map(({ tag, name }) => html`
					<label key=${tag} class="tick"><input type="checkbox" checked=${only.includes(tag)} onChange=${({ target }) => change({
						only: target.checked ? [...only, tag] : only.filter((one) => one !== tag),
					})} /> <bdi>${name}</bdi></label>`)}</div></details>
		</fieldset>`;
}

function Options() {
	const { start, valid, urgent, street } = form.value;
	return html`
		<fieldset class="options"><legend>${say('notice.when')}</legend>
			<label>${say('notice.startAt')}<input type="datetime-local" value=${start ? onClock(start) : ''} onChange=${({ target }) => change({ start: target.value ? fromClock(target.value) : 0 })} /></label>
			<label>${say('notice.valid')}<select value=${String(valid)} required=${urgent} onChange=${({ target }) => change({ valid: Number(target.value) })}>
				<option value="0">${say('notice.always')}</option>
				${[...new Set([...validities, valid])].filter(Boolean).map((minutes) => html`<option key=${minutes} value=${minutes}>${duration(minutes)}</option>`)}</select></label>
			<label class="tick"><input type="checkbox" checked=${urgent} onChange=${({ target }) => change({ urgent: target.checked, valid: target.checked && valid === 0 ? 120 : valid })} /> ${say('notice.urgent')}</label>
			<label>${say('notice.street')}<input value=${street ?? ''} pattern="[A-Za-z]{4,12}" maxlength="12" onInput=${({ target }) => change({ street: target.value })} /></label>
		</fieldset>`;
}

// A text that is written is heard in nobody's voice.
const body = () => ({
	...form.value, street: form.value.street ?? '',
	texts: form.value.texts.map(({ language, text, recording }) => ({ language, text, recording: form.value.call ? recording : null })),
});

async function rehearse() {
	await attempt(async () => {
		result.value = await write('rehearsal', body());
	});
}

async function save(event, id) {
	event.preventDefault();
	if (isUnsettled())
		return;
	await attempt(async () => {
		const saved = await write(id === 'new' ? 'notices' : `notices/${id}/text`, body());
		if (saved.pin)
			sessionStorage.setItem(`pin-${saved.id}`, saved.pin);
		go('notice', String(saved.id));
	});
}

export function NoticeEdit({ parts: path }) {
	useLayoutEffect(() => {
		open(path);
		return drop;
	}, path);
	useKeys(form.value?.call ? voiceKeys(form.value.texts, (text, members) => changeAt('texts', form.value.texts.findIndex(({ language }) => language === text.language), members)) : []);
	if (form.value === null)
		return html`<h1 class="hidden">${say('notice.new')}</h1>`;
	const onKey = (event) => {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
			event.currentTarget.requestSubmit();
	};
	return html`
		<h1>${say(path[0] === 'new' ? 'notice.new' : 'notice.change')}</h1>
		<form class="notice-form" onSubmit=${(event) => save(event, path[0])} onKeyDown=${onKey}>
			<label>${say('notice.title')}<input id="title" ref=${focusOn} required maxlength="100" dir="auto" value=${form.value.title} onInput=${({ target }) => change({ title: target.value })} /></label>
			<${Audience} />
			<${Texts} />
			<${Options} />
			<p class="actions"><button type="button" onClick=${rehearse}>${say('notice.rehearse')}</button> <button class="main">${say('notice.save')}</button></p>
			<p class="hint">${say('notice.saveHint')}</p>
		</form>
		${result.value && html`<${Rehearsal} notice=${form.value} result=${result.value} />`}`;
}
