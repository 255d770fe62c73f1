import { addressOf, axisGroupAddress, hasList, listAddress } from '../../../handbook/addresses/addresses.ts';
import { axisGroups, orderedAxes } from '../../../handbook/ask/axis-groups.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { linksTo, type SidebarGroup } from '../../kind-view/section.ts';
import { sentences } from './sentences.ts';

/** Competencies, by group. */
export const axesView: KindView<'axes'> = {
	section: (handbook) =>
		hasList(handbook, 'axes')
			? {
					id: 'axes',
					label: sentences.competencies,
					address: listAddress('axes'),
					groups: () => groupsOf(handbook),
				}
			: undefined,
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
				where: [handbook.settings.groups[axis.data.group ?? '']?.title ?? []].flat(),
			});
		}
	},
	wording: ({ data: { summary = [], scale } }) => [
		...[summary].flat(),
		...scale.flatMap(({ text = [], statements }) => [
			...[text].flat(),
			...statements.map((statement) => statement.text),
		]),
	],
};

const groupsOf = (handbook: PublicHandbook): SidebarGroup[] =>
	axisGroups(handbook).map(({ id, title, axes }) => ({
		...(id === undefined || title === undefined ? {} : { label: title, address: axisGroupAddress(id) }),
		links: linksTo(axes),
	}));
