import { addressOf, hasList, listAddress } from '../../../handbook/addresses/addresses.ts';
import { levelsOf } from '../../../handbook/ask/ladder.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { statementAnchor } from '../../../handbook/schema/level.ts';
import { orderedRoles } from '../../handbook/tracks.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import type { Reader } from '../../kind-view/reader.ts';
import { record, asSentences, said, type SearchRecord } from '../../kind-view/record.ts';
import { linksTo, type SidebarGroup } from '../../kind-view/section.ts';
import { sentences } from './sentences.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';

/** Levels, and each thing that one asks. */
export const levelsView: KindView<'levels'> = {
	section: (handbook) =>
		hasList(handbook, 'levels')
			? {
					id: 'levels',
					label: handbook.levels.size > 0 ? sentences.levels : sentences.competencies,
					address: listAddress('levels'),
					groups: () => groupsOf(handbook),
				}
			: undefined,
	*records(reader) {
		for (const role of orderedRoles(reader.handbook)) {
			for (const level of levelsOf(reader.handbook, role.id)) {
				const { title, order, summary, reach, keywords } = level.data;
				yield record({
					kind: 'level',
					address: addressOf(level),
					title,
					keywords,
					text: asSentences(said(summary, reach), reader.proseOf(level)),
					where: [role.data.title, fill(sentences.found, { order })],
					roles: [role.id],
				});
				yield* expectations(reader, level, role.data.title);
			}
		}
	},
	wording: ({ data: { summary, reach, expectations: asked } }) => [
		summary,
		reach,
		...Object.values(asked).flatMap(({ text, statements }) => [
			...(text === undefined ? [] : [text]),
			...statements.map((statement) => statement.text),
		]),
	],
};

function groupsOf(handbook: PublicHandbook): SidebarGroup[] {
	if (handbook.levels.size === 0) return [{ links: linksTo([...handbook.axes.values()].sort(byOrder)) }];
	return orderedRoles(handbook)
		.map((role) => ({
			label: role.data.title,
			links: levelsOf(handbook, role.id).map((level) => ({
				label: `${level.data.order} · ${level.data.title}`,
				address: addressOf(level),
			})),
		}))
		.filter(({ links }) => links.length > 0);
}

function* expectations({ handbook }: Reader, level: Entry<'levels'>, role: string): Iterable<SearchRecord> {
	const { title, expectations: asked, role: id } = level.data;
	for (const [axis, { text = '', statements }] of Object.entries(asked)) {
		const competency = handbook.axes.get(axis)?.data.title ?? axis;
		const common = { kind: 'expectation', where: [role, title, competency], roles: [id] } as const;
		const page = addressOf(level);
		if (text !== '')
			yield record({ ...common, address: `${page}#${axis}`, title: `${title}: ${competency}`, text: plainOf(text) });
		for (const statement of statements) {
			yield record({
				...common,
				address: `${page}#${statementAnchor(axis, statement.id)}`,
				title: plainOf(statement.text),
				text: said(...statement.examples.map((example) => example.text)),
			});
		}
	}
}
