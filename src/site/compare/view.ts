import { compareAddress, COMPARE_LEVELS } from '../../handbook/addresses/addresses.ts';
import { hasTool, toolAddress } from '../../handbook/addresses/workbench-addresses.ts';
import { comparesLevels } from '../../handbook/ask/compared-levels.ts';
import { compare } from '../../handbook/ask/comparison.ts';
import { comparedPairs, type Pair } from '../../handbook/ask/pairs.ts';
import { pairsByTrack } from '../../handbook/lists/pairs-by-track.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { inSentence } from '../../handbook/language/words.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { record, asSentences, said, type SearchRecord } from '../kind-view/record.ts';
import type { Section, SidebarGroup } from '../kind-view/section.ts';
import { askedRungs } from './asked-rungs.ts';
import { titleOfPairs } from './title-of-pairs.ts';
import { pairTitle } from './pair-title.ts';
import { partsOf } from './parts-of.ts';
import { sentences } from './sentences.ts';

/** The section of roles and levels set side by side; nothing where there are no two of either. */
export function compareSection(handbook: PublicHandbook): Section | undefined {
	const hasPairs = comparedPairs(handbook).length > 0;
	const hasLevels = comparesLevels(handbook);
	const [hasRoles, hasDays] = [hasTool(handbook, 'lens'), hasTool(handbook, 'days')];
	if (!hasPairs && !hasLevels && !hasRoles) return undefined;
	const picking = [
		...(hasRoles ? [{ label: sentences.pickingRoles, address: toolAddress('lens') }] : []),
		...(hasLevels ? [{ label: sentences.picking, address: COMPARE_LEVELS }] : []),
		...(hasDays ? [{ label: sentences.pickingDays, address: toolAddress('days') }] : []),
	];
	const groups = (): SidebarGroup[] => [
		...(picking.length > 0 ? [{ links: picking }] : []),
		...pairsByTrack(handbook).map((group) => ({
			...(group.track !== undefined && { label: titleOfPairs(handbook, group) }),
			links: group.items.map(linkOf),
		})),
	];
	return { id: 'compare', label: sentences.section, address: hasPairs ? '/compare/' : picking[0]!.address, groups };
}

const linkOf = ([a, b]: Pair) => ({
	label: pairTitle({ first: a, second: b }),
	address: compareAddress(a.id, b.id),
});

/** Each pair, for the search. */
export function* compareRecords(handbook: PublicHandbook): Iterable<SearchRecord> {
	for (const pair of comparedPairs(handbook)) {
		const [first, second] = pair;
		const names = { first: inSentence(first.data.title), second: inSentence(second.data.title) };
		const isMove = partsOf(compare(handbook, pair), askedRungs(handbook, pair)).includes('change');
		yield record({
			kind: 'comparison',
			address: compareAddress(first.id, second.id),
			title: pairTitle({ first, second }),
			aliases: [fill(sentences.pair, { first: second.data.title, second: inSentence(first.data.title) })],
			text: asSentences(
				fill(isMove ? sentences.aboutMoving : sentences.about, names),
				said(...pair.map(({ data }) => data.facts.focus)),
			),
			roles: [first.id, second.id],
		});
	}
}
