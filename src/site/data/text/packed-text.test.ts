import { expect, test } from 'vitest';
import { packText, unpackText } from './packed-text.ts';

test('a page as text is the same after it was packed, whatever signs it holds', () => {
	const text = {
		name: 'Chef\n',
		about: '',
		markdown: '\ufeff# Chef\n\n“Ö” 🍳',
		part: '\0/chef/\0',
		paper: '<p>Chef</p>',
	};
	expect(unpackText(packText(text))).toEqual(text);
});
