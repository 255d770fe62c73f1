import { drawing, element } from '../page/element.ts';
import { LABEL_LINE, radarLabels } from './radar-labels.ts';
import { corners, polygon } from './radar.ts';

/** One shape of a chart: what it is called, and its value on each axis. */
export interface Shape {
	label: string;
	values: readonly number[];
	colour: number;
}

/** How large the chart is, in its own units. */
const RADIUS = 100;

/** Draws shapes over each other on the same axes, told apart by line and mark as well as by colour. */
export function drawRadar(name: string, axes: readonly string[], most: number, shapes: readonly Shape[]): HTMLElement {
	const { labels, isNumbered, reach } = radarLabels(axes, RADIUS);
	const rings = Array.from({ length: most }, (_, step) =>
		corners(
			axes.map(() => step + 1),
			most,
			RADIUS,
		),
	);
	const rim = corners(
		axes.map(() => 1),
		1,
		RADIUS,
	);
	const picture = drawing(
		'svg',
		{ class: 'radar', viewBox: `${-reach} -140 ${2 * reach} 280`, role: 'img', 'aria-label': name },
		...rings.map((ring) => drawing('polygon', { class: 'ring', points: polygon(ring) })),
		...rim.map(([x, y]) => drawing('line', { class: 'spoke', x1: '0', y1: '0', x2: String(x), y2: String(y) })),
		...shapes.map((shape, at) => drawShape(shape, most, at)),
		...labels.map(({ x, y, anchor, lines }) =>
			drawing(
				'text',
				{ 'text-anchor': anchor },
				...lines.map((line, at) => drawing('tspan', { x: String(x), y: String(y + at * LABEL_LINE) }, line)),
			),
		),
	);
	return element(
		'figure',
		{ class: 'chart' },
		picture,
		...(isNumbered ? [element('ol', { class: 'radar-names' }, ...axes.map((axis) => element('li', {}, axis)))] : []),
		element(
			'ul',
			{ class: 'legend' },
			...shapes.map(({ label, colour }, at) =>
				element('li', { class: `key key-${at}`, 'data-track': String(colour) }, label),
			),
		),
	);
}

function drawShape({ values, colour }: Shape, most: number, at: number): SVGElement {
	const places = corners(values, most, RADIUS);
	return drawing(
		'g',
		{ class: `shape shape-${at}`, 'data-track': String(colour) },
		drawing('polygon', { points: polygon(places) }),
		...places.map(([x, y]) =>
			at === 0
				? drawing('circle', { cx: String(x), cy: String(y), r: '3.5' })
				: drawing('rect', { x: String(x - 3.2), y: String(y - 3.2), width: '6.4', height: '6.4' }),
		),
	);
}
