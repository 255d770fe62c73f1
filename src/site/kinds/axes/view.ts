import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { sentences } from './sentences.ts';

/** Competencies, which stand on the page of levels. */
export const axesView: KindView<'axes'> = {
	section: 'levels',
	*records({ handbook, proseOf }) {
		for (const axis of [...handbook.axes.values()].sort(byOrder)) {
			const { title, summary, keywords, scale } = axis.data;
			yield record({
				kind: 'competency',
				address: addressOf(axis),
				title,
				keywords,
				text: asSentences(
					said(summary),
					...scale.map(({ name, text, statements }) => asSentences(name, said(text, ...statements))),
					proseOf(axis),
				),
				where: handbook.levels.size > 0 ? [sentences.levels] : [],
			});
		}
	},
};
