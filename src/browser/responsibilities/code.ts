import type { Answer, Reason } from '../../handbook/ask/answers.ts';

/** Who answers for one thing, as far as a page in the browser needs it. */
export interface Coded {
	answers: Answer[];
	parts: boolean;
}

const LETTERS: Record<Reason['kind'], string> = {
	owns: 'o',
	shares: 's',
	inherits: 'i',
	standsIn: 't',
	covers: 'c',
	elsewhere: 'e',
};
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as Reason['kind']]));

/**
 * Writes who answers for something in as few characters as a row of a long table allows: roles by
 * their number, reasons by their letter, as in `1s,5c1.2`; a `~` before it all where each answers
 * for their own part.
 *
 * @param roles the ids that the numbers stand for
 */
export function encode({ answers, parts }: Coded, roles: readonly string[]): string {
	const known = answers.filter(({ role }) => roles.includes(role));
	const number = (role: string) => roles.indexOf(role);
	const coded = known.map(({ role, reasons }) => {
		const why = reasons.map(
			(reason) =>
				LETTERS[reason.kind] +
				reason.for
					.filter((id) => roles.includes(id))
					.map(number)
					.join('.'),
		);
		return number(role) + why.join('+');
	});
	return (parts ? '~' : '') + coded.join(',');
}

/** Reads what `encode` wrote. */
export function decode(code: string, roles: readonly string[]): Coded {
	const parts = code.startsWith('~');
	const answers = code
		.slice(parts ? 1 : 0)
		.split(',')
		.filter(Boolean)
		.map((answer) => {
			const number = parseInt(answer, 10);
			const reasons = answer.slice(String(number).length).split('+');
			return { role: roles[number]!, reasons: reasons.map((reason) => decodeReason(reason, roles)) };
		});
	return { answers, parts };
}

function decodeReason(reason: string, roles: readonly string[]): Reason {
	const numbers = reason.slice(1).split('.').filter(Boolean);
	return { kind: KINDS.get(reason.charAt(0))!, for: numbers.map((number) => roles[Number(number)]!) };
}
