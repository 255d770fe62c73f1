import type { Outcome, Part } from './part.ts';

/**
 * What a run says at its end: what failed with the command that runs it alone, what was skipped,
 * how each part went, and the count, alone on the last line.
 *
 * @param command what runs the tests at this length, such as `npm test`
 * @param cut why it was cut short, where it was
 * @param running what ran at that moment
 */
export function closing(
	parts: readonly Part[],
	command: string,
	cut?: string,
	running: readonly string[] = [],
): string {
	const failed = parts.flatMap((part) => part.failed);
	const skipped = parts.flatMap((part) => part.skipped);
	const total = (count: (part: Part) => number) => parts.reduce((sum, part) => sum + count(part), 0);
	const unfinished = cut === undefined ? [] : [`This run was cut short: ${cut}. It is not a pass.`, ''];
	return [
		'',
		...paragraph(
			'Failed:',
			failed.flatMap((outcome) => failedLines(outcome, command)),
		),
		...paragraph(
			'Skipped:',
			skipped.map((outcome) => `  ${told(outcome)}`),
		),
		...paragraph('Running:', cut === undefined ? [] : running.map((name) => `  ${name}`)),
		...parts.map(partLine),
		'',
		...unfinished,
		`${total(({ passed }) => passed)} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
	].join('\n');
}

/** How one part went, and how long it took: `unit        1672 passed                   52 s`. */
function partLine({ name, passed, failed, skipped, took }: Part): string {
	const counts = [
		`${passed} passed`,
		...(failed.length > 0 ? [`${failed.length} failed`] : []),
		...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
	].join(', ');
	return `${name.padEnd(10)}${counts.padEnd(36)}${took === undefined ? 'not ended' : duration(took)}`;
}

/** A time in milliseconds as a person says it: `52 s`, `3 min 8 s`. */
function duration(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function paragraph(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : [title, '', ...lines, ''];
}

function failedLines(outcome: Outcome, command: string): string[] {
	const alone = outcome.file === undefined ? [] : [`    ${command} -- ${wordsFor(outcome.file, outcome.named)}`];
	return [`  ${told(outcome)}`, ...alone];
}

function told({ file, name, why }: Outcome): string {
	return `${[file, name].filter(Boolean).join(' › ')}${why === undefined ? '' : `: ${why}`}`;
}

/** The words that ask for one test alone, or for its file where it cannot be told by its name. */
function wordsFor(file: string, named: string | undefined): string {
	const quoted = named === undefined ? '' : ` --named '${named.replaceAll("'", String.raw`'\''`)}'`;
	return `${file}${quoted}`;
}
