import { isOfPage, type Node } from '../../sources/node.ts';
import { SAID, THINGS, type Meaning, type PlaceAnswer } from '../answers.ts';
import type { Guesses } from './generalise.ts';
import { headSays } from './tables/heads.ts';
import { areMostly, guess, isRung, sideNamed } from './vocabulary.ts';

/** Kinds of things, from the widest to the narrowest: a thing lies in wider ones. */
const isThing = (meaning: Meaning | undefined) => THINGS.some((thing) => thing === meaning);
const isSaid = (meaning: Meaning | undefined) => SAID.some((said) => said === meaning);

/** Texts that name a step by its address. */
const ADDRESS = /^[\w-]+(?:[/.:][\w-]+)+$/;

/** What people call a rung in short. */
const LABEL = /^\p{Lu}{1,4}[ -]?\d{1,2}$/u;

/** A text of as many words is a sentence rather than a name. */
const SENTENCE = 4;

/**
 * Guesses what the nodes of a file of data are, by their keys and by what lies in what.
 *
 * @param hasRoles whether roles are listed somewhere in the ladder: levels of an axis are the steps of its scale then
 */
export function guessData(file: Node, hasRoles: boolean, guesses: Guesses): void {
	const fields = fieldsAtTop(file);
	const inFile = { ...file, children: fields };
	const meaning = whole(inFile, hasRoles);
	if (meaning) guesses.set(file, { is: meaning });
	visit(inFile, meaning ? [meaning] : []);

	/** @param above what it lies in, the outermost first */
	function visit(node: Node, above: readonly Meaning[]): void {
		for (const child of node.children) {
			const found = meaningOf(child, node, above);
			if (found) guesses.set(child, found);
			visit(child, found ? [...above, found.is] : above);
		}
	}

	function meaningOf(node: Node, parent: Node, above: readonly Meaning[]): PlaceAnswer | undefined {
		const { is, text, children } = node;
		if (text !== undefined && children.length === 0)
			return is === 'item' ? ofItem(parent, above) : ofField(node, parent, above);
		if (is !== 'item' && isRung(is)) return rung(above);
		if (is !== 'item' && holdsRungs(node) && !isIn(above, 'role', 'axis')) return { is: 'role' };
		if (is === 'item' && isGridRow(node)) return { is: 'axis' };
		if (is === 'item' && isLongRecord(node, parent) && !isRungRow(node)) return { is: 'statement' };
		if (is === 'item' && isRungRow(node)) return rung(above);
		const { meaning } = guess(is === 'item' ? parent.is : isRecord(node) ? parent.is : '');
		if (meaning === 'step') return { is: meaning };
		if (meaning === 'level') return rung(above);
		if (meaning === 'track' && !hasRoles && listsLevels(node)) return { is: 'role' };
		if (isThing(meaning)) return { is: meaning! };
		if ((isSaid(meaning) || meaning === 'link') && is === 'item') return { is: meaning! };
		// A key that names what its sentences are about: `communication: [ … ]` in a level.
		const isAxis =
			is !== 'item' && guess(is).meaning === undefined && sideNamed(is) === undefined && hasSentences(node);
		return isAxis && isIn(above, 'level', 'role') && !isIn(above, 'axis') ? { is: 'axis' } : undefined;
	}

	function rung(above: readonly Meaning[]): PlaceAnswer {
		return { is: isIn(above, 'axis') && !isIn(above, 'role', 'level') ? 'step' : 'level' };
	}

	/** A text of a list. */
	function ofItem(list: Node, above: readonly Meaning[]): PlaceAnswer | undefined {
		const { meaning } = guess(list.is);
		const side = sideNamed(list.is);
		const { concern } = headSays(list.is);
		if (concern !== undefined && isSaid(above.at(-1))) return { is: 'owner', as: concern };
		if (areAddresses(list) && isIn(above, 'level', 'role'))
			return { is: 'reference', ...(meaning === 'optional' ? { optional: true } : {}) };
		if (meaning === 'level' || meaning === 'step') return rung(above);
		if (isSaid(meaning) || meaning === 'alias' || meaning === 'link') return { is: meaning! };
		if (hasSentences(list) && above.length > 0)
			return side === undefined ? { is: 'statement' } : { is: 'statement', side };
		return isThing(meaning) ? { is: meaning! } : undefined;
	}

	/** A text of a record. */
	function ofField(node: Node, record: Node, above: readonly Meaning[]): PlaceAnswer | undefined {
		const { meaning, isPlural } = guess(node.is);
		const last = above.at(-1);
		const isOther = (key: RegExp) => record.children.some(({ is, text }) => is !== node.is && key.test(is) && text);
		const side = sideNamed(node.is);
		const { concern } = headSays(node.is);
		if (concern !== undefined && isSaid(last)) return { is: 'owner', as: concern };
		if (last === 'axis' && isRung(node.is)) return { is: 'statement', key: 'level' };
		// A responsibility with a name and no other text says that.
		if (isSaid(last) && meaning === 'title' && !record.children.some((field) => field.text && isTextOf(field, record)))
			return { is: 'text' };
		if (isSaid(last) && (isTextOf(node, record) || isSaid(meaning) || meaning === 'summary')) return { is: 'text' };
		if (side !== undefined && isThing(last)) return { is: 'statement', side };
		// A key that names what its sentence is about.
		const isAbout = guess(node.is).meaning === undefined && wordsOf(node.text!.plain) >= SENTENCE;
		if (isAbout && isIn(above, 'level', 'role') && !isIn(above, 'axis')) return { is: 'statement', key: 'axis' };
		if (meaning === undefined || isPlural || last === undefined) return undefined;
		if (isSaid(last) && meaning === 'group' && !isOther(/axis|competenc|skill|topic|area/i)) return { is: 'axis' };
		if (isThing(meaning))
			return { is: meaning !== last ? meaning : meaning === 'level' && isOther(/^title$/i) ? 'label' : 'title' };
		if (isSaid(meaning)) return isThing(last) ? { is: meaning } : undefined;
		if (meaning === 'title' && isOther(/^title$/i)) return { is: 'id' };
		// `code: SE1` beside a name is what people call a rung.
		if (meaning === 'id' && last === 'level' && LABEL.test(node.text!.plain)) return { is: 'label' };
		return isSaid(last) && ['summary', 'order', 'label', 'title'].includes(meaning) ? undefined : { is: meaning };
	}
}

/** The fields of a file, without the page below them. */
export const fieldsAtTop = ({ children }: Node) => children.filter(({ is }) => !isOfPage(is));

/** Guesses what fields at the top of a page say of what the page is. */
export function guessFront(file: Node, guesses: Guesses): void {
	if (!guesses.has(file)) return;
	for (const field of fieldsAtTop(file)) {
		const { meaning } = guess(field.is);
		if (meaning === 'title' || meaning === 'id' || meaning === 'summary' || meaning === 'order')
			guesses.set(field, { is: meaning });
	}
}

/** Whether the items of a list name steps by their addresses, all of them. */
const areAddresses = ({ children }: Node) => children.every(({ text }) => ADDRESS.test(text?.plain ?? ''));

/** What a whole file is, by what is listed in it. */
function whole(file: Node, hasRoles: boolean): Meaning | undefined {
	const lists = new Set(keysOfLists(file).map((key) => guess(key).meaning));
	const hasTitle = file.children.some(({ is, text }) => guess(is).meaning === 'title' && text !== undefined);
	const hasRungs = lists.has('level') || hasLevelFields(file) || hasRungKeys(file);
	const isRung = file.children.some(
		({ is, text }) => text !== undefined && ['order', 'level'].includes(guess(is).meaning ?? ''),
	);
	if (!hasTitle) return undefined;
	if (lists.has('role')) return 'track';
	if (isRung && !hasRungs) return 'level';
	if (lists.has('axis')) return hasRoles || !hasRungs ? 'group' : 'role';
	return hasRungs ? (file.children.some(({ is }) => guess(is).meaning === 'group') ? 'axis' : 'role') : undefined;
}

/** The keys of the lists of records in a file. */
export const keysOfLists = (node: Node): string[] => [
	...(node.children.some((child) => child.is === 'item' && child.children.length > 0) ? [node.is] : []),
	...node.children.flatMap(keysOfLists),
];

const hasLevelFields = (node: Node): boolean =>
	node.children.some((child) =>
		child.children.length > 0 ? hasLevelFields(child) : node.is === 'item' && guess(child.is).meaning === 'level',
	);

const isIn = (above: readonly Meaning[], ...meanings: Meaning[]) => above.some((meaning) => meanings.includes(meaning));

const hasRungKeys = (node: Node): boolean =>
	node.children.some(
		(child) => (child.is !== 'item' && child.children.length > 0 && isRung(child.is)) || hasRungKeys(child),
	);

/** Whether keys in a part are the names of rungs; a key that says what they are has none of its own. */
const holdsRungs = ({ is, children }: Node) =>
	guess(is).meaning === undefined &&
	areMostly(
		children.filter((child) => child.is !== 'item').map((child) => child.is),
		isRung,
	);

/** Whether a record has levels of its own, and lists no roles that could have them: one of `ladders`, of `families`. */
const listsLevels = ({ children }: Node) => {
	const lists = new Set(children.flatMap(keysOfLists).map((key) => guess(key).meaning));
	return lists.has('level') && !lists.has('role') && !lists.has('track');
};

const isRecord = ({ children }: Node) => children.some(({ is, text }) => is !== 'item' && text !== undefined);

const wordsOf = (plain: string) => plain.split(' ').length;

const hasSentences = ({ children }: Node) => {
	const texts = children.flatMap(({ is, text }) => (is === 'item' && text ? [wordsOf(text.plain)] : []));
	return texts.length > 0 && texts.reduce((sum, words) => sum + words, 0) / texts.length >= SENTENCE;
};

/** A record of a long list: it names what it belongs to, which is not what the list is of, and says something. */
function isLongRecord(node: Node, list: Node): boolean {
	const fields = node.children.filter(({ children, text }) => text !== undefined && children.length === 0);
	const names = fields.flatMap(({ is }) =>
		['level', 'role', 'axis', 'group'].includes(guess(is).meaning ?? '') ? [is] : [],
	);
	// `competency_id` in a list of skills: what names a thing of its own kind lies in it.
	const isOfList =
		isThing(guess(list.is).meaning) && !names.some((key) => guess(key).meaning === guess(list.is).meaning);
	return names.length > 0 && !isOfList && fields.some((field) => isTextOf(field, node));
}

/** A record with a name and a sentence for each rung: a row of a grid. */
const isGridRow = ({ children }: Node) =>
	children.some(({ is, text }) => text !== undefined && guess(is).meaning === 'axis') &&
	children.filter(({ is, text }) => text !== undefined && isRung(is)).length > 1;

/** A record of a rung with a sentence for each of several areas, which the keys name. */
const isRungRow = ({ children }: Node) =>
	children.some(({ is, text }) => text !== undefined && guess(is).meaning === 'level') &&
	children.filter(
		({ is, text }) =>
			text && guess(is).meaning === undefined && sideNamed(is) === undefined && wordsOf(text.plain) >= SENTENCE,
	).length > 1;

/** Whether a field is the longest text of its record, and a sentence. */
function isTextOf(field: Node, record: Node): boolean {
	const lengths = record.children.flatMap(({ text }) => (text ? [wordsOf(text.plain)] : []));
	const own = wordsOf(field.text!.plain);
	return own >= SENTENCE && own === Math.max(...lengths);
}
