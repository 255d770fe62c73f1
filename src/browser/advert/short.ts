import { inSentence } from '../../handbook/language/words.ts';
import type { Line, Part, Picked } from './advert.ts';
import type { AdvertOfRole, Among, AskedOfAdvert, Holding, Text } from './advert-data.ts';

/** How much a short advert says of each: of an area, of all that the role holds, of what it shares, does for now, and is asked. */
const SHORT = { area: 4, own: 15, shares: 3, until: 3, asked: 6 };

/** A line that is left out, and the part of the advert that it belongs to; of what comes before the first, none. */
export interface Unsaid extends Line {
	part?: Part;
}

/** What an advert says of all that a handbook does. */
export interface SaidOf {
	own: readonly number[];
	shared: readonly Among[];
	until: readonly Among[];
	not: readonly Among[];
	asked: readonly AskedOfAdvert[];
	/** What the level says of itself. */
	levelSays: readonly Text[];
	/** What is left out. */
	unsaid: readonly Unsaid[];
}

/**
 * Finds what an advert says: all, or as much as one posts, and of the rest what somebody asks for.
 *
 * @param isWanted whether they do, by the key of a line
 */
export function saidOf(of: AdvertOfRole, { level, team, isLong }: Picked, isWanted: (key: string) => boolean): SaidOf {
	const held = holdingIn(of, team);
	const unsaid: Unsaid[] = [];

	/** What is said of some things; the rest is noted. */
	function take<Item>(
		part: Part | undefined,
		items: readonly Item[],
		lineOf: (item: Item) => Line,
		isShort: (item: Item, at: number) => boolean,
	) {
		return items.filter((item, at) => {
			const line = lineOf(item);
			const isSaid = isLong || isShort(item, at) || isWanted(line.key);
			if (!isSaid) unsaid.push({ ...line, ...(part && { part }) });
			return isSaid;
		});
	}
	const first = (most: number) => (_: unknown, at: number) => at < most;
	const duty = (at: number) => lineOfDuty(of, at);
	const among = ({ duty: at }: Among) => duty(at);
	const most = mostOf(of, held.own);
	return {
		levelSays: take(
			undefined,
			level === undefined ? [] : of.levels[level]!.says,
			({ key, lead, text }) => ({ key, text: lead === undefined ? text : `${lead} ${text}` }),
			// Above the lowest level it is what differs from the summary of the role; how far it reaches is a matter of ladders.
			({ lead }) => lead === undefined && (level !== 0 || !of.summary),
		),
		own: take('own', held.own, duty, (at) => most.has(at)),
		shared: take('shares', held.shared, among, first(SHORT.shares)),
		until: take('until', held.until, among, first(SHORT.until)),
		asked: take(
			'asked',
			of.asked.filter(({ at }) => at === level),
			({ key, text }) => ({ key, text }),
			first(SHORT.asked),
		),
		not: take('not', held.not, among, () => false),
		unsaid,
	};
}

/** What a role holds in a shape of team by its number; without one, anywhere. */
export const holdingIn = ({ holdings, teams }: AdvertOfRole, team: number | undefined): Holding =>
	holdings[team === undefined ? 0 : teams[team]!.holding]!;

/** The first things of each area, in turn, until there are enough. */
function mostOf(of: AdvertOfRole, duties: readonly number[]): Set<number> {
	const areas = [...Map.groupBy(duties, (duty) => of.duties[duty]!.area ?? -1).values()];
	const inTurn = Array.from({ length: SHORT.area }, (_, at) => areas.flatMap((its) => its[at] ?? [])).flat();
	return new Set(inTurn.slice(0, SHORT.own));
}

/** Something that somebody answers for, by its name in a sentence. */
export function lineOfDuty(of: AdvertOfRole, duty: number): Line {
	const { id, title } = of.duties[duty]!;
	return { key: `responsibilities/${id}`, text: inSentence(title) };
}
