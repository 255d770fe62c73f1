import { describe, expect, test } from 'vitest';
import { importOf } from '../../tests/ladders/import-of.ts';

const LADDER = `# Engineer

## Junior

### Craft

- Writes tests for the code that they write
- Asks for help within a day of being stuck
- Reads the code of others before changing it

## Senior

### Craft

- Designs services that others can run
- Reviews what the team writes within a day
`;
const of = (text: string) => ({ 'ladder.md': text });
const first = importOf(of(LADDER));
/** Another import, with the answers of the first. */
const again = (files: Record<string, string>, into: ReadonlyMap<string, string>, more = '') =>
	importOf(files, into, first.answers + more);
const SENIOR = 'levels/engineer/senior.mdx';
const JUNIOR = 'levels/engineer/junior.mdx';

/** The layer with a file that somebody has edited. */
const edited = (path: string, edit: (text: string) => string) =>
	new Map(first.texts).set(path, edit(first.texts.get(path)!));

/** What changes in a layer, file by file. */
const changes = (before: ReadonlyMap<string, string>, { change }: ReturnType<typeof importOf>) =>
	[...change.write.keys(), ...change.remove].filter((path) => path !== 'import.lock' && before.get(path) !== undefined);

describe('the same ladder again', () => {
	test('changes nothing', () => {
		const now = again(of(LADDER), first.texts);
		expect([...now.change.write.keys(), ...now.change.remove]).toEqual([]);
	});

	test.each([
		['a comment', SENIOR, (text: string) => text.replace('---\n', '---\n# Ours\n')],
		['prose', SENIOR, (text: string) => `${text}\nIn words.\n`],
		['a field of ours', SENIOR, (text: string) => text.replace('title:', 'reach: The team\ntitle:')],
		['another wording', SENIOR, (text: string) => text.replace('that others can run', 'that run')],
		['lines of Windows', SENIOR, (text: string) => text.replaceAll('\n', '\r\n')],
		[
			'a statement of ours',
			JUNIOR,
			(text: string) => text.replace('    - id: asks', '    - id: ours\n      text: Ours.\n    - id: asks'),
		],
		['a statement taken out', JUNIOR, (text: string) => text.replace(/ {4}- id: asks[^]*?(?= {4}- id)/, '')],
		[
			'lines of another order',
			JUNIOR,
			(text: string) => text.replace(/(title: .*\n)/, '').replace('---\n', '---\ntitle: Junior\n'),
		],
	])('changes nothing of what somebody has edited: %s', (_, path, edit) => {
		const ours = edited(path, edit);
		expect(ours.get(path)).not.toBe(first.texts.get(path));
		const now = again(of(LADDER), ours);
		expect([...now.change.write.keys(), ...now.change.remove]).toEqual([]);
	});

	test('names what somebody has edited, with its place', () => {
		const now = again(
			of(LADDER),
			edited(SENIOR, (text) => text.replace('that others can run', 'that run')),
		);
		expect(now.kept).toMatchObject([{ file: SENIOR, isConflict: false, ours: 'Designs services that run' }]);
		expect(now.kept[0]!.line).toBe(
			first.texts
				.get(SENIOR)!
				.split('\n')
				.findIndex((line) => line.includes('Designs')) + 1,
		);
	});

	test('brings back no file that somebody has taken out, and lists what stood in it', () => {
		const ours = new Map(first.texts);
		ours.delete(SENIOR);
		const now = again(of(LADDER), ours);
		expect([now.takenOut, [...now.change.write.keys()]]).toEqual([[SENIOR], []]);
		expect(now.unwritten.map(({ at, reason }) => [at.line, reason])).toEqual([
			[15, `Somebody has taken ${SENIOR} out since the last import.`],
			[16, `Somebody has taken ${SENIOR} out since the last import.`],
		]);
	});
});

describe('a newer ladder', () => {
	test.each([
		['reworded', 'that others can run', 'that others can run at night', 'designs-services-that-others-can-run'],
		['with a full stop', 'of being stuck', 'of being stuck.', 'asks-for-help-within-a-day'],
	])('has a statement %s under the id that it had', (_, old, now, id) => {
		const newer = again(of(LADDER.replace(old, now)), first.texts);
		const file = id.startsWith('designs') ? SENIOR : JUNIOR;
		expect(changes(first.texts, newer)).toEqual([file]);
		expect(newer.texts.get(file)).toMatch(new RegExp(`- id: ${id}\\n\\s+text: .*${now.replace('.', '\\.')}`));
	});

	test('has a statement before others, which keep their ids', () => {
		const newer = again(
			of(LADDER.replace('- Writes tests', '- Learns from each incident\n- Writes tests')),
			first.texts,
		);
		const ids = [...newer.texts.get(JUNIOR)!.matchAll(/- id: (.*)/g)].map(([, id]) => id);
		expect(ids).toEqual([
			'learns-from-each-incident',
			'writes-tests-for-the-code-that',
			'asks-for-help-within-a-day',
			'reads-the-code-of-others-before',
		]);
		expect(changes(first.texts, newer)).toEqual([JUNIOR]);
	});

	test('has a statement at another level under the id that it had', () => {
		const moved =
			LADDER.replace('- Asks for help within a day of being stuck\n', '') +
			'- Asks for help within a day of being stuck\n';
		const newer = again(of(moved), first.texts);
		expect(newer.texts.get(SENIOR)).toContain('- id: asks-for-help-within-a-day');
		expect(newer.texts.get(JUNIOR)).not.toContain('asks-for-help');
	});

	test('without a statement takes it out of a file, and leaves what somebody has written there', () => {
		const ours = edited(JUNIOR, (text) => text.replace('---\n', '---\n# Ours\n'));
		const newer = again(of(LADDER.replace(/- Asks.*\n/, '')), ours);
		expect(newer.texts.get(JUNIOR)).toBe(ours.get(JUNIOR)!.replace(/ {4}- id: asks[^]*?(?= {4}- id)/, ''));
	});

	test('changes a file that somebody has edited where it changed itself, and nowhere else', () => {
		const ours = edited(
			SENIOR,
			(text) =>
				`${text.replace('that others can run', 'that run # not a comment').replace('title:', '# Ours\ntitle:')}\nIn words.\n`,
		);
		const newer = again(of(LADDER.replace('within a day\n', 'within an hour\n')), ours);
		expect(newer.texts.get(SENIOR)).toBe(ours.get(SENIOR)!.replace('writes within a day', 'writes within an hour'));
		expect(newer.kept.map(({ isConflict }) => isConflict)).toEqual([false]);
	});

	test('has a new statement, which gets into a file that somebody has edited at its place', () => {
		const ours = edited(JUNIOR, (text) => text.replace('---\n', '---\n# Ours\n'));
		const newer = again(of(LADDER.replace('- Reads the code', '- Learns from each incident\n- Reads the code')), ours);
		expect(newer.texts.get(JUNIOR)).toBe(
			ours
				.get(JUNIOR)!
				.replace(
					'    - id: reads',
					'    - id: learns-from-each-incident\n      text: Learns from each incident\n    - id: reads',
				),
		);
	});

	test('does not change what somebody has changed too: both are named', () => {
		const ours = edited(SENIOR, (text) => text.replace('that others can run', 'that run'));
		const newer = again(of(LADDER.replace('that others can run', 'that others can run at night')), ours);
		expect(newer.texts.get(SENIOR)).toBe(ours.get(SENIOR));
		expect(newer.kept).toMatchObject([
			{ isConflict: true, ours: 'Designs services that run', now: 'Designs services that others can run at night' },
		]);
		const told = again(of(LADDER.replace('that others can run', 'that others can run at night')), newer.texts);
		expect([told.kept.map(({ isConflict }) => isConflict), [...told.change.write.keys()]]).toEqual([[false], []]);
	});

	test('without a level removes its file, unless somebody has edited it', () => {
		const without = of(LADDER.slice(0, LADDER.indexOf('## Senior')));
		const newer = again(without, first.texts);
		expect([...newer.change.remove]).toEqual([SENIOR]);
		const ours = edited(SENIOR, (text) => `${text}\nIn words.\n`);
		const kept = again(without, ours);
		expect([[...kept.change.remove], kept.left]).toEqual([[], [SENIOR]]);
		expect(again(without, kept.texts).left).toEqual([]);
	});

	test('whose role is called otherwise has the ids that it had', () => {
		const newer = again(of(LADDER.replace('# Engineer', '# Software engineer')), first.texts);
		expect(changes(first.texts, newer)).toEqual(['roles/engineer.mdx']);
		expect(newer.texts.get('roles/engineer.mdx')).toContain('title: Software engineer');
	});

	test('has another name, and is the same ladder', () => {
		const text = LADDER.replace('that others can run', 'that nobody has to run by hand');
		expect(changes(first.texts, again({ 'ladder-2027.md': text }, first.texts))).toEqual([SENIOR]);
	});

	test('goes into the files that somebody has renamed', () => {
		const ours = new Map(first.texts);
		for (const [path, text] of first.texts) {
			if (!/^(?:roles|levels)\//.test(path)) continue;
			ours.delete(path);
			const now = text.replace('role: engineer', 'role: developer');
			ours.set(
				path.replace('engineer', 'developer'),
				path.startsWith('roles') ? now.replace('---\n', '---\nformerly: [engineer]\n') : now,
			);
		}
		const newer = again(of(LADDER.replace('that others can run', 'that others can run at night')), ours);
		expect(changes(ours, newer)).toEqual(['levels/developer/senior.mdx']);
		expect(newer.takenOut).toEqual([]);
	});

	test('in which nobody can tell which statement was which is asked about, and nothing of it is written', () => {
		const text = LADDER.replace('- Asks for help within a day of being stuck\n', '').replace(
			'- Writes tests for the code that they write\n',
			'- Learns from each incident\n- Writes good tests for code that they change now\n- Writes new tests for code that they change now\n',
		);
		const newer = again(of(text), first.texts);
		expect(newer.doubts.map(({ text: words }) => words)).toEqual([
			'Writes good tests for code that they change now',
			'Writes new tests for code that they change now',
		]);
		expect(newer.unwritten.map(({ at, reason }) => [at.line, reason.slice(0, 31)])).toEqual([
			[8, 'It may be another wording of “W'],
			[9, 'It may be another wording of “W'],
		]);
		const [one, other] = newer.doubts.map(({ key }) => key);
		const decided = again(of(text), first.texts, `same: { "${one}": new, "${other}": writes-tests-for-the-code-that }`);
		expect(decided.texts.get(JUNIOR)).toMatch(/- id: writes-tests-for-the-code-that\n\s+text: Writes new tests/);
	});
});

describe('what was written down', () => {
	test('has for each statement its place, its id and a digest, and is the same each time', () => {
		const lock = first.texts.get('import.lock')!;
		expect(lock).toMatch(
			/expectations\/craft\/statements\/writes-tests-for-the-code-that: \{ key: ".*bullet-1", text: [a-z]+ \}/,
		);
		expect(importOf(of(LADDER)).texts.get('import.lock')).toBe(lock);
	});

	test('is refused where it is none', () => {
		expect(() => again(of(LADDER), new Map(first.texts).set('import.lock', 'version: 9'))).toThrow();
	});
});
