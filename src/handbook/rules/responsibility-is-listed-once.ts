import { compareText } from '../model/diagnostic.ts';
import { titleOf, type Entry } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import type { Rule } from '../model/rule.ts';
import { inAnyOrder, isMistyped, joined, neighbours, wordsOf, type Words } from '../language/same-name.ts';
import { list, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

/** A title or an alias of a responsibility. */
interface Name {
	entry: Entry<'responsibilities'>;
	text: string;
	path: (string | number)[];
	words: Words;
}

/** Two entries with names that say the same, the later entry first. */
type Clash = readonly [later: Name, earlier: Name];

export const responsibilityIsListedOnce: Rule = {
	id: 'responsibility-is-listed-once',
	summary: 'No two responsibilities go by the same name, however it is spelt.',
	severity: 'error',
	*check({ responsibilities }) {
		const names = [...responsibilities.values()].flatMap(namesOf).filter(({ words }) => words.length > 0);
		const same = byEntries(equal(names, joined));
		const near = byEntries([
			...equal(names, inAnyOrder),
			...[...neighbours(names)].filter(([a, b]) => isMistyped(a.words, b.words)),
		]);
		for (const clashes of same.values()) {
			const [later, earlier] = clashes[0]!;
			yield {
				at: placeOfName(later),
				message: `${inFull(later)} is the same as ${inFull(earlier)}.`,
				hint: 'Keep one of the two files, with one owner; or, if they are two things, give them different names.',
				related: clashes.map(([, other]) => ({ at: placeOfName(other), message: quote(other.text) })),
			};
		}
		for (const [key, clashes] of near) {
			const [one, other] = clashes[0]!;
			// What is published cannot name what is private: that one says it.
			const [later, earlier] = other.entry.data.private && !one.entry.data.private ? [other, one] : [one, other];
			if (same.has(key) || isToldApart(later.entry, earlier.entry)) continue;
			yield {
				severity: 'warning',
				at: placeOfName(later),
				message: `${inFull(later)} is nearly the same as ${inFull(earlier)}.`,
				hint: `Keep one of the two files; or, if they are two things, add “${earlier.entry.id}” to \`confusedWith\` here.`,
				related: [{ at: placeOfName(earlier), message: quote(earlier.text) }],
			};
		}
	},
};

const namesOf = remembered((entry: Entry<'responsibilities'>): Name[] => {
	const { title, aliases } = entry.data;
	const named = (text: string, ...path: Name['path']): Name => ({
		entry,
		text,
		path,
		words: wordsOf(text),
	});
	return [named(title, 'title'), ...aliases.map((alias, index) => named(alias, 'aliases', index))];
});

/** Pairs every name with the first that has the same key. */
function equal(names: readonly Name[], keyOf: (words: Words) => string): [Name, Name][] {
	const first = new Map<string, Name>();
	return names.flatMap((name) => {
		const key = keyOf(name.words);
		const other = first.get(key);
		if (!other && key !== '') first.set(key, name);
		return other ? [[name, other] as [Name, Name]] : [];
	});
}

/** Groups by the two entries, so that a copied file is one finding; within one entry nothing clashes. */
function byEntries(pairs: readonly [Name, Name][]): Map<string, Clash[]> {
	const groups = new Map<string, Clash[]>();
	for (const [a, b] of pairs) {
		if (a.entry === b.entry) continue;
		const [earlier, later] = compareText(a.entry.id, b.entry.id) < 0 ? [a, b] : [b, a];
		const key = `${earlier.entry.id} ${later.entry.id}`;
		if (!groups.has(key)) groups.set(key, []);
		groups.get(key)!.push([later, earlier]);
	}
	return groups;
}

/** Whether an author knows of both and says that they differ. */
function isToldApart(a: Entry<'responsibilities'>, b: Entry<'responsibilities'>): boolean {
	return a.data.confusedWith.includes(b.id) || b.data.confusedWith.includes(a.id);
}

const placeOfName = ({ entry, path }: Name) => placeOf(entry, ...path);

function inFull({ entry, text, path }: Name): string {
	const { owner, shared = [] } = entry.data;
	const holder =
		owner !== undefined ? `owned by ${owner}` : shared.length > 0 ? `shared by ${list(shared)}` : 'without an owner';
	return `${quote(text)} (${path[0] === 'aliases' ? `an alias of ${quote(titleOf(entry))}, ` : ''}${holder})`;
}
