import { PRINT } from '../../../handbook/addresses/text-addresses.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { writeText } from '../../html/characters.ts';
import { link } from '../../links/links.ts';
import type { DataSource } from '../source.ts';
import { roleOutline, wholeOutline, type Chapter } from './outline.ts';
import { amongAll, amongSome, placeIn } from './paper.ts';
import { RUNNING_HEADS, runningHead } from './running-heads.ts';
import { ofPaper as sentences } from './sentences.ts';

/** Stands on the page of a document until the pages are made that it consists of. */
const PLACE_OF_PRINT = '<div class="document"></div>';

/** Whether a page is one that a document is put into. */
export const isPrinted = (address: string) => address.startsWith(PRINT);

/**
 * Puts the pages of a handbook into the page of a document: contents, then chapter by chapter what each
 * page says.
 *
 * @param html the page of the document
 * @param address its address: of the whole, or of a role
 */
export async function fillPrint(html: string, address: string, source: DataSource): Promise<string> {
	const role = source.view.roles.get(address.slice(PRINT.length, -1));
	const chapters = role ? roleOutline(source.view, role) : wholeOutline(source.view);
	const contents: string[] = [];
	const bodies: string[] = [];
	for (const [index, chapter] of chapters.entries()) {
		const number = index + 1;
		const { entries, body } = await chapterOf(chapter, number, source, role ? amongSome : amongAll);
		contents.push(entries);
		bodies.push(body);
	}
	const made = [
		`<link rel="stylesheet" href="${writeText(link(RUNNING_HEADS))}">`,
		'<div class="document">',
		`<section class="document-contents" aria-labelledby="document-contents"><h2 id="document-contents">${writeText(source.reword(sentences.contents))}</h2><ol>${contents.join('')}</ol></section>`,
		...bodies,
		'</div>',
	].join('\n');
	return html.replace(PLACE_OF_PRINT, () => made);
}

async function chapterOf(
	{ title, head, pages }: Chapter,
	number: number,
	source: DataSource,
	among: (paper: string) => string,
) {
	const named = writeText(source.reword(title));
	const id = `chapter-${number}`;
	// It stands on the sheet of the first page, whatever the head of that is.
	const heading = `<h2 id="${id}"><span class="number">${number} </span>${named}</h2>\n`;
	const entries: string[] = [];
	const bodies: string[] = [];
	const isOne = pages.length === 1;
	for (const [index, page] of pages.entries()) {
		const { name, paper } = await source.textOf(page);
		const place = writeText(placeIn(page));
		const told = fill(sentences.numbered, { number: `${number}.${index + 1}`, title: '' });
		if (!isOne) entries.push(`<li><a href="#${place}"><span>${told}</span>${writeText(name)}</a></li>`);
		bodies.push(
			`<article data-page="${runningHead(head, page, source.view)}">${index === 0 ? heading : ''}${among(paper).replace(/<h3>.*?<\/h3>/s, () => `<h3 id="${place}"><span class="number">${told}</span>${writeText(name)}</h3>`)}</article>`,
		);
	}
	return {
		entries: `<li><a href="#${id}"><span>${number} </span>${named}</a>${entries.length > 0 ? `<ol>${entries.join('')}</ol>` : ''}</li>`,
		body: `<section class="chapter" data-page="${head}">${bodies.join('\n')}</section>`,
	};
}
