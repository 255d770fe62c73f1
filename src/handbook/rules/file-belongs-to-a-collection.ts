import { atTheDoor } from '../model/rule.ts';

export const fileBelongsToACollection = atTheDoor(
	'file-belongs-to-a-collection',
	'Every file of the content lies in the folder of a collection and ends in .mdx or .md.',
);
