import type { z } from 'zod';
import { fieldsOfBare } from '../../handbook/schema/bare.ts';
import { metaOf, shapeOf } from '../../handbook/schema/shape.ts';
import { isGroup, isSame, short, type Plain } from './plain.ts';

/**
 * A value as a file has it, in which what differs between two plain values is as in the second: short forms
 * stay where they say enough.
 *
 * @param raw as it is written
 */
export function rawAfter(schema: z.ZodType, raw: unknown, was: unknown, now: unknown): unknown {
	if (isSame(was, now)) return raw;
	const shape = shapeOf(schema);
	if (now === undefined || shape.is === 'value') return now;
	if (shape.is === 'list') {
		const [old, list] = [was, now] as [unknown[] | undefined, unknown[]];
		if (!Array.isArray(raw) || old?.length !== raw.length) return short(schema, now);
		const left = new Set(old.keys());
		const from = list.map((item) => take(left, (index) => isSame(old[index], item)));
		return list.map((item, at) => {
			const index =
				from[at] ?? take(left, (other) => idOf(old[other]) !== undefined && idOf(old[other]) === idOf(item));
			return index === undefined ? short(shape.item, item) : rawAfter(shape.item, raw[index], old[index], item);
		});
	}
	const bare = shape.is === 'group' ? fieldsOfBare(metaOf(schema).bare, raw) : [];
	const written: unknown = bare.length > 0 ? Object.fromEntries(bare.map((key) => [key, raw])) : raw;
	if (!isGroup(written) || !isGroup(now)) return short(schema, now);
	const old = isGroup(was) ? was : {};
	const all: Plain = { ...written };
	for (const key of Object.keys({ ...old, ...now })) {
		const field = shape.is === 'map' ? shape.value : shape.fields[key];
		if (isSame(old[key], now[key]) || !field) continue;
		if (now[key] === undefined) delete all[key];
		else
			all[key] = Object.hasOwn(written, key)
				? rawAfter(field, written[key], old[key], now[key])
				: short(field, now[key]);
	}
	const isBareStill =
		bare.length > 0 && isSame(Object.keys(all), [...bare]) && bare.every((key) => isSame(all[key], all[bare[0]!]));
	return isBareStill ? all[bare[0]!] : all;
}

const idOf = (item: unknown): unknown => (isGroup(item) ? item.id : undefined);

function take(left: Set<number>, is: (index: number) => boolean): number | undefined {
	const index = [...left].find(is);
	if (index !== undefined) left.delete(index);
	return index;
}
