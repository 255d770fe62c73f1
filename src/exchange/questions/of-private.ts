import { isPay, secretIn, SAFEST, type Secret } from '../private/pay.ts';
import { shortly, type Asked, type Question } from './question.ts';

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
