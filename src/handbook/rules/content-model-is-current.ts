import { atTheDoor } from '../model/rule.ts';

export const contentModelIsCurrent = atTheDoor(
	'content-model-is-current',
	'Your content is written for the version of the handbook that reads it.',
);
