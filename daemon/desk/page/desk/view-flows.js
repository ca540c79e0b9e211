// SPDX-License-Identifier: AGPL-3.0-or-later
// view-flows.js - the conversations: each drawn, with its file, what was found
// in it and where people went, and a phone to try it; #flows lists them,
// #flows/appointment shows one
import { signal } from '@preact/signals';
import { html } from 'htm/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { makeLook, read } from './api.js';
import { draw, label } from './flow-picture.js';
import { standing, take, Trial } from './flow-trial.js';
import { attempt, line as ours } from './state.js';
import { count, language, languages, say } from '../common/words.js';

const flows = signal(null);
const flow = signal(null);
const look = makeLook();

// As people hear it in a menu; what no menu has, its author tells in English.
const title = ({ name, about }) => ours.value.flows[name] ?? html`<span lang="en">${about}</span>`;

function List() {
	useLayoutEffect(() => {
		attempt(async () => {
			({ flows: flows.value } = await read('flows'));
		});
	}, []);
	return html`
		<h1>${say('flows')}</h1>
		<p class="hint">${say('flows.hint')}</p>
		<ul class="tasks">${flows.value?.map((one) => html`
			<li key=${one.name}><div class="what"><a href=${`#flows/${one.name}`}><strong>${one.name}</strong> <span dir="auto">${title(one)}</span></a>
				<small>${say('flows.steps', one.steps)}
					${one.text && html`<span class="tag">${say('flows.text')}</span>`}${one.call && html`<span class="tag">${say('flows.call')}</span>`}
					${one.findings > 0 && html`<b class="tag">${say('flows.findings', one.findings)}</b>`}</small></div></li>`)}</ul>`;
}

const show = (number) => document.getElementById(`line-${number}`)?.scrollIntoView({ block: 'center' });

// A step of the picture and of the list leads to its line in the file.
function toStep(event, name) {
	event.preventDefault();
	const { line } = flow.value.steps.find((step) => step.name === name);
	show(line);
	const target = document.getElementById(`line-${line}`);
	target.tabIndex = -1;
	target.focus({ preventScroll: true });
}

function Picture() {
	const one = flow.value;
	const picture = draw(one, languages[language.value].direction === 'rtl');
	const at = standing();
	const isHere = (node) => !node.isOther && at?.flow === one.name && at.step === node.name;
	const asks = new Set(one.steps.filter((step) => step.asks).map(({ name }) => name));
	const box = useRef(null);
	useLayoutEffect(() => {
		const here = box.current.querySelector('[aria-current] rect')?.getBoundingClientRect();
		const room = box.current.getBoundingClientRect();
		if (here)
			box.current.scrollBy(here.x + here.width / 2 - room.x - room.width / 2, here.y + here.height / 2 - room.y - room.height / 2);
	}, [at]);
	return html`
		<section><div class="picture" ref=${box} tabindex="0" role="region" aria-label=${say('flows.picture')}>
			<svg width=${picture.width} height=${picture.height} viewBox=${`0 0 ${picture.width} ${picture.height}`} role="group" aria-label=${one.name} dir="ltr">
				<defs><marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 L8,4 L0,8 z" /></marker></defs>
				${picture.arrows.map((arrow) => html`<path key=${arrow.id} class=${`arrow ${arrow.times > 0 ? 'gone' : ''} ${arrow.isBack ? 'back' : ''}`} d=${arrow.path} stroke-width=${arrow.weight} marker-end="url(#tip)" />`)}
				${picture.nodes.map((node) => html`
					<a key=${node.place} aria-current=${isHere(node) ? 'step' : undefined} href=${node.isOther ? `#flows/${node.place}` : `#flows/${one.name}/${node.name}`} onClick=${node.isOther ? undefined : (event) => toStep(event, node.name)}>
						<rect class=${node.isOther ? 'other' : asks.has(node.name) ? 'asks' : 'node'} x=${node.x} y=${node.y} width=${node.width} height=${node.height} rx=${node.isOther ? 20 : 6} />
						<text x=${node.x + node.width / 2} y=${node.y + node.height / 2 + 5} text-anchor="middle">${node.name}</text></a>`)}
				${picture.arrows.filter((arrow) => !arrow.isBack || arrow.times > 0).map((arrow) => html`<text key=${arrow.id} class="said" x=${arrow.labelX} y=${arrow.labelY} text-anchor="middle">${arrow.labels[0].slice(0, 18)}${(arrow.labels[0].length > 18 || arrow.labels.length > 1) && '…'}${arrow.times > 0 && html`<tspan class="times"> ${count(arrow.times)}</tspan>`}</text>`)}
			</svg>
		</div>
		<p class="hint">${say('flows.key')}</p></section>`;
}

function Steps() {
	const one = flow.value;
	const lines = one.text.split('\n');
	return html`
		<h2>${say('flows.list')}</h2>
		<ol class="steps">${one.steps.map((step) => html`
			<li key=${step.name}><a href=${`#flows/${one.name}/${step.name}`} onClick=${(event) => toStep(event, step.name)}><strong>${step.name}</strong></a>
				${step.asks && html` <span class="tag">${say('flows.asks')}</span>`}
				<ul>${step.arrows.map((arrow, i) => {
					const name = arrow.flow === one.name ? arrow.step : arrow.flow;
					return html`<li key=${i}><code dir="ltr">${label(lines, arrow.line)} → ${name}</code></li>`;
				})}</ul></li>`)}</ol>
		${one.chosen.length > 0 && html`<h2>${say('flows.chosen')}</h2><div class="scroll"><table>
			<thead><tr><th scope="col">${say('flows.from')}</th><th scope="col">${say('flows.to')}</th><th scope="col" class="number">${say('flows.times')}</th></tr></thead>
			<tbody>${one.chosen.map((row, i) => html`<tr key=${i}><th scope="row">${row.from}</th><td>${row.flow === one.name ? row.step : `${row.flow}.${row.step}`}</td><td class="number">${count(row.times)}</td></tr>`)}</tbody></table></div>`}`;
}

function File() {
	const one = flow.value;
	const at = (line) => one.findings.filter((finding) => finding.line === line);
	const others = one.findings.filter((finding) => finding.line === 0);
	return html`
		<h2>${say('flows.file')}</h2>
		<p class="hint">${say('flows.where')} <code dir="ltr">${one.file}</code></p>
		${others.length > 0 && html`<details><summary>${say('flows.findings', others.length)}</summary><ul class="findings" lang="en" dir="ltr">${others.map((finding, i) => html`<li key=${i} class=${finding.level}>${finding.message}</li>`)}</ul></details>`}
		<div class="file" tabindex="0" role="region" aria-label=${say('flows.file')} dir="ltr"><ol>${one.text.split('\n').map((line, i) => html`
			<li key=${i} id=${`line-${i + 1}`}><code>${line}</code>${at(i + 1).map((finding, j) => html`<p key=${j} class=${finding.level} lang="en">${finding.message}</p>`)}</li>`)}</ol></div>`;
}

function One({ name }) {
	useLayoutEffect(() => {
		flow.value = null;
		take(name);
		attempt(() => look([`flows/${encodeURIComponent(name)}`], (answer) => {
			flow.value = answer;
		}));
	}, [name]);
	if (flow.value === null)
		return html`<h1>${name}</h1>`;
	return html`
		<h1>${flow.value.name}</h1>
		<p dir="auto">${title(flow.value)}</p>
		<p class="actions"><a class="button" href="#flows">${say('flows')}</a> <a class="button" href="../phone/" target="_blank" rel="noopener">${say('flows.phone')}</a></p>
		<div class="flow tried"><${Picture} /><${Trial} flow=${flow.value} /></div>
		<div class="flow"><section><${Steps} /></section><section class="beside"><${File} /></section></div>`;
}

export const Flows = ({ parts: [name] }) => name ? html`<${One} name=${name} />` : html`<${List} />`;
