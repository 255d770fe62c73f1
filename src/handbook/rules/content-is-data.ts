import { atTheDoor } from '../model/rule.ts';

export const contentIsData = atTheDoor(
	'content-is-data',
	'Content is text: it runs nothing, loads nothing and restyles nothing.',
);
