import { expect, test } from 'vitest';
import { codeVersion } from './code-version.ts';

test('is the same for the same code, and another for another', () => {
	expect(codeVersion(['src/handbook'])).toBe(codeVersion(['src/handbook']));
	expect(codeVersion(['src/handbook'])).not.toBe(codeVersion(['src/handbook', 'src/workplace']));
});
