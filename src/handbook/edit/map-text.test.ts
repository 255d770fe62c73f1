import { describe, expect, test } from 'vitest';
import { idMapOf } from '../model/moves.ts';
import { mapText } from './map-text.ts';
import { mapTexts } from './map-texts.ts';

const LEAD = idMapOf([{ collection: 'roles', from: 'tech-lead', to: 'steward' }]);
const GONE = idMapOf([{ collection: 'roles', from: 'tech-lead', to: null }]);
const TO_MANAGER = idMapOf([{ collection: 'roles', from: 'tech-lead', to: 'manager' }]);
const file = (fields: string, body = '') => `---\n${fields}\n---\n${body}`;

describe('an id that has become another', () => {
	test.each([
		['in a field', 'owner: tech-lead # who else', 'owner: steward # who else'],
		['in quotes', 'owner: "tech-lead"', 'owner: "steward"'],
		['in a list', 'shared: [developer, tech-lead]', 'shared: [developer, steward]'],
		['in a list of lines', 'shared:\n  - tech-lead\n  - developer', 'shared:\n  - steward\n  - developer'],
		['but not in words', 'title: tech-lead and tech-lead-manager', 'title: tech-lead and tech-lead-manager'],
		['nor in the longer name of another', 'owner: tech-lead-manager', 'owner: tech-lead-manager'],
	])('%s', (_, before, after) => {
		expect(mapText(file(before), 'x.mdx', 'responsibilities', 'x', LEAD)).toBe(file(after));
	});

	test('as a key', () => {
		const text = file('standIns:\n  tech-lead: developer\n  manager: tech-lead');
		const now = file('standIns:\n  steward: developer\n  manager: steward');
		expect(mapText(text, 'x.mdx', 'teams', 'x', LEAD)).toBe(now);
	});

	test.each([
		['a link', '[him](/roles/tech-lead/#owns)', '[him](/roles/steward/#owns)'],
		['a link from the page itself', '[him](../../roles/tech-lead/)', '[him](/roles/steward/)'],
		[
			'a comparison, which has its order',
			'[both](/compare/developer-vs-tech-lead/)',
			'[both](/compare/developer-vs-steward/)',
		],
		['a rung', '[rung](/levels/tech-lead/4/)', '[rung](/levels/steward/4/)'],
		['a rubric', '[rubric](/roles/tech-lead/rubric/)', '[rubric](/roles/steward/rubric/)'],
		['a matrix', '[matrix](/roles/tech-lead/matrix/)', '[matrix](/roles/steward/matrix/)'],
		['an anchor', '[list](/responsibilities/#by-role-tech-lead)', '[list](/responsibilities/#by-role-steward)'],
		[
			'the web',
			'[web](https://tech-lead.example/roles/tech-lead/)',
			'[web](https://tech-lead.example/roles/tech-lead/)',
		],
		['words', 'a tech-lead', 'a tech-lead'],
		['a defined link', '[a][b]\n\n[b]: /roles/tech-lead/', '[a][b]\n\n[b]: /roles/steward/'],
	])('in the body: %s', (_, before, after) => {
		expect(mapText(file('title: X', before), 'x.mdx', 'responsibilities', 'x', LEAD)).toBe(file('title: X', after));
	});

	test('in a component', () => {
		const map = idMapOf([{ collection: 'responsibilities', from: 'debt', to: 'arrears' }]);
		expect(mapText(file('title: X', '(<Owner of="debt" />)'), 'x.mdx', 'pages', 'x', map)).toBe(
			file('title: X', '(<Owner of="arrears" />)'),
		);
	});
});

describe('an id that is gone', () => {
	test.each([
		['leaves its list', GONE, 'shared: [ developer, tech-lead, x ]\ntitle: X', 'shared: [ developer, x ]\ntitle: X'],
		['leaves its field', GONE, 'owner: tech-lead\ntitle: X', 'title: X'],
		[
			'leaves a share of one, which is an owner',
			GONE,
			'shared: [ developer, tech-lead ]\ntitle: X',
			'title: X\nowner: developer',
		],
		['is not given twice', TO_MANAGER, 'shared: [ manager, tech-lead, x ]', 'shared: [ manager, x ]'],
	])('%s', (_, map, before, after) => {
		expect(mapText(file(before), 'x.mdx', 'responsibilities', 'x', map)).toBe(file(after));
	});

	test('is no second key of a map, and its people are counted with the others', () => {
		const text = file('roles: [ manager ]\npeople:\n  manager: 1\n  tech-lead: 2');
		expect(mapText(text, 'x.mdx', 'teams', 'x', TO_MANAGER)).toBe(file('roles: [ manager ]\npeople:\n  manager: 3'));
	});
});

test('a role takes its levels along, a transition its steps', () => {
	const texts = new Map([
		['roles/tech-lead.mdx', file('title: Lead')],
		['levels/tech-lead/4.md', file('role: tech-lead')],
		['levels/tech-lead-manager/4.mdx', file('role: tech-lead-manager')],
		['handbook.yaml', 'name: Acme\n'],
	]);
	expect(Object.fromEntries(mapTexts(texts, LEAD))).toEqual({
		'roles/steward.mdx': file('title: Lead'),
		'levels/steward/4.md': file('role: steward'),
		'levels/tech-lead-manager/4.mdx': file('role: tech-lead-manager'),
		'handbook.yaml': 'name: Acme\n',
	});
});
