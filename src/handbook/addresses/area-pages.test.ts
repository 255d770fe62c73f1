import { describe, expect, test } from 'vitest';
import { handbookFrom, layerFrom } from '../load/from-text.ts';
import { loadHandbook } from '../load/load.ts';
import { idMapOf } from '../model/moves.ts';
import { areaAddress } from './addresses.ts';
import { allAddresses, leadsSomewhere } from './all-addresses.ts';
import { isUncertain } from './links.ts';
import { movedAddress } from './moved-address.ts';

const texts = {
	'handbook.yaml': 'areas:\n  team: { title: Team }\n  empty: { title: Empty }\n',
	'roles/manager.mdx': 'title: Manager',
	'responsibilities/hiring.mdx': 'title: Hiring\narea: team\nowner: manager',
	'responsibilities/tea.mdx': 'title: Tea\nowner: manager',
};

describe('an area of responsibilities', () => {
	const all = allAddresses(handbookFrom(texts), []);

	test.each([
		['/responsibilities/area/team/', true],
		['/responsibilities/area/team/#hiring', true],
		['/responsibilities/area/team/#tea', false],
		['/responsibilities/area/empty/', false],
		['/responsibilities/area/', false],
		['/responsibilities/#team', true],
	])('%s leads somewhere: %s', (address, expected) => {
		expect(leadsSomewhere(all, address)).toBe(expected);
	});

	test('may be there where a file of a responsibility is at fault', () => {
		const broken = layerFrom({ 'responsibilities/culture.mdx': '---\ntitle: 1\narea: [culture]\n---\n' });
		expect(isUncertain(loadHandbook([broken]).handbook, areaAddress('culture'))).toBe(true);
		expect(isUncertain(handbookFrom(texts), areaAddress('culture'))).toBe(false);
	});

	test.each([
		['/responsibilities/area/team/', '/responsibilities/area/team/'],
		['/responsibilities/area/team/#hiring', '/responsibilities/area/team/#recruiting'],
		['/responsibilities/area/team/#tea', '/responsibilities/'],
	])('%s is %s once what it names is called otherwise', (written, now) => {
		const map = idMapOf([
			{ collection: 'responsibilities', from: 'hiring', to: 'recruiting' },
			{ collection: 'responsibilities', from: 'tea', to: null },
		]);
		expect(movedAddress(map, written)).toBe(now);
	});
});
