import { takenNames } from '../addresses/addresses.ts';
import { compareText, type Place } from '../model/diagnostic.ts';
import { allEntries, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { isAbove } from '../model/layer-of.ts';
import { placeOf } from '../model/places.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { collections, listedInSettings } from '../schema/collections.ts';
import { holderOf } from '../schema/kind.ts';
import { joined, wordsOf } from '../language/same-name.ts';
import { quote } from '../language/words.ts';

/** A name, whose it is, and where it is given. */
interface Name {
	text: string;
	/** Whose: two names of one owner do not clash. */
	of: string;
	/** What it is the name of, such as `the alias “EM” of “Manager”`. */
	inWords: string;
	/** Asked for where names clash: to find a place, a file is read anew. */
	at: () => Place;
	isAlias?: true;
}

export const nameMeansOneThing: Rule = {
	id: 'name-means-one-thing',
	summary:
		'A name belongs to one thing: no two roles share a title or an alias, and no two levels of a role are called the same.',
	severity: 'error',
	*check(handbook) {
		const { settings } = handbook;
		// A role that took over may be known by the name of the one that nobody holds any more.
		const roles = [...handbook.roles.values()].filter(({ data }) => data.status === 'active');
		yield* clashes(handbook, roles.flatMap(namesOfRole), 'role', 'error');
		for (const levels of byRole(handbook).values()) {
			yield* clashes(handbook, levels.map(nameOf).filter(isOnlyName(levels)), 'level', 'error');
		}
		yield* clashes(handbook, titlesThatNameRoles(handbook), 'level', 'warning');
		yield* clashes(handbook, [...handbook.axes.values()].map(nameOf), 'axis', 'error');
		for (const axis of handbook.axes.values()) yield* clashes(handbook, stepsOf(axis), 'step of this scale', 'error');
		for (const field of listedInSettings) {
			const names = Object.entries(settings[field]).map(([id, { title }]): Name => ({
				text: title,
				of: id,
				inWords: `the title of “${id}”`,
				at: () => handbook.settingsAt(field, id, 'title'),
			}));
			yield* clashes(handbook, names, field.slice(0, -1), 'error');
		}
		for (const name of ['teams', 'stories', 'transitions', 'pages'] as const) {
			// What cannot have its place is another rule’s finding, whatever it is called.
			const entries = [...allEntries(handbook, [name])].filter(({ id }) => !takenNames(name).includes(id));
			const names = entries.map(nameOf);
			yield* clashes(handbook, names, collections[name].singular, 'warning');
		}
		for (const steps of Map.groupBy(handbook.steps.values(), ({ id }) => holderOf(id)).values())
			yield* clashes(handbook, steps.map(nameOf), 'step', 'warning');
	},
};

const nameOf = (entry: Entry): Name => ({
	text: titleOf(entry),
	of: entry.id,
	inWords: `the title of ${entry.collection}/${entry.id}`,
	at: () => placeOf(entry, 'title'),
});

function namesOfRole(role: Entry<'roles'>): Name[] {
	const aliases = role.data.aliases.map((text, index): Name => ({
		text,
		of: role.id,
		inWords: `an alias of ${quote(role.data.title)}`,
		at: () => placeOf(role, 'aliases', index),
		isAlias: true,
	}));
	return [nameOf(role), ...aliases];
}

const stepsOf = (axis: Entry<'axes'>): Name[] =>
	axis.data.scale.map(({ name }, index) => ({
		text: name,
		of: String(index),
		inWords: `step ${index + 1}`,
		at: () => placeOf(axis, 'scale', index, 'name'),
	}));

const byRole = ({ levels }: Handbook) => Map.groupBy(levels.values(), ({ data }) => data.role);

/** Levels that a label tells apart may have one title: L3 and L4 may both be “Engineer”. */
const isOnlyName = (levels: readonly Entry<'levels'>[]) => {
	const labels = new Map(levels.map(({ id, data }) => [id, data.label]));
	return ({ of }: Name) => {
		const label = labels.get(of);
		return label === undefined || [...labels.values()].filter((other) => other === label).length > 1;
	};
};

/**
 * The titles of levels that say a role, each once for a role: what stands twice in one is said there.
 * “Senior” may be a level of every role; a “Senior developer” who is a tech lead is a slip.
 */
function titlesThatNameRoles(handbook: Handbook): Name[] {
	const roles = [...handbook.roles.values()].map((role) => joined(wordsOf(titleOf(role)))).filter(Boolean);
	const named = [...byRole(handbook)].flatMap(([role, levels]) => [
		...new Map(
			levels.toReversed().map((level) => [joined(wordsOf(titleOf(level))), { ...nameOf(level), of: role }]),
		).values(),
	]);
	return named.filter(({ text }) => {
		const said = joined(wordsOf(text));
		return roles.some((role) => said.includes(role));
	});
}

/** Names that are the same in whatever spelling, one finding for all that the same entries share. */
function* clashes(
	handbook: Handbook,
	names: readonly Name[],
	noun: string,
	severity: 'error' | 'warning',
): Iterable<Finding> {
	const byName = [...Map.groupBy(names, ({ text }) => joined(wordsOf(text)) || text).values()]
		.map((same) => inOrder(handbook, [...new Map(same.toReversed().map((name) => [name.of, name])).values()]))
		.filter(({ length }) => length > 1);
	const byOwners = Map.groupBy(byName, (same) =>
		same
			.map(({ of }) => of)
			.sort(compareText)
			.join(' '),
	);
	for (const shared of byOwners.values()) {
		const all = shared[0]!;
		const [first, last] = [all[0]!, all.at(-1)!];
		const more = all.length > 2 ? ` and of ${all.length - 2} more` : '';
		const others = shared.flatMap((same) => same.filter((name) => name !== last));
		yield {
			severity,
			at: last.at(),
			message: `${quote(last.text)}, ${last.inWords}, is also ${first.inWords}${more}: nobody can tell which ${noun} is meant.`,
			hint: hintFor(noun),
			related: others.map(({ at, text }) => ({ at: at(), message: quote(text) })),
		};
	}
}

/** The name that is to give way last: what a layer above says, an alias, what stands further down. */
const inOrder = (handbook: Handbook, names: readonly Name[]) =>
	[...names].sort((a, b) => {
		const [here, there] = [a.at(), b.at()];
		if (isAbove(handbook, here, there)) return 1;
		if (isAbove(handbook, there, here)) return -1;
		if (a.isAlias !== b.isAlias) return a.isAlias ? 1 : -1;
		return here.file === there.file ? here.line - there.line : compareText(a.of, b.of);
	});

function hintFor(noun: string): string {
	if (noun === 'role') return 'Keep the name with one of them. A name that people use for both belongs to neither.';
	if (noun === 'level') return 'Give one of them another title, such as one that also says the role.';
	return 'Give one of them another name.';
}
