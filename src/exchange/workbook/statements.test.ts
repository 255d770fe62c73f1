import { describe, expect, test } from 'vitest';
import { edited, LAYERS, LEVEL_2, SENIOR } from './a-ladder.ts';
import { exported, read, write } from './by-hand.ts';

describe('a statement', () => {
	test('that is reworded keeps its id, and every other line of its file', () => {
		const { lines, texts, written } = edited((book) =>
			write(book, ...SENIOR, 'Craft', (was) => was.replace('what others', 'systems that others')),
		);
		expect(lines).toEqual(['1 statement reworded in Senior engineer / Craft.']);
		expect(written).toEqual(['levels/engineer/2.mdx']);
		expect(texts['levels/engineer/2.mdx']).toBe(LEVEL_2.replace('what others', 'systems that others'));
	});

	test('that is a new line gets an id of its words; one whose line is gone is gone', () => {
		const { lines, texts } = edited((book) =>
			write(book, ...SENIOR, 'Craft', (was) => `${was.split('\n')[0]}\n• Writes down why.`),
		);
		expect(lines).toEqual([
			'1 new statement in Senior engineer / Craft.',
			'1 statement removed in Senior engineer / Craft.',
		]);
		expect(texts['levels/engineer/2.mdx']).toBe(
			LEVEL_2.replace(/ {6}- id: computes\n.*\n/, '      - id: writes-down-why\n        text: Writes down why.\n'),
		);
	});

	test('that is moved to another cell takes along its id and its examples', () => {
		const { lines, texts } = edited((book) => {
			const [first, second] = read(book, ...SENIOR, 'Craft').split('\n');
			write(book, ...SENIOR, 'Craft', second!);
			write(book, ...SENIOR, 'People', (was) => `${was}\n${first}`);
		});
		expect(lines).toEqual(['1 statement moved in Senior engineer / People.']);
		expect(texts['levels/engineer/2.mdx']).toMatch(/mentors[^]*id: designs\n[^]*A queue that others use/);
	});

	test('of a level that ships makes a file with that field alone', () => {
		const { texts, written } = edited((book) =>
			write(book, 'Engineer', 'engineer/1', 'Craft', 'Tests all that they write.'),
		);
		expect(written).toEqual(['levels/engineer/1.mdx']);
		expect(texts['levels/engineer/1.mdx']).toBe(
			'---\nexpectations:\n  craft:\n    rating: 1\n    statements:\n      - id: tests\n        text: Tests all that they write.\n---\n',
		);
	});

	test('that begins like a formula is made harmless, and comes back as it was', () => {
		const book = exported(LAYERS);
		expect(read(book, ...SENIOR, 'Craft')).toContain("\n'=1+1 is");
		const { texts } = edited((its) => write(its, ...SENIOR, 'Craft', (was) => was.replace('compute', 'reckon')));
		expect(texts['levels/engineer/2.mdx']).toContain('text: =1+1 is what they reckon.\n');
	});

	test('is written in the grid: a change on its own sheet is told, with the words, and not taken over', () => {
		const { kept, written } = edited((book) =>
			write(book, 'Level statements', 'engineer/2#craft#designs', 'Text', 'Other words.'),
		);
		expect(kept).toEqual([
			{
				at: expect.stringMatching(/^sheet “Level statements”, [A-Z]+\d+$/),
				message: expect.stringContaining('“Other words.”'),
			},
		]);
		expect(written).toEqual([]);
	});

	test('is written in the grid: where somebody replaced words everywhere, nothing is told of the copy', () => {
		const replaced = (was: string) => was.replace('Designs', 'Plans');
		const { kept, written } = edited((book) => {
			write(book, ...SENIOR, 'Craft', replaced);
			write(book, 'Level statements', 'engineer/2#craft#designs', 'Text', replaced);
		});
		expect(kept).toEqual([]);
		expect(written).toEqual(['levels/engineer/2.mdx']);
	});

	test('stands in a row of a level, which is named elsewhere: another name is told', () => {
		const { kept, written } = edited((book) => write(book, ...SENIOR, 'Level', 'Staff engineer'));
		expect(kept).toEqual([
			{ at: 'sheet “Engineer”, B3', message: expect.stringContaining('named on the sheet “Levels”') },
		]);
		expect(written).toEqual([]);
	});

	test('is optional, and has examples, on its own sheet', () => {
		const { texts, lines } = edited((book) => {
			write(book, 'Level statements', 'engineer/2#people#mentors', 'Optional', 'yes');
			write(book, 'Level statements', 'engineer/2#people#mentors', 'Examples', '[SRE] A drill.\nA talk.');
		});
		expect(lines).toEqual(['2 statements changed in Senior engineer / Optional; Senior engineer / Examples.']);
		expect(texts['levels/engineer/2.mdx']).toContain('optional: true\n');
		expect(texts['levels/engineer/2.mdx']).toMatch(/flavour: SRE\n\s+text: A drill\.\n\s+- A talk\./);
	});
});
