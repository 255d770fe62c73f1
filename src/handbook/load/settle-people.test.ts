import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../check/check.ts';
import { layerFrom } from './from-text.ts';

const mdx = (lines: string) => `---\n${lines}\n---\n`;

describe('people of a shape of team, once a layer has retired a role', () => {
	const team = {
		'roles/dev.mdx': mdx('title: Dev'),
		'roles/ops.mdx': mdx('title: Ops'),
		'roles/lead.mdx': mdx('title: Lead'),
		'teams/one.mdx': mdx(
			'title: One\nsize: { from: 5, to: 7 }\nroles: [dev, ops, lead]\npeople: { dev: { from: 3, to: 4 }, ops: { from: 1, to: 2 }, lead: 1 }',
		),
	};
	const under = (yaml: string, more: Record<string, string> = {}) => {
		const checked = checkHandbook([layerFrom(team, 'base'), layerFrom({ 'handbook.yaml': yaml, ...more }, 'org')]);
		expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
		const { people, size } = checked.handbook.teams.get('one')!.data;
		return { people, size };
	};
	const SIZE = { from: 5, to: 7 };

	test.each([
		[
			'are counted with those of what took over',
			'retired: { roles: { ops: dev } }\n',
			{ dev: { from: 4, to: 6 }, lead: { from: 1, to: 1 } },
			SIZE,
		],
		[
			'are gone where nothing did, and the team is smaller',
			'retired: { roles: { ops: null } }\n',
			{ dev: { from: 3, to: 4 }, lead: { from: 1, to: 1 } },
			{ from: 4, to: 5 },
		],
		[
			'are the same under another name',
			'renamed: { roles: { ops: runner } }\n',
			{ dev: { from: 3, to: 4 }, runner: { from: 1, to: 2 }, lead: { from: 1, to: 1 } },
			SIZE,
		],
	])('%s', (_, yaml, people, size) => {
		expect(under(yaml)).toEqual({ people, size });
	});

	test('are what a layer above says, where it does', () => {
		const people = 'roles: [dev, lead]\npeople: { dev: 5, lead: 1 }';
		expect(under('retired: { roles: { ops: null } }\n', { 'teams/one.mdx': mdx(people) })).toEqual({
			people: { dev: { from: 5, to: 5 }, lead: { from: 1, to: 1 } },
			size: SIZE,
		});
	});
});
