import { describe, expect, test } from 'vitest';
import { codeOf, filesOf, read } from './reading.ts';

/** What may be long: nothing that a person has to read at once. */
const LONGEST = 250;

/** Where HTML is written as it stands: each with the reason why it holds none of an author’s. */
const SETS_HTML = [
	// A script of ours, a constant.
	'src/site/starlight/ThemeProvider.astro',
	// The pages of the rules, which are upstream's and lie beside the code.
	'src/site/rules/RuleText.astro',
	// The prose of entries, from a tree that holds texts and nothing written as HTML.
	'src/site/prose/Body.astro',
	// Texts of the front matter, from a tree as well.
	'src/site/fields/Rich.astro',
	// What other components have made, put into a sentence.
	'src/site/parts/Say.astro',
];

describe('files', () => {
	const folders = ['src', 'scripts'];

	test.each(folders)('none in %s is longer than a person reads at once', (folder) => {
		const long = filesOf(folder, '.ts', '.mjs', '.astro', '.css').map(
			(file) => [file, read(file).split('\n').length - 1] as const,
		);
		expect(long.filter(([, lines]) => lines > LONGEST)).toEqual([]);
	});

	test.each(folders)('none in %s lies in a folder for anything and everything', (folder) => {
		expect(filesOf(folder, '').filter((file) => /\/(utils?|helpers?|common|misc|lib|shared)\//.test(file))).toEqual([]);
	});

	test.each(['src/handbook', 'src/exchange', 'src/workplace', 'src/upgrade', 'src/harness', 'src/bench', 'scripts'])(
		'every function that %s gives away says what it does',
		(folder) => {
			const silent = codeOf(folder).flatMap((file) => {
				const lines = read(file).split('\n');
				const isGiven = (line: string) =>
					/^export (default )?(async )?function|^export const \w+ = (async )?(<[^>]*>)?\(/.test(line);
				return lines.flatMap((line, index) =>
					isGiven(line) && !lines[index - 1]?.endsWith('*/') ? [`${file}:${index + 1} ${line}`] : [],
				);
			});
			expect(silent).toEqual([]);
		},
	);

	test('HTML is written as it stands only where it is known to hold none of an author’s', () => {
		const setters = codeOf('src').filter((file) =>
			/\bset:html\b|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/.test(read(file)),
		);
		expect(setters.filter((file) => !SETS_HTML.includes(file))).toEqual([]);
	});
});
