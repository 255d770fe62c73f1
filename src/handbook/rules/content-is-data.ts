import { atTheDoor } from '../model/rule.ts';

export const contentIsData = atTheDoor(
	'content-is-data',
	'A page is text: it runs no program, loads nothing from elsewhere, and does not change how the site looks.',
);
