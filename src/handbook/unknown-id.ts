import { allEntries, isKnown, titleOf, type Entry, type Handbook } from './handbook.ts';
import { inPlainLetters, strangeCharacter } from './look-alikes.ts';
import { collections } from './schema/collections.ts';
import { collectionNames, type CollectionName } from './schema/names.ts';
import type { ReferenceTarget } from './schema/reference.ts';
import { didYouMean, suggest } from './suggest.ts';
import { list, quote } from './words.ts';

/** What to say of an id that names nothing. */
export interface Unknown {
	message: string;
	hint: string;
}

type Target = Exclude<ReferenceTarget, 'any'>;

/** How many ids are listed where none is near. */
const FEW = 8;

/**
 * Looks references up in a handbook.
 *
 * @returns what to say of an id as the name of something, or nothing where it is one
 */
export function lookUp(handbook: Handbook): (to: ReferenceTarget, id: string) => Unknown | undefined {
	const said = remember((key: string) => {
		const [to, id] = key.split('\n') as [ReferenceTarget, string];
		return to === 'any' ? withCollection(id) : within(to, id, '');
	});
	/** What each id names, for an id that stands in the wrong place; the last part of a longer id alone, too. */
	const elsewhere = remember((_: 'all') => {
		const found = new Map<string, { to: Target; id: string; entry?: Entry }>();
		const add = (key: string, to: Target, id: string, entry?: Entry) => {
			if (!found.has(key)) found.set(key, { to, id, ...(entry ? { entry } : {}) });
		};
		const entries = [...allEntries(handbook, collectionNames)];
		for (const entry of entries) add(entry.id, entry.collection, entry.id, entry);
		for (const to of ['tracks', 'areas'] as const) for (const id of idsOf(to)) add(id, to, id);
		for (const entry of entries) add(lastPart(entry.id), entry.collection, entry.id, entry);
		return found;
	});
	const idsByTitle = remember((to: Target) => {
		const entries = isCollection(to) ? ([...handbook[to].values()] as Entry[]) : [];
		const titles = entries.flatMap((entry) => {
			const aliases = 'aliases' in entry.data ? entry.data.aliases : [];
			return [titleOf(entry), ...aliases].map((title) => [title.toLowerCase(), entry.id] as const);
		});
		return new Map(titles.reverse());
	});
	/** The ids that files with a name at fault will have once they are renamed. */
	const awaited = remember((to: CollectionName) => new Set([...(handbook.broken.get(to) ?? [])].map(asId)));
	return (to, id) => said(`${to}\n${id}`);

	function withCollection(written: string): Unknown | undefined {
		const [, collection, id] = /^([^/]*)\/(.*)$/.exec(written) ?? [];
		if (collection === undefined || id === undefined) {
			const found = elsewhere('all').get(written);
			const example = found && isCollection(found.to) ? `${found.to}/${found.id}` : 'roles/the-role';
			return { message: `“${written}” does not say what it is the id of.`, hint: `Write it as collection/id: “${example}”.` };
		}
		if (isCollection(collection)) return within(collection, id, `${collection}/`);
		const hint = didYouMean(collection, collectionNames) ?? `Collections are ${list(collectionNames)}.`;
		return { message: `“${collection}” is no collection.`, hint };
	}

	function within(to: Target, id: string, prefix: string): Unknown | undefined {
		if (isThere(to, id)) return undefined;
		const noun = nounOf(to);
		const suggestion = (near: string) => `Did you mean ${quote(prefix + near)}?`;
		const titled = idsByTitle(to).get(id.toLowerCase());
		if (titled !== undefined && !isThere(to, asId(id))) {
			return { message: `There is no ${noun} ${quote(id)}: that is what ${quote(titled)} is called.`, hint: `Write the id, ${quote(prefix + titled)}.` };
		}
		const strange = strangeCharacter(id);
		const near = meant(to, id);
		if (strange !== undefined) {
			const hint = near === undefined ? 'Type it anew, in the letters of the id.' : suggestion(near);
			return { message: `There is no ${noun} ${quote(id)}: its ${strange}.`, hint };
		}
		const other = prefix === '' ? elsewhere('all').get(id) : undefined;
		if (other && other.to !== to) {
			const role = to === 'roles' && other.entry && 'role' in other.entry.data ? other.entry.data.role : near;
			return { message: `${quote(id)} is ${withArticle(nounOf(other.to))}, not ${withArticle(noun)}.`, hint: role === undefined ? choice(to, id) : suggestion(role) };
		}
		return { message: `There is no ${noun} ${quote(id)}.`, hint: near === undefined ? choice(to, id) : suggestion(near) };
	}

	function isThere(to: Target, id: string): boolean {
		if (!isCollection(to)) return handbook.settingsBroken || Object.hasOwn(handbook.settings[to], id);
		return isKnown(handbook, to, id) || awaited(to).has(id);
	}

	/** The id that somebody most likely meant: written as a path, by its last part only, or with a slip. */
	function meant(to: Target, id: string): string | undefined {
		const bare = inPlainLetters(id).replace(new RegExp(`^/?(${to}/)?|(\\.mdx?|/)$`, 'g'), '');
		if (isThere(to, bare)) return bare;
		const ending = elsewhere('all').get(bare);
		return ending?.to === to ? ending.id : suggest(bare, idsOf(to));
	}

	function choice(to: Target, id: string): string {
		const ids = idsOf(to);
		if (!isCollection(to)) {
			return ids.length === 0
				? `Add it in handbook.yaml: “${to}: { ${asId(id)}: { title: …, summary: … } }”.`
				: `Write ${list(ids, 'or')}, or add it in handbook.yaml under \`${to}\`.`;
		}
		if (ids.length === 0) return `Add ${to}/${asId(id)}.mdx, or remove the name.`;
		return ids.length <= FEW ? `Write ${list(ids, 'or')}.` : `Write the name of a file in ${to}, without .mdx.`;
	}

	function idsOf(to: Target): string[] {
		return isCollection(to) ? [...handbook[to].keys()] : Object.keys(handbook.settings[to]);
	}
}

const isCollection = (name: string): name is CollectionName => collectionNames.some((other) => other === name);
const lastPart = (id: string) => id.slice(id.lastIndexOf('/') + 1);
const asId = (text: string) => inPlainLetters(text).toLowerCase().replace(/[\s_]+/g, '-');
const nounOf = (to: Target) => (isCollection(to) ? collections[to].singular : to.slice(0, -1));
const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** A function that works out each answer once. */
function remember<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return (key) => {
		if (!known.has(key)) known.set(key, find(key));
		return known.get(key)!;
	};
}
