import { dataFiles } from '../data/files.ts';
import type { DataSource } from '../data/source.ts';
import { twinsOf } from '../data/text/twins.ts';
import type { BuiltSite } from './built-site.ts';
import type { Links } from './follow-links.ts';

/** The files that only data is made of: whatever else is called so was put there by the organisation, or by somebody else. */
const OF_DATA = /^api\/(?!.*\.html$)|\.md$|^llms[^/]*\.txt$/;

/** Where a file of data names an address: behind a key of JSON that holds one, or in a link of Markdown. */
const LEADS = {
	json: /"(?:url|file|schema|entrySchema|\$schema|\$id)":\s*"([^"\\]+)"/g,
	md: /(?<!\\)\]\(<?([^)\s<>]+)>?\)/g,
};

/** What Markdown shows as it is written: lines between fences, and pieces of a line. */
const CODE = /^\s*(`{3,})[^]*?^\s*\1$|(?<![`\\])(`+)(?!`)[^]*?(?<!`)\2(?!`)/gm;

/** An address of this site as its pages write it, so that what many files lead to is looked at once. */
const inSite = (address: string, site: string | undefined) =>
	site !== undefined && address.startsWith(`${site}/`) ? address.slice(site.length) : address;

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, address]) => address!);

/**
 * What is wrong with the files that stand beside the pages: one that is missing, or one that is none of ours.
 *
 * @param links takes note of where each leads
 */
export function dataProblems(site: BuiltSite, source: DataSource, links: Links): string[] {
	const expected = new Set([...dataFiles(source)].map(([path]) => path));
	const ours = new Set([...source.view.assets].map((address) => address.slice(1)));
	// A twin leads where its page leads, and that was followed.
	const twins = new Set(twinsOf(source).map(([, path]) => path));
	for (const { file, text } of site.texts([...expected].filter((path) => !twins.has(path))))
		links.add(
			file,
			`/${file}`,
			(file.endsWith('.json') ? matches(text, LEADS.json) : matches(text.replace(CODE, ''), LEADS.md)).map((address) =>
				inSite(address, source.site),
			),
		);
	return [
		...[...expected].filter((path) => !site.files.has(path)).map((path) => `${path} is missing.`),
		...[...site.files]
			.filter((path) => OF_DATA.test(path) && !expected.has(path) && !ours.has(path))
			.map((path) => `${path} belongs to nothing in the handbook.`),
	];
}
