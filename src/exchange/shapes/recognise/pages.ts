import type { Node } from '../../sources/node.ts';
import type { PlaceAnswer } from '../answers.ts';
import type { Guesses } from './generalise.ts';
import { HEADING, holdsItems, isScaleList, ITEM, nameOf, topOf, type Outline } from './outline.ts';
import { guessTable, hasRungs, type Over } from './tables/table.ts';
import { guessItems, guessRung, over } from './under-rung.ts';
import { areMostly, guess, isProficiency } from './vocabulary.ts';

/** Pages that are not about the ladder. */
const BESIDE = /^(?:licen[cs]e|contributing|code[-_ ]of[-_ ]conduct|changelog|security|authors|credits)\b/i;

/** What is known of the pages of a ladder as a whole. */
export interface Known {
	/** Titles of roles, as far as pages with rungs have them, in lower case. */
	roles: ReadonlySet<string>;
	/** Names of steps, in lower case. */
	steps: ReadonlySet<string>;
	/** The names of the sections of all rungs. */
	sections: readonly string[];
	/** Whether pages with rungs are each about a competency: the rungs are the steps of its scale. */
	areAxes: boolean;
}

/** Guesses what the parts of a page are, by its headings and by what stands under them. */
export function guessPage(outline: Outline, known: Known, guesses: Guesses): void {
	const { file, rungs } = outline;
	if (BESIDE.test(file.name!.plain)) {
		guesses.set(file, { is: 'nothing' });
		return;
	}
	if (rungs.length > 0) guessRungs(outline, known, guesses);
	const isRole = rungs.length === 0 && isAboutRole(file, known.roles);
	if (isRole) guesses.set(topOf(file), { is: 'role' });
	visit(file, []);

	function visit(node: Node, above: readonly Node[]): void {
		if (node.children.length > 2 && node.children.every(isLink)) guesses.set(node, { is: 'nothing' });
		if (node.is === 'table') guessTable(node, overOf(above, known, guesses), guesses);
		else if (isScaleList(node, above.at(-1))) {
			guesses.set(node, { is: 'axis' });
			for (const item of node.children) guesses.set(item, { is: 'step', reads: ['**{title}**: {text}'] });
		} else if (isRole && HEADING.test(node.is)) guessList(node, known, guesses);
		for (const child of node.children) visit(child, [...above, node]);
	}
}

/** What a table of a page lies in: the heading over it. */
function overOf(above: readonly Node[], { roles }: Known, guesses: Guesses): Over {
	const heading = above.at(-1)!;
	return {
		roles,
		isPage: true,
		saysDuties: false,
		areScales: false,
		hasScales: false,
		isOfAxis: false,
		isAxisOfSheet: false,
		section: () => {},
		holdsLadder: () => {
			if (!above.some((one) => guesses.has(one))) guesses.set(heading, { is: 'role' });
		},
		holdsSides: () => {
			if (!above.some((one) => ['role', 'level', 'step'].includes(guesses.get(one)?.is ?? '')))
				guesses.set(heading, { is: 'role' });
		},
		holdsList: () => {},
		isAxis: () => {
			if (above.length > 1) guesses.set(heading, { is: 'axis' });
		},
	};
}

function guessRungs({ file, rungs, isRung }: Outline, known: Known, guesses: Guesses): void {
	const names = rungs.map(({ node }) => nameOf(node));
	const outermost = rungs.filter(({ above }) => !above.some((over) => names.includes(nameOf(over))));
	const holders = new Set(isRung ? [] : outermost.map(({ above }) => above.at(-1) ?? file));
	const isRepeated = holders.size > 1 && new Set(names).size < names.length;
	const isScale = (known.areAxes && !isRung) || isRepeated || areMostly(names, isProficiency);
	for (const holder of holders) guesses.set(holder, { is: isScale ? 'axis' : 'role' });
	for (const { node } of rungs) guesses.set(node, rungGuess(node, isScale ? 'step' : 'level'));
	const hasItems = rungs.some(({ node }) => holdsItems(node));
	for (const { node } of rungs) guessRung(node, { ...known, hasItems }, guesses);
}

function rungGuess(node: Node, is: 'level' | 'step'): PlaceAnswer {
	const [, sign] = /^\p{Lu}{1,4}[ -]?\d+(?:\.\d+)?\s*([-–—:])\s*\S/u.exec(nameOf(node)) ?? [];
	return sign === undefined ? { is } : { is, reads: [sign === ':' ? '{label}: {title}' : '{label} - {title}'] };
}

/** What a list of a role without rungs says: responsibilities, indicators; competencies are what is asked. */
function guessList(node: Node, known: Known, guesses: Guesses): void {
	const said = over(node) ?? (guess(nameOf(node)).meaning === 'axis' ? { is: 'statement' as const } : undefined);
	if (said) guessItems(node, said, { ...known, hasItems: true }, guesses);
}

/** Whether a page without rungs is about a role: it lists responsibilities, or its grades in a table. */
const isAboutRole = (node: Node, roles: ReadonlySet<string>): boolean =>
	node.children.some(
		(child) =>
			(HEADING.test(child.is) && guess(nameOf(child)).meaning === 'responsibility' && holdsItems(child)) ||
			(child.is === 'table' && hasRungs(child, roles)) ||
			isAboutRole(child, roles),
	);

/** Whether a node is an item with a link and little else. */
const isLink = ({ is, text }: Node) =>
	ITEM.test(is) && text!.lost.some(({ what }) => what === 'link') && text!.plain.split(' ').length < 8;
