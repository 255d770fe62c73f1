import { rolesInTeams } from '../ask/places-in-team.ts';
import { activeRoles } from '../ask/ownership.ts';
import type { Handbook } from '../model/handbook.ts';
import { assessedRoles, rolesWithSigns } from '../lists/of-roles.ts';
import { sizedTeams } from '../lists/of-teams.ts';
import { remembered } from '../model/remembered.ts';
import { holderOf } from '../schema/kind.ts';
import { assistedRoles } from './text-addresses.ts';

/** What a reader comes to a tool for. */
type Purpose = 'choose' | 'grow' | 'hire';

interface ToolRecord {
	address: string;
	purpose: Purpose;
	/** Whether a handbook has what the tool works with. */
	works: (handbook: Handbook) => boolean;
}

const hasTwoRoles = (handbook: Handbook) => activeRoles(handbook).length > 1;
const holdsSomething = ({ responsibilities }: Handbook) => responsibilities.size > 0;
const asksSomething = (handbook: Handbook) => assessedRoles(handbook).length > 0;
/** Whether there is something that two roles can differ in. */
const tellsRolesApart = (handbook: Handbook) => {
	const roles = activeRoles(handbook);
	const says = ({ data: { facts, details, lists } }: (typeof roles)[number]) =>
		Object.keys(facts).length + details.length + lists.length > 0;
	return roles.length > 1 && (holdsSomething(handbook) || asksSomething(handbook) || roles.some(says));
};
const isAdvertised = (handbook: Handbook) => assistedRoles(handbook).length > 0;

const TOOLS = {
	mine: {
		address: '/mine/',
		purpose: 'choose',
		works: (handbook) => holdsSomething(handbook) && rolesInTeams(handbook).size > 0,
	},
	lens: {
		address: '/compare/roles/',
		purpose: 'choose',
		works: tellsRolesApart,
	},
	days: {
		address: '/compare/days/',
		purpose: 'choose',
		works: ({ stories }) => stories.size > 1,
	},
	energy: {
		address: '/mine/energy/',
		purpose: 'choose',
		works: (handbook) => holdsSomething(handbook) && hasTwoRoles(handbook),
	},
	weeks: {
		address: '/mine/weeks/',
		purpose: 'choose',
		works: hasTwoRoles,
	},
	assessment: {
		address: '/grow/',
		purpose: 'grow',
		works: asksSomething,
	},
	plan: {
		address: '/grow/plan/',
		purpose: 'grow',
		works: ({ steps }) => steps.size > 0,
	},
	mismatch: {
		address: '/grow/mismatch/',
		purpose: 'grow',
		works: (handbook) => rolesWithSigns(handbook).length > 0,
	},
	case: {
		address: '/case/',
		purpose: 'grow',
		works: asksSomething,
	},
	advert: {
		address: '/advert/',
		purpose: 'hire',
		works: isAdvertised,
	},
	interview: {
		address: '/interview/',
		purpose: 'hire',
		works: isAdvertised,
	},
	howMany: {
		address: '/teams/how-many/',
		purpose: 'hire',
		works: (handbook) => sizedTeams(handbook).length > 0,
	},
} satisfies Record<string, ToolRecord>;

/** The name of a tool of the workbench. */
export type ToolId = keyof typeof TOOLS;

/** A tool: a page on which a reader fills something in, or picks what is laid side by side. */
export interface Tool {
	id: ToolId;
	address: string;
	purpose: Purpose;
}

/** The addresses of all tools, there or not. */
export const toolAddresses: readonly string[] = Object.values(TOOLS).map(({ address }) => address);

/** The first parts of the addresses of all tools, there or not: no page of an organisation may take one. */
export const workbenchNames: readonly string[] = [...new Set(toolAddresses.map((address) => address.split('/')[1]!))];

/** The tools that a handbook has what they need for; of the others there is no page, no link and no word. */
export const toolsOf: (handbook: Handbook) => readonly Tool[] = remembered((handbook) =>
	(Object.entries(TOOLS) as [ToolId, ToolRecord][])
		.filter(([, { works }]) => works(handbook))
		.map(([id, { address, purpose }]) => ({ id, address, purpose })),
);

/** Whether a handbook has a tool. */
export const hasTool = (handbook: Handbook, id: ToolId): boolean => toolsOf(handbook).some((tool) => tool.id === id);

/** The address of the page of a tool, there or not. */
export const toolAddress = (id: ToolId): string => TOOLS[id].address;

/** The address of the page of what is a reader’s own, with a role, a shape of team or both picked already. */
export function mineAddress(picked: { role?: string; team?: string }): string {
	const asked = Object.entries(picked).map(([name, id]) => `${name}=${encodeURIComponent(id)}`);
	return toolAddress('mine') + (asked.length > 0 ? `?${asked.join('&')}` : '');
}

/** The address of the inventory for somebody who thinks about a role. */
export const energyAddress = (role: string): string => `${TOOLS.energy.address}?roles=${role}`;

/**
 * The page that sets roles side by side, with what somebody comes from picked already.
 *
 * @param level a level of the first role
 */
export const lensAddress = (first: string, second = '', level = ''): string =>
	`${toolAddress('lens')}?${new URLSearchParams([
		['first', first],
		...(second === '' ? [] : [['second', second]]),
		...(level === '' ? [] : [['first-level', level]]),
	]).toString()}`;

/** The page that sets two days side by side, with one or both picked already. */
export const daysAddress = (first: string, second = ''): string =>
	`${toolAddress('days')}?${new URLSearchParams([['first', first], ...(second === '' ? [] : [['second', second]])]).toString()}`;
/** The address of the page on which somebody holds themselves against a level, as somebody in its role or in one that goes on from it. */
export const assessmentAddress = (level: string, role = holderOf(level)): string =>
	`${TOOLS.assessment.address}?role=${encodeURIComponent(role)}&level=${encodeURIComponent(level)}`;

/** The address of the page on which the case for a level is made. */
export const caseAddress = (level: string, role = holderOf(level)): string =>
	`${TOOLS.case.address}?role=${encodeURIComponent(role)}&level=${encodeURIComponent(level)}`;

/** The address of the page on which the steps of a transition are planned. */
export const planAddress = (way: string): string => `${TOOLS.plan.address}?way=${encodeURIComponent(way)}`;

/** The address of the page on which somebody goes through the signs that a role is not theirs. */
export const mismatchAddress = (role: string): string => `${TOOLS.mismatch.address}?role=${encodeURIComponent(role)}`;

/** The page that says without scripts what a tool for whoever hires makes of a role. */
export const readAddress = (tool: 'advert' | 'interview', role: string): string => `${TOOLS[tool].address}${role}/`;

/** The pages of a tool beside its own: one of each role, for whoever hires. */
export const readAddresses = (handbook: Handbook): string[] =>
	(['advert', 'interview'] as const)
		.filter((tool) => hasTool(handbook, tool))
		.flatMap((tool) => assistedRoles(handbook).map(({ id }) => readAddress(tool, id)));

/** The address of the page on which an advert is made for a role, or for a level of it. */
export const advertAddress = (role: string, level = ''): string => hiringAddress('advert', role, level);

/** The address of the page on which interviews for a role are planned, or for a level of it. */
export const interviewAddress = (role: string, level = ''): string => hiringAddress('interview', role, level);

const hiringAddress = (tool: 'advert' | 'interview', role: string, level: string): string =>
	`${TOOLS[tool].address}?${new URLSearchParams([['role', role], ...(level === '' ? [] : [['level', level]])]).toString()}`;
