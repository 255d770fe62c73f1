import { addressOf, hasList, listAddress } from '../../../handbook/addresses/addresses.ts';
import { levelsOf } from '../../../handbook/ask/ladder.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { statementAnchor } from '../../../handbook/schema/own-lists.ts';
import { cellsOf } from '../../../handbook/ask/asked.ts';
import { listRecords } from './list-records.ts';
import { nameOfLevel, placeBesideTitle, placeOfLevel, titleOfLevel } from '../../handbook/level-place.ts';
import { rolesWithLevels } from '../../../handbook/lists/of-roles.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import type { Reader } from '../../kind-view/reader.ts';
import { record, asSentences, said, type SearchRecord } from '../../kind-view/record.ts';
import type { SidebarGroup } from '../../kind-view/section.ts';
import { sentences } from './sentences.ts';
import { plainOf } from '../../../handbook/source/field-text.ts';

/** Levels, and each thing that one asks. */
export const levelsView: KindView<'levels'> = {
	section: (handbook) =>
		hasList(handbook, 'levels')
			? {
					id: 'levels',
					label: sentences.levels,
					address: listAddress('levels'),
					groups: () => groupsOf(handbook),
				}
			: undefined,
	*records(reader) {
		for (const role of rolesWithLevels(reader.handbook)) {
			for (const level of levelsOf(reader.handbook, role.id)) {
				const { summary, reach, keywords, lists, details } = level.data;
				const place = placeBesideTitle(level);
				yield record({
					kind: 'level',
					address: addressOf(level),
					title: nameOfLevel(reader.handbook, level),
					keywords: place === undefined ? keywords : [...keywords, place],
					text: asSentences(
						said(summary, reach),
						reader.proseOf(level),
						...details.map(({ label, value }) => `${label}: ${value}`),
					),
					where: [role.data.title, placeOfLevel(level)],
					roles: [role.id],
				});
				yield* expectations(reader, level, role.data.title);
				yield* listRecords(lists, {
					kind: 'expectation',
					page: addressOf(level),
					where: [role.data.title, titleOfLevel(level)],
					roles: [role.id],
				});
			}
		}
	},
	wording: ({ data: { summary = [], reach = [], expectations: asked } }) => [
		...[summary, reach].flat(),
		...Object.values(asked).flatMap(({ text, statements }) => [
			...(text === undefined ? [] : [text]),
			...statements.flatMap((statement) => statement.text ?? []),
		]),
	],
};

function groupsOf(handbook: PublicHandbook): SidebarGroup[] {
	return rolesWithLevels(handbook)
		.map((role) => ({
			label: role.data.title,
			links: levelsOf(handbook, role.id).map((level) => ({
				label: numbered(level),
				address: addressOf(level),
			})),
		}))
		.filter(({ links }) => links.length > 0);
}

function* expectations({ handbook }: Reader, level: Entry<'levels'>, role: string): Iterable<SearchRecord> {
	const title = titleOfLevel(level);
	const id = level.data.role;
	for (const [axis, { text = '', below, above, examples, statements }] of cellsOf(handbook, level)) {
		const competency = handbook.axes.get(axis)?.data.title ?? axis;
		const common = { kind: 'expectation', where: [role, title, competency], roles: [id] } as const;
		const page = addressOf(level);
		const says = said(text, below, above, ...examples.map((example) => example.text));
		if (says !== '')
			yield record({ ...common, address: `${page}#${axis}`, title: `${title}: ${competency}`, text: says });
		for (const statement of statements) {
			// What another level says is found there.
			if (statement.origin !== level) continue;
			yield record({
				...common,
				address: `${page}#${statementAnchor(axis, statement.id)}`,
				title: plainOf(statement.text),
				text: said(
					statement.below,
					statement.above,
					...statement.examples.map((example) => example.text),
					...statement.links,
				),
			});
		}
	}
}

/** A level in the list of its role: its number or label, and its title where that says more. */
function numbered(level: Entry<'levels'>): string {
	const { label, order } = level.data;
	const title = titleOfLevel(level);
	return placeBesideTitle(level) === undefined ? title : `${label ?? order} · ${title}`;
}
