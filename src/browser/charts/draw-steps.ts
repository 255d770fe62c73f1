import { drawing } from '../page/element.ts';

/** The steps that are marked on a scale: the one that somebody sees, the one that is asked, the next level’s. */
export interface MarkedSteps {
	theirs?: number | undefined;
	asked: number;
	next?: number | undefined;
}

/** How far steps are apart, and how large the marks are. */
const [STEP, MARK] = [20, 5.5];

const x = (step: number) => (step - 0.5) * STEP;

/**
 * Draws a scale as a line: a full mark where somebody is, a hollow one where they are asked to be and a
 * small bar at the next level’s, with a thick line for what lies between the first two. Words say the same.
 *
 * @param of how many steps the scale has
 */
export function drawSteps(of: number, { theirs, asked, next }: MarkedSteps): SVGElement {
	const most = Math.max(of, asked, theirs ?? 0, next ?? 0);
	const ticks = Array.from({ length: most }, (_, index) => `M${x(index + 1)} 5v6`).join('');
	const mark = (name: string, step: number, radius: number) =>
		drawing('circle', { class: name, cx: String(x(step)), cy: '8', r: String(radius) });
	return drawing(
		'svg',
		{
			class: 'step-line',
			viewBox: `0 0 ${most * STEP} 16`,
			width: String(most * STEP),
			height: '16',
			'aria-hidden': 'true',
		},
		drawing('path', { class: 'scale', d: `M${x(1)} 8H${x(most)}${ticks}` }),
		...(next === undefined ? [] : [drawing('path', { class: 'next', d: `M${x(next)} 1v14` })]),
		...(theirs === undefined ? [] : [drawing('path', { class: 'climb', d: `M${x(theirs)} 8H${x(asked)}` })]),
		mark('begin', asked, MARK + 1),
		...(theirs === undefined ? [] : [mark('end', theirs, MARK - 2)]),
	);
}
