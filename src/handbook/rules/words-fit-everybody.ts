import { LEAVE_OUT } from '../language/english.ts';
import { quote } from '../language/words.ts';
import { collectionNames } from '../schema/collections.ts';
import { allEntries } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { watchedLists } from '../model/watched-lists.ts';
import { wordingIn } from '../model/wording.ts';

export const wordsFitEverybody: Rule = {
	id: 'words-fit-everybody',
	summary: 'No word takes the reader for a man, or what they have to do for easy.',
	severity: 'warning',
	*check(handbook) {
		const wordingOf = wordingIn(handbook);
		if (!wordingOf) return;
		const { loaded } = watchedLists(handbook.settings);
		for (const entry of allEntries(handbook, collectionNames)) {
			for (const { list, key, text, index, in: where } of wordingOf(entry).found) {
				if (list !== 'loaded') continue;
				const isEasy = loaded[key] === LEAVE_OUT;
				yield {
					at: where.placeOf({ index, text }),
					message: `${quote(text)} ${isEasy ? 'makes what somebody has to do look easy' : 'leaves some readers out'}.`,
					hint: isEasy ? 'Leave it out.' : `Write instead: ${loaded[key]!}.`,
				};
			}
		}
	},
};
