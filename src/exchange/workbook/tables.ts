import type { z } from 'zod';
import { referenceTarget } from '../../handbook/model/references.ts';
import {
	collectionNames,
	kindOf,
	type CollectionName,
	type ReferenceTarget,
} from '../../handbook/schema/collections.ts';
import { settings, type Settings } from '../../handbook/schema/settings.ts';
import { columnsOf, headOf, type Column, type Elsewhere, type Inner } from './columns.ts';

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

/** Where each setting is written: those that are not written on a sheet are there to be read. */
export const SETTINGS: Record<keyof Settings, Elsewhere | 'here'> = {
	...{ name: 'here', tagline: 'here', rungs: 'here', base: 'here', tracks: 'here', areas: 'here', groups: 'here' },
	...{ repository: 'settings', branch: 'settings', site: 'settings', basePath: 'settings', synonyms: 'settings' },
	...{ gitHost: 'settings', editLinks: 'settings', proposals: 'settings', brand: 'settings', credit: 'settings' },
	...{ rulePages: 'settings', trustedTypes: 'settings', words: 'settings', language: 'settings', prose: 'settings' },
	...{ model: 'commands', renamed: 'commands', retired: 'commands' },
};

/** What is kept by commands alone, since addresses hang on it. */
const KEPT = ['formerly', 'splitFrom'];

/** Where what stands at a path is written, where that is not its sheet. */
function elsewhere(name: string, [first, second]: readonly string[]): Elsewhere | undefined {
	if (name === STATEMENTS) return READ.includes(first!) ? 'grid' : undefined;
	const field = name === 'settings' ? first : name.startsWith('settings/') ? name.split('/')[1] : undefined;
	const where = field === undefined ? undefined : SETTINGS[field as keyof Settings];
	if (where !== undefined) return where === 'here' ? undefined : where;
	return second === undefined && KEPT.includes(first!) ? 'commands' : undefined;
}

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
	...below('settings', settings, [], 'Handbook'),
	...collectionNames.flatMap((name) => below(name, kindOf(name).schema, [], upper(kindOf(name).plural))),
];

/** Whether nothing of a table is written on its sheet. */
export const isOnlyRead = ({ columns }: Table): boolean => columns.every(({ isRead }) => isRead !== undefined);

/** The table of a name. */
export const tableOf = (name: string): Table => tables.find((table) => table.name === name)!;

function below(owner: Table['owner'], schema: z.ZodType, steps: readonly Inner[], sheet: string): Table[] {
	const name = [owner, ...steps.map(({ path }) => path.join('.'))].join('/');
	const inGrid = IN_GRID[name] ?? [];
	const { columns, inner } = columnsOf(schema);
	const last = steps.at(-1);
	const singular = owner === 'settings' ? '' : upper(kindOf(owner).word ?? kindOf(owner).singular);
	const isEntries = last === undefined && owner !== 'settings';
	const table: Table = {
		...{ name, sheet, owner, steps, schema, holders: holdersOf(owner, steps), hasPlace: last?.each === 'item' },
		columns: [
			// An item is known by its id, which is its key.
			...columns
				.filter(({ path: [field] }) => !inGrid.includes(field!) && !(last?.hasIds === true && field === 'id'))
				.map((column) => {
					const isRead = elsewhere(name, column.path);
					return isRead === undefined ? column : { ...column, isRead };
				}),
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
