import {
	workKey,
	type Day,
	type LoggedRole,
	type RoleWork,
	type Step,
	type Work,
} from '../../../browser/energy/work.ts';
import { workTextsFile } from '../../../handbook/addresses/tool-files.ts';
import { addressOf, listAddress } from '../../../handbook/addresses/addresses.ts';
import { apiAddress } from '../../../handbook/api/addresses.ts';
import { heldBy } from '../../../handbook/ask/ownership.ts';
import { stepsByTransition } from '../../../handbook/ask/transitions.ts';
import { totalHours } from '../../../handbook/language/total-hours.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';
import { trackColour } from '../../handbook/tracks.ts';
import { effortOf } from '../../kinds/steps/effort.ts';
import { link, linkTo } from '../../links/links.ts';
import type { DataSource } from '../source.ts';

/** The work of a role and its days, in the words of the organisation. */
export function roleWork({ view, reword }: DataSource, role: Entry<'roles'>, release: string): RoleWork {
	const { held, stories, all, placesOf } = workOf(view, role);
	return {
		id: role.id,
		title: reword(role.data.title),
		name: reword(inSentence(role.data.title)),
		href: linkTo(role),
		colour: trackColour(view, role),
		handbook: { name: reword(view.settings.name), release },
		page: link(listAddress('responsibilities')),
		texts: link(workTextsFile(role.id)),
		work: [...all.values()].map((entry) => work(entry)),
		days: stories.map((entry) => day(entry)),
	};

	function work(entry: Entry<'responsibilities'>): Work {
		const { title, area } = entry.data;
		return {
			id: entry.id,
			title: reword(title),
			area: reword(view.settings.areas[area ?? '']?.title ?? ''),
			isHeld: held.includes(entry),
		};
	}

	function day(story: Entry<'stories'>): Day {
		return {
			id: story.id,
			title: reword(story.data.title),
			href: linkTo(story),
			file: link(apiAddress.entry('stories', story.id)),
			scenes: story.data.scenes.map(({ time, title, minutes, shows, helping }) => ({
				...{ time, minutes, title: reword(title) },
				of: placesOf([...shows, ...helping]),
			})),
		};
	}
}

/** What is said of each piece of its work, by key. */
export const textsOfWork = ({ view, reword }: DataSource, role: Entry<'roles'>): Record<string, string> =>
	Object.fromEntries(
		[...workOf(view, role).all.values()].flatMap((entry) => {
			const { summary } = entry.data;
			return summary === undefined ? [] : [[workKey(entry), reword(plainOf(summary))] as const];
		}),
	);

/** The work of a role, as far as the log needs it. */
export const loggedRole = ({ id, name, handbook, work }: RoleWork): LoggedRole => ({
	...{ id, name, handbook },
	work: work.map(({ id: of, title, area, isHeld }) => ({ id: of, title, area, isHeld })),
});

/** What a role answers for, and what its days show beside that, each with its place. */
function workOf(view: PublicHandbook, role: Entry<'roles'>) {
	const held = heldBy(view, role.id).map(({ responsibility }) => responsibility);
	const stories = [...view.stories.values()].filter(({ data }) => data.role === role.id).sort(byOrder);
	const shown = stories.flatMap(({ data }) => data.scenes.flatMap(({ shows, helping }) => [...shows, ...helping]));
	const all = new Map(held.map((entry) => [entry.id, entry]));
	for (const id of shown) {
		const entry = view.responsibilities.get(id);
		if (entry) all.set(id, entry);
	}
	const places = new Map([...all.keys()].map((id, at) => [id, at]));
	const placesOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => places.get(id) ?? []))];
	return { held, stories, all, placesOf };
}

/** What leads into the role and exercises some of its work; what has somebody watch tests nothing. */
export function stepsTowards({ view, reword }: DataSource, role: Entry<'roles'>): Step[] {
	const { placesOf } = workOf(view, role);
	const ways = [...view.transitions.values()].filter(({ data }) => data.to === role.id).sort(byOrder);
	const byWay = stepsByTransition(view);
	return ways.flatMap((way) => {
		const as = view.roles.get(way.data.from)?.data.title ?? way.data.from;
		return (byWay.get(way.id) ?? [])
			.filter(({ data }) => data.kind !== 'feedback' && placesOf(data.exercises).length > 0)
			.map((step): Step => {
				const { title, kind, exercises } = step.data;
				return {
					title: reword(title),
					href: link(addressOf(step)),
					from: way.data.from,
					as: reword(inSentence(as)),
					effort: reword(effortOf(step) ?? ''),
					...lengthOf(step),
					isTrial: kind === 'experiment',
					of: placesOf(exercises),
				};
			});
	});
}

/** How long a step takes: hours in all where its text says that, else hours of each week. */
function lengthOf({ data: { effort, time } }: Entry<'steps'>): Pick<Step, 'weeks' | 'hours' | 'total'> {
	const all = effort === undefined ? undefined : totalHours(effort);
	const weeks = all?.weeks ?? time?.weeks;
	const hours = all ? undefined : time?.hoursAWeek;
	return {
		...(weeks !== undefined && { weeks }),
		...(hours !== undefined && { hours }),
		...(all && { total: all.hours }),
	};
}
