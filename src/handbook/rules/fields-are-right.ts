import { atTheDoor } from '../model/rule.ts';

export const fieldsAreRight = atTheDoor(
	'fields-are-right',
	'Every field has a name that is known and holds what it should, and no field that must be there is missing.',
);
