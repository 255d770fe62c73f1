import type { Entry } from '../model/handbook.ts';
import { withPlaces } from '../model/places.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import type { Fault } from '../source/fault.ts';
import { checkFields } from './check-fields.ts';
import { checkTexts } from './check-texts.ts';
import { layOver } from './lay-over.ts';
import type { Part } from './layer.ts';
import { checkOtherTools } from './other-tools.ts';
import { placeBody, placeFields } from './place-entry.ts';
import { placesOf } from './places-of.ts';

/** An entry as far as it could be understood, and what is wrong with it. */
interface LoadedEntry<Name extends CollectionName> {
	entry?: Entry<Name>;
	faults: Fault[];
}

/** What came of parts that lie over each other, by the uppermost of them. */
const known = new WeakMap<Part, LoadedEntry<CollectionName> & { parts: readonly Part[] }>();

/**
 * Makes an entry of what the layers say of it. Of the same parts it is the same entry, so that what was
 * asked of it need not be asked again when layers are read anew and most of them are as they were.
 *
 * @param parts lowest layer first
 * @param whenMissing what to say where fields of the whole are missing, if there is more to be said
 */
export function loadEntry<Name extends CollectionName>(
	collection: Name,
	id: string,
	parts: readonly Part[],
	whenMissing: (keys: readonly string[]) => Fault | undefined,
): LoadedEntry<Name> {
	const before = known.get(parts.at(-1)!) as (LoadedEntry<Name> & { parts: readonly Part[] }) | undefined;
	const isSame = before?.parts.length === parts.length && before.parts.every((part, index) => part === parts[index]);
	if (isSame && before.entry?.collection === collection && before.entry.id === id) return before;
	const made = make(collection, id, parts, whenMissing);
	known.set(parts.at(-1)!, { ...made, parts });
	return made;
}

function make<Name extends CollectionName>(
	collection: Name,
	id: string,
	parts: readonly Part[],
	whenMissing: (keys: readonly string[]) => Fault | undefined,
): LoadedEntry<Name> {
	const value = layOver(
		collection,
		parts.map((part) => part.value),
	);
	const places = placesOf(parts);
	const { schema } = collections[collection];
	const { data, faults: found } = checkFields(schema, value, places, whenMissing);
	const wrong = new Set(found.map(({ at }) => `${at.file}:${at.line}:${at.column}`));
	const others = checkOtherTools(schema, value, places).filter(
		({ at }) => !wrong.has(`${at.file}:${at.line}:${at.column}`),
	);
	const faults = [...found, ...others];
	if (!data) return { faults };
	const { body, bodyAt } = parts.findLast((part) => part.body.text !== '') ?? parts.at(-1)!;
	const files = parts.map((part) => part.file);
	const placed = { collection, id, data: placeFields(data as Entry<Name>['data'], collection, id) };
	const entry: Entry<Name> = { ...placed, body: placeBody(body, placed), files };
	return {
		entry: withPlaces(entry, { ...places, bodyAt }),
		faults: [...faults, ...checkTexts(schema, data, places)],
	};
}
