import type { Node } from '../../sources/node.ts';
import { SAID, THINGS, type Proposed, type Shape } from '../answers.ts';
import { fieldsAtTop, guessData, guessFront, keysOfLists } from './data.ts';
import { generalise, type Guesses } from './generalise.ts';
import { HEADING, nameOf, outlineOf, rungPages, stepsIn, type Outline } from './outline.ts';
import { guessPage } from './pages.ts';
import { guessProse } from './prose.ts';
import { guessOnlyRole, guessSheets, isOfSheets } from './sheets.ts';
import { guess } from './vocabulary.ts';
import { ofWhole } from './whole.ts';

/** What a ladder was taken for. */
export interface Recognised {
	/** The shape that most of it has. */
	shape: Shape;
	/** Answers for all that can be told by looks; a person knows better. */
	answers: Proposed;
}

/** Answers that are proposed where nothing in a ladder speaks for another. */
const DEFAULTS: Proposed = {
	places: {},
	texts: 'by their looks',
	levels: 'add',
	rungs: 'own',
	axes: 'common',
	equal: 'shared',
	order: [],
	doers: 'consulted',
	branches: {},
};

/** Proposes how a ladder is to be read: the shape that it has, and what stands where. */
export function recognise(tree: Node): Recognised {
	const guesses: Guesses = new Map();
	const files = filesIn(tree);
	const sheets = files.filter(isOfSheets);
	const [data, pages] = [files, files].map((all, index) =>
		all.filter((file) => !sheets.includes(file) && isData(file) === (index === 0)),
	) as [Node[], Node[]];
	guessSheets(sheets, guesses);
	const hasRoles = data.some((file) => keysOfLists(file).some((key) => guess(key).meaning === 'role'));
	for (const file of data) guessData(file, hasRoles, guesses);
	const plain = pages.map(outlineOf);
	const whole = new Map(
		foldersIn(tree)
			.flatMap((folder) => rungPages(plain, folder))
			.map((outline) => [outline.file, outline]),
	);
	const outlines = plain.map((outline) => whole.get(outline.file) ?? outline);
	const known = {
		roles: new Set(
			outlines.flatMap(({ rungs }) => rungs.flatMap(({ above }) => (above[0] ? [nameOf(above[0]).toLowerCase()] : []))),
		),
		steps: new Set(pages.flatMap((file) => stepsIn(file))),
		sections: outlines.flatMap(({ rungs }) =>
			rungs.flatMap(({ node }) => node.children.filter(({ is }) => HEADING.test(is)).map(nameOf)),
		),
		areAxes: arePagesAxes(outlines),
	};
	for (const outline of outlines) guessPage(outline, known, guesses);
	for (const file of pages) guessFront(file, guesses);
	guessOnlyRole(tree, sheets, guesses);
	for (const file of files) guessProse(file, guesses);
	guessFolders(tree, guesses);
	const axes = areRolesApart(guesses) ? 'own' : 'common';
	const looks: Proposed = { ...DEFAULTS, places: generalise(tree, guesses), axes };
	return { shape: shapeOf(tree, guesses, data), answers: { ...looks, ...ofWhole(tree, looks) } };
}

const filesIn = (node: Node): Node[] => (node.is === 'file' ? [node] : node.children.flatMap(filesIn));

const foldersIn = (node: Node): Node[] => (node.is === 'file' ? [] : [node, ...node.children.flatMap(foldersIn)]);

/** Whether a file is data: it has records in lists, or fields in fields; a page has fields at its top at most. */
const isData = (file: Node) => fieldsAtTop(file).some(({ is, children }) => is === 'item' || children.length > 0);

/** Whether many pages have rungs of the same names with nothing in them but items: each is about a competency. */
function arePagesAxes(outlines: readonly Outline[]): boolean {
	const names = outlines.flatMap(({ rungs, isRung }) =>
		rungs.length > 0 && !isRung ? [rungs.map(({ node }) => nameOf(node)).join('\n')] : [],
	);
	const isFlat = outlines.every(({ rungs }) =>
		rungs.every(({ node }) => !node.children.some(({ is }) => HEADING.test(is))),
	);
	return isFlat && names.length > 2 && new Set(names).size * 2 < names.length + 1;
}

/** Takes the folders of what lies in them for what holds it: axes lie in groups, levels in roles. */
function guessFolders(node: Node, guesses: Guesses): void {
	for (const folder of node.children.filter(({ is }) => is === 'folder')) {
		const tops = folder.children.flatMap((file) => [
			guesses.get(file)?.is,
			...file.children.map((child) => child.is === 'h1' && guesses.get(child)?.is),
		]);
		if (tops.includes('axis')) guesses.set(folder, { is: 'group' });
		else if (tops.includes('level')) guesses.set(folder, { is: 'role' });
		guessFolders(folder, guesses);
	}
}

/** Whether axes are listed in each role by itself. */
function areRolesApart(guesses: Guesses): boolean {
	const roles = [...guesses].filter(([node, { is }]) => is === 'role' && node.is === 'file').map(([node]) => node);
	const holdsAxes = (node: Node): boolean =>
		node.children.some((child) => guesses.get(child)?.is === 'axis' || holdsAxes(child));
	return roles.filter(holdsAxes).length > 1;
}

function shapeOf(tree: Node, guesses: Guesses, data: readonly Node[]): Shape {
	const all = [...guesses];
	if (all.some(([, { is }]) => is === 'reference') && data.length > 0) return 'references';
	if (data.length > 0)
		return all.some(([node, { is }]) => is === 'statement' && node.children.length > 0 && isRecord(node))
			? 'records'
			: 'tree';
	const said = all.filter(([, { is, reads }]) => SAID.some((one) => one === is) || (is === 'step' && reads));
	const cells = new Set(cellsIn(tree));
	const inCells = said.filter(([node]) => node.is === 'row' || cells.has(node));
	const holdsCells = inCells.length * 2 > said.length;
	if (!holdsCells && said.length > 0) return 'outline';
	const rows = all.flatMap(([node, { is }]) => (node.is === 'row' ? [is] : []));
	if (rows.length === 0) return holdsCells ? 'grid' : 'outline';
	return rows.filter((is) => is === 'statement' || is === 'reference' || is === 'part').length * 2 > rows.length &&
		!all.some(([node, { is }]) => node.is === 'column' && is === 'role')
		? 'records'
		: 'grid';
}

/** What lies in the cells of tables. */
const cellsIn = (node: Node): Node[] =>
	node.children.flatMap((child) => [...(node.is === 'column' ? [child] : []), ...cellsIn(child)]);

/** Whether a record names what it belongs to in fields of its own. */
const isRecord = ({ children }: Node) =>
	children.some(({ is, children: below }) => below.length === 0 && THINGS.some((thing) => thing === guess(is).meaning));
