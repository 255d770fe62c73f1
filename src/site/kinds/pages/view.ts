import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { sectionRecords } from '../../kind-view/prose-records.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { guides } from './guides.ts';
import { sentences } from './sentences.ts';

/** Pages of prose: guides. */
export const pagesView: KindView<'pages'> = {
	section(handbook) {
		const [first] = guides(handbook);
		if (!first) return undefined;
		const links = () =>
			guides(handbook).map((page) => ({
				label: page.data.sidebar.label ?? page.data.title,
				address: addressOf(page),
			}));
		return {
			id: 'pages',
			label: sentences.guides,
			address: addressOf(first),
			isGuide: true,
			groups: () => [{ links: links() }],
		};
	},
	*records(reader) {
		for (const page of [...reader.handbook.pages.values()].sort(byOrder)) {
			const { title, description, keywords, sidebar } = page.data;
			yield record({
				kind: 'guide',
				address: addressOf(page),
				title,
				aliases: sidebar.label === undefined ? [] : [sidebar.label],
				keywords,
				text: asSentences(said(description), reader.leadOf(page)),
			});
			yield* sectionRecords(reader, page, { about: [...keywords, said(description)] });
		}
	},
};
