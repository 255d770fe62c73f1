import type { Group, Part } from '../../handbook/lists/parts.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { shorten } from './shorten.ts';
import { sentences } from './sentences.ts';

/** How many letters a name may have that says where a part begins or ends. */
const LONGEST = 32;

/** The paths of the pages of a list, each with the part that it shows, for a route that ends in `[...index]`. */
export const partPaths = <Of>(parts: readonly Part<Of>[]) =>
	parts.map((part) => ({ params: { index: part.number === 1 ? undefined : `part/${part.number}` }, props: { part } }));

/** The paths of the pages of parts of which none is on the page of its entry, for a route `part/[part]` or `[id]/part/[part]`; none where all is there. */
export const innerPartPaths = <Of, Props>(id: string | undefined, parts: readonly Part<Of>[], props: Props) =>
	parts.length === 1
		? []
		: parts.map((part) => ({
				params: { ...(id === undefined ? {} : { id }), part: String(part.number) },
				props: { ...props, part },
			}));

/** What a page is called, or said to be about, in a tab and in search engines, where it is one part of several. */
export const partName = (
	title: string,
	{ number, of }: Pick<Part<unknown>, 'number' | 'of'>,
	says: 'is' | 'about' = 'is',
): string =>
	number === 1 ? title : fill(says === 'is' ? sentences.partOf : sentences.partAbout, { title, number, of });

/**
 * What each part holds, from what to what; nothing where there is but one.
 *
 * @param nameOf what a group is called, where it is called something
 * @param titleOf what one of its items is called
 */
export function partLabels<Of extends Group<unknown>>(
	parts: readonly Part<Of>[],
	nameOf: (group: Of) => string | undefined,
	titleOf: (item: Of['items'][number]) => string,
): string[] {
	if (parts.length === 1) return [];
	return parts.map(({ groups }) => {
		const [first, last] = [groups[0], groups.at(-1)];
		if (!first || !last) return '';
		const name = nameOf(first);
		const range = (from: string, to: string) =>
			from === to
				? shorten(from, LONGEST)
				: fill(sentences.fromTo, { from: shorten(from, LONGEST), to: shorten(to, LONGEST) });
		if (name !== undefined && first !== last) return range(name, nameOf(last) ?? titleOf(last.items.at(-1)));
		const within = range(titleOf(first.items[0]), titleOf(last.items.at(-1)));
		return name === undefined ? within : fill(sentences.within, { name, within });
	});
}
