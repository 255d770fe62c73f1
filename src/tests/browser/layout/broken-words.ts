import type { Fault, WithTools } from './in-page.ts';

/** Finds words that go on in the next line though they would have had room in one; a hyphen is no such place. */
export function findBrokenWords(): Fault[] {
	/** Longer ones may break where there is no other way. */
	const longest = 24;
	const { shown, where, quote } = (window as unknown as WithTools).layout;
	const main = document.querySelector('main') ?? document.body;
	const { paddingLeft, paddingRight } = getComputedStyle(main);
	const line = main.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
	const range = document.createRange();
	return shown()
		.filter(({ boxes }) => boxes.length > 1)
		.flatMap(({ node, element }) => {
			const boxesOf = (from: number, to: number) => {
				range.setStart(node, from);
				range.setEnd(node, to);
				const boxes = [...range.getClientRects()];
				// The hyphen that a soft one becomes counts for what is behind it, and stands in the line before.
				return node.data[from - 1] === '\u{AD}' && boxes.length > 1 ? boxes.slice(1) : boxes;
			};
			const isBroken = (from: number, to: number) => {
				const boxes = boxesOf(from, to);
				// Lines may be nearer to each other than the boxes of their letters are high.
				return boxes.some(({ top, height }) => top > boxes[0]!.top + height / 2);
			};
			// Only what no browser breaks of itself can be too long for a line: an address is, with all its words.
			return [...node.data.matchAll(/[^\s\u{AD}\u{200B}–—-]+/gu)].flatMap(({ 0: whole, index }) => {
				const width = boxesOf(index, index + whole.length).reduce((sum, box) => sum + box.width, 0);
				if (width > line || !isBroken(index, index + whole.length)) return [];
				return [...whole.matchAll(/[\p{L}\p{M}\p{N}’]+/gu)]
					.map(({ 0: word, index: at }) => ({ word, from: index + at }))
					.filter(({ word, from }) => word.length <= longest && isBroken(from, from + word.length))
					.map(({ word }) => ({ what: 'broken', text: quote(word), where: `in ${where(element)}` }));
			});
		});
}
