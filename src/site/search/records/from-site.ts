import { ruleAddress } from '../../../handbook/addresses/addresses.ts';
import type { Rule } from '../../../handbook/model/rule.ts';
import { plainSummary, ruleTitle } from '../../rules/rule-title.ts';
import { sectionsOf } from '../../sections.ts';
import type { Reader } from './reader.ts';
import { record, type SearchRecord } from './record.ts';

/** The pages that list what there is, and each rule that the checker holds. */
export function* fromSite({ handbook }: Reader, rules: readonly Rule[]): Iterable<SearchRecord> {
	for (const { id, label, address } of sectionsOf(handbook)) {
		if (id === 'pages') continue;
		yield record({ kind: 'overview', address, title: label, aliases: [`all ${label}`, `list of ${label}`], text: '' });
	}
	for (const { id, summary } of rules) {
		yield record({
			kind: 'rule',
			address: ruleAddress(id),
			title: ruleTitle(id),
			text: plainSummary(summary),
			where: ['Rules'],
		});
	}
}
