import { byOrder } from '../model/order.ts';
import { transitionOf } from '../ask/transitions.ts';
import type { Entries, Entry, Handbook } from '../model/handbook.ts';
import { changedEntry, changeEntries } from './change-entries.ts';
import { heirsIn, idNow } from '../model/moves.ts';
import { coveredBy, holds, isHoldingKnown, namedHolders } from '../ask/ownership.ts';
import { placeOf } from '../model/places.ts';

/** Two lists of responsibilities: those of the role itself, and those of others. */
interface Shown {
	shows: string[];
	helping: string[];
}

/**
 * Where a layer has given the work of a role to another, puts what the stories, answers and steps of
 * the layers below show on the side where it now belongs: what was help for somebody else may be the
 * role's own work now.
 *
 * @param before the handbook of the layers below, as it would be alone
 * @param isChanged whether the ids of a file were changed by a layer above
 */
export function settle(handbook: Handbook, before: Handbook, isChanged: (file: string) => boolean): Handbook {
	const stories = changeEntries(handbook.stories, (story) => {
		const { role, scenes } = story.data;
		if (!isChanged(placeOf(story, 'scenes').file) || !isHoldingKnown(handbook, role)) return story;
		const settled = scenes.map((scene) => ({ ...scene, ...sides(handbook, [role], scene) }));
		return changedEntry(story, { data: { ...story.data, scenes: settled } });
	});
	const faq = changeEntries(handbook.faq, (question) => {
		const { roles } = question.data;
		const isKnown = roles.every((role) => isHoldingKnown(handbook, role));
		if (!isChanged(placeOf(question, 'shows').file) || !isKnown) return question;
		return changedEntry(question, { data: { ...question.data, ...sides(handbook, roles, question.data) } });
	});
	const exercised = changeEntries(handbook.steps, (step) => settleStep(handbook, step, isChanged));
	const teams = changeEntries(handbook.teams, (team) => settleTeam(handbook, before, team, isChanged));
	return { ...handbook, stories, faq, teams, steps: closeRanks(exercised, isChanged) };
}

/**
 * A shape of team in which the heir of a retired role goes on as it was: where somebody present covers
 * the heir, the heir is neither elsewhere nor stood in for because the other was.
 */
function settleTeam(
	handbook: Handbook,
	before: Handbook,
	team: Entry<'teams'>,
	isChanged: (file: string) => boolean,
): Entry<'teams'> {
	const renamed = handbook.moves.filter(({ kind }) => kind === 'renamed');
	const was = [...before.teams.values()].find(({ id }) => idNow(renamed, 'teams', id) === team.id);
	if (!was) return team;
	const heirs = heirsIn(handbook);
	const now = (ids: readonly string[]) => new Set(ids.map((id) => idNow(renamed, 'roles', id)));
	const were = { elsewhere: now(was.data.elsewhere), standIns: now(Object.keys(was.data.standIns)) };
	const { roles, elsewhere, standIns } = team.data;
	const isCovered = (id: string) => roles.some((role) => role !== id && coveredBy(handbook, role).includes(id));
	const came = (id: string, there: ReadonlySet<string>) => heirs.has(id) && !there.has(id) && isCovered(id);
	/** What a layer above says itself is not what has become of anything. */
	const isBelow = (field: string) => isChanged(placeOf(team, field).file);
	const settled = {
		...(isBelow('elsewhere') ? { elsewhere: elsewhere.filter((id) => !came(id, were.elsewhere)) } : {}),
		...(isBelow('standIns')
			? { standIns: Object.fromEntries(Object.entries(standIns).filter(([id]) => !came(id, were.standIns))) }
			: {}),
		...(isBelow('people') ? headCount(handbook, was, team, isBelow('size')) : {}),
	};
	return changedEntry(team, { data: { ...team.data, ...settled } });
}

type People = Entry<'teams'>['data']['people'];

/**
 * How many people there are once roles have become others: those of a role that took over are counted
 * with its own, and by those of a role that nobody takes over the team is smaller.
 */
function headCount(
	{ moves }: Handbook,
	{ data: was }: Entry<'teams'>,
	{ data: { roles, size } }: Entry<'teams'>,
	isSizeBelow: boolean,
): { people: People; size?: typeof size } {
	const people: People = {};
	const gone = { from: 0, to: 0 };
	for (const [id, { from, to }] of Object.entries(was.people)) {
		const now = idNow(moves, 'roles', id);
		const { from: least, to: most } = people[now] ?? { from: 0, to: 0 };
		// A role that was counted and not there before is a fault that stays one.
		if (roles.includes(now) || !was.roles.includes(id)) people[now] = { from: least + from, to: most + to };
		else [gone.from, gone.to] = [gone.from + from, gone.to + to];
	}
	if (size === undefined || gone.to === 0 || !isSizeBelow) return { people };
	const least = Math.max(1, size.from - gone.from);
	return { people, size: { from: least, to: Math.max(least, size.to - gone.to) } };
}

function sides(handbook: Handbook, roles: readonly string[], { shows, helping }: Shown): Shown {
	const known = (id: string) => handbook.responsibilities.has(id);
	const some = (id: string) => roles.some((role) => holds(handbook, role, id));
	const every = (id: string) => roles.length > 0 && roles.every((role) => holds(handbook, role, id));
	return {
		shows: [...new Set([...shows.filter((id) => !known(id) || some(id)), ...helping.filter(every)])],
		helping: [...new Set([...helping.filter((id) => !every(id)), ...shows.filter((id) => known(id) && !some(id))])],
	};
}

/** Whether some role holds a responsibility: what nobody holds has not been given away. */
function isHeld({ responsibilities, roles }: Handbook, id: string): boolean {
	const entry = responsibilities.get(id);
	return entry !== undefined && namedHolders(entry).some((role) => roles.has(role));
}

/** A step exercises what its target role holds; what that role has given away it no longer exercises. */
function settleStep(handbook: Handbook, step: Entry<'steps'>, isChanged: (file: string) => boolean): Entry<'steps'> {
	const target = handbook.transitions.get(transitionOf(step))?.data.to;
	if (target === undefined || !isChanged(placeOf(step, 'exercises').file) || !isHoldingKnown(handbook, target))
		return step;
	const isExercised = (id: string) => !isHeld(handbook, id) || holds(handbook, target, id);
	return changedEntry(step, { data: { ...step.data, exercises: step.data.exercises.filter(isExercised) } });
}

/** The steps that are left of a transition are counted from 1 again. */
function closeRanks(steps: Entries<'steps'>, isChanged: (file: string) => boolean): Entries<'steps'> {
	const orders = new Map<string, number>();
	for (const ofOne of Map.groupBy(steps.values(), transitionOf).values()) {
		if (!ofOne.every((step) => isChanged(placeOf(step, 'order').file))) continue;
		ofOne.sort(byOrder).forEach(({ id }, index) => orders.set(id, index + 1));
	}
	return changeEntries(steps, (step) => {
		const order = orders.get(step.id);
		return order === undefined ? step : changedEntry(step, { data: { ...step.data, order } });
	});
}
