import { atTheDoor } from '../model/rule.ts';

export const fieldsAreRight = atTheDoor(
	'fields-are-right',
	'Every field is one that its collection knows, is there if it must be, and holds what it should.',
);
