import type { Fault, WithTools } from './in-page.ts';

/** Finds what sticks out of its frame to a side, or out of the window; what can be scrolled into view does not. */
export function findOutOfFrame(): Fault[] {
	const { shown, where, quote, around, isScroller, styleOf, boxOf } = (window as unknown as WithTools).layout;
	const width = document.documentElement.clientWidth;
	/** What is a part of a line or no box at all is no frame. */
	const isFrame = (element: Element) =>
		!/^(inline|contents|ruby)/.test(styleOf(element).display) && !(element instanceof SVGElement);

	/** The frame that something with these edges sticks out of. */
	function leaves(left: number, right: number, frames: readonly Element[]): string | undefined {
		for (const frame of frames) {
			const box = boxOf(frame);
			if (isFrame(frame) && (right > box.right + 1 || left < box.left - 1)) {
				if (isScroller(frame)) return undefined;
				return where(frame);
			}
			if (isScroller(frame)) return undefined;
		}
		return right > width + 1 || left < -1 ? 'the window' : undefined;
	}

	const texts = shown().map(({ node, element, boxes }) => ({
		text: quote(node.data),
		left: Math.min(...boxes.map((box) => box.left)),
		right: Math.max(...boxes.map((box) => box.right)),
		frames: around(element),
	}));
	const wide = [...document.querySelectorAll('main :is(table, svg, img, figure, dl, ul, ol, input, select, button)')]
		.filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
		.filter((element) => element.getBoundingClientRect().width > 1)
		.map((element) => ({
			text: where(element),
			left: element.getBoundingClientRect().left,
			right: element.getBoundingClientRect().right,
			frames: around(element).slice(1),
		}));
	const page =
		document.documentElement.scrollWidth > width
			? [{ what: 'out of its frame', text: 'the page', where: 'leaves the window' }]
			: [];
	return page.concat(
		[...texts, ...wide].flatMap(({ text, left, right, frames }) => {
			const out = leaves(left, right, frames);
			return out === undefined ? [] : [{ what: 'out of its frame', text, where: `leaves ${out}` }];
		}),
	);
}
