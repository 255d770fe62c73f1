import { describe, expect, test } from 'vitest';
import { BASE, edited, LAYERS, LEVEL_2, SENIOR } from './a-ladder.ts';
import { after, exported, imported, layerAt, write } from './by-hand.ts';

describe('an entry', () => {
	test('that is a new row has an id of its words, and may be named at once', () => {
		const { texts, refused, lines } = edited((book) => {
			book.get('Roles')!.push(['', 'Data engineer', '', '', 'Building']);
			write(book, 'Responsibilities', 'code-review', 'Owner', 'Data engineer');
		});
		expect(refused).toEqual([]);
		expect(lines).toEqual(['1 responsibility changed: Code review / Owner.', '1 new role: Data engineer.']);
		expect(texts['roles/data-engineer.mdx']).toBe('---\ntitle: Data engineer\ntrack: building\n---\n');
		expect(texts['responsibilities/code-review.mdx']).toBe('---\nowner: data-engineer\n---\n');
	});

	test('whose row is gone is removed, or retired where it ships', () => {
		const own = layerAt('org', { 'handbook.yaml': 'name: Acme\n', 'axes/reach.mdx': '---\ntitle: Reach\n---\n' });
		const { texts, lines, plan } = edited(
			(book) =>
				book.set(
					'Axes',
					book.get('Axes')!.filter(([id]) => id !== 'reach' && id !== 'people'),
				),
			[BASE, own],
		);
		expect(lines).toEqual(['2 axes removed: People; Reach.']);
		expect([...plan.change.remove]).toEqual(['axes/reach.mdx']);
		expect(texts['handbook.yaml']).toContain('people: null');
	});

	test('of which a list was changed on both sides has both changes', () => {
		const book = exported(LAYERS);
		const now = layerAt('org', {
			'handbook.yaml': 'name: Acme\n',
			'roles/engineer.mdx': '---\nskills: [Reads code, Asks early, Draws]\n---\n',
		});
		const { texts, kept } = edited(
			(its) => write(its, 'Roles', 'engineer', 'Skills', 'Reads code\nWrites'),
			[BASE, now],
			book,
		);
		expect(kept).toEqual([]);
		expect(texts['roles/engineer.mdx']).toBe('---\nskills: [Reads code, Draws, Writes]\n---\n');
	});
});

describe('a workbook that is older than the files', () => {
	const since = (text: string) => [
		BASE,
		layerAt('org', { 'handbook.yaml': 'name: Acme\n', 'levels/engineer/2.mdx': text }),
	];

	test('keeps what was changed in the files, and brings what was changed in it', () => {
		const now = LEVEL_2.replace('one colleague', 'two colleagues');
		const { texts, kept } = edited(
			(book) => write(book, ...SENIOR, 'Craft', (was) => was.replace('Designs', 'Plans')),
			since(now),
			exported(LAYERS),
		);
		expect(kept).toEqual([]);
		expect(texts['levels/engineer/2.mdx']).toBe(now.replace('Designs', 'Plans'));
	});

	test('tells what was changed on both sides, and leaves it', () => {
		const now = LEVEL_2.replace('Designs what', 'Draws what');
		const { written, kept } = edited(
			(book) => write(book, ...SENIOR, 'Craft', (was) => was.replace('Designs what', 'Plans what')),
			since(now),
			exported(LAYERS),
		);
		expect(written).toEqual([]);
		expect(kept).toEqual([{ at: 'sheet “Engineer”, D3', message: expect.stringMatching(/“Plans what.*“Draws what/) }]);
	});

	test('that says the same by now changes nothing', () => {
		const now = LEVEL_2.replace('Designs what', 'Plans what');
		const { written, kept } = edited(
			(book) => write(book, ...SENIOR, 'Craft', (was) => was.replace('Designs what', 'Plans what')),
			since(now),
			exported(LAYERS),
		);
		expect({ written, kept }).toEqual({ written: [], kept: [] });
	});
});

describe('what is private', () => {
	test('is left out of a public workbook, and stays when that comes back', () => {
		const book = exported(LAYERS, true);
		expect([...book.values()].flat(2).join(' ')).not.toContain('Boss');
		const { written, texts } = edited(
			(its) => write(its, ...SENIOR, 'People', 'Mentors two colleagues at a time.'),
			LAYERS,
			book,
		);
		expect(written).toEqual(['levels/engineer/2.mdx']);
		expect(texts['roles/lead.mdx']).toContain('Boss');
	});
});

test('a workbook of another handbook brings all of it', () => {
	const empty = { ...layerAt('org', {}), files: [] };
	const other = layerAt('org', {
		...Object.fromEntries(BASE.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
		'handbook.yaml': 'base: false\nname: Theirs\nmodel: 2\n',
		'roles/engineer.mdx': '---\ntitle: Engineer\n---\n',
	});
	const plan = imported([empty], exported([other]));
	expect(plan.refused).toEqual([]);
	expect(exported([after([empty], plan)])).toEqual(exported([other]));
});
