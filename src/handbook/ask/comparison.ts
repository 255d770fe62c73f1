import { areasOf, type Area } from './areas.ts';
import { confusedWith } from './confusions.ts';
import { facingLevels, type FacingLevels } from './facing-levels.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { rememberedOf } from '../model/remembered.ts';
import { heldBy, type Held } from './ownership.ts';
import type { Pair } from './pairs.ts';
import { count, inSentence, list } from '../language/words.ts';

type Role = Entry<'roles'>;
type Responsibility = Entry<'responsibilities'>;

/** A responsibility that both roles hold. */
export interface HeldByBoth {
	responsibility: Responsibility;
	/** Sharing it, each for their own part, or one of them in the absence of the other. */
	how: 'shared' | 'parts' | 'covered';
}

/** What two roles hold of one area. */
export interface ComparedArea {
	area: Area;
	first: Responsibility[];
	both: HeldByBoth[];
	second: Responsibility[];
}

/** Facts of a role that change under somebody who moves, told as what is left and what is met. */
export const movingFacts = ['reward', 'hardest', 'authority', 'stakeholders'] as const;

/** A range of numbers before and after. By how much it changes for one person, its ends do not say. */
export interface RangeChange {
	before: { from: number; to: number };
	after: { from: number; to: number };
	/** Whether both ends go the same way, or one of them alone; neither where they part or stay. */
	way: 'less' | 'more' | undefined;
}

/** What somebody gives up and picks up who leaves one role for another. */
export interface Move {
	from: Role;
	to: Role;
	givesUp: Responsibility[];
	picksUp: Responsibility[];
	facts: { key: (typeof movingFacts)[number]; before: string | undefined; after: string | undefined }[];
	coding: RangeChange | undefined;
	/** The change on each axis on which both of the levels set side by side are rated. */
	ratings: { axis: Entry<'axes'>; before: number; after: number; by: number }[];
	/** The ways from the one into the other. */
	transitions: Entry<'transitions'>[];
}

/** Two roles side by side. */
export interface Comparison {
	first: Role;
	second: Role;
	onlyFirst: Responsibility[];
	both: HeldByBoth[];
	onlySecond: Responsibility[];
	areas: ComparedArea[];
	/** What the first holds and people mistake for what the second holds, or the other way round. */
	mixedUp: { first: Responsibility; seconds: Responsibility[] }[];
	/** The roles that decide where the two cannot agree on what they share, with how much falls to each. */
	arbiters: { role: string; count: number }[];
	levels: FacingLevels | undefined;
	moves: readonly [Move, Move];
	questions: Entry<'faq'>[];
}

/** Sets two roles side by side: what each holds alone, what both hold, and what a move either way changes. */
export function compare(handbook: Handbook, [first, second]: Pair): Comparison {
	const [a, b] = [holdingsOf(handbook, first), holdingsOf(handbook, second)];
	const inFirst = (one: Responsibility) => a.has(one.id) && !b.has(one.id);
	const inSecond = (one: Responsibility) => b.has(one.id) && !a.has(one.id);
	const inBoth = (one: Responsibility) => a.has(one.id) && b.has(one.id);
	const asBoth = (responsibility: Responsibility): HeldByBoth => {
		const kinds = [a, b].map((held) => held.get(responsibility.id)!.hold.kind);
		const how = kinds.includes('covers') ? 'covered' : kinds.every((kind) => kind === 'shares') ? 'shared' : 'parts';
		return { responsibility, how };
	};
	const areas = areasOf(handbook)
		.map((area) => ({
			area,
			first: area.responsibilities.filter(inFirst),
			both: area.responsibilities.filter(inBoth).map(asBoth),
			second: area.responsibilities.filter(inSecond),
		}))
		.filter((part) => part.first.length + part.both.length + part.second.length > 0);
	const onlyFirst = areas.flatMap((part) => part.first);
	const onlySecond = areas.flatMap((part) => part.second);
	const both = areas.flatMap((part) => part.both);
	const levels = facingLevels(handbook, first, second);
	const there = move(handbook, [first, second], [onlyFirst, onlySecond], levels?.ratings ?? []);
	const back = move(handbook, [second, first], [onlySecond, onlyFirst], (levels?.ratings ?? []).map(turned));
	return {
		...{ first, second, onlyFirst, both, onlySecond, areas, levels },
		mixedUp: onlyFirst
			.map((one) => ({ first: one, seconds: confusedWith(handbook, one).filter(inSecond) }))
			.filter(({ seconds }) => seconds.length > 0),
		arbiters: arbitersOf(both.filter(({ how }) => how === 'shared')),
		moves: [there, back],
		questions: [...handbook.faq.values()].filter(
			({ data }) => data.roles.includes(first.id) && data.roles.includes(second.id),
		),
	};
}

/** What sets two roles apart in what they answer for, in one sentence of counted facts; nothing where neither answers for anything. */
export function inOneSentence({ first, second, onlyFirst, both, onlySecond }: Comparison): string | undefined {
	const [a, b] = [first, second].map(({ data }) => inSentence(data.title)) as [string, string];
	const parts = [
		{ size: onlyFirst.length, who: `only the ${a}`, answer: 'answers' },
		{ size: onlySecond.length, who: `only the ${b}`, answer: 'answers' },
		{ size: both.length, who: 'both', answer: 'answer' },
	].filter(({ size }) => size > 0);
	const [most, ...rest] = parts;
	if (!most) return undefined;
	// Not “alone”: what one of the two holds may be shared with a third.
	const opening = `Of the two, ${most.who} ${most.answer} for ${count(most.size, 'responsibility', 'responsibilities')}`;
	return `${list([opening, ...rest.map(({ size, who }) => `${who} for ${size}`)])}.`;
}

function move(
	handbook: Handbook,
	[from, to]: Pair,
	[givesUp, picksUp]: [Responsibility[], Responsibility[]],
	ratings: Move['ratings'],
): Move {
	const [before, after] = [from.data.facts.coding, to.data.facts.coding];
	return {
		...{ from, to, givesUp, picksUp, ratings },
		facts: movingFacts
			.map((key) => ({ key, before: from.data.facts[key], after: to.data.facts[key] }))
			.filter((fact) => fact.before !== fact.after),
		coding: before && after && { before, after, way: wayOf(before, after) },
		transitions: [...handbook.transitions.values()].filter(({ data }) => data.from === from.id && data.to === to.id),
	};
}

function wayOf(before: RangeChange['before'], after: RangeChange['after']): RangeChange['way'] {
	const ends = [Math.sign(after.from - before.from), Math.sign(after.to - before.to)];
	const sum = ends[0]! + ends[1]!;
	if (sum === 0) return undefined;
	return sum < 0 ? 'less' : 'more';
}

const turned = ({ axis, before, after, by }: Move['ratings'][number]) => ({
	axis,
	before: after,
	after: before,
	by: -by,
});

function arbitersOf(shared: readonly HeldByBoth[]): Comparison['arbiters'] {
	const counts = new Map<string, number>();
	for (const { responsibility } of shared) {
		const role = responsibility.data.escalateTo;
		if (role !== undefined) counts.set(role, (counts.get(role) ?? 0) + 1);
	}
	return [...counts].map(([role, size]) => ({ role, count: size })).sort((a, b) => b.count - a.count);
}

/** What a role holds, by id: a role is compared with many. */
const holdingsOf = rememberedOf(
	(handbook, { id }: Role): Map<string, Held> =>
		new Map(heldBy(handbook, id).map((one) => [one.responsibility.id, one])),
);
