import type { RubricCell, RubricStatement } from '../../handbook/ask/rubric-rows.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { sentences } from './sentences.ts';

/** A text with what stands before it. */
export interface Said {
	label?: string | undefined;
	text: string;
	/** Whether it explains what is asked rather than asking it: a sheet that is short of room leaves it out. */
	isExtra: boolean;
}

/**
 * What stands in a cell without being torn: cells are measured, divided and shown by these, in their
 * order. Words of a scale are quiet where the level has words of its own.
 */
export type Unit =
	| { is: 'rating'; name: string; place: string | undefined; rises: boolean; isExtra: false }
	| ({ is: 'text' | 'aside'; isQuiet: boolean } & Said)
	| ({ is: 'point'; isQuiet: boolean; asides: readonly Said[] } & Said);

/** What stands in a cell, in the order of reading: the step with what it says, then what the level says itself. */
export function unitsOf(cell: RubricCell | undefined): Unit[] {
	if (!cell) return [];
	const { rating, text, statements } = cell;
	return [
		...(rating ? [ratingUnit(rating)] : []),
		...(rating?.text === undefined
			? []
			: [{ is: 'text', isQuiet: !rating.isSilent, text: rating.text, isExtra: !rating.isSilent } as const]),
		...(rating?.statements ?? []).map((statement) => point(statement, !rating!.isSilent)),
		...(text === undefined ? [] : [{ is: 'text', isQuiet: false, text, isExtra: false } as const]),
		...asidesOf({ ...cell, links: [] }).map((aside) => ({ is: 'aside', isQuiet: false, ...aside }) as const),
		...statements.map((statement) => point(statement, false)),
	];
}

function ratingUnit({ step, of, name, optional, rises }: NonNullable<RubricCell['rating']>): Unit {
	const called = name ?? fill(sentences.step, { step });
	return {
		is: 'rating',
		name: optional ? fill(sentences.welcome, { statement: called }) : called,
		place: name === undefined || of < 2 ? undefined : fill(sentences.stepOf, { step, of }),
		rises,
		isExtra: false,
	};
}

function point(statement: RubricStatement, isQuiet: boolean): Unit {
	const { flavour, optional, raises } = statement;
	const text = raises ? `↑ ${statement.text}` : statement.text;
	return {
		is: 'point',
		isQuiet,
		label: flavour,
		text: optional ? fill(sentences.welcome, { statement: text }) : text,
		isExtra: false,
		asides: asidesOf(statement),
	};
}

type Aside = Pick<RubricStatement, 'below' | 'above' | 'examples' | 'links'>;

/** The sides of something that is asked, which belong to it, and what explains it. */
const asidesOf = ({ below, above, examples, links }: Aside): Said[] => [
	...(below === undefined ? [] : [{ label: sentences.falls, text: below, isExtra: false }]),
	...(above === undefined ? [] : [{ label: sentences.beyond, text: above, isExtra: false }]),
	...examples.map(({ flavour, text }) => ({ label: flavour ?? sentences.example, text, isExtra: true })),
	...links.map((text) => ({ label: sentences.readOn, text, isExtra: true })),
];

/** What of a cell stands on a sheet that is short of room. */
export const withoutExtras = (units: readonly Unit[]): Unit[] =>
	units.flatMap((unit) => {
		if (unit.isExtra) return [];
		return unit.is === 'point' ? { ...unit, asides: unit.asides.filter(({ isExtra }) => !isExtra) } : unit;
	});
