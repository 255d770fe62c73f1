import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withChanges } from './yaml-changes.ts';

const YAML = `# Of ours
title: Senior
statements:
  # the first
  - id: one
    text: >-
      Writes tests for what they
      write.
  - id: two # a remark
    text: Reviews code.
    examples: [A review]
  - { id: three, text: Ships. }
`;
const read = (yaml: string) => parse(yaml) as { statements: Record<string, unknown>[] } & Record<string, unknown>;
const change = (edit: (value: ReturnType<typeof read>) => unknown, yaml = YAML) => {
	const after = structuredClone(read(yaml));
	edit(after);
	const text = withChanges(yaml, read(yaml), after, []);
	expect(read(text)).toEqual(after);
	return text;
};

describe('a list of things that have ids', () => {
	test('has one reworded where it stands', () => {
		expect(change(({ statements }) => (statements[1]!.text = 'Reviews all code.'))).toBe(
			YAML.replace('Reviews code.', 'Reviews all code.'),
		);
	});

	test('gets one at its place, a long text folded', () => {
		const text = `Says ${'what is wrong, '.repeat(9)}and why.`;
		const now = change(({ statements }) => statements.splice(1, 0, { id: 'new', text }));
		expect(now).toContain('      write.\n  - id: new\n    text: Says what');
		expect(now).toContain('  # the first\n');
		expect(now).toContain('  - id: two # a remark\n');
	});

	test.each([0, 3])('gets one at place %i', (at) => {
		const now = change(({ statements }) => statements.splice(at, 0, { id: 'new', text: 'New.' }));
		expect(now).toContain('  - id: new\n    text: New.\n');
		expect(now.replace('  - id: new\n    text: New.\n', '')).toBe(YAML);
	});

	test.each([
		['the first', 0, /  - id: one[^]*write\.\n/],
		['one in the middle', 1, /  - id: two[^]*review\]\n/i],
		['the last', 2, /  - \{ id: three.*\n/],
	])('loses %s', (_, at, gone) => {
		expect(change(({ statements }) => statements.splice(at, 1))).toBe(YAML.replace(gone, ''));
	});

	test('goes with the last that it had', () => {
		expect(change((value) => delete (value as Record<string, unknown>).statements)).toBe('# Of ours\ntitle: Senior\n');
	});

	test('stays in the order that somebody gave it', () => {
		const after = read(YAML);
		after.statements.reverse();
		expect(withChanges(YAML, read(YAML), after, [])).toBe(YAML);
	});
});
