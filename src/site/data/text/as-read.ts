import type { Tag } from '../../html/tokens.ts';

/**
 * Where something is read that is not read everywhere: `alone`, which only a page by itself says, such as a
 * way to another page; `elsewhere`, which another page says too and is at home there, so that a text of all
 * pages says it once.
 */
export type Only = 'alone' | 'elsewhere';

/** What a tag of a page means to somebody who reads its text alone. */
export interface ReadTag {
	name: string;
	id: string | undefined;
	href: string | undefined;
	src: string | undefined;
	/** What stands for a picture, or names what it holds. */
	label: string | undefined;
	/** How many columns and rows a cell goes over. */
	columns: number;
	rows: number;
	isInLine: boolean;
	isVoid: boolean;
	/** Whether what it holds is for the eye, for a mouse, or said elsewhere on the page. */
	isUnread: boolean;
	/** Where alone it is read. */
	only: Only | undefined;
	/** The place on the page that it leads to, if it is the link with which one points at what stands beside it. */
	place: string | undefined;
	/** Whether it unfolds a list, so that its summary says no more than how many are in it. */
	unfolds: boolean;
	/** How its looks tell what it says from what stands beside it. */
	looks: 'aside' | 'label' | 'strong' | 'chart' | 'side' | 'ahead' | undefined;
}

const LINE = new Set(
	'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup svg time u var wbr'.split(
		' ',
	),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What a reader does something with, or finds their way by on a screen. */
const UNREAD = new Set('button dialog form input nav script select style template'.split(' '));

/** A way around that is read where the page stands alone: nothing else tells there that the list goes on elsewhere. */
const READ_CLASS = 'parts';

/** The link with which one points at what stands beside it. */
const PLACE_CLASS = 'permalink';

/**
 * Ours that are not read: where a text is edited, what one copies with, the same table once more for
 * paper, a row that draws what the one above it says.
 */
const UNREAD_CLASSES = new Set(['page-foot', 'edit', 'matrix-bands', 'page-tools', 'drawing']);

/** Ours that are told from what stands before them by their looks alone. */
const LOOKS: Readonly<Record<string, ReadTag['looks']>> = {
	why: 'aside',
	'aside-cell': 'aside',
	size: 'aside',
	label: 'label',
	'step-kind': 'strong',
	chart: 'chart',
	'beside-label': 'label',
	'beside-cell': 'side',
	when: 'ahead',
};

/** What unfolds the rest of something; one of these that holds what belongs to somebody names them. */
const FOLDS = ['more', 'longer'];
const NAMED_FOLD = 'holding';

/** Elements of a table that are not a part of a line, whatever they are called. */
const NEVER_ASIDE = /^t[dh]$/;

/** What a tag means to a reader of text. */
export function readTag({ name, attributes, endsItself }: Tag): ReadTag {
	const given = new Map(attributes.map((attribute) => [attribute.name, attribute.value]));
	const classes = (given.get('class') ?? '').split(' ');
	const read = given.get('data-read');
	const looks = NEVER_ASIDE.test(name) ? undefined : classes.map((one) => LOOKS[one]).find((one) => one !== undefined);
	const isParts = name === 'nav' && classes.includes(READ_CLASS);
	const isSaid = given.get('role') === 'img' && given.has('aria-label');
	return {
		name,
		id: given.get('id'),
		href: given.get('href'),
		src: given.get('src'),
		label: given.get('alt') ?? given.get('aria-label') ?? given.get('data-label'),
		columns: Number(given.get('colspan') ?? 1),
		rows: Number(given.get('rowspan') ?? 1),
		isInLine: LINE.has(name) || looks === 'aside',
		isVoid: VOID.has(name) || endsItself,
		only: read === 'alone' || read === 'elsewhere' ? read : isParts ? 'alone' : undefined,
		place: classes.includes(PLACE_CLASS) ? given.get('href')?.slice(1) : undefined,
		isUnread:
			read === 'never' ||
			(UNREAD.has(name) && !isParts) ||
			given.has('hidden') ||
			given.get('aria-hidden') === 'true' ||
			given.has('data-footnote-backref') ||
			(name === 'svg' && !isSaid) ||
			(name === 'caption' && classes.includes('sr-only')) ||
			classes.some((one) => UNREAD_CLASSES.has(one)),
		unfolds: classes.some((one) => FOLDS.includes(one)) && !classes.includes(NAMED_FOLD),
		looks,
	};
}
