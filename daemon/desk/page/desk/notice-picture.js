// SPDX-License-Identifier: AGPL-3.0-or-later
// notice-picture.js - what a notice would do, as a picture and as a table
//
// The bars stand in the rows of the table, so that both say the same; the time
// has a picture of its own: a lane for each line of people, quiet hours behind.
import { html } from 'htm/preact';
import { duration, languageName, People, when } from './notice-words.js';
import { count, euro, hour, language, languages, moment, say } from '../common/words.js';

const minute = 60000;
const day = 24 * 60 * minute;

// A bar of SHARE of the width; the number beside it says the same.
export const Bar = ({ share, kind = '', size = '' }) => html`
	<svg class=${`measure ${size}`} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect class=${kind} width=${Math.max(share > 0 ? 0.5 : 0, 100 * share)} height="10" /></svg>`;

const share = (part, whole) => whole > 0 ? part / whole : 0;

function Texts({ notice, result }) {
	const most = Math.max(...result.texts.map(({ people }) => people));
	return html`
		<div class="scroll"><table>
			<caption>${say('notice.perLanguage')}</caption>
			<thead><tr><th scope="col">${say('notice.language')}</th><th scope="col" class="number">${say('notice.people')}</th><th class="wide"><span class="hidden">${say('notice.bar')}</span></th>
				<th scope="col" class="number">${say(notice.call ? 'notice.callMinutes' : 'notice.parts')}</th><th scope="col" class="number">${say('notice.cost')}</th></tr></thead>
			<tbody>${result.texts.map((text) => html`
				<tr key=${text.language}><th scope="row"><bdi>${languageName(text.language)}</bdi><${Bar} size="narrow" share=${share(text.people, most)} /></th><td class="number">${count(text.people)}</td>
					<td class="wide"><${Bar} share=${share(text.people, most)} /></td>
					<td class="number">${count(text.parts * text.people)} <small>${say('notice.each', text.parts)}</small>${text.seconds > 0 && html` <small>${say('notice.seconds', text.seconds)}</small>`}</td><td class="number">${euro(text.cost / 1e6)}</td></tr>`)}</tbody>
			<tfoot><tr><th scope="row">${say('notice.together')}</th><td class="number">${count(result.people)}</td><td class="wide"></td><td class="number">${count(result.parts)}</td><td class="number">${euro(result.cost / 1e6)}</td></tr></tfoot>
		</table></div>`;
}

// PEOPLE get it; the bars are of all together.
export function LeftOut({ reasons, people: others }) {
	const rows = Object.entries(reasons);
	const all = rows.reduce((sum, [, people]) => sum + people, others);
	return rows.length > 0 && html`
		<div class="scroll"><table>
			<caption>${say('notice.leftOut')}</caption>
			<tbody>${rows.map(([reason, people]) => html`
				<tr key=${reason}><th scope="row">${say(`notice.reason.${reason}`)}</th><td class="number">${count(people)}</td><td class="wide"><${Bar} kind="out" share=${share(people, all)} /></td></tr>`)}</tbody>
		</table></div>`;
}

// The quiet hours between two moments, as the clock on the wall has them.
function quietBetween([from, until], begins, ends) {
	const list = [];
	if (from === until)
		return list;
	for (let at = begins - day; at < ends && list.length < 40; at += day) {
		const midnight = new Date(at).setHours(0, 0, 0, 0);
		const start = new Date(midnight).setHours(0, from);
		const end = new Date(from < until ? midnight : midnight + day + 3600000).setHours(0, until);
		if (end > begins && start < ends)
			list.push([Math.max(start, begins), Math.min(end, ends)]);
	}
	return list;
}

const laneHeight = 26;
const steps = [10, 30, 60, 120, 180, 360, 720, 1440, 2880, 5760, 14400]; // minutes between two marks

function Time({ notice, result }) {
	const lanes = result.to.filter((lane) => lane.starts > 0);
	const begins = result.starts - 10 * minute;
	const ends = Math.max(result.ends + 10 * minute, begins + 60 * minute);
	const isRight = languages[language.value].direction === 'rtl';
	const along = (at) => 100 * (at - begins) / (ends - begins);
	const box = (from, until) => {
		const width = Math.max(0.7, along(until) - along(from));
		return { x: `${isRight ? 100 - along(from) - width : along(from)}%`, width: `${width}%` };
	};
	const step = minute * (steps.find((minutes) => (ends - begins) / minute / minutes <= 6) ?? 20 * 1440);
	const ticks = [];
	for (let at = new Date(begins).setHours(0, 0, 0, 0); at < ends && ticks.length < 12; at += step)
		if (along(at) > 3 && along(at) < 97)
			ticks.push(at);
	const height = lanes.length * laneHeight + 24;
	const quiet = quietBetween(result.quiet, begins, ends);
	const label = `${say('notice.starts')} ${moment(result.starts)}, ${say('notice.ends')} ${moment(result.ends)}`;
	return html`
		<figure>
			<figcaption>${say('notice.when')}</figcaption>
			<svg class="time" role="img" aria-label=${label} width="100%" height=${height}>
				${quiet.map(([from, until]) => html`<rect key=${from} class="quiet" ...${box(from, until)} y="0" height=${height - 20} />`)}
				${ticks.map((at) => html`<g key=${at}>
					<line x1=${box(at, at).x} x2=${box(at, at).x} y1="0" y2=${height - 20} />
					<text x=${box(at, at).x} y=${height - 5} text-anchor="middle">${step >= day ? new Date(at).getDate() : hour(at)}</text></g>`)}
				${lanes.map((lane, i) => html`<rect key=${i} class="lane" ...${box(lane.starts, lane.ends)} y=${i * laneHeight + 4} height=${laneHeight - 8} rx="3" />`)}
			</svg>
			${quiet.length > 0 && html`<p class="hint"><svg class="key" aria-hidden="true" width="14" height="14"><rect class="quiet" width="14" height="14" /></svg> ${say('notice.quiet')}</p>`}
			<div class="scroll"><table>
				<thead><tr><th scope="col">${say('notice.who')}</th><th scope="col" class="number">${say('notice.people')}</th><th scope="col">${say('notice.starts')}</th><th scope="col">${say('notice.ends')}</th></tr></thead>
				<tbody>${notice.to.map((people, i) => html`
					<tr key=${i}><th scope="row"><${People} ...${people} /> <small>${when(people)}</small></th><td class="number">${people.without ? '–' : count(result.to[i].people)}</td>
						<td>${result.to[i].starts ? moment(result.to[i].starts) : '–'}</td><td>${result.to[i].ends ? moment(result.to[i].ends) : '–'}</td></tr>`)}</tbody>
			</table></div>
		</figure>`;
}

// What somebody has to know before all numbers.
function Warnings({ result }) {
	return html`
		${result.no_way && html`<p class="warning">${say('notice.noWay')}</p>`}
		${result.people === 0 && html`<p class="warning">${say('notice.nobody')}</p>`}
		${result.texts.filter(({ lost }) => lost).map(({ language: tag }) => html`<p key=${tag} class="warning">${say('notice.lost', languageName(tag))}</p>`)}
		${result.over && html`<p class="warning">${say('notice.over', euro((result.cap - result.spent) / 1e6))}</p>`}
		${result.late > 0 && html`<p class="warning">${say('notice.late', result.late)}</p>`}
		${result.waits_quiet && html`<p class="warning">${say('notice.waitsQuiet')}</p>`}`;
}

export function Rehearsal({ notice, result }) {
	const minutes = Math.max(1, Math.round((result.ends - result.starts) / minute));
	return html`
		<section class="rehearsal" aria-label=${say('notice.rehearsal')}>
			<h2>${say('notice.rehearsal')}</h2>
			<p class="sum"><strong>${say('notice.sumPeople', result.people)}</strong> · ${say('notice.sumCost', euro(result.cost / 1e6))} · ${say('notice.sumTime', duration(minutes))}</p>
			<${Warnings} result=${result} />
			<${Texts} notice=${notice} result=${result} />
			<${LeftOut} reasons=${result.left_out} people=${result.people} />
			<${Time} notice=${notice} result=${result} />
		</section>`;
}
