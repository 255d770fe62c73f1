import type { CollectionName } from '../handbook/schema/collections.ts';
import { byOrder, byTitle } from '../handbook/model/order.ts';
import { hasList, listAddress } from '../handbook/addresses/addresses.ts';
import type { Entry } from '../handbook/model/handbook.ts';
import type { PublicHandbook } from '../handbook/model/published.ts';
import { remembered } from '../handbook/model/remembered.ts';
import { titleOf } from '../handbook/model/handbook.ts';
import { comparedPairs } from '../handbook/ask/pairs.ts';
import { rules } from '../handbook/rules/index.ts';
import { inSentence } from '../handbook/language/words.ts';
import { addressOf, compareAddress, ruleAddress } from '../handbook/addresses/addresses.ts';
import { questionGroups } from './faq/groups.ts';
import { ruleTitle } from './rules/rule-title.ts';
import { storiesByRole } from './story/stories.ts';
import { orderedRoles } from './tracks.ts';
import { transitionsByTarget } from './transition/transitions.ts';

/** A link of the sidebar, with links under it. */
export interface SidebarLink {
	label: string;
	address: string;
}

/** A group of links of the sidebar. */
export interface SidebarGroup {
	label?: string;
	links: SidebarLink[];
}

/** A section of the site: one of the ways into the handbook. */
export interface Section {
	id: string;
	label: string;
	address: string;
	/** What the sidebar lists there; made on first use, since most pages need one section of many. */
	groups: () => SidebarGroup[];
}

/** The sections that the handbook has something to show in, in the order of the navigation. */
export const sectionsOf = remembered((handbook: PublicHandbook) => makeSections(handbook).map(remember));

/** The section that an address lies in; prose pages share one. */
export function sectionAt(handbook: PublicHandbook, address: string): Section | undefined {
	const first = address.split('/')[1] ?? '';
	const sections = sectionsOf(handbook);
	return (
		sections.find(({ id }) => id === first) ??
		(handbook.pages.has(first) ? sections.find(({ id }) => id === 'pages') : undefined)
	);
}

function remember(section: Section): Section {
	let groups: SidebarGroup[] | undefined;
	return { ...section, groups: () => (groups ??= section.groups()) };
}

function makeSections(handbook: PublicHandbook): Section[] {
	const { roles, responsibilities, levels, stories, transitions, teams, faq, pages, settings } = handbook;
	const pairs = comparedPairs(handbook);
	const all: (Section | false)[] = [
		roles.size > 0 && {
			id: 'roles',
			label: 'Roles',
			address: listAddress('roles'),
			groups: () =>
				grouped(orderedRoles(handbook), (role) => settings.tracks[role.data.track ?? '']?.title, settings.tracks),
		},
		responsibilities.size > 0 && {
			id: 'responsibilities',
			label: 'Responsibilities',
			address: listAddress('responsibilities'),
			groups: () =>
				grouped(
					[...responsibilities.values()].sort(byTitle),
					(entry) => settings.areas[entry.data.area ?? '']?.title,
					settings.areas,
				),
		},
		hasList(handbook, 'levels') && {
			id: 'levels',
			label: levels.size > 0 ? 'Levels' : 'Competencies',
			address: listAddress('levels'),
			groups: () => [
				...orderedRoles(handbook)
					.map((role) => ({
						label: role.data.title,
						links: [...levels.values()]
							.filter(({ data }) => data.role === role.id)
							.sort(byOrder)
							.map((level) => ({ label: `${level.data.order} · ${level.data.title}`, address: addressOf(level) })),
					}))
					.filter(({ links }) => links.length > 0),
				...(levels.size > 0
					? []
					: [
							{
								links: [...handbook.axes.values()]
									.sort(byOrder)
									.map((axis) => ({ label: axis.data.title, address: addressOf(axis) })),
							},
						]),
			],
		},
		pairs.length > 0 && {
			id: 'compare',
			label: 'Compare',
			address: '/compare/',
			groups: () => [
				{
					links: pairs.map(([a, b]) => ({
						label: `${a.data.title} or ${inSentence(b.data.title)}`,
						address: compareAddress(a.id, b.id),
					})),
				},
			],
		},
		stories.size > 0 && {
			id: 'stories',
			label: 'Stories',
			address: listAddress('stories'),
			groups: () =>
				storiesByRole(handbook).map(({ role, stories: days }) => ({
					label: role?.data.title ?? days[0]!.data.role,
					links: days.map((story) => ({ label: story.data.title, address: addressOf(story) })),
				})),
		},
		transitions.size > 0 && {
			id: 'transitions',
			label: 'Transitions',
			address: listAddress('transitions'),
			groups: () =>
				transitionsByTarget(handbook).map(({ id, role, transitions: ways }) => ({
					label: `Into ${inSentence(role?.data.title ?? id)}`,
					links: ways.map((way) => ({ label: way.data.title, address: addressOf(way) })),
				})),
		},
		teams.size > 0 && simple('teams', 'Teams', [...teams.values()]),
		faq.size > 0 && {
			id: 'faq',
			label: 'Questions',
			address: listAddress('faq'),
			groups: () =>
				questionGroups(handbook).map(({ title, questions }) => ({
					label: title,
					links: questions.map((question) => ({ label: question.data.question, address: addressOf(question) })),
				})),
		},
		pages.size > 0 && {
			...simple(
				'pages',
				'Guides',
				[...pages.values()].filter(({ data }) => !data.sidebar.hidden),
			),
			address: addressOf([...pages.values()].sort(byOrder)[0]!),
		},
		{
			id: 'rules',
			label: 'Rules',
			address: '/rules/',
			groups: () => [{ links: rules.map(({ id }) => ({ label: ruleTitle(id), address: ruleAddress(id) })) }],
		},
	];
	return all.filter((section) => section !== false);

	function simple(id: CollectionName, label: string, entries: Entry[]): Section {
		return {
			id,
			label,
			address: listAddress(id),
			groups: () => [
				{ links: entries.sort(byOrder).map((entry) => ({ label: labelOf(entry), address: addressOf(entry) })) },
			],
		};
	}
}

function labelOf(entry: Entry): string {
	return ('sidebar' in entry.data ? entry.data.sidebar.label : undefined) ?? titleOf(entry);
}

/** Entries as groups by a label, in the order in which the settings list them; those without one last. */
function grouped<E extends Entry>(
	entries: E[],
	label: (entry: E) => string | undefined,
	named: Record<string, { title: string }> = {},
): SidebarGroup[] {
	const groups = new Map<string, SidebarLink[]>(Object.values(named).map(({ title }) => [title, []]));
	for (const entry of entries) {
		const key = label(entry) ?? '';
		groups.set(key, [...(groups.get(key) ?? []), { label: titleOf(entry), address: addressOf(entry) }]);
	}
	return [...groups]
		.filter(([, links]) => links.length > 0)
		.map(([key, links], _, all) =>
			key !== '' ? { label: key, links } : all.length > 1 ? { label: 'Other', links } : { links },
		);
}
