import { addressOf, editingPage, RULES, ruleAddress } from '../../handbook/addresses/addresses.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { rules } from '../../handbook/rules/index.ts';
import type { Section } from '../kind-view/section.ts';
import { ruleTitle } from './rule-title.ts';
import { sentences } from './sentences.ts';

/**
 * The section for those who write: how to change the handbook, and the rules that it is held to.
 * Nothing where a fork has neither.
 */
export function changeSection(handbook: PublicHandbook): Section | undefined {
	const editing = editingPage(handbook);
	const { rulePages } = handbook.settings;
	if (!editing && !rulePages) return undefined;
	return {
		id: 'change',
		label: editing?.data.title ?? sentences.change,
		address: editing ? addressOf(editing) : RULES,
		isGuide: editing !== undefined,
		groups: () =>
			rulePages
				? [
						{ links: [{ label: sentences.title, address: RULES }] },
						{
							label: sentences.section,
							links: rules.map(({ id }) => ({ label: ruleTitle(id), address: ruleAddress(id) })),
						},
					]
				: [],
	};
}
