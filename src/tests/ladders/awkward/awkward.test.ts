import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../../../handbook/check/check.ts';
import { layerFrom } from '../../../handbook/load/from-text.ts';
import { AWKWARD } from './index.ts';

/** What the checker makes of a layer. */
const checked = (make: () => Readonly<Record<string, string>>) => {
	const files = Object.entries(make()).map(([path, text]) => [path.replace('content/org/', ''), text]);
	return checkHandbook([layerFrom(Object.fromEntries(files), 'org')]);
};

describe.each(Object.entries(AWKWARD))('a handbook of %s', (_, make) => {
	test('is right', () => {
		const errors = checked(make).diagnostics.filter(({ severity }) => severity === 'error');
		expect(errors.slice(0, 10).map(({ at, rule, message }) => `${at.file}: ${rule}: ${message}`)).toEqual([]);
	});

	test('is the same in every run', () => expect(make()).toEqual(make()));
});

test.each([
	{ what: '21 roles', name: /^21 roles/, counted: { roles: 21, levels: 80, responsibilities: 400 } },
	{ what: '131 axes', name: /^131 axes/, counted: { roles: 0, axes: 131 } },
	{ what: '48 levels', name: /48 levels/, counted: { levels: 50, axes: 20 } },
])('there are $what in the handbook of them', ({ name, counted }) => {
	const [, make] = Object.entries(AWKWARD).find(([title]) => name.test(title))!;
	const { handbook } = checked(make);
	const kinds = Object.keys(counted) as (keyof typeof counted)[];
	expect(Object.fromEntries(kinds.map((kind) => [kind, handbook[kind].size]))).toEqual(counted);
});
