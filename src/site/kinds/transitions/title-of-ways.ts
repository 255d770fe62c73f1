import { fill } from '../../../handbook/language/sentence.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { OfRole } from '../../../handbook/lists/by-role.ts';
import { sentences } from './sentences.ts';

/** What the ways into a role are called. */
export const titleOfWays = ({ id, role }: Pick<OfRole<'transitions'>, 'id' | 'role'>): string =>
	fill(sentences.into, { role: inSentence(role?.data.title ?? id) });
