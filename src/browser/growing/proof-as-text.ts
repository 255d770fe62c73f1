import type { Evidence, Mark } from '../notes/notes.ts';
import { element } from '../page/element.ts';
import { leadsSomewhere } from './evidence.ts';
import { dayInWords } from './kept-sheet.ts';

/** What was noted and what shows it, to be read. */
export function drawProofAsText({ note, evidence = [] }: Pick<Mark, 'note' | 'evidence'>): HTMLElement[] {
	return [
		...(note === undefined ? [] : [element('p', { class: 'noted' }, note)]),
		...(evidence.length > 0
			? [element('ul', { class: 'shown' }, ...evidence.map((piece) => element('li', {}, ...drawPieceAsText(piece))))]
			: []),
	];
}

/** A piece of evidence; a link is one only where it leads to a page of the web. */
function drawPieceAsText({ text, link, on }: Evidence): (string | Node)[] {
	const shown = link === undefined ? [] : [leadsSomewhere(link) ? webLink(link) : link];
	const day = on === undefined ? [] : [element('time', { datetime: on }, dayInWords(on))];
	return [...(text === '' ? [] : [text]), ...shown, ...day].flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
}

const webLink = (link: string) => element('a', { href: link, rel: 'noreferrer noopener' }, link);
