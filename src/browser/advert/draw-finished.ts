import { element } from '../page/element.ts';
import type { Finished, FinishedLine } from './finished.ts';

/** Draws an advert as it goes out, for paper. */
export const drawFinished = ({ title, says, parts }: Finished): HTMLElement[] => [
	element('p', { class: 'sheet-title' }, title),
	...says.map((line) => element('p', {}, ...inner(line))),
	...parts.flatMap((part) => [
		element('h2', {}, part.title),
		...(part.isList
			? [element('ul', {}, ...part.lines.map((line) => element('li', {}, ...inner(line))))]
			: part.lines.map((line) => element('p', {}, ...inner(line)))),
	]),
];

const inner = ({ lead, text }: FinishedLine) => (lead === '' ? [text] : [element('strong', {}, lead), ` ${text}`]);
