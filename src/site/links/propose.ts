import type { Entry } from '../../handbook/model/handbook.ts';
import { fill } from '../../handbook/language/sentence.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { titleOf } from '../../handbook/model/handbook.ts';
import { fileToEdit } from './edit-link.ts';
import { issueAddress } from './git-host.ts';
import { sentences } from './sentences.ts';
import { isPublicSite } from './site-address.ts';

/** The longest address that every browser and host takes. */
const LONGEST = 2_000;

const QUESTIONS = [sentences.instead, sentences.why, sentences.affected];

/**
 * The address of an issue that proposes a change of what a page says: it is filled in with what the
 * page says now, and asks what it should say. What would make the address too long is left out.
 *
 * @param wording what its page says of it, a paragraph each; nothing where nobody is measured by it
 * @param page the address of the page
 * @param reword puts in the words that readers see
 * @returns nothing for entries that nobody is measured by, or where no repository is named
 */
export function proposalLink(
	handbook: PublicHandbook,
	entry: Entry,
	wording: readonly string[] | undefined,
	page: URL,
	reword: (text: string) => string = (text) => text,
): string | undefined {
	const said = wording?.map(reword);
	if (said === undefined) return undefined;
	const title = reword(titleOf(entry));
	const file = fileToEdit(handbook, entry);
	// A handbook that was never told its address would send everybody to their own machine.
	const where = isPublicSite(page) ? page.href : page.pathname;
	const about = [
		`**${sentences.page}** ${title}, ${where}`,
		...(file ? [`**${sentences.file}** ${file.path}`] : []),
	].join('\n');
	const link = (quote: string[]) => {
		const now =
			quote.length > 0 ? [[`**${sentences.saysNow}**`, ...quote.map((text) => `> ${text}`)].join('\n\n')] : [];
		const asked = QUESTIONS.map((question) => `**${question}**\n\n`);
		return issueAddress(handbook.settings, fill(sentences.change, { title }), [about, ...now, ...asked].join('\n\n'));
	};
	return longest(said, (quote) => link(quote), LONGEST);
}

/** The link with as many of the paragraphs as fit; of the first one that does not, as many words as fit. */
function longest(
	paragraphs: readonly string[],
	link: (quote: string[]) => string | undefined,
	most: number,
): string | undefined {
	let fits = link([]);
	const taken: string[] = [];
	for (const paragraph of paragraphs) {
		const words = paragraph.split(' ');
		for (let count = words.length; count > 0; count -= 1) {
			const part = count === words.length ? paragraph : `${words.slice(0, count).join(' ')} …`;
			const next = link([...taken, part]);
			if (next === undefined || next.length > most) continue;
			fits = next;
			taken.push(part);
			break;
		}
		if (taken.at(-1) !== paragraph) break;
	}
	return fits;
}
