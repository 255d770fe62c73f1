import { expect, test } from 'vitest';
import { unseenIn } from './unseen.ts';

const names = (text: string, isName?: boolean) => unseenIn(text, isName).map(({ name }) => name);

test.each([
	['zero\u200bwidth\u200bspace', 'U+200B ZERO WIDTH SPACE'],
	['joined\u200dwords', 'U+200D ZERO WIDTH JOINER'],
	['turned \u202eround', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
	['a mark \ufeffwithin', 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
	['a bell\u0007', 'U+0007'],
	['a tag\u{e0061}', 'U+E0061'],
])('%j holds a character that cannot be seen', (text, name) => {
	expect(names(text)).toEqual([name]);
});

test.each([
	'two lines\nand a\ttab',
	'no\u00a0break',
	'Co\u00adopera\u00adtion',
	'👩\u200d💻',
	'👍🏽',
	'❤\ufe0f',
	'می\u200cخواهم',
	'🏴\u{e0067}\u{e0062}\u{e007f}',
	'é',
	'ревью',
])('%j holds none', (text) => expect(names(text)).toEqual([]));

test('a name holds no special space and no soft hyphen', () => {
	expect(names('On\u00a0call ro\u00adta\u2009', true)).toEqual([
		'U+00A0 NO-BREAK SPACE',
		'U+00AD SOFT HYPHEN',
		'U+2009 THIN SPACE',
	]);
});
