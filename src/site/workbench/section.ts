import { toolsOf, workbenchNames, type Tool } from '../../handbook/addresses/workbench-addresses.ts';
import { COMPARE_LEVELS } from '../../handbook/addresses/addresses.ts';
import { comparesLevels } from '../../handbook/ask/compared-levels.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import type { Section, SidebarLink } from '../kind-view/section.ts';
import { sentences as ofComparing } from '../compare/sentences.ts';
import { sentences, tools } from './sentences.ts';

/** Folders of addresses that are sections of their own, with a tool among their pages. */
const ELSEWHERE: readonly string[] = [...collectionNames, 'compare'];

const OURS = workbenchNames.filter((name) => !ELSEWHERE.includes(name));

/** Whether an address lies in the section of the workbench. */
export const isAtWorkbench = (address: string): boolean => OURS.includes(address.split('/')[1] ?? '');

/** The section of the tools; nothing where a handbook has none. */
export function workbenchSection(handbook: PublicHandbook): Section | undefined {
	const [first] = toolsOf(handbook);
	if (!first) return undefined;
	return {
		id: 'workbench',
		label: sentences.section,
		address: first.address,
		groups: () =>
			toolsByPurpose(handbook).map(({ purpose, links }) => ({
				label: sentences.purposes[purpose],
				links,
			})),
	};
}

/** The tools of a handbook by what one comes to them for, and what is as good as one: two levels that a reader picks. */
export function toolsByPurpose(handbook: PublicHandbook): { purpose: Tool['purpose']; links: SidebarLink[] }[] {
	const all = toolsOf(handbook);
	const purposes = [...new Set(all.map(({ purpose }) => purpose))];
	return purposes.map((purpose) => ({
		purpose,
		links: [
			...all.filter((tool) => tool.purpose === purpose).map(({ id, address }) => ({ label: tools[id].title, address })),
			...(purpose === 'grow' && comparesLevels(handbook)
				? [{ label: ofComparing.levelsTitle, address: COMPARE_LEVELS }]
				: []),
		],
	}));
}
