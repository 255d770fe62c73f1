import { expect, test } from 'vitest';
import { firstLine } from './first-line.ts';

test.each([
	['Making software.', 'Making software.'],
	['Making *software*. From a task to code.', 'Making software.'],
	['Is it done? It is.', 'Is it done?'],
	['Uses tools, e.g. Git. And others.', 'Uses tools, e.g. Git.'],
	['Knows Node.js and its kind', 'Knows Node.js and its kind'],
	['A sentence that goes on and on, and on again. Short.', 'A sentence that goes on and on…'],
])('of “%s” a list says “%s”', (summary, line) => {
	expect(firstLine(summary, 34)).toBe(line);
});
