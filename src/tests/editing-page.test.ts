import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../handbook/check/check.ts';
import { layerFrom } from '../handbook/load/from-text.ts';
import type { Diagnostic } from '../handbook/model/diagnostic.ts';
import { readFolder } from '../workplace/read-folder.ts';
import { describe as inWords } from '../handbook/report/text.ts';
import { engine } from '../workplace/roots.ts';

/** An example of the page: what stands in a file, and what the check says of it where it is a mistake. */
interface Example {
	heading: string;
	path: string;
	text: string;
	said?: string;
}

const page = readFileSync(join(engine, 'content/base/pages/editing.mdx'), 'utf8');
const base = readFolder(join(engine, 'content/base'), engine)!;

/** A file is shown below the words that name it; what the check says of it stands below that. */
function examplesOf(text: string): Example[] {
	const found: Example[] = [];
	let [heading, path] = ['', ''];
	for (const match of text.matchAll(/^#{2,3} (.+)$|`(content\/org\/[^`]+)`|^```(\w+)\n([^]*?)^```$/gm)) {
		const [, title, named, language, block] = match;
		if (title !== undefined) heading = title;
		else if (named !== undefined) path = named;
		else if (language === 'text') found.at(-1)!.said = block!.trimEnd();
		else found.push({ heading, path, text: block! });
	}
	return found;
}

/** What the check finds in the handbook that ships with one file of an organisation over it. */
function check({ path, text }: Example): Diagnostic[] {
	const layer = layerFrom({ [path.slice('content/org/'.length)]: text }, 'content/org');
	const { diagnostics } = checkHandbook([base, layer]);
	return diagnostics;
}

const examples = examplesOf(page);
const mistakes = examples.filter(({ said }) => said !== undefined);
const recipes = examples.filter(({ said }) => said === undefined);

test('the page shows ten mistakes, each its own, and a recipe for each kind of change', () => {
	expect(new Set(mistakes.map(({ heading }) => heading)).size).toBe(10);
	expect(mistakes).toHaveLength(10);
	expect(recipes.map(({ heading }) => heading)).toEqual([
		'Change a text',
		'Add an entry',
		'Retire an entry',
		'Use another word',
	]);
});

describe('the page on editing quotes what the check says', () => {
	test.each(mistakes.map((example) => [example.heading, example] as const))('%s', (_, example) => {
		const said = check(example).map((found) => inWords(found));
		expect(said.join('\n')).toBe(example.said);
	});
});

describe('what the page on editing tells people to write passes the check', () => {
	test.each(recipes.map((example) => [example.heading, example] as const))('%s', (_, example) => {
		expect(check(example).filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});

test('the page does not say who made the handbook: whoever publishes it has a name of their own', () => {
	expect(page).not.toMatch(/rungbook/i);
});
