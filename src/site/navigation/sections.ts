import type { PublicHandbook } from '../../handbook/model/published.ts';
import { remembered } from '../../handbook/model/remembered.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { compareSection } from '../compare/view.ts';
import type { Section, SidebarGroup } from '../kind-view/section.ts';
import { kindViews } from '../kinds/index.ts';
import { rulesSection } from '../rules/view.ts';

/** The sections that the handbook has something to show in, in the order of the navigation. */
export const sectionsOf = remembered((handbook: PublicHandbook) => makeSections(handbook).map(remember));

/** The section that an address lies in; prose pages share one. */
export function sectionAt(handbook: PublicHandbook, address: string): Section | undefined {
	const first = address.split('/')[1] ?? '';
	const sections = sectionsOf(handbook);
	return sections.find(({ id }) => id === (handbook.pages.has(first) ? 'pages' : first));
}

function remember(section: Section): Section {
	let groups: SidebarGroup[] | undefined;
	return { ...section, groups: () => (groups ??= section.groups()) };
}

/** The kinds in their order; roles are set side by side once their levels are told. */
function makeSections(handbook: PublicHandbook): Section[] {
	const ofKinds = collectionNames.flatMap((name) => {
		const { section } = kindViews[name];
		const own = typeof section === 'string' ? undefined : section(handbook);
		return name === 'levels' ? [own, compareSection(handbook)] : [own];
	});
	return [...ofKinds, rulesSection].filter((section) => section !== undefined);
}
