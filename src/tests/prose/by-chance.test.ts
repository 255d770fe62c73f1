import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../by-chance.ts';
import { asWritten } from '../../handbook/language/rewording.ts';
import { layerFrom } from '../../handbook/load/from-text.ts';
import { loadHandbook } from '../../handbook/load/load.ts';
import { published } from '../../handbook/model/published.ts';
import { findInvalidHtml } from '../../harness/valid-html.ts';
import { fieldHtml } from '../../site/fields/field-html.ts';
import { readField } from '../../handbook/source/field-text.ts';
import { Tags } from '../../site/html/tags.ts';
import { tokensOf } from '../../site/html/tokens.ts';
import { bodyHtml } from '../../site/prose/body-html.ts';
import { pageText, textTag } from '../../site/receipt/page-text.ts';
import { Receipt } from '../../site/receipt/receipt.ts';
import { documents, fieldTexts } from './documents.ts';

/** A page of which all that is not the author's is as it has to be. */
const pageOf = (lead: string, body: string) =>
	`<!doctype html><html lang="en"><head><title>Hiring</title></head><body><main><h1>Hiring</h1><p>${lead}</p>${body}</main>` +
	'<footer>Career handbook Who answers for what, and how to grow.</footer></body></html>';

/** What is wrong with the page of a file that the checker accepts; nothing of one that it refuses. */
function wrongWith(description: string, body: string, ending: string): string[] {
	const file = `---\ntitle: Hiring\ndescription: ${JSON.stringify(description)}\n---\n\n${body}\n`;
	const { handbook, faults } = loadHandbook([layerFrom({ [`pages/hiring.${ending}`]: file }, 'org')]);
	if (faults.length > 0) return [];
	const { body: read, data } = handbook.pages.get('hiring')!;
	const pieces = bodyHtml(read, String).map((piece) => (typeof piece === 'string' ? piece : '<span>X</span>'));
	const html = pageOf(fieldHtml(readField(data.description ?? ''), String), pieces.join(''));
	const receipt = new Receipt(published(handbook), asWritten);
	receipt.page('/hiring/', pageText(html, tokensOf(html, new Tags((tag) => ({ text: textTag(tag) })))));
	return [...receipt.losses(), ...findInvalidHtml(html)];
}

describe('whatever is written is shown whole and as valid HTML, or refused', () => {
	test.each(['mdx', 'md'])('in a body that ends in .%s', (ending) => {
		fc.assert(
			fc.property(documents, (text) => {
				expect(wrongWith('One.', text, ending)).toEqual([]);
			}),
		);
	});

	test('in a field', () => {
		fc.assert(
			fc.property(fieldTexts, (text) => {
				expect(wrongWith(text, '', 'mdx')).toEqual([]);
			}),
		);
	});
});
