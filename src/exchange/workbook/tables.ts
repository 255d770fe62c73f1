import type { z } from 'zod';
import { referenceTarget } from '../../handbook/model/references.ts';
import {
	collectionNames,
	kindOf,
	type CollectionName,
	type ReferenceTarget,
} from '../../handbook/schema/collections.ts';
import { settings, type Settings } from '../../handbook/schema/settings.ts';
import { columnsOf, headOf, type Column, type Inner } from './columns.ts';

/** What a sheet is about: the entries of a collection, what the settings list, or what stands within these. */
export interface Table {
	/** Its name among tables: `levels/expectations/statements`. */
	name: string;
	/** What its sheet is called. */
	sheet: string;
	owner: CollectionName | 'settings';
	/** The lists and maps that lead from an entry to a row. */
	steps: readonly Inner[];
	/** What each row is known by, beside its own facts: the entry and the items that it lies in. */
	holders: readonly Holder[];
	columns: readonly Column[];
	/** Whether rows have an order that is not that of their ids. */
	hasPlace: boolean;
	/** Whether its rows come and go in the grid of a role. */
	isFromGrid: boolean;
	schema: z.ZodType;
}

/** A column that says in what a row lies. It says so of new rows; a row that is there stays where it is. */
export interface Holder {
	head: string;
	to?: ReferenceTarget;
}

/** Fields of levels that stand in the grid of a role, and on no other sheet. */
const IN_GRID: Readonly<Record<string, readonly string[]>> = { 'levels/expectations': ['rating', 'text'] };

/** What the words of statements are written in: the grid. Elsewhere they are there to be read. */
export const STATEMENTS = 'levels/expectations/statements';

const READ = ['text', 'from'];

/** Which settings a sheet holds: the others are for whoever keeps the site. */
export const SETTINGS: Record<keyof Settings, boolean> = {
	...{ name: true, tagline: true, rungs: true, base: true, tracks: true, areas: true, groups: true },
	...{ repository: false, branch: false, site: false, basePath: false, synonyms: false, model: false },
	...{ gitHost: false, editLinks: false, proposals: false, brand: false, credit: false, rulePages: false },
	...{ trustedTypes: false, words: false, language: false, prose: false, renamed: false, retired: false },
};

/** What is kept by commands alone, since addresses hang on it. */
const KEPT = ['formerly', 'splitFrom'];

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The column that holds the prose of an entry. */
export const BODY: Column = {
	path: [],
	head: 'Prose',
	about: 'The prose below, in Markdown.',
	kind: 'body',
	isLong: true,
};

/** The head of the column by which a sheet is known, and each of its rows. */
export const idHead = (sheet: string): string => `${sheet}: id`;

/** The head of the column that says where a row stands among those beside it. */
export const PLACE = 'Place';

/** All tables, in the order of their sheets. A field that comes to a schema comes to its table. */
export const tables: readonly Table[] = [
	...below(
		'settings',
		settings,
		[],
		'Handbook',
		([field]) => field !== undefined && !SETTINGS[field as keyof Settings],
	),
	...collectionNames.flatMap((name) => {
		const { schema, plural } = kindOf(name);
		return below(name, schema, [], upper(plural), ([field]) => field !== undefined && KEPT.includes(field));
	}),
];

/** The table of a name. */
export const tableOf = (name: string): Table => tables.find((table) => table.name === name)!;

function below(
	owner: Table['owner'],
	schema: z.ZodType,
	steps: readonly Inner[],
	sheet: string,
	isLeft?: (path: readonly string[]) => boolean,
): Table[] {
	const name = [owner, ...steps.map(({ path }) => path.join('.'))].join('/');
	const inGrid = IN_GRID[name] ?? [];
	const { columns, inner } = columnsOf(schema, isLeft);
	const last = steps.at(-1);
	const singular = owner === 'settings' ? '' : upper(kindOf(owner).word ?? kindOf(owner).singular);
	const isEntries = last === undefined && owner !== 'settings';
	const table: Table = {
		...{ name, sheet, owner, steps, schema, holders: holdersOf(owner, steps), hasPlace: last?.each === 'item' },
		columns: [
			// An item is known by its id, which is its key.
			...columns
				.filter(({ path: [field] }) => !inGrid.includes(field!) && !(last?.hasIds === true && field === 'id'))
				.map((column) =>
					name === STATEMENTS && READ.includes(column.path[0]!) ? { ...column, isRead: true } : column,
				),
			...(isEntries ? [BODY] : []),
		],
		isFromGrid: name === STATEMENTS,
	};
	return [
		table,
		...inner.flatMap((one) => {
			const field = headOf([one.path.at(-1)!]);
			const title = owner === 'settings' ? field : `${singular} ${field.toLowerCase()}`;
			return below(owner, one.schema, [...steps, one], title);
		}),
	];
}

function holdersOf(owner: Table['owner'], steps: readonly Inner[]): Holder[] {
	if (owner === 'settings') return [];
	const { word, singular, within } = kindOf(owner);
	const holder = (to: string): Holder => ({
		head: upper(kindOf(to as CollectionName).singular),
		to: to as CollectionName,
	});
	if (steps.length === 0) return within === undefined || fieldOfHolder(owner) !== undefined ? [] : [holder(within)];
	const entry: Holder = { head: upper(word ?? singular), to: owner };
	const others = steps.flatMap((step, index): Holder[] => {
		const isLast = index === steps.length - 1;
		if (step.each === 'key') return [step.to === undefined ? { head: 'Key' } : holder(step.to)];
		return isLast ? [] : [{ head: headOf([step.path.at(-1)!]) }];
	});
	return [entry, ...others];
}

/** The field of a kind that says in which entry it lies: of a level its role. */
export function fieldOfHolder(owner: CollectionName): string | undefined {
	const { within, schema } = kindOf(owner);
	if (within === undefined) return undefined;
	return Object.entries(schema.shape as Record<string, z.ZodType>).find(
		([, field]) => referenceTarget(field) === within,
	)?.[0];
}
