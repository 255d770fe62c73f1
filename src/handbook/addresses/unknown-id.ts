import { allEntries, isKnown, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { withoutBullet } from '../language/bullets.ts';
import { inPlainLetters, strangeCharacter } from '../language/look-alikes.ts';
import { collections } from '../schema/collections.ts';
import { collectionNames, listedInSettings, type CollectionName } from '../schema/collections.ts';
import type { ReferenceTarget } from '../schema/collections.ts';
import { suggest } from '../language/suggest.ts';
import { list, quote } from '../language/words.ts';

/** What to say of an id that names nothing. */
export interface Unknown {
	message: string;
	hint: string;
}

type Target = Exclude<ReferenceTarget, 'any'>;

/** Something that has an id, for an id that stands where another kind of thing is due. */
interface Thing {
	to: Target;
	id: string;
	entry?: Entry;
}

/** How many ids are listed where none is near. */
const FEW = 8;

/**
 * Looks references up in a handbook.
 *
 * @returns what to say of an id as the name of something, or nothing where it is one
 */
export function lookUp(handbook: Handbook): (to: ReferenceTarget, id: string) => Unknown | undefined {
	let allThings: Map<string, Thing> | undefined;
	const thing = (id: string) => (allThings ??= thingsById(handbook)).get(id);
	const titles = remember((to: Target) => idsByTitle(handbook, to));
	/** The ids that files with a name at fault will have once they are renamed. */
	const awaited = remember((to: CollectionName) => new Set([...(handbook.broken.get(to) ?? [])].map(asId)));
	const answer = remember((key: string) => {
		const [to, id] = key.split('\n') as [ReferenceTarget, string];
		return to === 'any' ? withCollection(id) : within(to, id);
	});
	return (to, id) => answer(`${to}\n${id}`);

	function withCollection(written: string): Unknown | undefined {
		const [, collection, id] = /^\/?([^/]+)\/(.+?)\/?$/.exec(written) ?? [];
		if (collection === undefined || id === undefined) {
			const found = thing(written);
			const hint = found
				? `Write “${found.to}/${found.id}”.`
				: 'Write its folder, a slash and its name, such as roles/tech-lead.';
			return { message: `“${written}” does not say in which folder its file lies.`, hint };
		}
		if (!isCollection(collection)) {
			const meant = suggest(collection, collectionNames);
			const hint = meant === undefined ? `Folders are ${list(collectionNames)}.` : `Did you mean “${meant}/${id}”?`;
			return { message: `“${collection}” is no folder of the handbook.`, hint };
		}
		const unknown = within(collection, id, `${collection}/`);
		if (unknown || written === `${collection}/${id}`) return unknown;
		return {
			message: `“${written}” is an address; here stand a folder and a name.`,
			hint: `Write “${collection}/${id}”.`,
		};
	}

	/** @param prefix what stands before the id where the reference names the collection too */
	function within(to: Target, id: string, prefix = ''): Unknown | undefined {
		if (isThere(to, id)) return undefined;
		const noun = nounOf(to);
		const absent = `There is no ${noun} ${quote(id)}`;
		const titled = titles(to).get(id.toLowerCase());
		if (titled !== undefined && !isThere(to, asId(id))) {
			return {
				message: `${absent}: that is what ${quote(titled)} is called.`,
				hint: `Write ${quote(prefix + titled)}, the name of its file.`,
			};
		}
		const strange = strangeCharacter(id);
		const other = prefix === '' && strange === undefined ? thing(id) : undefined;
		const isOther = other !== undefined && other.to !== to;
		const ofOther =
			isOther && to === 'roles' && other.entry && 'role' in other.entry.data ? other.entry.data.role : undefined;
		const near = ofOther ?? meant(to, id);
		return {
			message: isOther
				? `${quote(id)} is ${withArticle(nounOf(other.to))}, not ${withArticle(noun)}.`
				: `${absent}${strange === undefined ? '' : `: its ${strange}`}.`,
			hint: near === undefined ? choice(to, id) : `Did you mean ${quote(prefix + near)}?`,
		};
	}

	function isThere(to: Target, id: string): boolean {
		if (!isCollection(to)) return handbook.settingsBroken || Object.hasOwn(handbook.settings[to], id);
		return isKnown(handbook, to, id) || awaited(to).has(id);
	}

	/** The id that somebody most likely meant, who wrote it as a path, or its last part alone, or with a slip. */
	function meant(to: Target, id: string): string | undefined {
		const bare = inPlainLetters(withoutBullet(id)).replace(new RegExp(`^/?(${to}/)?|(\\.mdx?|/)$`, 'g'), '');
		if (isThere(to, bare)) return bare;
		const ending = thing(bare);
		return ending?.to === to ? ending.id : suggest(bare, idsOf(handbook, to));
	}

	function choice(to: Target, id: string): string {
		const ids = idsOf(handbook, to);
		if (!isCollection(to)) {
			return ids.length === 0
				? `Add it in handbook.yaml: “${to}: { ${asId(id)}: { title: … } }”.`
				: `Write ${list(ids, 'or')}, or add it in handbook.yaml under \`${to}\`.`;
		}
		if (ids.length === 0) return `Add ${to}/${asId(id)}.mdx, or remove the name.`;
		return ids.length <= FEW ? `Write ${list(ids, 'or')}.` : `Write the name of a file in ${to}, without .mdx.`;
	}
}

/** Everything by its id, and what has a longer id by the last part of it too. */
function thingsById(handbook: Handbook): Map<string, Thing> {
	const entries = [...allEntries(handbook, collectionNames)];
	const named = listedInSettings.flatMap((to) => idsOf(handbook, to).map((id) => ({ to, id, key: id })));
	const whole = entries.map((entry) => ({
		to: entry.collection,
		id: entry.id,
		key: entry.id,
		entry,
	}));
	const ends = whole.map((thing) => ({
		...thing,
		key: thing.id.slice(thing.id.lastIndexOf('/') + 1),
	}));
	return new Map([...whole, ...named, ...ends].reverse().map((thing) => [thing.key, thing]));
}

function idsByTitle(handbook: Handbook, to: Target): Map<string, string> {
	const entries = isCollection(to) ? ([...handbook[to].values()] as Entry[]) : [];
	const titles = entries.flatMap((entry) => {
		const aliases = 'aliases' in entry.data ? entry.data.aliases : [];
		return [titleOf(entry), ...aliases].map((title) => [title.toLowerCase(), entry.id] as const);
	});
	return new Map(titles.reverse());
}

function idsOf(handbook: Handbook, to: Target): string[] {
	return isCollection(to) ? [...handbook[to].keys()] : Object.keys(handbook.settings[to]);
}

const isCollection = (name: string): name is CollectionName => collectionNames.some((other) => other === name);
/** What a text is as an id. */
export const asId = (text: string) =>
	inPlainLetters(text)
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
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
