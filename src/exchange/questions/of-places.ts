import { isPersonsName } from '../../handbook/language/given-names.ts';
import { isKey, type Node } from '../sources/node.ts';
import { namesIn } from '../private/people.ts';
import type { Meaning } from '../shapes/answers.ts';
import { placesIn } from '../shapes/places.ts';
import { sayingOf } from '../shapes/reading.ts';
import { takenIn } from '../shapes/survey.ts';
import { shortly, withPlace, type Asked, type Choice, type Question } from './question.ts';

/** What somebody may say of a place that nobody has recognised. */
const MEANT: readonly Choice[] = [
	{ answer: 'nothing', means: 'leave it out; it is listed' },
	{ answer: 'part', means: 'it stands over others, and is nothing itself' },
	{ answer: 'fact', means: 'a fact about what it stands in: a label and a value' },
	{ answer: 'prose', means: 'text about what it stands in' },
	{ answer: 'summary', means: 'one sentence about what it stands in' },
	{ answer: 'statement', means: 'what is asked' },
	{ answer: 'responsibility', means: 'what somebody answers for' },
	{ answer: 'example', means: 'what a statement looks like' },
	{ answer: 'title', means: 'the name of what it stands in' },
	...(['role', 'level', 'axis', 'track', 'group'] as const).map((answer) => ({ answer, means: 'the name of one' })),
];

const is = (answer: string) => ({ is: answer as Meaning });

/** What something is that nobody has recognised: one question for each kind of place. */
export function unknownQuestion(asked: Asked): Question | undefined {
	const { source, read } = asked;
	const open = new Set(
		read.table.listed.filter(({ because, what }) => because === 'unanswered' && what === 'text').map(({ at }) => at),
	);
	const isOpen = (node: Node) => open.has(node.at) && !read.carried.has(node) && sayingOf(node) !== undefined;
	const paths = pathsIn(source.tree);
	const taken = new Set([...read.taken.values()].flatMap((nodes) => [...nodes]));
	/** What says nothing and stands for nothing is no reason to ask twice. */
	const isFree = (node: Node) => isOpen(node) || (!taken.has(node) && sayingOf(node) === undefined);
	const meantBy = (pattern: string) => {
		const placeOf = placesIn([{ [pattern]: { is: 'nothing' } }]);
		return paths.filter((path) => placeOf(path)).map((path) => path.at(-1)!);
	};
	const found = firstOf(
		paths.filter((path) => isOpen(path.at(-1)!)),
		(path) => {
			const kinds = path.slice(1).map(({ is: kind }) => kind);
			// A place that something else stands at as well would change what that was taken for.
			const pattern = [shortPlace(path), kinds.join('/'), fullPlace(path)].find((one) => meantBy(one).every(isFree));
			return pattern === undefined ? undefined : { pattern, first: path };
		},
	);
	if (!found) return undefined;
	const { pattern, first } = found;
	const nodes = meantBy(pattern).filter(isOpen);
	const texts = [...new Set(nodes.map((node) => withoutName(sayingOf(node)?.plain ?? '')))].filter(Boolean);
	const { file, line } = first.at(-1)!.at;
	return {
		lines: [
			`What stands at “${pattern}”? ${nodes.length === 1 ? 'Once' : `${nodes.length} times`}, first in ${file}:${line}:`,
			texts.slice(0, 3).map(shortly).join(', '),
		],
		choices: MEANT,
		fallback: 'nothing',
		take: (answers, answer) => withPlace(answers, pattern, is(answer)),
	};
}

const withoutName = (text: string) => (isPersonsName(text) ? 'a name' : text);

/** The first that something comes of. */
function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
	for (const one of all) {
		const found = find(one);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Whether what was taken for what is right: the number of a line that is not, as somebody is shown them. */
export function takenQuestion({ read, settled, source, given }: Asked): Question {
	const taken = takenIn(read, settled, namesIn(source.tree, given));
	return {
		lines: ['Is that right? Enter says yes; the number of a line above says that it is something else.'],
		choices: [
			{ answer: 'yes', means: 'it is' },
			...taken.map(({ shown, is: meaning }, index) => ({
				answer: String(index + 1),
				means: `“${shown}” is no ${meaning}`,
			})),
		],
		fallback: 'yes',
		take: (answers) => answers,
	};
}

/** What the line of a number is instead. */
export function insteadQuestion({ read, settled, source, given }: Asked, number: number): Question {
	const { place, shown, examples, is: meaning } = takenIn(read, settled, namesIn(source.tree, given))[number - 1]!;
	return {
		lines: [`What stands at “${shown}”? It was taken for ${meaning}: ${examples.map(shortly).join(', ')}.`],
		choices: MEANT,
		fallback: MEANT.some(({ answer }) => answer === meaning) ? meaning : 'nothing',
		take: (answers, answer) => withPlace(answers, place, is(answer)),
	};
}

/** A name as it can stand in a place, where other signs mean something. */
export const escaped = (name: string) => name.replace(/[/=|]/g, '*');

/** All nodes of a tree, each with those that it lies in. */
export function pathsIn(node: Node, above: readonly Node[] = []): (readonly Node[])[] {
	const path = [...above, node];
	return [path, ...node.children.flatMap((child) => pathsIn(child, path))];
}

/** A place by the part itself and the one that it lies in. */
const shortPlace = (path: readonly Node[]) =>
	path
		.slice(-2)
		.map((node) => node.is)
		.join('/');

/** A place by all that it lies in, each with its name where it has a short one. */
const fullPlace = (path: readonly Node[]): string =>
	path
		.slice(1)
		.map((node) => {
			const name = node.name?.plain;
			return name === undefined || isKey(node.is) ? node.is : `${node.is}=${escaped(name)}`;
		})
		.join('/');
