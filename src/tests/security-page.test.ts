import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engine } from '../workplace/roots.ts';
import { filesOf } from './laws/reading.ts';

const page = readFileSync(join(engine, '.github/SECURITY.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| What could happen'));

test('each line of the threat model names tests that are there', () => {
	const tests = filesOf('src', '.test.ts');
	expect(rows.length).toBeGreaterThan(10);
	const missing = rows.flatMap((row) => {
		const words = row
			.split('|')
			.at(-2)!
			.replaceAll(/`|npm test --|,/g, ' ')
			.split(' ')
			.filter(Boolean);
		const gone = words.filter((word) => !tests.some((file) => file.includes(word)));
		return words.length === 0 ? [row] : gone;
	});
	expect(missing).toEqual([]);
});

test('what it says of files and commands is true', () => {
	const { scripts } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as { scripts: object };
	for (const [, command] of page.matchAll(/`npm run ([\w:]+)/g)) expect(scripts).toHaveProperty(command!);
	for (const file of ['.github/dependencies.yaml', '.github/bill-of-materials.json', '.github/CODEOWNERS.example'])
		expect(() => readFileSync(join(engine, file))).not.toThrow();
});
