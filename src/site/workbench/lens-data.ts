import type { HeldData, RoleFile, WayData } from '../../browser/lens/lens-data.ts';
import type { Fact, Said } from '../../browser/levels/ladder.ts';
import { encode } from '../../browser/responsibilities/code.ts';
import { compareAddress, levelFile, listAddress, waysFile } from '../../handbook/addresses/addresses.ts';
import { askedSpans } from '../../handbook/ask/asked-spans.ts';
import { answersOf } from '../../handbook/ask/answers.ts';
import { areasOf } from '../../handbook/ask/areas.ts';
import { movingFacts } from '../../handbook/ask/comparison.ts';
import { factRows } from '../../handbook/ask/facts.ts';
import { levelsOf } from '../../handbook/ask/ladder.ts';
import { isOnCommonRung, onAPar } from '../../handbook/ask/on-a-par.ts';
import { isCompared } from '../../handbook/ask/pairs.ts';
import { orderedRoles, rolesWithLevels } from '../../handbook/lists/of-roles.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { factsAsData, headOf, type Put } from '../compare/ladder-data.ts';
import { holdersOf } from '../kinds/responsibilities/all-data.ts';
import { link, linkTo } from '../links/links.ts';

/** How texts are put for the script that shows them. */
export type PutSaid = Put<Said>;

/** Who answers for what wherever all roles are there, area by area, in the order in which teams say it too. */
export function heldData(handbook: PublicHandbook, { words }: PutSaid): HeldData {
	const roles = holdersOf(handbook);
	const ids = roles.map(({ id }) => id);
	const answers = answersOf(handbook);
	const areas = areasOf(handbook);
	// Where there is one area, its name says nothing.
	const isNamed = areas.length > 1;
	return {
		roles: roles.map(({ id, data }) => ({ id, title: words(data.title) })),
		areas: isNamed ? areas.map(({ title }) => words(title)) : [],
		page: link(listAddress('responsibilities')),
		rows: areas.flatMap(({ responsibilities }, area) =>
			responsibilities.map(
				({ id, data }) => [id, words(data.title), isNamed ? area : -1, encode(answers.get(id)!, ids)] as const,
			),
		),
	};
}

/** What is told of a role beside what it answers for and what its levels ask. */
export function roleFileOf(handbook: PublicHandbook, role: Entry<'roles'>, put: PutSaid): RoleFile {
	const { facts } = role.data;
	const isMoving = (key: string) => movingFacts.some((moving) => moving === key);
	const told = factRows.flatMap(({ key, label }): { isMoving: boolean; fact: Fact<Said> }[] => {
		const fact = key === 'coding' ? facts.coding?.note : facts[key];
		if (typeof fact !== 'string') return [];
		return [{ isMoving: isMoving(key), fact: { label: put.words(label), texts: [put.text(fact)] } }];
	});
	const factsWhere = (moving: boolean) => told.filter((one) => one.isMoving === moving).map(({ fact }) => fact);
	return {
		facts: factsWhere(true),
		more: [...factsWhere(false), ...factsAsData(role.data, put)],
		...(facts.coding && { coding: { from: facts.coding.from, to: facts.coding.to } }),
		ways: Object.fromEntries(
			waysFrom(handbook, role.id).map(({ data: { from, to } }) => [to, put.address(waysFile(from, to))]),
		),
		asking: askingLevels(handbook, role).map((level) => ({
			...headOf(handbook, level, put),
			file: put.address(levelFile(level.id)),
		})),
		levels: Object.fromEntries(levelsOf(handbook, role.id).map((level) => [level.id, parOf(handbook, level)])),
		pairs: Object.fromEntries(
			orderedRoles(handbook)
				.filter(({ id }) => id !== role.id && isCompared(handbook, role.id, id))
				.map(({ id }) => [id, link(compareAddress(role.id, id))]),
		),
	};
}

const waysFrom = (handbook: PublicHandbook, role: string) =>
	[...handbook.transitions.values()].filter(({ data }) => data.from === role);

/** The ways from one role into another, with what they cost. */
export const waysData = (handbook: PublicHandbook, from: string, to: string, put: PutSaid): WayData[] =>
	waysFrom(handbook, from)
		.filter(({ data }) => data.to === to)
		.map((way) => wayOf(way, put));

/** The levels of a role that ask something, where it has some. */
export const askingLevels = (handbook: PublicHandbook, role: Entry<'roles'>): readonly Entry<'levels'>[] =>
	rolesWithLevels(handbook).includes(role) ? askedSpans(handbook, role).levels : [];

function wayOf(way: Entry<'transitions'>, put: PutSaid): WayData {
	const { title, duration, cost } = way.data;
	return {
		...{ title: put.words(title), href: linkTo(way) },
		...(duration !== undefined && { duration: put.words(duration) }),
		cost: cost.map(put.text),
	};
}

/** The common rung on which a level stands, and levels of other rungs that are called equivalent. */
function parOf(handbook: PublicHandbook, level: Entry<'levels'>): RoleFile['levels'][string] {
	const { order } = level.data;
	const isCommon = isOnCommonRung(handbook, level);
	const same = onAPar(handbook, level).filter(
		(other) => !isCommon || other.data.order !== order || !isOnCommonRung(handbook, other),
	);
	return { ...(isCommon && { rung: order }), ...(same.length > 0 && { same: same.map(({ id }) => id) }) };
}
