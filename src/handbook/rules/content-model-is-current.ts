import { atTheDoor } from '../model/rule.ts';

export const contentModelIsCurrent = atTheDoor(
	'content-model-is-current',
	'Every layer is written for the version of the content model that this handbook reads.',
);
