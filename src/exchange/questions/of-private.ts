import { peopleIn } from '../private/people.ts';
import { isPay, secretIn, SAFEST, type Secret } from '../private/pay.ts';
import { placesIn } from '../shapes/places.ts';
import { pathsIn } from './of-places.ts';
import { shortly, withPlace, type Asked, type Question } from './question.ts';

/** What a column of people is. */
export function peopleQuestion({ source, given, proposed }: Asked): Question | undefined {
	const column = peopleIn(source.tree).find(({ place }) => !(place in given.places));
	if (!column) return undefined;
	const { place, head, nodes } = column;
	const path = pathsIn(source.tree).find((one) => one.at(-1) === nodes[0])!;
	const looksLike = placesIn([proposed.places])(path);
	const { file, line } = nodes[0]!.at;
	return {
		lines: [
			`Does ${shortly(head)} name people? It stands ${nodes.length === 1 ? 'once' : `${nodes.length} times`}, first in ${file}:${line}.`,
		],
		choices: [
			{ answer: 'people', means: 'yes: no name of anybody is written' },
			{ answer: 'no', means: `no: it is read as ${looksLike?.is ?? 'a fact'}` },
		],
		fallback: 'people',
		take: (answers, answer) =>
			withPlace(answers, place, answer === 'people' ? { is: 'person' } : { is: looksLike?.is ?? 'fact' }),
	};
}

const WORDS = { pay: 'Where does pay go?', points: 'Where do points and weights go?' } as const;

/** Where pay goes, and where points do, where the ladder says any. */
export function secretQuestion({ given, read: { table } }: Asked): Question | undefined {
	// What has no place for facts lists them, whatever anybody says.
	const duties = table.statements.filter(({ kind }) => kind === 'responsibility');
	const things = [...table.roles, ...table.levels, ...table.axes, ...duties];
	const facts = things.flatMap(({ facts: those, title }: (typeof things)[number] & { title?: string }) =>
		those.map((fact) => ({ ...fact, of: title ?? '', secret: secretIn(fact) })),
	);
	const sentences = table.statements
		.filter(({ text, heading }) => isPay(text, heading))
		.map(({ heading = 'Pay' }) => ({ label: heading, of: '', secret: 'pay' as const }));
	for (const secret of ['pay', 'points'] as const satisfies readonly Secret[]) {
		const found = [...facts, ...sentences].filter((one) => one.secret === secret);
		const [first] = found;
		if (!first || given[secret] !== undefined) continue;
		return {
			lines: [
				`${WORDS[secret]} ${shortly(first.label)}${first.of === '' ? '' : ` of ${shortly(first.of)}`}: there are ${found.length} such facts.`,
			],
			choices: [
				{ answer: 'out', means: 'nowhere: it is listed' },
				{ answer: 'private', means: 'into the files, and on no page: whoever sees the repository sees it' },
				{ answer: 'public', means: 'onto the pages' },
			],
			fallback: SAFEST[secret],
			take: (answers, answer) => ({ ...answers, [secret]: answer as 'out' }),
		};
	}
	return undefined;
}
