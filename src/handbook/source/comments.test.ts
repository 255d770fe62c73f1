import { expect, test } from 'vitest';
import { isOnlyComments, isOnlyHtmlComments } from './comments.ts';

test.each<[string, boolean]>([
	['', true],
	[' /* a */ ', true],
	['/* a */ /* b */', true],
	['/* {} */', true],
	['/**/', true],
	['/*/', false],
	['/* a */ b /* c */', false],
	['/* a */ b', false],
	['b /* a */', false],
	['/* a', false],
	['// a', false],
	['"/* a */"', false],
])('between braces, %j is comments and nothing else: %s', (code, expected) => {
	expect(isOnlyComments(code)).toBe(expected);
});

test.each<[string, boolean]>([
	['<!-- a -->', true],
	['<!-- a -->\n<!-- b -->', true],
	['<!-- <b> > -->', true],
	['<!---->', true],
	['<!-- a --><b>', false],
	['<!-- a --><script>b</script><!-- c -->', false],
	['<!--><script>b</script>-->', false],
	['<!---><script>b</script>-->', false],
	['<!-- a --!><script>b</script>-->', false],
	['<!-- a -- b -->', false],
	['<!-- a', false],
	['<!DOCTYPE html>', false],
])('as HTML, %j is comments and nothing else: %s', (html, expected) => {
	expect(isOnlyHtmlComments(html)).toBe(expected);
});
