import type { Node } from '../../sources/node.ts';
import { SAID, THINGS } from '../answers.ts';
import type { Guesses } from './generalise.ts';
import { areNumbers, columnsOf, isLong } from './tables/columns.ts';
import { headSays } from './tables/heads.ts';
import { rungColumns } from './tables/rung-columns.ts';
import { guessTable, type Over } from './tables/table.ts';
import { areMostly, guess, isJob, isProficiency } from './vocabulary.ts';

/** Words that name a sheet or a file by what it is, and not by what it is about. */
const GENERIC =
	/^(?:sheet|data|export|table|final|copy of|draft|new|my|our|the)\b|\b(?:ladders?|framework|matrix|matrices|levels?|career|growth|progression|grid|competenc(?:y|ies)|expectations?|overview|skills?|rubric|raci|responsibilit(?:y|ies)|long list|list|tracks?|roles?|jobs?|grades?|grading|pay|salar(?:y|ies)|duties|compare|comparison|import|export|statements?)\b/i;

/** Names of sheets of who answers for what. */
const DUTIES = /\b(?:accountabilit|responsibilit|duties|owners?\b|ownership\b|who does|who owns)/i;

/** What is known of the sheets of a ladder as a whole. */
interface Known {
	names: readonly string[];
	areScales: boolean;
	hasScales: boolean;
	areAxes: boolean;
}

/** Whether a file is one of sheets. */
export const isOfSheets = ({ name, children }: Node) =>
	children.some(({ is }) => is === 'sheet') || /\.(?:csv|tsv|tab|xlsx|ods)$/i.test(name?.plain ?? '');

/** Guesses what the parts of sheets are, by the heads of their tables and what these hold. */
export function guessSheets(files: readonly Node[], guesses: Guesses): void {
	const known = knownOf(files);
	for (const file of files) visit(file, []);

	function visit(node: Node, above: readonly Node[]): void {
		if (node.isHidden) {
			guesses.set(node, { is: 'nothing' });
			return;
		}
		if (node.is === 'table') guessTable(node, overOf(above, known, guesses), guesses);
		if (node.is === 'bold') {
			guessLabelled(node, guesses);
			guessList(node, above, guesses);
		}
		for (const child of node.children) {
			if (child.children.length === 0 && child.text !== undefined) guessField(child, guesses);
			visit(child, [...above, node]);
		}
	}
}

/** A title with lines below it and no table: what a role answers for, or needs. */
function guessList(title: Node, above: readonly Node[], guesses: Guesses): void {
	const role = above.find((node) => /^(?:sheet|file|bold)$/.test(node.is) && isJob(nameOf(node)));
	const { meaning } = headSays(nameOf(title));
	const said = meaning === 'axis' ? 'statement' : SAID.find((one) => one === meaning);
	const lines = title.children.filter(({ is }) => /^(?:text|bullet|number)$/.test(is));
	if (role === undefined || said === undefined || lines.length === 0 || lines.length < title.children.length) return;
	if (!guesses.has(role)) guesses.set(role, { is: 'role' });
	for (const line of lines) guesses.set(line, { is: said });
}

/** A title with a label of what it names: `Competency: Closing`. */
function guessLabelled(title: Node, guesses: Guesses): void {
	const [, label] = /^([^:{}]+):\s*\S/.exec(nameOf(title)) ?? [];
	const { meaning } = label === undefined ? {} : headSays(label);
	if (meaning === 'role' || meaning === 'axis' || meaning === 'group' || meaning === 'level' || meaning === 'track')
		guesses.set(title, { is: meaning, reads: [`${label}: {title}`] });
}

/** A label with its value over a table: the role that it is about. */
function guessField(field: Node, guesses: Guesses): void {
	if (/^(?:text|bullet|number|quote|code)$/.test(field.is)) return;
	const { meaning } = headSays(field.is);
	if (meaning === 'summary') guesses.set(field, { is: 'summary' });
	else if (meaning === 'role' || meaning === 'track' || meaning === 'axis' || meaning === 'group')
		guesses.set(field, { is: meaning });
	else if (meaning === 'title') guesses.set(field, { is: 'role' });
	else guesses.set(field, { is: 'fact' });
}

function knownOf(files: readonly Node[]): Known {
	const tables = files.flatMap(tablesIn).map(columnsOf);
	const grids = tables.flatMap((all) => {
		const found = rungColumns(all);
		return found ? [found] : [];
	});
	const asksSteps = grids.some(({ rungs }) => rungs.every((column) => !isLong(column)) && rungs.some(areNumbers));
	const isScale = ({ rungs }: (typeof grids)[number]) =>
		rungs.some(isLong) &&
		(asksSteps ||
			areMostly(
				rungs.map(({ head }) => head),
				isProficiency,
			));
	const names = files.flatMap(namesIn);
	const own = files.flatMap(({ children }) => children.filter(({ is }) => is === 'sheet').map(nameOf));
	const holders = own.length > 1 ? own : files.map(nameOf);
	return {
		names,
		areScales: asksSteps && grids.some(isScale),
		hasScales: grids.some(isScale) || tables.some(({ columns }) => columns.some(({ says }) => says.meaning === 'step')),
		areAxes:
			holders.length > 1 &&
			!holders.some((name) => isJob(name)) &&
			holders.filter((name) => !GENERIC.test(name)).length > 1,
	};
}

const tablesIn = (node: Node): Node[] =>
	node.is === 'table' ? [node] : node.isHidden ? [] : node.children.flatMap(tablesIn);

const nameOf = ({ is, name }: Node) => (name?.plain ?? '').replace(is === 'file' ? /\.\w+$/ : /$/, '');

const namesIn = (node: Node): string[] => [
	...(/^(?:sheet|bold|file)$/.test(node.is) ? [nameOf(node)] : []),
	...(node.is === 'table' ? [] : node.children.flatMap(namesIn)),
];

function overOf(above: readonly Node[], known: Known, guesses: Guesses): Over {
	const holders = above.filter(({ is }) => /^(?:sheet|bold|file)$/.test(is)).toReversed();
	const isOwn = (node: Node) => known.names.filter((name) => name === nameOf(node)).length === 1;
	const own =
		holders.find((node) => isJob(nameOf(node)) && isOwn(node)) ??
		holders.find((node) => !GENERIC.test(nameOf(node)) && isOwn(node));
	const isTaken = () =>
		above.some(
			(node) =>
				guesses.get(node)?.is === 'role' ||
				node.children.some((child) => isField(child) && guesses.get(child)?.is === 'role'),
		);
	const take = (node: Node | undefined, is: 'role' | 'axis') => {
		if (node && !guesses.has(node) && !isTaken()) guesses.set(node, { is });
	};
	const named = holders
		.map((node) => guess(nameOf(node)).meaning)
		.find((meaning) => THINGS.some((thing) => thing === meaning));
	return {
		roles: new Set(),
		kind: named as Over['kind'],
		isPage: false,
		saysDuties: holders.some((node) => DUTIES.test(nameOf(node))),
		areScales: known.areScales,
		hasScales: known.hasScales,
		isOfAxis: above.some((node) => guesses.get(node)?.is === 'axis') || (known.areAxes && own !== undefined),
		isAxisOfSheet: known.areAxes,
		section: (is) => {
			const over = above.at(-1);
			if (over?.is === 'lead' && !guesses.has(over))
				guesses.set(over, { is: isJob(nameOf(over)) && is !== 'part' ? 'role' : is });
		},
		holdsLadder: () => take(own ?? holders.at(-1), 'role'),
		holdsList: (hasAxes) => {
			if (!hasAxes) take(own, known.areAxes ? 'axis' : 'role');
			else if (own && isJob(nameOf(own))) take(own, 'role');
		},
		isAxis: () => take(own ?? holders[0], 'axis'),
	};
}

/** Takes a file of sheets for the role, where it has levels and nothing in the ladder is or names a role. */
export function guessOnlyRole(tree: Node, files: readonly Node[], guesses: Guesses): void {
	const [file] = files;
	const meanings = new Set([...guesses.values()].map(({ is }) => is));
	const isOnly = file !== undefined && tree.children.length === 1 && tree.children[0] === file;
	if (isOnly && meanings.has('level') && !meanings.has('role') && !guesses.has(file)) guesses.set(file, { is: 'role' });
}

const isField = ({ is, children, text }: Node) =>
	children.length === 0 && text !== undefined && !/^(?:text|bullet|number)$/.test(is);
