import { expect, test } from 'vitest';
import { isPersonsName } from './given-names.ts';

test.each(['Jane Doe', 'John van Dyke', 'Anna-Lena Schmidt', 'José M. García', 'Mary O’Neil'])(
	'“%s” is a name',
	(text) => {
		expect(isPersonsName(text)).toBe(true);
	},
);

test.each([
	'Problem Solving',
	'Tech Lead',
	'Engineering Manager',
	'Jane',
	'jane doe',
	'Max Planck Institute for all of that',
	'Adam optimiser',
	'',
])('“%s” is none', (text) => {
	expect(isPersonsName(text)).toBe(false);
});
