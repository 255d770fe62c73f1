import { ruleAddress } from '../../handbook/addresses/addresses.ts';
import type { Rule } from '../../handbook/model/rule.ts';
import { rules } from '../../handbook/rules/index.ts';
import { record, type SearchRecord } from '../kind-view/record.ts';
import type { Section } from '../kind-view/section.ts';
import { plainSummary, ruleTitle } from './rule-title.ts';
import { sentences } from './sentences.ts';

/** The section of the rules that the checker holds. */
export const rulesSection: Section = {
	id: 'rules',
	label: sentences.section,
	address: '/rules/',
	groups: () => [{ links: rules.map(({ id }) => ({ label: ruleTitle(id), address: ruleAddress(id) })) }],
};

/** Each rule, for the search. */
export function* ruleRecords(all: readonly Rule[]): Iterable<SearchRecord> {
	for (const { id, summary } of all) {
		yield record({
			kind: 'rule',
			address: ruleAddress(id),
			title: ruleTitle(id),
			text: plainSummary(summary),
			where: [sentences.section],
		});
	}
}
