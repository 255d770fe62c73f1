import { sentences as advert } from '../../browser/advert/sentences.ts';
import { sentences as answers } from '../../browser/answers/sentences.ts';
import { sentences as assessment } from '../../browser/assessment/sentences.ts';
import { sentences as promotionCase } from '../../browser/case/sentences.ts';
import { sentences as copying } from '../../browser/copy/sentences.ts';
import { sentences as energy } from '../../browser/energy/sentences.ts';
import { sentences as energyResult } from '../../browser/energy/result/sentences.ts';
import { sentences as days } from '../../browser/days/sentences.ts';
import { sentences as lens } from '../../browser/lens/sentences.ts';
import { sentences as headCount } from '../../browser/head-count/sentences.ts';
import { sentences as hiring } from '../../browser/hiring/sentences.ts';
import { sentences as growing } from '../../browser/growing/sentences.ts';
import { sentences as interview } from '../../browser/interview/sentences.ts';
import { sentences as levels } from '../../browser/levels/sentences.ts';
import { sentences as mine } from '../../browser/mine/sentences.ts';
import { sentences as mismatch } from '../../browser/mismatch/sentences.ts';
import { sentences as notes } from '../../browser/notes/sentences.ts';
import { sentences as plan } from '../../browser/plan/sentences.ts';
import { sentences as responsibilities } from '../../browser/responsibilities/sentences.ts';
import { sentences as results } from '../../browser/results/sentences.ts';
import { sentences as weeks } from '../../browser/weeks/sentences.ts';
import { kinds } from '../../browser/search/kinds.ts';
import { mapSentence } from '../../handbook/language/sentence.ts';
import type { Rewording } from '../../handbook/language/rewording.ts';

/** Every sentence that a script puts on a page. */
export const saidByScripts: readonly string[] = [
	...[
		advert,
		answers,
		assessment,
		promotionCase,
		copying,
		energy,
		energyResult,
		days,
		lens,
		growing,
		headCount,
		hiring,
		interview,
		levels,
		mine,
		mismatch,
		notes,
		plan,
		responsibilities,
		results,
		weeks,
	].flatMap((sentences) => Object.values<string>(sentences)),
	...Object.values(kinds).flatMap(({ one, many }) => [one, many]),
];

/** What the organisation says instead of some sentences; those that stay are left out. */
export function rewordedSentences(sentences: readonly string[], reword: Rewording): Record<string, string> {
	return Object.fromEntries(
		sentences
			.map((sentence) => [sentence, mapSentence(sentence, reword)] as const)
			.filter(([sentence, said]) => sentence !== said),
	);
}
