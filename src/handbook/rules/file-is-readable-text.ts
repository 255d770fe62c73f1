import { atTheDoor } from '../model/rule.ts';

export const fileIsReadableText = atTheDoor(
	'file-is-readable-text',
	'Every content file is a plain text file in UTF-8 that can be read.',
);
