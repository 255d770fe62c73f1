import type { Choice } from '../hiring/pick-role.ts';
import { roleSheets, type OfRole } from '../hiring/role-sheets.ts';
import type { Store } from '../notes/store.ts';
import { draft, isWanted, type Draft } from './advert.ts';
import type { AdvertOfRole, DayOfAdvert } from './advert-data.ts';
import { DETAIL, knownLines } from './known-lines.ts';

/** What tells sheets of this page from others. */
export const TOOL = 'advert';

/** What is shown: what is known of the role, what is picked of it, and the day that is. */
export interface Opened extends OfRole {
	of: AdvertOfRole;
	level: number | undefined;
	team: number | undefined;
	day: DayOfAdvert | undefined;
}

/** What is picked, with its numbers in what is known of the role. */
export function opened(of: AdvertOfRole, choice: Choice, day: DayOfAdvert | undefined): Opened {
	const at = (all: readonly { id: string }[], id: string) => {
		const found = all.findIndex((one) => one.id === id);
		return found < 0 ? undefined : found;
	};
	return { of, choice, day, level: at(of.levels, choice.level), team: at(of.teams, choice.team) };
}

/** The adverts that somebody keeps. */
export function advertSheets(store: Store) {
	const sheets = roleSheets<Opened>(store, {
		tool: TOOL,
		handbookOf: ({ of }) => of.handbook,
		titleOf: ({ of, level }) => (level === undefined ? of.title : of.levels[level]!.title),
		linesOf: ({ of, level, day }, marks) => knownLines(of, level, day, marks),
	});
	const isLong = (one: Opened): boolean => sheets.carriedOf(one).marks[DETAIL]?.chosen?.as === 'long';
	return {
		...sheets,
		isLong,
		draftOf(one: Opened): Draft {
			const { marks } = sheets.carriedOf(one);
			return draft(
				one.of,
				{
					...(one.level !== undefined && { level: one.level }),
					...(one.team !== undefined && { team: one.team }),
					...(one.day && { day: one.day }),
					isLong: isLong(one),
				},
				(key) => isWanted(key, marks),
			);
		},
	};
}
