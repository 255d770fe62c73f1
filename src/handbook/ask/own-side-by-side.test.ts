import { expect, test } from 'vitest';
import { ownSideBySide } from './own-side-by-side.ts';

const detail = (label: string, value: string) => ({ label, value, private: false });
const item = (id: string) => ({ id, text: `Does ${id}.`, examples: [], links: [], probes: [] });

test('equal labels and titles stand in one row, in the order of the first', () => {
	const rows = ownSideBySide(
		{
			details: [detail('Band', 'C'), detail('Years', '3')],
			lists: [{ id: 'a', title: 'Indicators', items: [item('x')] }],
		},
		{
			details: [detail('Points', '5'), detail('Band', 'D')],
			lists: [{ id: 'b', title: 'Indicators', items: [item('y')] }],
		},
	);
	expect(rows).toEqual([
		{ label: 'Band', values: ['C', 'D'] },
		{ label: 'Years', values: ['3', undefined] },
		{ label: 'Points', values: [undefined, '5'] },
		{ label: 'Indicators', items: [[item('x')], [item('y')]] },
	]);
});

test('where neither has any, there is no row', () => {
	expect(ownSideBySide({ details: [], lists: [] }, { details: [], lists: [] })).toEqual([]);
});
