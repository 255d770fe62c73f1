import { addressOf, compareAddress, rubricAddress } from '../../../handbook/addresses/addresses.ts';
import { ladders } from '../../../handbook/ask/ladder.ts';
import { comparedPairs } from '../../../handbook/ask/pairs.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import { pairTitle } from '../../compare/pair-title.ts';
import { orderedRoles } from '../../tracks.ts';
import type { Reader } from './reader.ts';
import { record, sentences, type SearchRecord } from './record.ts';

/** Each role, its printed rubric, and each pair of roles set side by side. */
export function* fromRoles({ handbook, leadOf }: Reader): Iterable<SearchRecord> {
	const withLevels = ladders(handbook);
	for (const role of orderedRoles(handbook)) {
		const { title, aliases, keywords, summary, skills, facts, track } = role.data;
		const about = Object.values(facts).filter((fact) => typeof fact === 'string');
		yield record({
			kind: 'role',
			address: addressOf(role),
			title,
			aliases,
			keywords,
			text: sentences(summary, leadOf(role), ...about, ...skills),
			where: [handbook.settings.tracks[track ?? '']?.title ?? ''].filter(Boolean),
			roles: [role.id],
		});
		if (withLevels.has(role.id)) {
			yield record({
				kind: 'overview',
				address: rubricAddress(role.id),
				title: `${title}: rubric`,
				aliases: [`${title} expectations`, `${title} checklist`, `${title} level matrix`],
				text: `What is asked of the ${inSentence(title)} at each level, on one page that prints.`,
				roles: [role.id],
			});
		}
	}
	for (const [first, second] of comparedPairs(handbook)) {
		yield record({
			kind: 'comparison',
			address: compareAddress(first.id, second.id),
			title: pairTitle({ first, second }),
			aliases: [`${second.data.title} or ${inSentence(first.data.title)}`],
			text: sentences(
				`What the ${inSentence(first.data.title)} and the ${inSentence(second.data.title)} answer for, side by side: the difference between them, and what changes for somebody who moves`,
				...[first, second].map(({ data }) => data.facts.focus),
			),
			roles: [first.id, second.id],
		});
	}
}
