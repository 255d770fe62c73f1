import { count, list, quote } from '../../handbook/language/words.ts';
import type { Node } from '../sources/node.ts';
import { KINDS } from '../table/statements.ts';
import { showPlace } from '../table/place.ts';
import type { Note, Table } from '../table/table.ts';
import type { Settled, Shape } from './answers.ts';
import type { ReadLadder } from './read-ladder.ts';
import { takenIn } from './survey.ts';

/** How long a text is shown. */
const SHOWN = 60;

/** How many places of one reason are shown before it says how many more there are. */
const PLACES = 5;

/**
 * What a ladder was read as, for a person: what was taken for what, how much there is, and what was put right.
 *
 * @param names parts of the source that name people, which are not shown
 */
export function reportReading(read: ReadLadder, answers: Settled, shape: Shape, names: ReadonlySet<Node>): string {
	const { table } = read;
	return [
		`It looks like ${SHAPE_WORDS[shape]}.`,
		section('What was taken for what', takenLines(read, answers, names)),
		section('What it holds', countLines(table)),
		section('What was put right', noteLines(table.mended)),
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

const SHAPE_WORDS: Readonly<Record<Shape, string>> = {
	tree: 'a tree: roles, topics, levels and what is asked in one another',
	references: 'two trees with references: competencies with steps, and levels that name steps',
	records: 'a long list: a record for each statement',
	outline: 'an outline: headings, and items under them',
	grid: 'tables: levels and areas, or roles and responsibilities, as rows and columns',
};

const section = (title: string, lines: readonly string[]) =>
	lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');

const takenLines = (read: ReadLadder, answers: Settled, names: ReadonlySet<Node>) =>
	takenIn(read, answers, names).flatMap(({ shown, is, count: number, examples }, index) => [
		`${`${index + 1}.`.padEnd(4)}${String(number).padStart(5)}  ${is.padEnd(14)} ${shown}`,
		...(examples.length === 0 ? [] : [`${' '.repeat(26)}${examples.map((text) => quote(short(text))).join(', ')}`]),
	]);

function countLines(table: Table): string[] {
	const { tracks, roles, levels, groups, axes, steps, statements, examples, references, owners, pages } = table;
	const shared = new Set(
		owners
			.filter((owner) => owners.some((other) => isBeside(owner, other)))
			.map(({ responsibility }) => responsibility),
	);
	const some = (number: number, singular: string, plural?: string) =>
		number === 0 ? [] : [count(number, singular, plural)];
	const lines = [
		[...some(tracks.length, 'track'), ...some(roles.length, 'role'), ...some(levels.length, 'level')],
		[...some(groups.length, 'group'), ...some(axes.length, 'axis', 'axes'), ...some(steps.length, 'step')],
		KINDS.flatMap((kind) =>
			some(
				statements.filter((statement) => statement.kind === kind).length,
				`statement (${kind})`,
				`statements (${kind})`,
			),
		),
		[
			...some(
				new Set(statements.filter(({ level, axis }) => level && axis).map(({ level, axis }) => `${level}\n${axis}`))
					.size,
				'cell',
			),
			...some(examples.length, 'example'),
		],
		[
			...some(references.length, 'reference'),
			...some(references.filter(({ optional }) => optional).length, 'of them optional', 'of them optional'),
		],
		[...some(shared.size, 'responsibility that several share', 'responsibilities that several share')],
		[...some(pages.length, 'page')],
	];
	return lines.filter((line) => line.length > 0).map((line) => list(line));
}

const isBeside = (one: Table['owners'][number], other: Table['owners'][number]) =>
	one !== other && one.responsibility === other.responsibility && one.as === 'owner' && other.as === 'owner';

const noteLines = (notes: readonly Note[]) =>
	grouped(
		notes,
		({ reason }) => reason,
		({ at }) => showPlace(at),
	);

/** One line a reason, and below it where that is so. */
function grouped<T>(all: readonly T[], reasonOf: (one: T) => string, lineOf: (one: T) => string): string[] {
	return [...Map.groupBy(all, reasonOf)].flatMap(([reason, ones]) => [
		`${String(ones.length).padStart(4)}  ${reason}`,
		...ones.slice(0, PLACES).map((one) => `        ${lineOf(one)}`),
		...(ones.length > PLACES ? [`        and ${ones.length - PLACES} more`] : []),
	]);
}

const short = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);
