import { remembered } from '../../handbook/model/remembered.ts';
import type { Rubric } from '../../handbook/ask/rubric.ts';
import { sentences } from './sentences.ts';

/**
 * What has to be said of the table to be read as it is meant; nothing where it speaks for itself.
 *
 * @param extras whether examples are in it
 */
export function noteUnder(rubric: Rubric, extras: boolean): string {
	const { adds, raises, hasExamples } = heldBy(rubric);
	return [
		...(adds ? [sentences.adds] : []),
		...(raises ? [sentences.raises] : []),
		...(hasExamples && !extras ? [sentences.examples] : []),
	].join(' ');
}

/** What a rubric holds that has to be explained; a plan asks again and again. */
const heldBy = remembered(({ levels, rows }: Rubric) => ({
	adds: levels.filter(({ data }) => data.rung).length > 1,
	raises: rows.some(({ cells }) => cells.some((cell) => cell?.statements.some((statement) => statement.raises))),
	hasExamples: rows.some(({ cells }) =>
		cells.some((cell) => cell && [cell, ...cell.statements].some(({ examples }) => examples.length > 0)),
	),
}));
