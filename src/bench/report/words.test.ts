import { describe, expect, test } from 'vitest';
import { pageOf } from './page.ts';
import { isMet, type Outcome, type Result } from './result.ts';
import { inWords } from './words.ts';

const line = (name: string, bound: number, middle: number): Result => ({
	name,
	bound,
	how: 'By looking.',
	rounds: 5,
	spread: { middle, least: middle - 0.1, most: middle + 0.2 },
});
const outcome: Outcome = {
	lines: [
		line('M ÷ Starlight', 0.45, 0.4),
		{ ...line('memory', 2, 2.004), unit: 'GB' },
		{ name: 'L ÷ Hugo', bound: 2.5, how: 'By looking.', missing: 'no `hugo` on PATH' },
	],
	took: [{ name: 'M: ours', cpu: 12.345, wall: 8 }],
};

describe('the table', () => {
	test('shows bound, figure and verdict of each line, and what each took', () => {
		expect(inWords(outcome)).toBe(
			`
| what          | bound     | figure  | rounds          | verdict           |
| ------------- | --------- | ------- | --------------- | ----------------- |
| M ÷ Starlight | ≤ 0.45    | 0.40    | 5: 0.30 to 0.60 | met               |
| memory        | ≤ 2.00 GB | 2.00 GB | 5: 1.90 to 2.20 | missed            |
| L ÷ Hugo      | ≤ 2.50    | –       |                 | no \`hugo\` on PATH |

| middle of each | CPU s | wall s | peak GB |
| -------------- | ----- | ------ | ------- |
| M: ours        | 12.35 | 8.00   | –       |`.trim(),
		);
	});

	test('a bound is met up to itself, not by what failed, and not known where a line was left out', () => {
		const lines = [line('a', 1, 1), line('a', 1, 1.001), { ...outcome.lines[2]!, failed: true }, outcome.lines[2]!];
		expect(lines.map(isMet)).toEqual([true, false, false, undefined]);
	});

	test('stands on a page with the machine, what is doubtful, and how each line is measured', () => {
		const page = pageOf(outcome, { day: '2030-01-31', machine: '2 × Abacus', doubts: ['It was busy.'] });
		expect(page).toContain(inWords(outcome));
		expect(page).toContain('2030-01-31, on 2 × Abacus.\n\nIt was busy.\n');
		expect(page).toContain('- **M ÷ Starlight**: By looking.\n- **memory**');
	});
});
