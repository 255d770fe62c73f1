import type { OfRole } from '../../../handbook/lists/by-role.ts';
import { sentences } from './sentences.ts';

/** What the questions stand under that have most to do with one role: its name. */
export const titleOfQuestions = ({ role }: Pick<OfRole<'faq'>, 'role'>): string =>
	role?.data.title ?? sentences.everyone;
