import fc from 'fast-check';

/** What means something to one of our readers, set where nobody expects it. */
const SIGNS: readonly string[] = [
	...'--- ``` ` ~~~ { } {/* */} ${ }} <!-- --> < > </ /> <b> <Owner <Owner_of="x"/> import_x export_default : ::: [ ] ]( ( ) \\ " \' & &#123; &lt; | # - * ** __ ! ? % @ ~ null [] {a:_1} &a *a !!js << 1e999 0x 2026-02-30'.split(
		' ',
	),
	...['\n', '\r\n', '\r', '\t', '\n\n', '\n---\n', '\nexport const a = 1\n', '\nimport a from "b"\n', '\n    '],
	...['\u2028', '\ufeff', '\u0000', '\u200b', '\u202e', '\ud83d', '🚢', 'é', 'e\u0301', '\u{1f468}\u200d\u{1f469}'],
].map((sign) => sign.replaceAll('_', ' '));

/** One change at a place, which is a share of the whole: something comes, goes, or stands there twice. */
const edit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	sign: fc.constantFrom(...SIGNS),
	gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
	again: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(60) }),
});

/**
 * Texts that somebody could have written, with a few things in them that nobody would have: near enough to
 * what is right that a reader gets far into them.
 */
export const mangled = (texts: readonly string[]): fc.Arbitrary<string> =>
	fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 })).map(([text, edits]) =>
		edits.reduce((now, { at, sign, gone, again }) => {
			const place = Math.floor(at * now.length);
			return now.slice(0, place) + sign + now.slice(place, place + again) + now.slice(place + gone);
		}, text),
	);

/** Plain values as a file of JSON or YAML may hold them where another was expected. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
	fc.jsonValue({ maxDepth: 3 }),
	fc.constantFrom('__proto__', 'constructor', '', 'x'.repeat(30_000), 1e308, -0, '2026-02-30', null),
);
