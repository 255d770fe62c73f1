import type { Entry } from '../handbook/model/handbook.ts';

type Facts = Entry<'roles'>['data']['facts'];

/** The rows that roles are compared by, with their names, in order. */
export const factRows: readonly { key: keyof Facts; label: string }[] = [
	{ key: 'focus', label: 'First concern' },
	{ key: 'day', label: 'Typical day' },
	{ key: 'authority', label: 'Authority' },
	{ key: 'coding', label: 'Writes code' },
	{ key: 'accountable', label: 'Accountable for' },
	{ key: 'hardest', label: 'Hardest part' },
	{ key: 'reward', label: 'What makes it worth it' },
	{ key: 'stakeholders', label: 'Deals with' },
	{ key: 'background', label: 'Technical background' },
	{ key: 'mentoring', label: 'Helps others grow' },
	{ key: 'horizon', label: 'Plans ahead' },
];

/** A fact as text; `undefined` where the role says nothing. */
export function factText(facts: Facts, key: keyof Facts): string | undefined {
	if (key !== 'coding') return facts[key];
	const { coding } = facts;
	if (!coding) return undefined;
	const share = `${coding.from} to ${coding.to} % of the time.`;
	return coding.note ? `${share} ${coding.note}` : share;
}
