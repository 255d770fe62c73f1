import type { Fault, WithTools } from './in-page.ts';

/** Finds texts of which a frame hides a part. On paper, whatever is scrolled on a screen is hidden. */
export function findCutOff(): Fault[] {
	const { shown, where, quote, around, isScroller, styleOf, boxOf } = (window as unknown as WithTools).layout;
	const hides = (overflow: string) => overflow !== 'visible';
	return shown().flatMap(({ node, element, boxes }) => {
		for (const frame of around(element)) {
			if (isScroller(frame)) return [];
			const { overflowX, overflowY, display } = styleOf(frame);
			// What runs on in a line hides nothing; a picture does, which stands in one as well.
			if (display === 'inline' && frame.localName !== 'svg') continue;
			const { left, right, top, bottom } = boxOf(frame);
			const isCut = boxes.some(
				(box) =>
					(hides(overflowX) && (box.right > right + 1 || box.left < left - 1)) ||
					(hides(overflowY) && (box.bottom > bottom + box.height / 3 || box.top < top - box.height / 3)),
			);
			if (isCut) return [{ what: 'cut off', text: quote(node.data), where: `by ${where(frame)}` }];
		}
		return [];
	});
}
