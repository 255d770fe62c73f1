import { areasOf, byArea, type Area, type InArea } from '../ask/areas.ts';
import { ancestorsOf, coveredBy, heldBy, namedHolders, type Held } from '../ask/ownership.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { inParts, type Group, type Part } from './parts.ts';
import { fits, lettersIn, sum, type Size } from './room.ts';

type Responsibility = Entry<'responsibilities'>;

/** The most responsibilities that one page shows in full, at some 120 pixels each. */
const MOST_IN_FULL = 100;

/** A row of a table that says who answers for something. */
const sizeOfRow = (responsibility: Responsibility): Size => {
	const { title, summary, consulted } = responsibility.data;
	const holders = namedHolders(responsibility).length;
	return {
		letters: lettersIn(title, summary, responsibility.id) + 12 * (holders + consulted.length),
		elements: 8 + 2 * Math.min(holders, 8),
	};
};

/** The same on the list of all, where a script finds who answers for it in each team, and where it stands by role once more. */
const sizeOnList = ({ teams }: Handbook, responsibility: Responsibility): Size =>
	sum([
		sizeOfRow(responsibility),
		{
			letters: lettersIn(responsibility.data.title) + 6 * teams.size,
			elements: 2 * namedHolders(responsibility).length,
		},
	]);

/**
 * Whether the list of responsibilities is one of their areas, each with its rows on a page of its own: as soon as one
 * page has no room for all rows, or nobody looks through them.
 */
export const areByArea = remembered((handbook): boolean => {
	const all = [...handbook.responsibilities.values()];
	return all.length > MOST_IN_FULL || !fits(sum(all.map((one) => sizeOnList(handbook, one))));
});

/** The areas that have a page each: those with a name, and what belongs to none where its rows stand nowhere else. */
export const areaPages = remembered((handbook): { area: Area; parts: Part<Group<Responsibility>>[] }[] =>
	areasOf(handbook)
		.filter(({ id }) => id !== undefined || areByArea(handbook))
		.map((area) => ({ area, parts: inParts([{ items: area.responsibilities }], sizeOfRow) })),
);

const sizeOfHeld = ({ responsibility }: Held): Size => ({
	letters: lettersIn(responsibility.data.title, responsibility.data.summary, responsibility.id),
	elements: 6,
});

/** How much of what a role holds its page has room for, beside all else that it says. */
const MOST_ON_PAGE = 100;

/** What each role holds that holds more than a page about something else can list, by area and part by part. */
export const heldParts = remembered((handbook): ReadonlyMap<string, Part<InArea<Held>>[]> => {
	const named = new Map<string, number>();
	for (const role of [...handbook.responsibilities.values()].flatMap(namedHolders))
		named.set(role, (named.get(role) ?? 0) + 1);
	const most = ({ id }: Entry<'roles'>) =>
		coveredBy(handbook, id)
			.flatMap((other) => [other, ...ancestorsOf(handbook, other)])
			.concat(id, ancestorsOf(handbook, id))
			.reduce((all, role) => all + (named.get(role) ?? 0), 0);
	return new Map(
		[...handbook.roles.values()]
			.filter((role) => most(role) > MOST_ON_PAGE)
			.map(({ id }) => [id, heldBy(handbook, id)] as const)
			.filter(([, held]) => held.length > MOST_ON_PAGE)
			.map(([id, held]) => [
				id,
				inParts(
					byArea(handbook, held, ({ responsibility }) => responsibility),
					sizeOfHeld,
				),
			]),
	);
});
