import type { MarkableLine } from '../growing/kept-sheet.ts';
import type { Sheet } from '../notes/notes.ts';
import type { AdvertOfRole, DayOfAdvert } from './advert-data.ts';
import { partKey, PARTS } from './advert.ts';

/** The key of whether things are said in sentences. */
export const DETAIL = 'detail';

/**
 * All that can be changed or struck in an advert for a level of a role, whatever team and day it is for,
 * with what the handbook says there.
 *
 * @param level its number, if one is picked
 * @param day the one that is picked; those of other days that are marked are known by the day alone
 */
export function knownLines(
	{ role, title, summary, asks, day: typical, duties, levels, asked, stories, teams }: AdvertOfRole,
	level: number | undefined,
	day: DayOfAdvert | undefined,
	marks: Sheet['marks'],
): MarkableLine[] {
	const picked = level === undefined ? undefined : levels[level];
	const said = ({ key, text }: { key: string; text: string }) => ({ key, said: text });
	const scenes = day?.scenes.map(said) ?? [];
	const ofOtherDays = Object.keys(marks).filter(
		(key) =>
			stories.some(({ id }) => key.startsWith(`stories/${id}#`)) &&
			!scenes.some((scene) => scene.key.split('#')[0] === key.split('#')[0]),
	);
	return [
		{ key: picked ? `levels/${picked.id}#title` : `roles/${role.id}#title`, said: picked?.name ?? title },
		...[...(summary ? [summary] : []), ...(picked?.says ?? []), ...asks, ...(typical ? [typical] : [])].map(said),
		...teams.flatMap(({ people }) => (people ? [said(people)] : [])),
		...asked.filter(({ at }) => at === level).map(said),
		...duties.map(({ id, title: name, summary: text }) => ({
			key: `responsibilities/${id}`,
			said: text === undefined ? name : `${name}. ${text}`,
		})),
		...scenes,
		...ofOtherDays.map((key) => ({ key, said: marks[key]!.said ?? '' })),
		...PARTS.map((part) => ({ key: partKey(part), said: '' })),
		{ key: DETAIL, said: '' },
	];
}
