import { atTheDoor } from '../model/rule.ts';

export const fileBelongsToACollection = atTheDoor(
	'file-belongs-to-a-collection',
	'Every file lies in one of the folders of the handbook, and its name ends in `.mdx` or `.md`.',
);
