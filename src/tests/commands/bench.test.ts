import { describe, expect, test } from 'vitest';
import { trials } from '../../bench/trials/index.ts';
import { run } from './run-command.ts';

const BENCH = 'scripts/bench.ts';

describe('npm run bench', () => {
	test('says how it is used, and what can be measured alone', async () => {
		const { code, out, err } = await run(BENCH, ['--help']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		for (const word of ['--quick', '--only', '--write', 'Exit code: 0', ...trials.map(({ name }) => name)])
			expect(out).toContain(word);
	});

	test.each([
		['a flag that it does not know', ['--fast']],
		['a name of nothing that is measured', ['--only', 'coffee']],
		['a page of half a table', ['--write', '--quick']],
	])('ends with 2, says why and shows its help: %s', async (_, args) => {
		const { code, out, err } = await run(BENCH, args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain('Measures how fast');
		expect(err).not.toMatch(/^ {4}at /m);
	});
});
