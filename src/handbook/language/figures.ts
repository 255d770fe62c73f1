const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|\\d+)';
const NUMBER = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|a thousand)';
const PERCENT = '\\d+(?:\\.\\d+)?\\s?(?:%|per ?cent)';
const FRACTION = '(?:(?:one|two|three|four)[ -])?(?:half|third|quarter|fifth|tenth)s?';
const PEOPLE =
	'(?:people|employees|workers|engineers|developers|programmers|managers|leaders|leads|executives|founders|organi[sz]ations|companies|firms|teams|start-?ups|projects|professionals|candidates|hires|women|graduates|promotions)';
const RESEARCH = '(?:studies|surveys|statistics|research|experts|scientists|psychologists)';
const SHOWS =
	'(?:shows?|shown|says?|suggests?|finds?|found|proves?|proved|proven|indicates?|agree|tells? us|confirms?)';

/** What nearly every figure about many holds, as the source of an expression: short, since it is sought in every text. */
export const HINT = `(?:out of|in (?:every )?(?:\\d|t(?:wo|hree|en)|f(?:our|ive)|s(?:ix|even)|eight|nine)|\\d[\\d.]*\\s?(?:%\\W+\\w+|per ?cent)|(?:half|quarters?) of|thirds?|times (?:as|more|less)|twice as|factor of|${RESEARCH})`;

/** What tells a fact about many, or calls on research. */
const FIGURES: readonly string[] = [
	// Nine in ten; a rota of one in five weeks is none.
	`${COUNT} (?:in|out of) (?:every )?${NUMBER}(?! (?:minutes|hours|days|nights|weeks|sprints|months|quarters|years))`,
	`(?:${PERCENT}|${FRACTION}) of (?:all |the |new |most |first-time |software |engineering |technical )*${PEOPLE}`,
	`${PERCENT} (?:more|less|fewer|likelier|faster|slower)`,
	`(?:twice|${NUMBER} times) (?:as|more|less) (?:likely|productive|effective|expensive|costly)`,
	`a factor of ${NUMBER}`,
	`most people (?:\\w+ ){0,5}${FRACTION}`,
	`${RESEARCH} (?:have |has |also |often |consistently |clearly )*${SHOWS}`,
];

const FIGURE = new RegExp(`\\b(?:${FIGURES.join('|')})\\b`, 'gi');

/** How far a figure reaches around what hints at it. */
const AROUND = 60;

/** A figure, as a text gives it. */
interface Figure {
	text: string;
	index: number;
}

/** The figure in a text at which something hints; nothing where there is none. */
export function figureAt(text: string, hint: number): Figure | undefined {
	const from = Math.max(0, hint - AROUND);
	for (const { 0: figure, index } of text.slice(from, hint + AROUND).matchAll(FIGURE))
		if (from + index <= hint && hint < from + index + figure.length) return { text: figure, index: from + index };
	return undefined;
}

/** What says where a figure is from, or that it is one's own. */
const SOURCE =
	/\]\(|\]\[|\[\^|https?:|\b[Aa]ccording to\b|\b[Ii]n (?:our|my) experience\b|\b[Ww]e (?:have )?(?:count|counted|measure|measured|saw|seen)\b|\((?:[^()]*\D)?(?:19|20)\d\d\)|\bby \p{Lu}\w+|\p{Lu}\w+(?:’s|'s) (?:study|survey|research|book|report)/u;

/** What makes of a figure a target, a case made up, or something that one person tells. */
const NO_FACT =
	/\b(?:aim|target|goal|at least|at most|no more than|should|must|suppose|imagine|for example|e\.g|agreed?|if|I|my|we|our)\b/i;

/** Whose research it is. */
const WHOSE = /\b(?:our|the|my|their|your|this|that|user|market)\s+$/i;

/**
 * The figures of a text that are told as a fact, while nothing in their paragraph says where they are from.
 *
 * @param text the words that are its author's own
 * @param written the same with its links, sign by sign
 * @param hints where in it something hints at a figure, in order
 */
export function ungroundedFigures(text: string, written: string, hints: readonly number[]): Figure[] {
	const found: Figure[] = [];
	for (const hint of hints) {
		const figure = figureAt(text, hint);
		// Several hints may be parts of one figure.
		if (figure && figure.index !== found.at(-1)?.index && isUngrounded(figure, text, written)) found.push(figure);
	}
	return found;
}

function isUngrounded({ index }: Figure, text: string, written: string): boolean {
	const [from, to] = around(text, index, /\n\s*\n/g);
	const [begin, end] = around(text, index, /[.?!]["”’)]*\s|\n\s*\n/g);
	return (
		!SOURCE.test(written.slice(from, to)) && !NO_FACT.test(text.slice(begin, end)) && !WHOSE.test(text.slice(0, index))
	);
}

/** What lies between two breaks around a place. */
function around(text: string, index: number, breaks: RegExp): [number, number] {
	let from = 0;
	for (const found of text.matchAll(breaks)) {
		if (found.index >= index) return [from, found.index + 1];
		from = found.index + found[0].length;
	}
	return [from, text.length];
}
