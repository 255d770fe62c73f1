import type { Rubric } from '../../handbook/ask/rubric.ts';
import { sentences } from './sentences.ts';

/**
 * What has to be said of the table to be read as it is meant; nothing where it speaks for itself.
 *
 * @param extras whether examples are in it
 */
export function noteUnder(rubric: Rubric, extras: boolean): string {
	const { levels, rows } = rubric;
	const raises = rows.some(({ cells }) => cells.some((cell) => cell?.statements.some((statement) => statement.raises)));
	const hasExamples = rows.some(({ cells }) =>
		cells.some((cell) => cell && [cell, ...cell.statements].some(({ examples }) => examples.length > 0)),
	);
	return [
		...(levels.filter(({ data }) => data.rung).length > 1 ? [sentences.adds] : []),
		...(raises ? [sentences.raises] : []),
		...(hasExamples && !extras ? [sentences.examples] : []),
	].join(' ');
}
