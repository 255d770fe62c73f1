import { compareText } from '../model/diagnostic.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { ancestorsOf, coveredBy, holds, isHoldingKnown, namedHolders } from '../ask/ownership.ts';
import { hasBrokenStep, stepsByTransition } from '../ask/transitions.ts';
import { heirsIn } from '../model/moves.ts';
import { count, list, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';
import { published } from '../model/published.ts';

/** How many of those that are left a finding names. */
const SHOWN = 5;

export const transitionReachesHalf: Rule = {
	id: 'transition-reaches-half',
	summary: 'The steps towards a role exercise at least half of what it answers for alone.',
	severity: 'warning',
	*check(handbook) {
		const shown = published(handbook);
		// A transition that is published can name nothing private, so private work is nothing to be learnt in it.
		yield* findIn(shown, [...shown.transitions.values()]);
		yield* findIn(
			handbook,
			[...handbook.transitions.values()].filter(({ id }) => !shown.transitions.has(id)),
		);
	},
};

function* findIn(handbook: Handbook, transitions: readonly Entry<'transitions'>[]): Iterable<Finding> {
	const stepsOf = stepsByTransition(handbook);
	const named = responsibilitiesByHolder(handbook);
	const heirs = heirsIn(handbook);
	for (const transition of transitions) {
		const { title, to } = transition.data;
		if (hasBrokenStep(handbook, transition.id) || heirs.has(to)) continue;
		const steps = stepsOf.get(transition.id);
		if (!steps) {
			yield {
				at: placeOf(transition, 'to'),
				message: `${quote(title)} has no step.`,
				hint: `Add one: a file steps/${transition.id}/….mdx.`,
			};
			continue;
		}
		const exercised = new Set(steps.flatMap(({ data }) => data.exercises));
		// A step that exercises what is unknown or another's may mean one of those that are missed.
		if (!isHoldingKnown(handbook, to) || ![...exercised].every((id) => holds(handbook, to, id))) continue;
		const owned = ownedBy(handbook, to, named);
		const left = owned.filter(({ id }) => !exercised.has(id));
		if (left.length * 2 <= owned.length) continue;
		const role = quote(handbook.roles.get(to)!.data.title);
		const all = count(owned.length, 'responsibility', 'responsibilities');
		yield {
			at: placeOf(transition, 'to'),
			message:
				`The steps of ${quote(title)} exercise ${owned.length - left.length} of the ${all} ` +
				`that ${role} answers for alone, fewer than half.`,
			hint: `Add steps that exercise some of those left: ${list(someOf(left.map((entry) => quote(entry.data.title))))}.`,
		};
	}
}

/** The first few of many, and how many more there are: as many as somebody reads. */
const someOf = (titles: readonly string[]): readonly string[] =>
	titles.length <= SHOWN + 1 ? titles : [...titles.slice(0, SHOWN), `${titles.length - SHOWN} more`];

type ByHolder = ReadonlyMap<string, readonly Entry<'responsibilities'>[]>;

function responsibilitiesByHolder({ responsibilities }: Handbook): ByHolder {
	const named = new Map<string, Entry<'responsibilities'>[]>();
	for (const entry of responsibilities.values()) {
		for (const id of namedHolders(entry)) {
			const known = named.get(id);
			if (known) known.push(entry);
			else named.set(id, [entry]);
		}
	}
	return named;
}

/** What a role owns, and what falls to it alone from the roles that it covers. */
function ownedBy(handbook: Handbook, role: string, named: ByHolder): Entry<'responsibilities'>[] {
	const alone = new Set([role, ...coveredBy(handbook, role).flatMap((id) => [id, ...ancestorsOf(handbook, id)])]);
	const mine = new Set([...alone, ...ancestorsOf(handbook, role)]);
	const found = new Set([...alone].flatMap((id) => named.get(id) ?? []));
	return [...found]
		.filter((entry) => namedHolders(entry).every((id) => mine.has(id)))
		.sort((a, b) => compareText(a.id, b.id));
}
