import type { z } from 'zod';
import { referenceTarget } from '../../handbook/model/references.ts';
import type { ReferenceTarget } from '../../handbook/schema/collections.ts';
import { metaOf, shapeOf, type Shape } from '../../handbook/schema/shape.ts';
import { optionsOf, simpleKind, type SimpleKind } from './simple-kind.ts';

/** How a value is written in a cell. */
export type CellKind = SimpleKind | 'lines' | 'pairs' | 'examples' | 'body';

/** A column of a sheet: one fact of each row. */
export interface Column {
	/** The fields that lead to it from what the row is about. */
	path: readonly string[];
	/** What its head says: no two of a sheet are the same. */
	head: string;
	/** What the schema says that belongs there. */
	about: string;
	kind: CellKind;
	/** What its values name. */
	to?: ReferenceTarget;
	/** What its pairs begin with names. */
	keysTo?: ReferenceTarget;
	options?: readonly string[];
	/** Whether its texts may be sentences. */
	isLong: boolean;
	/** Where it is written, if it is there to be read. */
	isRead?: Elsewhere;
}

/** Where something is written that a sheet shows: in the grid of a role, in the settings, by our commands. */
export type Elsewhere = 'grid' | 'settings' | 'commands';

/** The same in words. */
export const WRITTEN_ELSEWHERE: Readonly<Record<Elsewhere, string>> = {
	grid: 'The words of a statement are written in the grid of the role.',
	settings: 'It is for whoever keeps the site, and is written in handbook.yaml.',
	commands: 'Addresses hang on it, so `npm run rename`, `npm run retire` and `npm run upgrade` write it.',
};

/** A list, or a map, whose items have a sheet of their own. */
export interface Inner {
	path: readonly string[];
	each: 'item' | 'key';
	/** What the keys of a map name. */
	to?: ReferenceTarget;
	/** Whether its items have ids. */
	hasIds: boolean;
	schema: z.ZodType;
}

/** What a schema holds as columns, and what it holds so much of that it needs a sheet of its own. */
export function columnsOf(schema: z.ZodType): { columns: Column[]; inner: Inner[] } {
	const columns: Column[] = [];
	const inner: Inner[] = [];
	look(schema, []);
	return { columns, inner };

	function look(at: z.ZodType, path: readonly string[]): void {
		const shape = shapeOf(at);
		const { label } = metaOf(at);
		// A map may hold lists or pairs, and no fields.
		const base = { path, head: label ?? (path.length === 0 ? WHOLE : headOf(path)), about: at.description ?? '' };
		if (shape.is === 'group')
			for (const [field, within] of Object.entries(shape.fields)) look(within, [...path, field]);
		else if (shape.is === 'value') {
			const to = referenceTarget(at);
			const kind = to === undefined ? simpleKind(at) : 'reference';
			columns.push({ ...base, kind, ...said({ to, options: optionsOf(at) }), isLong: kind === 'text' });
		} else {
			const item = shape.is === 'list' ? shape.item : shape.value;
			const within = shapeOf(item);
			const to = referenceTarget(item);
			if (within.is === 'value' && shape.is === 'list')
				columns.push({ ...base, kind: 'lines', ...said({ to }), isLong: metaOf(item).text === 'marked' });
			else if (within.is === 'value' && shape.is === 'map')
				columns.push({ ...base, kind: 'pairs', ...said({ to, keysTo: referenceTarget(shape.key) }), isLong: false });
			else if (shape.is === 'list' && isExample(within)) columns.push({ ...base, kind: 'examples', isLong: true });
			else
				inner.push({
					path,
					each: shape.is === 'list' ? 'item' : 'key',
					...said({ to: shape.is === 'map' ? referenceTarget(shape.key) : undefined }),
					hasIds: shape.is === 'list' && within.is === 'group' && 'id' in within.fields,
					schema: item,
				});
		}
	}
}

/** Whether items are texts with a word for whom each is. */
const isExample = (shape: Shape) =>
	shape.is === 'group' && Object.keys(shape.fields).toSorted().join(' ') === 'flavour text';

const said = <Fields extends object>(fields: Fields) =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<{
		[Key in keyof Fields]: NonNullable<Fields[Key]>;
	}>;

/** The head of the one column of what has no fields. */
const WHOLE = 'What it says';

/** The name of a field in words: `signals.promotion` is “Signals: promotion”. */
export function headOf(path: readonly string[]): string {
	const words = path
		.map((field) => field.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase())
		.join(': ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
