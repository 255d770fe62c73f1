import { axisGroups } from '../ask/axis-groups.ts';
import { askedParts, heldInTeamParts } from '../lists/in-entries.ts';
import {
	axesOfGroup,
	axisParts,
	pairParts,
	questionParts,
	storyParts,
	teamParts,
	transitionParts,
} from '../lists/of-kinds.ts';
import { areaPages, heldParts } from '../lists/of-responsibilities.ts';
import { levelParts, roleParts } from '../lists/of-roles.ts';
import type { Part } from '../lists/parts.ts';
import type { Handbook } from '../model/handbook.ts';
import {
	addressOf,
	areaAddress,
	axisGroupAddress,
	heldAddress,
	innerPartAddress,
	listAddress,
	pageOf,
	partAddress,
	SEARCH,
} from './addresses.ts';
import { everything } from './everything.ts';
import { movedAnchors } from './shown-at.ts';

/**
 * The pages of what one page has no room for, and of what is then listed apart, with the anchors on them.
 *
 * @param add takes an address and anchors on its page
 */
export function addParts(handbook: Handbook, add: (page: string, ids?: Iterable<string>) => void): void {
	const later = (page: string, parts: readonly Part<unknown>[]) => {
		for (const { number } of parts.slice(1)) add(partAddress(page, number));
	};
	const inner = (page: string, parts: readonly Part<unknown>[]) => {
		if (parts.length > 1) for (const { number } of parts) add(innerPartAddress(page, number));
	};
	later(listAddress('roles'), roleParts(handbook));
	later(listAddress('levels'), levelParts(handbook));
	later(listAddress('stories'), storyParts(handbook));
	later(listAddress('transitions'), transitionParts(handbook));
	later(listAddress('teams'), teamParts(handbook));
	later(listAddress('faq'), questionParts(handbook));
	later(listAddress('axes'), axisParts(handbook));
	later('/compare/', pairParts(handbook));
	for (const { id, axes } of axisGroups(handbook)) if (id !== undefined) later(axisGroupAddress(id), axesOfGroup(axes));
	for (const { area, parts } of areaPages(handbook)) {
		add(areaAddress(area.id));
		later(areaAddress(area.id), parts);
	}
	for (const [role, parts] of heldParts(handbook)) {
		add(heldAddress(role));
		later(heldAddress(role), parts);
	}
	for (const axis of handbook.axes.values()) inner(addressOf(axis), askedParts(handbook, axis));
	for (const team of handbook.teams.values()) inner(addressOf(team), heldInTeamParts(handbook, team));
	inner(SEARCH, everything(handbook));
	for (const address of movedAnchors(handbook)) add(pageOf(address), [address.split('#')[1]!]);
}
