import { atTheDoor } from '../model/rule.ts';

export const textSurvivesOtherTools = atTheDoor(
	'text-survives-other-tools',
	'Text means the same in a spreadsheet or another program as it does here.',
	'warning',
);
