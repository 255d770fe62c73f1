import { editingPage } from '../../handbook/addresses/addresses.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { remembered, rememberedOnce } from '../../handbook/model/remembered.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { compareSection } from '../compare/view.ts';
import type { Section } from '../kind-view/section.ts';
import { kindViews } from '../kinds/index.ts';
import { changeSection } from '../rules/view.ts';
import { isAtWorkbench, workbenchSection } from '../workbench/section.ts';

/** What most readers come for, in the order of the menu; the other sections follow in theirs. */
const FIRST = ['roles', 'responsibilities', 'levels', 'compare', 'pages'];

/** How many sections the menu shows beside one that holds the rest. */
const SHOWN = 5;

/** The sections that the handbook has something to show in, in the order of the navigation. */
export const sectionsOf = remembered((handbook: PublicHandbook) => {
	const sections = makeSections(handbook).map((section) => ({ ...section, groups: rememberedOnce(section.groups) }));
	const place = ({ id }: Section) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
	return sections.sort((a, b) => place(a) - place(b));
});

/** The sections as the menu has them: five, and the others under one more; all where that one would hold a single one. */
export function menuOf(handbook: PublicHandbook): { shown: readonly Section[]; more: readonly Section[] } {
	const sections = sectionsOf(handbook);
	const shown = sections.length > SHOWN + 1 ? SHOWN : sections.length;
	return { shown: sections.slice(0, shown), more: sections.slice(shown) };
}

/** The section that an address lies in; prose pages share one, but for the one on editing. */
export function sectionAt(handbook: PublicHandbook, address: string): Section | undefined {
	const first = address.split('/')[1] ?? '';
	const isChange = first === 'rules' || (first !== '' && first === editingPage(handbook)?.id);
	const id = isChange ? 'change' : isAtWorkbench(address) ? 'workbench' : handbook.pages.has(first) ? 'pages' : first;
	return sectionsOf(handbook).find((section) => section.id === id);
}

/**
 * What one does something with goes before what is only read, as far as the menu shows neither at once. The kinds
 * are in their order; roles are set side by side once their levels are told; what is for those who write is last.
 */
function makeSections(handbook: PublicHandbook): Section[] {
	const ofKinds = collectionNames.flatMap((name) => {
		const { section } = kindViews[name];
		const own = typeof section === 'string' ? undefined : section(handbook);
		return name === 'levels' ? [own, compareSection(handbook)] : [own];
	});
	return [workbenchSection(handbook), ...ofKinds, changeSection(handbook)].filter((section) => section !== undefined);
}
