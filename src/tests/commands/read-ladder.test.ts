import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../../workplace/roots.ts';
import { run } from './run-command.ts';

const READ = 'scripts/read-ladder.ts';
const FIXTURES = join(engine, 'src/exchange/shapes/fixtures');
const ETSY = [join(FIXTURES, 'etsy/data'), '--answers', join(FIXTURES, 'etsy/import.yaml')];

describe('read-ladder', () => {
	test('says how it is used', async () => {
		const { code, out, err } = await run(READ, ['--help']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		for (const word of ['FOLDER', '--answers', '--format', '2 wrong usage']) expect(out).toContain(word);
	});

	test.each([
		['no folder', []],
		['a folder that is not there', ['nowhere']],
		['answers that are not there', [ETSY[0]!, '--answers', 'nowhere.yaml']],
		['answers that are none', [ETSY[0]!, '--answers', join(FIXTURES, 'etsy/LICENCE')]],
		['a format that it does not know', [ETSY[0]!, '--format', 'xml']],
	])('ends with 2, says why and shows its help: %s', async (_, args) => {
		const { code, out, err } = await run(READ, args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('Exit code');
	});

	test('says what was taken for what, how much there is, and what is not carried', async () => {
		const { code, out } = await run(READ, ETSY);
		expect(code).toBe(0);
		for (const said of [
			'It looks like tables',
			'“Delivery”, “Domain Expertise”',
			'7 statements (asked) and 20 statements (step)',
			'h1/text: nothing',
			'53 texts in: 47 carried, 6 listed.',
		])
			expect(out).toContain(said);
	});

	test('ends with 1 where somebody has to decide', async () => {
		const { code, out } = await run(READ, [join(FIXTURES, 'unidays/data')]);
		expect(code).toBe(1);
		expect(out).toContain('roles/product-and-engineering.json:89 “engineering-competencies/test/1337”');
	});

	test('reads one file', async () => {
		const { code, out } = await run(READ, [join(ETSY[0]!, 'index.md')]);
		expect(code).toBe(0);
		expect(out).toContain('1 role and 4 levels');
	});

	test('gives the table, and the answers that it was read with', async () => {
		const [json, answers] = await Promise.all([
			run(READ, [...ETSY, '--format', 'json']),
			run(READ, [...ETSY, '--format', 'answers']),
		]);
		expect((JSON.parse(json.out) as { statements: unknown[] }).statements).toHaveLength(27);
		expect(answers.out).toContain('h5=Expectations/bullet: statement');
	});
});
