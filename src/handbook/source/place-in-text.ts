/** A point of a text: lines and columns count from 1, columns in UTF-16 units. */
export interface Point {
	line: number;
	column: number;
}

/** Finds the line and column of offsets in a text; the text is gone through once, at the first question. */
export function placesIn(text: string): (offset: number) => Point {
	let starts: number[] | undefined;
	return (offset) => {
		starts ??= lineStarts(text);
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (starts[middle]! <= offset) low = middle;
			else high = middle;
		}
		return { line: low + 1, column: offset - starts[low]! + 1 };
	};
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}
