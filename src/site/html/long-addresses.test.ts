import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { element } from './elements.ts';
import { breakLongAddresses } from './long-addresses.ts';

test.for([
	{
		what: 'an address goes on behind its slashes, but not behind those of its scheme',
		text: 'See https://handbook.example/a/long/address?by=day#top here.',
		html: 'See https://handbook.example/<wbr>a/<wbr>long/<wbr>address<wbr>?by=day<wbr>#top here.',
	},
	{
		what: 'so does a path, and a name of words that are joined',
		text: '/usr/local/share/rungbook/a_b.yaml',
		html: '/usr/<wbr>local/<wbr>share/<wbr>rungbook/<wbr>a_<wbr>b.yaml',
	},
	{ what: 'what is short stays in one piece', text: 'one/two and/or three', html: 'one/two and/or three' },
	{
		what: 'a long word is none',
		text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
		html: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
	},
])('$what', ({ text, html }) => {
	const tree = element('p', {}, [element('code', {}, [{ type: 'text', value: text }])]);
	breakLongAddresses(tree);
	expect(toHtml(tree)).toBe(`<p><code>${html}</code></p>`);
});
