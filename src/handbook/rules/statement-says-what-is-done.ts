import { quote } from '../language/words.ts';
import { allEntries, type Entry } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { watchedLists } from '../model/watched-lists.ts';
import { wordingIn, type Text } from '../model/wording.ts';

export const statementSaysWhatIsDone: Rule = {
	id: 'statement-says-what-is-done',
	summary: 'What is asked of somebody names something that another person can see.',
	severity: 'warning',
	*check(handbook) {
		const wordingOf = wordingIn(handbook);
		if (!wordingOf) return;
		const { vague } = watchedLists(handbook.settings);
		for (const entry of allEntries(handbook, ['levels', 'axes', 'responsibilities'])) {
			const said = new Set<string>();
			for (const { list, key, text, index, in: where } of wordingOf(entry).found) {
				if (list !== 'vague' || said.has(where.path.join('/'))) continue;
				if (!isVerb(where.text, index) || saysHow(where, index + text.length)) continue;
				if (hasExamples(entry, where.path)) continue;
				said.add(where.path.join('/'));
				yield {
					at: where.placeOf({ index, text }),
					message: `${quote(text)} says nothing that another person could see.`,
					hint: `Answer in its place: ${vague[key]!}`,
				};
			}
		}
	},
};

/** What may stand before the verb of a sentence: who does it, how, and what kind of knowledge it is. */
const BEFORE =
	/(?:^|[.?!;:•→]\s|\n)[\s*_–-]*(?:(?:you|they|we|i|he|she|it|who|also|can|will|should|must|may|to|be|being|is|are|am|has|have|having|a|an|the|fully|well|very|good|strong|deep|in-depth|depth|in|broad|wide|sound|solid|basic|working|high-level|excellent|some|early|gets|always|often|\w+ly|\w+[’'](?:re|ve|ll))[\s,]+)*$/i;

const isVerb = (text: string, index: number) => BEFORE.test(text.slice(0, index));

/** What shows by itself, so that a sentence with it can be checked. */
const DOES =
	'(?:gives?|takes?|adapts?|guides?|owns?|follows?|identif(?:y|ies)|integrates?|provides?|uses?|appl(?:y|ies)|acts?|makes?|leads?|shares?|proposes?|teach(?:es)?|coaches|runs?|writes?|builds?|changes?|fix(?:es)?|tells?|says?|asks?|brings?|sets?|feeds?|argues?|mitigates?|practi[cs]es?|can|is able to)';

const HOW = new RegExp(
	`\\(|\\b(?:e\\.?g|i\\.?e)\\b|\\bfor example\\b|\\bsuch as\\b|\\bby (?:\\w+ly )?\\w+ing\\b|, (?:\\w+ly )?\\w+ing\\b|, so that\\b|\\band,? (?:\\w+ly )?${DOES}\\b`,
	'i',
);

/** Whether the sentence goes on to say how it shows. */
function saysHow({ text }: Text, end: number): boolean {
	const [rest = ''] = text.slice(end).split(/[.!?]\s+(?=\p{Lu})/u, 1);
	return HOW.test(rest);
}

/** Whether examples say what a statement means. */
function hasExamples({ data }: Entry, path: readonly (string | number)[]): boolean {
	let at: unknown = data;
	for (const part of path.slice(0, -1)) at = (at as Record<string | number, unknown>)[part];
	const { examples } = at as { examples?: readonly unknown[] };
	return examples !== undefined && examples.length > 0;
}
