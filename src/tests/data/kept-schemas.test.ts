import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaNames, schemaOf } from '../../handbook/api/schemas.ts';
import { engine } from '../../workplace/roots.ts';
import { takenAway } from './taken-away.ts';

/** The schemas of v1 as they have been published. What is added is written into it by `vitest -u`; what is gone is not. */
const KEPT = join(engine, 'src/tests/data/v1.json');

const now = Object.fromEntries(schemaNames.map((name) => [name, schemaOf(name, String)]));

describe('within v1', () => {
	const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, unknown>;

	test.each(Object.keys(kept))('no field of %s goes or narrows', (name) => {
		expect(takenAway(kept[name], now[name])).toEqual([]);
	});

	test('the kept copy has what was added', async () => {
		const isLost = Object.keys(kept).some((name) => takenAway(kept[name], now[name]).length > 0);
		expect(isLost, 'a field is gone: see above').toBe(false);
		await expect(`${JSON.stringify(now, null, '\t')}\n`).toMatchFileSnapshot(KEPT);
	});
});

describe('what is taken away is found', () => {
	const schema = {
		type: 'object',
		properties: {
			id: { type: 'string' },
			kind: { enum: ['a', 'b'] },
			list: { type: 'array', items: { type: 'object', properties: { text: { type: 'string' } } } },
		},
		required: ['id'],
	};
	/** What a case changes of it. */
	interface Changing {
		properties: {
			id?: { type: string; pattern?: string };
			kind: { enum: string[] };
			list: { items: { properties: { text?: { type: string } } } };
			more?: { type: string };
		};
		required: string[];
	}
	const changed = (change: (copy: Changing) => unknown) => {
		const copy: Changing = structuredClone(schema);
		change(copy);
		return takenAway(schema, copy);
	};

	test.each<[string, (copy: Changing) => unknown, string[]]>([
		['nothing is changed', () => {}, []],
		['a field is added', ({ properties }) => (properties.more = { type: 'string' }), []],
		['a word of a choice is added', ({ properties }) => properties.kind.enum.push('c'), []],
		['a field is always there now', ({ required }) => required.push('kind'), []],
		['a field is gone', ({ properties }) => delete properties.id, ['/id is gone']],
		[
			'a field within a list is gone',
			({ properties }) => delete properties.list.items.properties.text,
			['/list/items/text is gone'],
		],
		['a field may be missing', (copy) => (copy.required = []), ['/id need not be there any more']],
		['a value is something else', ({ properties }) => (properties.id!.type = 'number'), ['/id has another type']],
		['a word of a choice is gone', ({ properties }) => (properties.kind.enum = ['a']), ['/kind is never b any more']],
		['a text has a form now', ({ properties }) => (properties.id!.pattern = '^a'), ['/id has another pattern']],
	])('where %s', (_, change, says) => {
		expect(changed(change)).toEqual(says);
	});
});
