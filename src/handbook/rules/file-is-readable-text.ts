import { atTheDoor } from '../model/rule.ts';

export const fileIsReadableText = atTheDoor(
	'file-is-readable-text',
	'Every file is plain text that can be read, saved as UTF-8.',
);
