import { expect, test } from 'vitest';
import { nameWith, shorten } from './shorten.ts';

test.for([
	{ text: 'Stand-up', label: 'Stand-up', name: 'Stand-up' },
	{ text: 'What nobody wanted to hear', label: 'What nobody…', name: 'What nobody wanted to hear' },
	{ text: 'Besprechungsraumverwaltung', label: 'Besprechungsr…', name: 'Besprechungsr… Besprechungsraumverwaltung' },
])('“$text” is shown as “$label”, and known by that as well', ({ text, label, name }) => {
	const shown = shorten(text, 14);
	expect(shown).toBe(label);
	expect(nameWith(shown, text)).toBe(name);
});
