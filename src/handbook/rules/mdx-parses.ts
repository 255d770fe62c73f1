import { atTheDoor } from '../model/rule.ts';

export const mdxParses = atTheDoor(
	'mdx-parses',
	'The text below the fields can be read to its end: whatever is opened in it is closed.',
);
