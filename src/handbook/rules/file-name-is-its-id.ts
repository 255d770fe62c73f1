import { atTheDoor } from '../model/rule.ts';

export const fileNameIsItsId = atTheDoor(
	'file-name-is-its-id',
	'The name of a file is lower-case words joined by hyphens, and no other file of its folder has it.',
);
