import { onLaterPages } from '../../handbook/addresses/shown-at.ts';
import { allEntries, type Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { inPlaceOf } from '../../handbook/model/places.ts';
import { noteRead } from '../../handbook/model/reads.ts';
import { remembered, type Told } from '../../handbook/model/remembered.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { digestOf } from '../../workplace/kept.ts';

/**
 * A handbook that notes what is read of it: each field of an entry, its body, and its files with when
 * they were changed. So a build knows what a page shows, and need not make it again as long as that
 * stays the same. Which entries there are, which fields each has, and the settings count as read by all.
 */
export const noted = remembered((handbook: PublicHandbook): PublicHandbook => {
	const entries = collectionNames.map((name) => [
		name,
		new Map([...allEntries(handbook, [name])].map((entry) => [entry.id, notedEntry(entry)])),
	]);
	return { ...handbook, ...Object.fromEntries(entries) } as PublicHandbook;
});

/** What the check has found, as a part of what can be read. */
export const FINDINGS = 'findings';

/** Answers of which pages have read what they say, not what they were made of. */
const TOLD: readonly Told<unknown>[] = [onLaterPages];

const partOf = ({ collection, id }: Entry, field: string) => `${collection}/${id} ${field}`;

/** Fields may be called as parts of an entry are, so those have a space before them. */
const BODY = ' body';
const FILES = ' files';

function notedEntry(entry: Entry): Entry {
	const { collection, id } = entry;
	const data = Object.defineProperties(
		{},
		Object.fromEntries(Object.entries(entry.data).map(([field, value]) => [field, reading(entry, field, value)])),
	) as Entry['data'];
	const noting = Object.defineProperties({ collection, id, data } as Entry, {
		body: reading(entry, BODY, entry.body),
		files: reading(entry, FILES, entry.files),
	});
	return inPlaceOf(noting, entry);
}

function reading(entry: Entry, field: string, value: unknown): PropertyDescriptor {
	const part = partOf(entry, field);
	return {
		enumerable: true,
		get: () => {
			noteRead(part);
			return value;
		},
	};
}

/**
 * The digest of each part that can be read, by its name.
 *
 * @param changed when each file was last changed
 */
export function partsOf(handbook: PublicHandbook, changed: ReadonlyMap<string, Date>): ReadonlyMap<string, string> {
	const parts = new Map<string, string>();
	for (const entry of allEntries(handbook, collectionNames)) {
		const { data, body, files } = entry;
		for (const [field, value] of Object.entries(data)) parts.set(partOf(entry, field), digestOf(asText(value)));
		parts.set(partOf(entry, BODY), digestOf(body.file, body.text));
		parts.set(partOf(entry, FILES), digestOf(asText(files.map((file) => [file, changed.get(file) ?? '']))));
	}
	for (const told of TOLD) parts.set(told.part, digestOf(asText(told(handbook))));
	return parts;
}

/** A digest of what counts as read by every page. */
export function commonPart(handbook: PublicHandbook): string {
	const entries = [...allEntries(handbook, collectionNames)].map((entry) => [
		entry.collection,
		entry.id,
		Object.keys(entry.data),
	]);
	const { settings, layers, moves, moved, assets, brandFiles, pictures } = handbook;
	const common = [entries, settings, filesOfSettings(handbook), layers, moves, moved, assets, brandFiles, pictures];
	return digestOf(asText(common));
}

/** The file that says each setting: pages lead there, and another layer may say the same. */
function filesOfSettings({ settings, settingsAt }: PublicHandbook): string[] {
	const filesOf = (value: unknown, path: string[]): string[] => [
		settingsAt(...path).file,
		...(value !== null && typeof value === 'object'
			? Object.entries(value).flatMap(([key, inner]) => filesOf(inner, [...path, key]))
			: []),
	];
	return filesOf(settings, []);
}

const asText = (value: unknown) =>
	JSON.stringify(value, (_, inner: unknown) =>
		inner instanceof Map || inner instanceof Set ? [...inner] : inner instanceof Uint8Array ? digestOf(inner) : inner,
	);
