import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { orderedAxes } from '../../../handbook/ask/axis-groups.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { sentences } from './sentences.ts';

/** Competencies, which stand on the page of levels. */
export const axesView: KindView<'axes'> = {
	section: 'levels',
	*records({ handbook, proseOf }) {
		for (const axis of orderedAxes(handbook)) {
			const { title, summary, keywords, scale } = axis.data;
			yield record({
				kind: 'competency',
				address: addressOf(axis),
				title,
				keywords,
				text: asSentences(
					said(summary),
					...scale.map(({ name, text, statements }) =>
						asSentences(name, said(text, ...statements.map((statement) => statement.text))),
					),
					proseOf(axis),
				),
				where: [
					...(handbook.levels.size > 0 ? [sentences.levels] : []),
					handbook.settings.groups[axis.data.group ?? '']?.title ?? [],
				].flat(),
			});
		}
	},
};
