import { compareAddress } from '../../handbook/addresses/addresses.ts';
import { comparedPairs } from '../../handbook/ask/pairs.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { inSentence } from '../../handbook/language/words.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { record, asSentences, said, type SearchRecord } from '../kind-view/record.ts';
import type { Section } from '../kind-view/section.ts';
import { pairTitle } from './pair-title.ts';
import { sentences } from './sentences.ts';

/** The section of pairs of roles set side by side; nothing where there is no pair. */
export function compareSection(handbook: PublicHandbook): Section | undefined {
	const pairs = comparedPairs(handbook);
	if (pairs.length === 0) return undefined;
	const links = () =>
		pairs.map(([a, b]) => ({
			label: fill(sentences.pair, { first: a.data.title, second: inSentence(b.data.title) }),
			address: compareAddress(a.id, b.id),
		}));
	return { id: 'compare', label: sentences.section, address: '/compare/', groups: () => [{ links: links() }] };
}

/** Each pair, for the search. */
export function* compareRecords(handbook: PublicHandbook): Iterable<SearchRecord> {
	for (const [first, second] of comparedPairs(handbook)) {
		yield record({
			kind: 'comparison',
			address: compareAddress(first.id, second.id),
			title: pairTitle({ first, second }),
			aliases: [fill(sentences.pair, { first: second.data.title, second: inSentence(first.data.title) })],
			text: asSentences(
				fill(sentences.about, { first: inSentence(first.data.title), second: inSentence(second.data.title) }),
				said(...[first, second].map(({ data }) => data.facts.focus)),
			),
			roles: [first.id, second.id],
		});
	}
}
