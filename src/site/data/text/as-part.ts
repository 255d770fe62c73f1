import type { Block } from './blocks.ts';
import { addressIn, asMarkdown, type Form } from './markdown.ts';

/** By how much headings stand lower in a text of all pages than on their page. */
const DEEPER = 2;

/**
 * Stands around what only the whole knows: an address of the handbook and the words that lead there, or,
 * with nothing between, what the page is called. Neither HTML nor YAML nor Markdown lets it pass.
 */
const OPEN = '\0';
const LEFT_OPEN = /\0([^\0]*)\0([^\0]*)\0/g;
const PAGE = OPEN.repeat(3);

/** Where a page stands. */
interface Place {
	/** What every address of the handbook begins with. */
	root: string;
	/** The address of the page, from there. */
	address: string;
}

/**
 * A page as a part of a text of all pages: its headings say whose they are, what has a place of its own
 * says where, and what another page is at home with is left out. `finished` says what is left open.
 */
export function asPart(blocks: readonly Block[], { root, address }: Place): string {
	const above: string[] = [];
	const own = `${root}${address}#`;
	const link: Form['link'] = (words, href) => {
		if (href.startsWith(own)) return OPEN + href.slice(own.length - 1) + OPEN + words + OPEN;
		return href.startsWith(`${root}/`)
			? OPEN + href.slice(root.length) + OPEN + words + OPEN
			: `[${words}](${addressIn(href)})`;
	};
	/** A cell that holds nothing but a link names what that leads to. */
	const cellLink: Form['cellLink'] = (one) => (one.href.startsWith(`${root}/`) ? one.children : [one]);
	const common = { leavesOut: () => true, cellLink };
	const inHeading: Form = { ...common, heading: () => '', link: (words) => words, place: () => '' };
	const told = new Map<string, number>();
	return asMarkdown(blocks, {
		...common,
		link,
		place: (anchor) => ` (#${anchor})`,
		heading({ level, hasId, text }, write) {
			// The title is said by the place in the whole.
			if (level === 1) return '';
			const words = write(text, inHeading);
			const place = hasId ? undefined : text.find((one) => one.is === 'place');
			const under = place ? undefined : above.slice(0, level).findLast(Boolean);
			above.length = Math.min(above.length, level);
			above[level] = words;
			const title = [PAGE, under, words].filter(Boolean).join(': ');
			const times = (told.get(title) ?? 0) + 1;
			told.set(title, times);
			// What an author calls as we do is told from ours by its number.
			const named = `${'#'.repeat(Math.min(level + DEEPER, 6))} ${times > 1 ? `${title} (${times})` : title}`;
			return place ? `${named}\n\n${own}${place.anchor}` : named;
		},
	});
}

/**
 * A part as it stands in the whole.
 *
 * @param name what its headings say that they belong to
 * @param leads writes a link to an address from the root of the handbook, or to a place on the same page
 */
export const finished = (part: string, name: string, leads: (words: string, address: string) => string): string =>
	part.replace(LEFT_OPEN, (_, address: string, words: string) => (words === '' ? name : leads(words, address)));
