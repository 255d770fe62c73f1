import { atTheDoor, type Rule } from '../rule.ts';
import { responsibilityHasOneOwner } from './responsibility-has-one-owner.ts';

/** All rules, in the order in which the site lists them. */
export const rules: readonly Rule[] = [
	atTheDoor('file-is-readable-text', 'Every content file is a plain text file in UTF-8 that can be read.'),
	responsibilityHasOneOwner,
];
