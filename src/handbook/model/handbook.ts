import type { Body } from './body.ts';
import type { Place } from './diagnostic.ts';
import type { Move } from './moves.ts';
import type { DataOf } from '../schema/collections.ts';
import { kindOf, type CollectionName } from '../schema/collections.ts';
import { holderOf } from '../schema/kind.ts';
import type { Settings } from '../schema/settings.ts';

/** One entry of a collection: what all layers together say of it. Plain data; `places.ts` knows where it stands. */
export interface Entry<Name extends CollectionName = CollectionName> {
	readonly collection: Name;
	readonly id: string;
	readonly data: DataOf<Name>;
	readonly body: Body;
	/** The files it is made of, lowest layer first. */
	readonly files: readonly string[];
}

/** A file of `public/brand`. */
export interface BrandFile {
	/** In bytes. */
	size: number;
	/** Absent where it is too large to be read, or cannot be. */
	bytes?: Uint8Array;
}

/** The entries of one collection by id, in order of id. */
export type Entries<Name extends CollectionName> = ReadonlyMap<string, Entry<Name>>;

/** All entries, by collection and id. Rules and pages ask this, and nothing else. */
export type Handbook = { readonly [Name in CollectionName]: Entries<Name> } & {
	readonly settings: Settings;
	/** Where a part of handbook.yaml stands, in the layer that supplied it. */
	readonly settingsAt: (...path: (string | number)[]) => Place;
	/** Where the key at the end of a path of handbook.yaml stands. */
	readonly settingsKeyAt: (...path: (string | number)[]) => Place;
	/** Whether some handbook.yaml could not be understood: what is not in `settings` may stand there. */
	readonly settingsBroken: boolean;
	/** Ids whose file could not be understood: what refers to them is no second fault. */
	readonly broken: ReadonlyMap<CollectionName, ReadonlySet<string>>;
	/** What layers rename and retire of those below them. */
	readonly moves: readonly Move[];
	/** Where the pages and anchors are that such a move has taken elsewhere: new address by old. */
	readonly moved: ReadonlyMap<string, string>;
	/** The files that pages may show, as addresses: those of `public/`, such as `/brand/logo.svg`, and pictures beside the texts. */
	readonly assets: ReadonlySet<string>;
	/** What the files right in `public/brand` hold, by address. */
	readonly brandFiles: ReadonlyMap<string, BrandFile>;
	/** The files of the pictures beside the texts, as reports show them, by address. */
	readonly pictures: ReadonlyMap<string, string>;
	/** The layers that it is made of, as reports show them, lowest first. */
	readonly layers: readonly string[];
	/** How many content files were found. */
	readonly fileCount: number;
};

/** The files of `public/` that a handbook is held against. */
export type PublicFiles = Pick<Handbook, 'assets' | 'brandFiles'>;

/** What the entry is called: its title, or its question. */
export function titleOf({ collection, data }: Entry): string {
	return String((data as Record<string, unknown>)[kindOf(collection).title]);
}

/** The entry that one lies in: of a level its role, of a step its transition. */
export function holderEntry(handbook: Handbook, { collection, id }: Entry): Entry | undefined {
	const { within } = kindOf(collection);
	return within === undefined ? undefined : entryAt(handbook, within as CollectionName, holderOf(id));
}

/** The entry of an id in a collection, whichever that is. */
export function entryAt(handbook: Handbook, collection: CollectionName, id: string): Entry | undefined {
	return (handbook[collection] as Entries<CollectionName>).get(id);
}

/** Whether an id is known, be it that its file could not be understood. */
export function isKnown(handbook: Handbook, collection: CollectionName, id: string): boolean {
	return handbook[collection].has(id) || (handbook.broken.get(collection)?.has(id) ?? false);
}

/** All entries of all collections. */
export function* allEntries(handbook: Handbook, names: readonly CollectionName[]): Iterable<Entry> {
	for (const name of names) yield* handbook[name].values() as Iterable<Entry>;
}
