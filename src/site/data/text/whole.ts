import { addressOf, areaAddress } from '../../../handbook/addresses/addresses.ts';
import { placeOfEntry } from '../../../handbook/addresses/shown-at.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { allEntries, titleOf } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { collectionNames } from '../../../handbook/schema/collections.ts';
import { placeInSentence } from '../../handbook/level-place.ts';
import type { DataSource } from '../source.ts';
import { finished } from './as-part.ts';
import { escaped } from './markdown.ts';
import { textOutline, type Chapter } from './outline.ts';
import { sentences } from './sentences.ts';

/** What a page is called in the whole, and in front of its headings there. */
interface Named {
	title: string;
	short: string;
}

/** The whole handbook as one text: what it holds and where, then page by page what is at home there. */
export async function wholeText(source: DataSource): Promise<string> {
	const { view, urlOf, reword, site, base } = source;
	/** An address as pages of the site lead there: short, since there are many. */
	const near = (address: string) => base.replace(/\/$/, '') + address;
	const { name, tagline } = view.settings;
	const outline = textOutline(view);
	const levels = namesOfLevels(view, reword);
	const named = async (page: string): Promise<Named> => {
		const level = levels.get(page);
		if (level) return level;
		const title = escaped((await source.textOf(page)).name);
		return { title, short: title };
	};
	const names = new Map<string, Named>();
	for (const page of outline.flatMap(({ pages }) => pages)) names.set(page, await named(page));
	const leads = leadsFrom(view, near, reword);
	const parts = [
		`# ${name}`,
		...(tagline === undefined ? [] : [`> ${reword(tagline)}`]),
		`${reword(fill(sentences.wholeAbout, { name }))} ${reword(sentences.places)}${site === undefined ? '' : ` ${fill(sentences.addresses, { site })}`}`,
		tableOf(outline, reword),
		`## ${reword(sentences.pages)}`,
		...outline.map((chapter) => listOf(chapter, names, near, reword)),
	];
	for (const { title, pages } of outline) {
		parts.push(`## ${reword(title)}`);
		for (const page of pages) {
			const { title: called, short } = names.get(page)!;
			const { part } = await source.textOf(page);
			parts.push(
				`### ${called}`,
				fill(sentences.page, { url: urlOf(page) }),
				finished(part, short, (words, to) => leads(words, to.startsWith('#') ? page + to : to)).trim(),
			);
		}
	}
	return `${parts.join('\n\n')}\n`;
}

/** The chapters, each with what it answers, where that is known of its kind. */
function tableOf(outline: readonly Chapter[], reword: DataSource['reword']): string {
	const answers: Readonly<Record<string, string>> = sentences.answers;
	return [
		reword(`| ${sentences.chapter} | ${sentences.answersTo} | ${sentences.pages} |`),
		'| --- | --- | --- |',
		...outline.map(({ title, head, pages }) => reword(`| ${title} | ${answers[head] ?? ''} | ${pages.length} |`)),
	].join('\n');
}

const listOf = (
	{ title, pages }: Chapter,
	names: ReadonlyMap<string, Named>,
	near: (address: string) => string,
	reword: DataSource['reword'],
) =>
	[
		`### ${reword(title)}: ${reword(sentences.pages)}`,
		'',
		...pages.map((page) => `- ${names.get(page)!.title}: ${near(page)}`),
	].join('\n');

/** A level says of which role it is, and where it stands there: its title alone may be that of its role. */
function namesOfLevels(view: PublicHandbook, reword: DataSource['reword']): ReadonlyMap<string, Named> {
	return new Map(
		[...view.levels.values()].map((level) => {
			const role = view.roles.get(level.data.role)?.data.title ?? level.data.role;
			const short = escaped(reword(fill(sentences.levelOf, { role, place: placeInSentence(level) })));
			const title = escaped(reword(level.data.title));
			const isTold = [role, String(level.data.order), level.data.label].includes(level.data.title);
			return [
				addressOf(level),
				{ short, title: isTold ? short : fill(sentences.levelCalled, { level: short, title }) },
			];
		}),
	);
}

/**
 * Gives what writes a link: as words where these name what it leads to, which is found by its heading, else
 * with the address.
 */
function leadsFrom(view: PublicHandbook, near: (address: string) => string, reword: DataSource['reword']) {
	const titles = new Map<string, string>();
	const put = (address: string, title: string) => titles.set(address, plain(escaped(reword(title))));
	for (const entry of allEntries(view, collectionNames)) put(placeOfEntry(view, entry), titleOf(entry));
	for (const [id, { title }] of Object.entries(view.settings.areas)) put(areaAddress(id), title);
	return (words: string, address: string): string => {
		const title = titles.get(address);
		const isNamed = title !== undefined && plain(words).includes(title);
		// What is no more than a number says how many there are of what stands there.
		return isNamed || !/\p{L}/u.test(words) ? words : `[${words}](${near(address)})`;
	};
}

const plain = (text: string) => text.toLowerCase();
