import { count } from '../../handbook/language/words.ts';

/** A path from the root, perhaps with a place on that page, whose every sign stands for itself. */
const PLAIN = /^\/(?:[\w-]+\/)*(?:[\w-]+(?:\.[\w-]+)*)?(?:#[\w-]+)?$/;

/** An address that some files hold. */
interface Lead {
	/** As it is written. */
	written: string;
	/** The address, from the root of the site, of the first file that holds it. */
	from: string;
	first: string;
	last: string;
	files: number;
}

/** What there is to lead to. */
export interface Goals {
	/** Every file, from the root of the site. */
	files: ReadonlySet<string>;
	/** The places on each page, by its address from the root of the site. */
	ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The links of a built site, and what its pages and style sheets load: collected file by file, each
 * address once, and followed when all that they may lead to is known.
 */
export class Links {
	/** By the address as it is written, with the file where it depends on that. */
	readonly #leads = new Map<string, Lead>();

	/**
	 * Takes note of the addresses that a file holds.
	 *
	 * @param from where it is, from the root of the site
	 * @param ids the places on it, if it is a page
	 */
	add(file: string, from: string, addresses: Iterable<string>, ids?: ReadonlySet<string>): void {
		for (const written of addresses) {
			if (/^#[\w-]+$/.test(written) && ids?.has(written.slice(1)) === true) continue;
			// From the root, an address leads to the same place on whatever page it stands.
			const key = /^\/(?!\/)/.test(written) ? written : `${from} ${written}`;
			const lead = this.#leads.get(key);
			if (!lead) this.#leads.set(key, { written, from, first: file, last: file, files: 1 });
			else if (lead.last !== file) {
				lead.last = file;
				lead.files += 1;
			}
		}
	}

	/**
	 * The addresses that lead to no file of the site, or to no place on a page.
	 *
	 * @returns in words, each with the first file that holds it
	 */
	problems(goals: Goals, place: { site: string; base: string }): string[] {
		const found = new Map<string, { first: string; files: number }>();
		for (const { written, from, first, files } of this.#leads.values()) {
			const why = whyNowhere(written, from, goals, place);
			if (why === undefined) continue;
			const what = `${written}, ${why}.`;
			const known = found.get(what);
			if (known) known.files += files;
			else found.set(what, { first, files });
		}
		return [...found].map(([what, { first, files }]) =>
			files === 1 ? `${first} leads to ${what}` : `${first} and ${count(files - 1, 'other')} lead to ${what}`,
		);
	}
}

/** Why an address leads nowhere; nothing where it leads somewhere, or to another site. */
function whyNowhere(
	written: string,
	from: string,
	goals: Goals,
	{ site, base }: { site: string; base: string },
): string | undefined {
	if (PLAIN.test(written)) {
		const [path = '', anchor = ''] = written.split('#');
		return whyNotHere(path, `#${anchor}`, goals, base);
	}
	if (/^(mailto|tel|data):/i.test(written)) return undefined;
	const at = new URL(base + from.slice(1), site);
	if (!URL.canParse(written, at)) return 'which is no address';
	const { origin, pathname, hash } = new URL(written, at);
	return origin === site ? whyNotHere(pathname, hash, goals, base) : undefined;
}

function whyNotHere(pathname: string, hash: string, { files, ids }: Goals, base: string): string | undefined {
	if (!pathname.startsWith(base)) return `which is outside of ${base}`;
	const path = decoded(pathname.slice(base.length));
	const anchor = decoded(hash.slice(1));
	if (path !== '' && !path.endsWith('/') && files.has(path)) return undefined;
	const page = ids.get(`/${path}`);
	if (!page) return 'which is not there';
	return anchor === '' || anchor === 'top' || page.has(anchor) ? undefined : 'a place that is not on the page';
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
