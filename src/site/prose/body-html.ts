import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import { fill } from '../../handbook/language/sentence.ts';
import type { Body, BodyNodeOf } from '../../handbook/model/body.ts';
import { nodesOfType, wordsOf } from '../../handbook/model/body.ts';
import type { asides } from '../../handbook/schema/components.ts';
import { asShown, type Place } from './as-shown.ts';
import { inLine } from '../fields/in-line.ts';
import { element } from '../html/elements.ts';
import { sentences } from './sentences.ts';

/** A piece of a body as it is shown: HTML, or a component in its place. */
export type BodyPiece = string | BodyNodeOf<'component'>;

/** What marks the place of a component: no text can hold the character that it begins with. */
const MARK = /<!--\0(\d+)-->/;

/**
 * The HTML of a body. What the tree holds is text and a few kinds of node, so nothing of an author's
 * is ever written as HTML.
 *
 * @param link gives an address of the handbook as a page writes it
 * @param place where on a page it stands
 * @returns HTML, and the components where they stand; an element may begin in one piece and end in another
 */
export function bodyHtml(body: Body, link: (address: string) => string, place: Place = {}): BodyPiece[] {
	const found: BodyNodeOf<'component'>[] = [];
	const component = (_: State, node: BodyNodeOf<'component'>): ElementContent => {
		found.push(node);
		return { type: 'comment', value: `\0${found.length - 1}`, data: { words: place.said?.(node) } };
	};
	const whole: Handler = (state) => state.wrap(state.all(body.tree as never));
	const handlers: Record<string, Handler> = { ...inLine(link), ...blocks(place), component, whole };
	// Notes are looked for in all that is given, node by node: so it is given no more than the notes.
	const notes = { type: 'whole', children: nodesOfType(body, 'footnoteDefinition') };
	const tree = toHast(notes as unknown as Nodes, {
		handlers,
		clobberPrefix: `user-content-${place.notes ?? ''}`,
		footnoteLabel: sentences.footnotes,
		footnoteBackLabel: (index, again) =>
			fill(sentences.backToReference, { number: index + 1 + (again > 1 ? `-${again}` : '') }),
	});
	const pieces = toHtml(asShown(tree, place)).split(MARK);
	return pieces
		.map((piece, index) => (index % 2 === 1 ? found[Number(piece)]! : piece))
		.filter((piece) => piece !== '');
}

/** What takes lines of its own as HTML. */
const blocks = ({ said }: Place): Record<string, Handler> => ({
	aside: (state: State, node: BodyNodeOf<'aside'>) => aside(state, node, said),
	details,
	tableRow,
	heading: (state: State, node: BodyNodeOf<'heading'>) =>
		element(`h${node.depth}`, { id: node.id }, state.all(node as never)),
	code: (_: State, { value, lang }: BodyNodeOf<'code'>) =>
		element('pre', { dir: 'ltr' }, [
			element('code', { className: lang === null ? undefined : [`language-${lang}`] }, [
				{ type: 'text', value: `${value}\n` },
			]),
		]),
});

/**
 * A note set off from the text. A reader hears its title as the name of the note, and once. It is no landmark:
 * of those a page has few, each by another name.
 */
function aside(state: State, node: BodyNodeOf<'aside'>, said: Place['said']): Element {
	const title =
		node.title.map((part) => wordsOf(part, said)).join('') || sentences[node.name as (typeof asides)[number]];
	const shown: ElementContent[] =
		node.title.length > 0 ? state.all({ children: node.title } as never) : [{ type: 'text', value: title }];
	return element('aside', { role: 'note', ariaLabel: title, className: ['aside', `aside-${node.name}`] }, [
		element('p', { className: ['aside-title'], ariaHidden: 'true' }, shown),
		...state.wrap(state.all(node as never), true),
	]);
}

/** What is folded until somebody opens it. */
function details(state: State, node: BodyNodeOf<'details'>): Element {
	const title = node.title.length > 0 ? state.all({ children: node.title } as never) : [];
	const summary = title.length > 0 ? title : [{ type: 'text' as const, value: sentences.more }];
	return element('details', {}, [element('summary', {}, summary), ...state.wrap(state.all(node as never), true)]);
}

/** A row has as many cells as the head. A side to stand at is a class: the policy allows no style of its own. */
function tableRow(state: State, row: BodyNodeOf<'tableRow'>, table: unknown): Element {
	const { align, children } = table as BodyNodeOf<'table'>;
	const isHead = row === children[0];
	const cells = align.map((side, index) => {
		const cell = row.children[index];
		const className = side === null ? undefined : [`align-${side}`];
		return element(
			isHead ? 'th' : 'td',
			{ scope: isHead ? 'col' : undefined, className },
			cell ? state.all(cell as never) : [],
		);
	});
	return element('tr', {}, state.wrap(cells, true));
}
