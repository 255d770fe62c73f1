import { allAddresses } from '../../../handbook/addresses/all-addresses.ts';
import { twinOf } from '../../../handbook/addresses/text-addresses.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { rules } from '../../../handbook/rules/index.ts';
import type { DataFile } from '../files.ts';
import type { DataSource } from '../source.ts';
import { sentences } from './sentences.ts';

/** The pages that have a twin in Markdown, by their addresses, with the path of its file. */
export const twinsOf = ({ view }: DataSource): [address: string, path: string][] =>
	[
		...allAddresses(
			view,
			rules.map(({ id }) => id),
		).keys(),
	].flatMap((address) => {
		const twin = twinOf(address);
		return twin === undefined ? [] : [[address, twin.slice(1)] as [string, string]];
	});

/** A file of Markdown beside each page, which says what the page says and where it is from. */
export function* twins(source: DataSource): Iterable<DataFile> {
	for (const [address, path] of twinsOf(source))
		yield [
			path,
			async () => {
				const { markdown } = await source.textOf(address);
				const from = fill(sentences.from, { name: source.view.settings.name, url: source.urlOf(address) });
				return `${markdown}\n${source.reword(from)}\n`;
			},
		];
}
