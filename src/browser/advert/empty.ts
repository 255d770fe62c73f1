import type { EmptyField } from '../hiring/field-file.ts';
import { say } from '../page/say.ts';
import type { AdvertOfRole } from './advert-data.ts';
import { sentences } from './sentences.ts';

/** What the handbook does not say of an advert: of the role, of the level, and, where things are said in sentences, of each. */
export function emptyIn(
	{ empty, levels, duties, holdings }: AdvertOfRole,
	level: number | undefined,
	isLong: boolean,
): EmptyField[] {
	const held = new Set(
		holdings.flatMap(({ own, shared, until }) => [...own, ...[...shared, ...until].map(({ duty }) => duty)]),
	);
	const silent = duties.filter(({ summary }, at) => summary === undefined && held.has(at));
	return [
		...empty,
		...(level === undefined ? [] : levels[level]!.empty),
		...(isLong ? silent : []).map(({ title, file }) => ({
			what: say(sentences.emptySummary, { title }),
			field: 'summary',
			...(file && { file }),
		})),
	];
}
