import type { Node } from '../../sources/node.ts';
import type { PlaceAnswer } from '../answers.ts';
import type { Guesses } from './generalise.ts';
import { HEADING, holdsItems, holdsTable, ITEM, leadOf, nameOf } from './outline.ts';
import { areMostly, guess, sideNamed } from './vocabulary.ts';

/** What is known when the parts of a rung are looked at. */
export interface OfRungs {
	/** The names of the sections of all rungs. */
	sections: readonly string[];
	/** Whether items say what is asked; where a page has none, paragraphs do. */
	hasItems: boolean;
	/** Names of steps of scales, in lower case. */
	steps: ReadonlySet<string>;
}

/** What a heading can say of what stands under it. */
const OVER = ['statement', 'example', 'responsibility', 'indicator', 'advice'] as const;

/** How an example begins that says that it is one. */
const SAYS_EXAMPLE = /^(?:for (?:example|instance)|e\.\s?g\.|examples?\s*[:–-])/i;

/** A fact: a label in bold, and a value of few words. */
const FACT = /^\*\*[^*]{2,30}\*\*:? ?(?:\S+(?: |$)){1,8}$/;
const FACT_READS = ['**{label}:** {value}', '**{label}**: {value}'];

/** Guesses what stands under a rung: sections that come again under others are axes, items say what is asked. */
export function guessRung(rung: Node, known: OfRungs, guesses: Guesses): void {
	for (const child of rung.children) {
		if (child.is === 'text' && FACT.test(child.text?.marked ?? ''))
			guesses.set(child, { is: 'fact', reads: FACT_READS });
		if (!HEADING.test(child.is) || guesses.has(child)) continue;
		const isProse = known.hasItems && !holdsItems(child) && !holdsTable(child);
		const { meaning } = guess(nameOf(child));
		const isAgain = known.sections.filter((name) => name === nameOf(child)).length > 1;
		if (isProse) guesses.set(child, { is: 'prose' });
		else if (over(child) === undefined && isAgain && (meaning === undefined || meaning === 'axis'))
			guesses.set(child, { is: 'axis' });
		if (!isProse) guessItems(child, over(child) ?? { is: 'statement' }, known, guesses);
	}
	const rest = rung.children.filter((child) => !HEADING.test(child.is) && !guesses.has(child));
	guessItems({ ...rung, children: rest }, { is: 'statement' }, known, guesses);
}

/** Guesses that the items under a part of a page are what that says, unless a part between says otherwise. */
export function guessItems(node: Node, taken: PlaceAnswer, known: OfRungs, guesses: Guesses): void {
	const items = node.children.filter((child) => ITEM.test(child.is));
	const isStep = areMostly(items.map(leadOf), (lead) => known.steps.has(lead));
	for (const item of items) guesses.set(item, isStep ? { ...taken, reads: ['**{step}**: {text}'] } : taken);
	for (const child of node.children) {
		if (child.is !== 'table') guessItems(child, over(child) ?? (areExamples(child) ? EXAMPLE : taken), known, guesses);
		if (child.is === 'text' && child.text?.plain && !known.hasItems) guesses.set(child, taken);
	}
}

const EXAMPLE: PlaceAnswer = { is: 'example' };

/** Whether the items in an item say of themselves that they are examples of it. */
function areExamples({ is, children }: Node): boolean {
	const items = children.filter((child) => ITEM.test(child.is));
	return ITEM.test(is) && items.length > 0 && items.every(({ text }) => SAYS_EXAMPLE.test(text?.plain ?? ''));
}

/** What a name says of what stands under it. */
export function over(node: Node): PlaceAnswer | undefined {
	if (node.name === undefined) return undefined;
	const side = sideNamed(nameOf(node));
	if (side !== undefined) return { is: 'statement', side };
	const is = OVER.find((one) => one === guess(nameOf(node)).meaning);
	return is && { is };
}
