import type { Mark, Sheet } from '../notes/notes.ts';
import { element } from '../page/element.ts';
import { saidAnswer } from './draw-choices.ts';

/** Draws what was said of lines that have gone, with what they said. */
export const drawGone = (gone: Sheet['marks']): Node[] =>
	Object.entries(gone).map(([key, mark]) => element('li', {}, mark.said ?? key, ': ', answersOf(mark)));

const answersOf = ({ chosen = {} }: Mark): string =>
	[saidAnswer('energy', chosen.energy ?? ''), saidAnswer('can', chosen.can ?? '')]
		.filter((said) => said !== '')
		.join(', ');
