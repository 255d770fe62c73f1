import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { components } from '../../handbook/schema/components.ts';
import { readBody } from '../../handbook/source/body.ts';
import { documents } from '../prose/documents.ts';
import { SHAPES } from '../prose/shapes.ts';
import { mangled } from './mangled.ts';

/** Tags that Markdown has no word for; the guard knows them in any case of letters. */
const HARMLESS = ['details', 'summary', 'br', 'sup', 'sub', 'kbd', 'abbr'];

/** A part of a document as the parser of MDX sees it, where nobody has gone through it before. */
interface Seen {
	type: string;
	name?: string | null;
	value?: string;
	attributes?: { type: string; value?: unknown }[];
	children?: Seen[];
}

/** What MDX would run of a document: imports, exports, expressions, components that are not ours. */
function codeIn({ type, name, value = '', attributes = [], children = [] }: Seen): string[] {
	const own: string[] = [];
	if (type === 'mdxjsEsm') own.push(value);
	if (/^mdx(Flow|Text)Expression$/.test(type) && !/^(\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/.test(value))
		own.push(`{${value}}`);
	if (type.startsWith('mdxJsx') && !(name! in components) && !HARMLESS.includes(String(name).toLowerCase()))
		own.push(`<${name}>`);
	if (attributes.some((one) => one.type !== 'mdxJsxAttribute' || (one.value !== null && typeof one.value === 'object')))
		own.push(`<${name} {…}>`);
	return [...own, ...children.flatMap(codeIn)];
}

function seenIn(text: string): string[] {
	try {
		return codeIn(mdxToMdast(text) as unknown as Seen);
	} catch {
		// It is no MDX, so nothing of it runs.
		return [];
	}
}

const CODE = [
	'import fs from "node:fs"\n\nText.',
	'Text.\n\nexport const a = process.env\n',
	'A {process.env.HOME} b',
	'{/* a */} {1 + 1}',
	'<Owner of="code-review" onClick={1} />',
	'<Owner {...a} of="x" />',
	'- a\n\n  {b}\n- `{c}`',
	'```js\nimport a\n```\n\n    {not code}\n\n> {b}',
	'| a | {b} |\n|---|---|\n| `{c}` | \\{d\\} |',
	':::note[{a}]\n{b}\n:::',
	'<details>\n<summary>{a}</summary>\n\n{b}\n\n</details>',
];

test('what the guard takes for text, the parser of MDX never takes for code', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				mangled([...CODE, ...SHAPES]),
				documents,
				documents.chain((text) => mangled([text])),
			),
			(text) => {
				const { faults } = readBody(text, 'a.mdx', text);
				if (faults.length === 0) expect(seenIn(text)).toEqual([]);
			},
		),
	);
});

test.each(['\ufeff:::note\nA text.\n:::', '\ufeffA text.\n\n:::note\nAnother.\n:::'])(
	'a byte order mark moves no place of what comes after it: %j',
	(text) => {
		expect(readBody(text, 'a.mdx', text).faults).toEqual(readBody(text.slice(1), 'a.mdx', text.slice(1)).faults);
	},
);

test.each(CODE.slice(0, 6))('what is code is found by both: %j', (text) => {
	expect(seenIn(text)).not.toEqual([]);
	expect(readBody(text, 'a.mdx', text).faults).not.toEqual([]);
});
