import { describe, expect, test } from 'vitest';
import { codeOf, read } from './reading.ts';
import { BROWSER } from './rooms.ts';

/** What says something to those who build, and the words of the search, which are data. */
const OTHERS = /^src\/site\/(audit|build|dev|receipt)\/|^src\/browser\/search\/kinds\.ts$|\/sentences\.ts$/;

const code = ['src/site', 'src/pages', BROWSER].flatMap(codeOf).filter((file) => !OTHERS.test(file));

/** A piece of code between two tags. */
const isCode = (text: string) => /[=;]|&&|\.\.\.|\($|^[\],]|\s\?$|\?\s*[([]|\? \w+ :/.test(text);

/** What stands between the tags of a component, and in attributes that a reader hears, without what is computed. */
function typedIn(file: string): string[] {
	const template = read(file)
		.replace(/^---\n[^]*?\n---\n/, '')
		.replaceAll(/<(style|script)\b[^]*?<\/\1>|<!--[^]*?-->|\{\/\*[^]*?\*\/\}/g, '');
	const between = [...template.matchAll(/(?<=[>}])[^<>{}]*(?=[<{])/g)].map(([text]) => text);
	const heard = [...template.matchAll(/\s(?:aria-label|alt|title|placeholder|label)="([^"]*)"/g)].map(
		([, text]) => text!,
	);
	return [...between, ...heard].map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text) && !isCode(text));
}

/** Texts in code that begin with a capital and go on with another word. */
const inCode = (file: string) =>
	[
		...read(file)
			.replaceAll(/\/\*[^]*?\*\/|\/\/.*|throw new Error\([^]*?\);/g, '')
			.matchAll(/(['`"])(\p{Lu}\p{Ll}*(?: [\p{L}{$][^'`"\n]*)?[.?:]?)\1/gu),
	]
		.map(([, , text]) => text!)
		.filter((text) => / /.test(text));

describe('what pages and scripts say themselves stands in sentences.ts, beside their subject', () => {
	test('no component types a sentence', () => {
		expect(
			code.filter((file) => file.endsWith('.astro')).flatMap((file) => typedIn(file).map((text) => `${file}: ${text}`)),
		).toEqual([]);
	});

	test('no code does', () => {
		expect(code.flatMap((file) => inCode(file).map((text) => `${file}: ${text}`))).toEqual([]);
	});
});
