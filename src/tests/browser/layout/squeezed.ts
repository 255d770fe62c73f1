import type { Fault, WithTools } from './in-page.ts';

/** Finds texts that stand one word a line, since their column is too narrow for two. */
export function findSqueezed(): Fault[] {
	/** So few words may stand one below the other. */
	const few = 5;
	/** A column of so many times the size of its letters has room for two words. */
	const room = 7;
	const { shown, where, quote, styleOf } = (window as unknown as WithTools).layout;
	return shown().flatMap(({ node, element, boxes }) => {
		const words = node.data.trim().split(/\s+/).length;
		const lines = new Set(boxes.map(({ top }) => Math.round(top))).size;
		const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
		const isNarrow = width < room * parseFloat(styleOf(element).fontSize);
		return words >= few && lines >= words * 0.9 && isNarrow
			? [{ what: 'one word a line', text: quote(node.data), where: `in ${where(element)}` }]
			: [];
	});
}
