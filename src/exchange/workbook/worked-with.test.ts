import { describe, expect, test } from 'vitest';
import { edited, LEVEL_2, SENIOR } from './a-ladder.ts';
import { write, type ByHand } from './by-hand.ts';

describe('a sheet that was worked with is still understood', () => {
	const rows = (book: ByHand, sheet: string) => book.get(sheet)!;
	const CRAFT = (book: ByHand) =>
		write(book, ...SENIOR, 'Craft', (was) => was.replace('what others', 'all that others'));
	test.each<[string, (book: ByHand) => void]>([
		[
			'sorted',
			(book) => book.set('Engineer', [rows(book, 'Engineer')[0]!, ...rows(book, 'Engineer').slice(1).reverse()]),
		],
		[
			'with a column moved',
			(book) =>
				book.set(
					'Engineer',
					rows(book, 'Engineer').map(([a, b, ...rest]) => [...rest, b!, a!]),
				),
		],
		[
			'with a column of notes',
			(book) =>
				book.set(
					'Engineer',
					rows(book, 'Engineer').map(([a, ...rest], at) => [a!, at === 0 ? 'My notes' : 'x', ...rest]),
				),
		],
		['with rows above its head', (book) => book.set('Engineer', [['Draft of May'], [], ...rows(book, 'Engineer')])],
		[
			'with empty rows',
			(book) =>
				book.set(
					'Engineer',
					rows(book, 'Engineer').flatMap((row) => [row, []]),
				),
		],
		[
			'under another name',
			(book) => {
				const grid = rows(book, 'Engineer');
				book.delete('Engineer');
				book.set('Engineers 2027', grid);
			},
		],
		['beside a sheet of somebody’s own', (book) => book.set('Notes', [['Ask Ada.']])],
		[
			'pasted from elsewhere',
			(book) =>
				write(
					book,
					...SENIOR,
					'People',
					(was) => was.replaceAll(' ', '\u00a0').replace('Mentors', 'Men\u00adtors') + '\r\n',
				),
		],
		[
			'without all other sheets but its own past',
			(book) => {
				for (const name of book.keys()) if (!['Engineer', 'Origin'].includes(name)) book.delete(name);
			},
		],
	])('%s', (_, work) => {
		const { texts, written, kept, refused } = edited((book) => {
			CRAFT(book);
			work(book);
		});
		expect({ kept, refused, written }).toEqual({ kept: [], refused: [], written: ['levels/engineer/2.mdx'] });
		expect(texts['levels/engineer/2.mdx']).toBe(LEVEL_2.replace('what others', 'all that others'));
	});
});

describe('what cannot be understood is refused by its cell, and nothing is written', () => {
	test.each<[string, (book: ByHand) => void, string, string]>([
		[
			'a name that nothing has',
			(book) => write(book, 'Responsibilities', 'code-review', 'Owner', 'nobody'),
			'sheet “Responsibilities”, E2',
			'There is no “nobody” among the roles',
		],
		[
			'a number that is none',
			(book) => write(book, 'Engineer', 'engineer/2', 'Craft: step', 'high'),
			'sheet “Engineer”, C3',
			'“high” is no number',
		],
		[
			'an id that stands twice',
			(book) => book.get('Roles')!.push([...book.get('Roles')![1]!]),
			'sheet “Roles”, A4',
			'stands at sheet “Roles”, A2 already',
		],
		[
			'a head that was renamed',
			(book) => {
				book.get('Roles')![0]![1] = 'Name';
			},
			'sheet “Roles”, B1',
			'the column “Title” is missing',
		],
		['a row without a name', (book) => book.get('Roles')!.push(['', '', 'x']), 'sheet “Roles”, A4', 'has no title'],
		[
			'what the checker refuses',
			(book) => write(book, 'Engineer', 'engineer/2', 'Craft: step', '7'),
			'sheet “Engineer”, C3',
			'(levels/engineer/2.mdx:',
		],
		[
			'what comes from below and is emptied',
			(book) => write(book, 'Axes', 'people', 'Title', ''),
			'sheet “Axes”, B3',
			'It can be replaced, and not taken away',
		],
		[
			'a line with the sign of another level',
			(book) => write(book, 'Engineer', 'engineer/2', 'People', (was) => `${was}\n↗ Tests all.`),
			'sheet “Engineer”, E3',
			'Write it without the sign',
		],
	])('%s', (_, edit, at, message) => {
		const { refused } = edited(edit);
		expect(refused).toEqual([{ at, message: expect.stringContaining(message) }]);
	});
});
