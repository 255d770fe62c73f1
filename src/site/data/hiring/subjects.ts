import { stemsOf, type Subjects } from '../../../browser/interview/subject.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { remembered } from '../../../handbook/model/remembered.ts';

/** How much of what is said with a word has to be said of a group before the word stands for it. */
const SHARE = 0.2;

/** How often it has to be said, unless the group is called so. */
const OFTEN = 2;

/** How much it weighs that a group is called or found so, and that one of its things is. */
const [NAME, FOUND, CALLED, SOUGHT] = [8, 4, 1, 0.5];

/**
 * What areas and axes are about, by their titles: the words that their entries are called by and found
 * by, as far as they are said of one rather than of others.
 */
export const subjectsOf = remembered((view): Subjects => {
	const counts = countsOf(view);
	const totals = new Map<string, number>();
	for (const stems of counts.values())
		for (const [stem, count] of stems) totals.set(stem, (totals.get(stem) ?? 0) + count);
	return Object.fromEntries(
		[...counts].map(([group, stems]) => [
			group,
			[...stems].filter(([stem, count]) => count >= OFTEN && count / totals.get(stem)! >= SHARE).map(([stem]) => stem),
		]),
	);
});

/** How often each word is said of each area and axis; what both are called is one group. */
const countsOf = remembered((handbook): Map<string, Map<string, number>> => {
	const counts = new Map<string, Map<string, number>>();
	const roles = [...handbook.roles.values()].flatMap(({ data }) => [data.title, ...data.aliases]);
	const isRole = new RegExp(
		`\\b(?:${roles
			.filter((name) => name.includes(' '))
			.map((name) => RegExp.escape(name))
			.join('|')})s?\\b`,
		'gi',
	);
	const add = (group: string, text: string, weight: number) => {
		const its = counts.get(group) ?? new Map<string, number>();
		counts.set(group, its);
		for (const stem of stemsOf(roles.length > 0 ? text.replace(isRole, '') : text))
			its.set(stem, (its.get(stem) ?? 0) + weight);
	};
	const addAll = (group: string, { data }: Entry<'responsibilities'> | Entry<'axes'>) => {
		const aliases = 'aliases' in data ? data.aliases : [];
		for (const name of [data.title, ...aliases]) add(group, name, CALLED);
		for (const word of data.keywords) add(group, word, 'aliases' in data ? SOUGHT : FOUND);
	};
	for (const axis of handbook.axes.values()) {
		add(axis.data.title, axis.data.title, NAME);
		addAll(axis.data.title, axis);
	}
	for (const { title } of Object.values(handbook.settings.areas)) add(title, title, NAME);
	for (const duty of handbook.responsibilities.values()) {
		const area = handbook.settings.areas[duty.data.area ?? '']?.title;
		if (area !== undefined) addAll(area, duty);
	}
	return counts;
});
