import { expect, test } from 'vitest';
import { record } from '../kind-view/record.ts';
import { fold } from './fold.ts';

const level = record({ kind: 'level', address: '/levels/lead/4/', title: 'Senior lead', text: 'Leads.' });
const of = (anchor: string, text: string, address = level.address) =>
	record({ kind: 'expectation', address: `${address}#${anchor}`, title: anchor, text });

test('what says no more than its title is in the record of its level; all else has its own', () => {
	const role = record({ kind: 'role', address: '/roles/lead/', title: 'Lead', text: '' });
	const [bare, said, ofRole, lost] = [
		of('bare', ''),
		of('said', 'For example so.'),
		of('of-role', '', role.address),
		of('lost', '', '/gone/'),
	];
	expect(fold([role, ofRole, level, bare, said, lost])).toEqual(
		[{ ...role }, { ...ofRole }, { ...level, parts: [bare] }, { ...said }, { ...lost }].map((one) => ({
			parts: [],
			...one,
		})),
	);
});
