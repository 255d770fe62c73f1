import { nodesOfType } from '../model/body.ts';
import { allEntries, type Entry, type Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { axisGroups } from '../ask/axis-groups.ts';
import { byArea } from '../ask/areas.ts';
import { isByTrack, tracksOf } from '../ask/by-track.ts';
import { cellsOf } from '../ask/asked.ts';
import { comparesLevels } from '../ask/compared-levels.ts';
import { ladders } from '../ask/ladder.ts';
import { matrices } from '../ask/matrix.ts';
import { comparedPairs } from '../ask/pairs.ts';
import { collectionNames, kindOf } from '../schema/collections.ts';
import { statementAnchor } from '../schema/own-lists.ts';
import {
	addressOf,
	API,
	KEPT,
	axisGroupAddress,
	areaAddress,
	choosePage,
	COMPARE_LEVELS,
	compareAddress,
	hasList,
	listAddress,
	matrixAddress,
	rubricAddress,
	ruleAddress,
	RULES,
	SEARCH,
} from './addresses.ts';
import { ASSISTANTS, assistantsAddress, assistedRoles, PRINT, printAddress, printedRoles } from './text-addresses.ts';
import { addParts } from './part-addresses.ts';
import { readAddresses, toolsOf } from './workbench-addresses.ts';
import { anchors, byRoleAnchor, groupAnchor, moveAnchor, trackAnchor } from './anchors.ts';

/**
 * Every address of the handbook with its anchors, for the rule that follows links.
 *
 * @param ruleIds the rules, each of which has a page unless the handbook leaves them out
 */
export function allAddresses(handbook: Handbook, ruleIds: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
	return ruleIds.length === 0 ? withoutRules(handbook) : findAddresses(handbook, ruleIds);
}

const withoutRules = remembered((handbook) => findAddresses(handbook, []));

function findAddresses(handbook: Handbook, ruleIds: readonly string[]): Map<string, Set<string>> {
	const all = new Map<string, Set<string>>();
	const add = (path: string, ids: Iterable<string> = []) => {
		const known = all.get(path) ?? new Set();
		for (const id of ids) known.add(id);
		all.set(path, known);
	};
	add('/', ['roles', 'ways-in']);
	add(SEARCH);
	add(API);
	add(KEPT);
	if (handbook.settings.rulePages) {
		add(RULES, ruleIds);
		for (const id of ruleIds) add(ruleAddress(id), Object.values(anchors.rule));
	}
	for (const name of collectionNames) if (kindOf(name).list && hasList(handbook, name)) add(listAddress(name));
	for (const entry of allEntries(handbook, collectionNames)) {
		const [page = '', anchor] = addressOf(entry).split('#');
		add(page, anchor === undefined ? anchorsOf(entry) : [anchor, ...headingsOf(entry)]);
	}
	for (const level of handbook.levels.values()) {
		for (const [axis, { statements }] of cellsOf(handbook, level))
			add(addressOf(level), [axis, ...statements.map(({ id }) => statementAnchor(axis, id))]);
	}
	for (const role of ladders(handbook).keys()) if (handbook.roles.has(role)) add(rubricAddress(role));
	for (const role of matrices(handbook).keys()) add(matrixAddress(role));
	for (const pair of comparedPairs(handbook)) {
		add(compareAddress(pair[0].id, pair[1].id), [
			...Object.values(anchors.compare),
			...pair.map(({ id }) => moveAnchor(id)),
		]);
		add('/compare/');
	}
	if (comparesLevels(handbook)) add(COMPARE_LEVELS);
	if (handbook.responsibilities.size > 0) {
		const areas = [...handbook.responsibilities.values()].flatMap(({ data }) => data.area ?? []);
		add(listAddress('responsibilities'), [...handbook.responsibilities.keys(), ...areas]);
		add(listAddress('responsibilities'), Object.values(anchors.responsibilities));
		add(listAddress('responsibilities'), [...handbook.roles.keys()].map(byRoleAnchor));
	}
	const groups = axisGroups(handbook).flatMap(({ id }) => id ?? []);
	for (const group of groups) add(axisGroupAddress(group));
	// Competencies stood on the page of levels once, and each still has its place there.
	for (const name of ['axes', 'levels'] as const)
		if (hasList(handbook, name)) add(listAddress(name), [...handbook.axes.keys(), ...groups.map(groupAnchor)]);
	for (const { id, items } of byArea(handbook, handbook.responsibilities.values(), (one) => one))
		if (id !== undefined)
			add(
				areaAddress(id),
				items.map((entry) => entry.id),
			);
	if (isByTrack(handbook))
		add(
			listAddress('roles'),
			tracksOf(handbook).map(({ id }) => trackAnchor(id)),
		);
	addParts(handbook, add);
	const printed = printedRoles(handbook);
	if (printed.length > 0) add(PRINT);
	for (const { id } of printed) add(printAddress(id));
	const assisted = assistedRoles(handbook);
	if (assisted.length > 0) add(ASSISTANTS);
	for (const { id } of assisted) add(assistantsAddress(id));
	for (const tool of toolsOf(handbook)) add(tool.address);
	for (const address of readAddresses(handbook)) add(address);
	const choose = choosePage(handbook);
	if (choose) add(addressOf(choose), Object.values(anchors.choose));
	return all;
}

/** The anchors of the page of an entry: of what is computed, of what its fields say, of its headings. */
function anchorsOf({ collection, data, body }: Entry): string[] {
	const { anchors: fixed = {}, parts } = kindOf(collection);
	return [...Object.values(fixed), ...(parts?.(data) ?? []), ...headingsOf({ body })];
}

const headingsOf = ({ body }: Pick<Entry, 'body'>) => nodesOfType(body, 'heading').map(({ id }) => id);

/**
 * Whether an address leads to a page, and its anchor, if it has one, to a place there.
 *
 * @param all every address with its anchors
 */
export function leadsSomewhere(all: ReadonlyMap<string, ReadonlySet<string>>, address: string): boolean {
	const [page = '', anchor] = address.split('#');
	return all.has(page) && (anchor === undefined || all.get(page)!.has(anchor));
}
