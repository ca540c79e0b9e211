// SPDX-License-Identifier: AGPL-3.0-or-later
// flow-picture.js - a flow as a picture: steps in layers, arrows between them
//
// A step stands one layer below the first that leads to it; arrows that go back
// are drawn at the side.  The list beside the picture says the same in words.
const width = 150, height = 40, gapX = 28, gapY = 74, margin = 20;

const key = ({ flow, step }) => `${flow}.${step}`;

// What stands before the arrow in the file: "1, yes", "if channel is call".
export function label(lines, line) {
	const text = (lines[line - 1] ?? '').trim();
	const at = text.search(/\s*(->|→|–>)/);
	return at > 0 ? text.slice(0, at) : text.split(/\s/)[0];
}

// The arrows of the picture, each once, with all that is said at it.
function arrowsOf(flow, lines) {
	const arrows = new Map();
	for (const { name, arrows: list } of flow.steps)
		for (const arrow of list) {
			const from = key({ flow: flow.name, step: name });
			// Of another flow only its name matters here.
			const to = arrow.flow === flow.name ? key(arrow) : arrow.flow;
			if (from === to)
				continue; // a question once more: the list says it
			const id = `${from} ${to}`;
			const one = arrows.get(id) ?? { id, from, to, labels: [], times: 0 };
			const said = label(lines, arrow.line);
			if (!one.labels.includes(said))
				one.labels.push(said);
			arrows.set(id, one);
		}
	return [...arrows.values()];
}

// The shortest way between two places, as arrows; steps that say nothing lie
// on it, and people who were counted went all along it.
function wayOf(arrows, from, to) {
	const before = new Map([[from, null]]);
	const list = [from];
	for (const place of list) {
		if (place === to)
			break;
		for (const arrow of arrows)
			if (arrow.from === place && !before.has(arrow.to)) {
				before.set(arrow.to, arrow);
				list.push(arrow.to);
			}
	}
	const way = [];
	for (let arrow = before.get(to); arrow; arrow = before.get(arrow.from))
		way.push(arrow);
	return way;
}

function layersOf(flow, arrows) {
	const first = key({ flow: flow.name, step: flow.steps[0].name });
	const depth = new Map([[first, 0]]);
	const list = [first];
	const follow = () => {
		for (const place of list)
			for (const { from, to } of arrows)
				if (from === place && !depth.has(to)) {
					depth.set(to, depth.get(from) + 1);
					list.push(to);
				}
	};
	follow();
	// What the desk begins by itself stands at the top as well.
	for (const { name } of flow.steps) {
		const place = key({ flow: flow.name, step: name });
		if (!depth.has(place)) {
			depth.set(place, 0);
			list.push(place);
			follow();
		}
	}
	const layers = [];
	for (const place of list)
		(layers[depth.get(place)] ??= []).push(place);
	return layers;
}

// { nodes, arrows, width, height }: where each stands, for the view to draw.
export function draw(flow, isRight) {
	const lines = (flow.text ?? '').split('\n');
	const arrows = arrowsOf(flow, lines);
	for (const { from, flow: to, step, times } of flow.chosen)
		for (const arrow of wayOf(arrows, key({ flow: flow.name, step: from }), to === flow.name ? key({ flow: to, step }) : to))
			arrow.times += times;
	const layers = layersOf(flow, arrows);
	const widest = Math.max(...layers.map((layer) => layer.length));
	const whole = widest * (width + gapX) - gapX + 2 * margin + 40;
	const places = new Map();
	layers.forEach((layer, i) => layer.forEach((place, j) => {
		const x = margin + 20 + (whole - 2 * margin - 40 - layer.length * (width + gapX) + gapX) / 2 + j * (width + gapX);
		places.set(place, {
			place, x: isRight ? whole - x - width : x, y: margin + i * (height + gapY), width, height,
			name: place.slice(place.indexOf('.') + 1), isOther: !place.includes('.'),
		});
	}));
	const most = Math.max(1, ...arrows.map(({ times }) => times));
	for (const arrow of arrows) {
		const from = places.get(arrow.from), to = places.get(arrow.to);
		const startX = from.x + width / 2, endX = to.x + width / 2;
		const isForward = to.y > from.y;
		const side = from.x + width + 16;
		arrow.path = isForward ?
			`M${startX},${from.y + height} C${startX},${from.y + height + 36} ${endX},${to.y - 40} ${endX},${to.y - 6}` :
			`M${from.x + width},${from.y + height / 2} C${side + 24},${from.y + height / 2} ${side + 24},${to.y + height / 2} ${to.x + width + 6},${to.y + height / 2}`;
		arrow.labelX = isForward ? startX + (endX - startX) * 0.62 : side + 4;
		arrow.labelY = isForward ? from.y + height + (to.y - from.y - height) * 0.6 : (from.y + to.y + height) / 2;
		arrow.weight = 1 + 4 * arrow.times / most;
		arrow.isBack = !isForward;
	}
	return { nodes: [...places.values()], arrows, lines, width: whole, height: layers.length * (height + gapY) - gapY + 2 * margin };
}
