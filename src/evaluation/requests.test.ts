import { expect, test } from 'vitest';
import { chainOf } from './requests.ts';

test.for([
	['none', [], 0],
	[
		'side by side',
		[
			[0, 9],
			[1, 8],
			[2, 10],
		],
		1,
	],
	[
		'one after another',
		[
			[0, 4],
			[4, 6],
			[7, 9],
		],
		3,
	],
	[
		'some wait for others',
		[
			[0, 4],
			[0, 20],
			[5, 8],
			[9, 12],
			[21, 22],
		],
		4,
	],
] as const)('requests %s', ([, times, longest]) => {
	const requests = times.map(([began, ended]) => ({ address: '', began, ended }));
	expect(chainOf(requests)).toBe(longest);
});
