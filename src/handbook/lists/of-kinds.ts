import { axisGroups, type AxisGroup } from '../ask/axis-groups.ts';
import type { Pair } from '../ask/pairs.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { byOrder } from '../model/order.ts';
import { remembered } from '../model/remembered.ts';
import { byRole, type OfRole } from './by-role.ts';
import { pairsByTrack, type PairGroup } from './pairs-by-track.ts';
import { inParts, type Group, type Part } from './parts.ts';
import { fits, lettersIn } from './room.ts';

/** All days by the role whose they are. */
export const storiesByRole = remembered((handbook) =>
	byRole(handbook, handbook.stories.values(), ({ data }) => data.role),
);

/** The list of days, each with its strip. */
export const storyParts = remembered((handbook): Part<OfRole<'stories'>>[] =>
	inParts(storiesByRole(handbook), ({ data }: Entry<'stories'>) => ({
		letters: lettersIn(data.title, data.summary) + 12 * data.scenes.length,
		elements: 9 + 3 * data.scenes.length,
	})),
);

/** All transitions by the role that they lead to. */
export const transitionsByTarget = remembered((handbook) =>
	byRole(handbook, handbook.transitions.values(), ({ data }) => data.to),
);

/** The list of ways from one role to another. */
export const transitionParts = remembered((handbook): Part<OfRole<'transitions'>>[] =>
	inParts(transitionsByTarget(handbook), ({ id, data }: Entry<'transitions'>) => ({
		letters: lettersIn(data.title, data.summary, data.duration, id),
		elements: 10,
	})),
);

/** The questions by the role that each has most to do with: the first that it names. */
export const questionsByRole = remembered((handbook) =>
	byRole(handbook, handbook.faq.values(), ({ data }) => data.roles.find((id) => handbook.roles.has(id)) ?? ''),
);

/** The list of questions with their answers. */
export const questionParts = remembered((handbook): Part<OfRole<'faq'>>[] =>
	inParts(questionsByRole(handbook), ({ data, body }: Entry<'faq'>) => ({
		letters: lettersIn(data.question, data.answer, body.text),
		elements: 14 + data.roles.length + data.related.length + Math.round(body.text.length / 60),
	})),
);

/** The list of pairs of roles that are set side by side. */
export const pairParts = remembered((handbook): Part<PairGroup>[] =>
	inParts(pairsByTrack(handbook), ([a, b]: Pair) => ({
		letters: 120 + lettersIn(a.data.title, b.data.title),
		elements: 4,
	})),
);

/** The list of shapes of team. */
export const teamParts = remembered((handbook): Part<Group<Entry<'teams'>>>[] =>
	inParts([{ items: [...handbook.teams.values()].sort(byOrder) }], ({ data }: Entry<'teams'>) => ({
		letters: lettersIn(data.title, data.summary) + 20 * (data.roles.length + data.elsewhere.length),
		elements: 10 + 4 * Math.min(data.roles.length + data.elsewhere.length, 20),
	})),
);

const nameOfAxis = ({ data }: Entry<'axes'>) => ({
	letters: lettersIn(data.title),
	elements: 3 + data.formerly.length,
});

/** A group of competencies, or some of it. */
export type ListedAxes = AxisGroup & Group<Entry<'axes'>>;

/** The list of competencies by their group. */
export const axisParts = remembered((handbook): Part<ListedAxes>[] =>
	inParts(
		axisGroups(handbook).map((group) => ({ ...group, items: group.axes })),
		nameOfAxis,
	),
);

/** Whether a page that is about something else has room for the names of all competencies. */
export const haveAxesRoom = ({ axes }: Handbook): boolean => fits({ letters: 20 * axes.size, elements: 4 * axes.size });

/** A group of competencies, with what each is about. */
export const axesOfGroup = (axes: readonly Entry<'axes'>[]): Part<Group<Entry<'axes'>>>[] =>
	inParts([{ items: axes }], ({ data }: Entry<'axes'>) => ({
		letters: lettersIn(data.title, data.summary?.slice(0, 240)) + 100,
		elements: 5,
	}));
