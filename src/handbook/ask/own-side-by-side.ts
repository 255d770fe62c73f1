import type { Entry } from '../model/handbook.ts';

type Own = Pick<Entry<'levels'>['data'], 'details' | 'lists'>;
type Item = Own['lists'][number]['items'][number];

/** What two roles or levels say under one label of an organisation's own: a fact of each, or a list. */
export type OwnRow = { label: string } & (
	{ values: readonly [string | undefined, string | undefined] } | { items: readonly [readonly Item[], readonly Item[]] }
);

/**
 * The facts and lists that an organisation has of its own, of two roles or levels side by side: equal
 * labels and titles in one row, in the order of the first, then of the second.
 */
export function ownSideBySide(first: Own, second: Own): OwnRow[] {
	const labels = new Set([first, second].flatMap(({ details }) => details.map(({ label }) => label)));
	const titles = new Set([first, second].flatMap(({ lists }) => lists.map(({ title }) => title)));
	const valueOf = ({ details }: Own, label: string) => details.find((detail) => detail.label === label)?.value;
	const itemsOf = ({ lists }: Own, title: string) => lists.find((list) => list.title === title)?.items ?? [];
	return [
		...[...labels].map((label) => ({ label, values: [valueOf(first, label), valueOf(second, label)] as const })),
		...[...titles].map((label) => ({ label, items: [itemsOf(first, label), itemsOf(second, label)] as const })),
	];
}
