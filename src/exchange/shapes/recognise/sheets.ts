import type { Node } from '../../sources/node.ts';
import { SAID, THINGS } from '../answers.ts';
import type { Guesses } from './generalise.ts';
import { hasOwnWord, isGeneric, isJobAlone, knownOf, nameOf, type Known } from './sheet-names.ts';
import { headSays } from './tables/heads.ts';
import { guessTable, type Over } from './tables/table.ts';
import { guess, isJob, isRank } from './vocabulary.ts';

/** Names of sheets of who answers for what. */
const DUTIES = /\b(?:accountabilit|responsibilit|duties|owners?\b|ownership\b|who does|who owns)/i;

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

function overOf(above: readonly Node[], known: Known, guesses: Guesses): Over {
	const holders = above.filter(({ is }) => /^(?:sheet|bold|file)$/.test(is)).toReversed();
	const isOwn = (node: Node) => known.names.filter((name) => name === nameOf(node)).length === 1;
	const own =
		holders.find((node) => isJobAlone(nameOf(node)) && isOwn(node)) ??
		(known.jobs > 1 ? holders.find((node) => isJob(nameOf(node)) && isOwn(node)) : undefined) ??
		holders.find((node) => !isGeneric(nameOf(node)) && isOwn(node)) ??
		(known.areAxes ? holders.find((node) => hasOwnWord(nameOf(node)) && isOwn(node)) : undefined);
	const isTaken = () =>
		above.some(
			(node) =>
				guesses.get(node)?.is === 'role' ||
				node.children.some((child) => isField(child) && guesses.get(child)?.is === 'role'),
		);
	const take = (node: Node | undefined, is: 'role' | 'axis') => {
		if (!node || guesses.has(node) || isTaken()) return;
		// A title that repeats the name of its sheet names the same thing.
		for (const one of holders) if (nameOf(one) === nameOf(node)) guesses.set(one, { is });
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
		holdsSides: () => {
			const rung = holders.find((node) => isRank(nameOf(node)) && isOwn(node));
			if (rung) guesses.set(rung, { is: 'level' });
			else if (known.areAxes && own && !guesses.has(own)) guesses.set(own, { is: 'group' });
			take(rung === undefined && own && isJob(nameOf(own)) ? own : holders.at(-1), 'role');
		},
		holdsLadder: (hasSaid) => {
			// A list of all levels, beside sheets of roles, says something of each role’s.
			if (!hasSaid && known.jobs > 0 && !(own && isJob(nameOf(own)))) return;
			if (known.areGroups && own && !guesses.has(own)) guesses.set(own, { is: 'group' });
			// Of several files none is the role by a name that says what kind of file it is.
			else if (own || known.files === 1 || !isGeneric(nameOf(holders.at(-1)!))) take(own ?? holders.at(-1), 'role');
		},
		holdsList: (hasAxes, hasSaid) => {
			// A list of levels alone is about no competency.
			if (known.areAxes && !hasAxes && !hasSaid) return;
			if (!hasAxes && known.jobs > 0 && !(own && isJob(nameOf(own)))) return;
			if (!hasAxes) take(own, known.areAxes ? 'axis' : 'role');
			else if (own && isJob(nameOf(own))) take(own, 'role');
		},
		isAxis: () => {
			if (!above.some((node) => guesses.get(node)?.is === 'axis')) take(own ?? holders[0], 'axis');
			else take(own ?? holders.at(-1), 'role');
		},
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
