import { byOrder } from '../../../handbook/model/order.ts';
import { address, addressOf } from '../../../handbook/addresses/addresses.ts';
import { statementAnchor } from '../../../handbook/schema/level.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { levelsOf } from '../../../handbook/ask/ladder.ts';
import { orderedRoles } from '../../tracks.ts';
import type { Reader } from './reader.ts';
import { record, sentences, type SearchRecord } from './record.ts';

/** Each competency, each level, and each thing that a level asks. */
export function* fromLevels(reader: Reader): Iterable<SearchRecord> {
	const { handbook, proseOf } = reader;
	for (const axis of [...handbook.axes.values()].sort(byOrder)) {
		const { title, summary, scale } = axis.data;
		yield record({
			kind: 'competency',
			address: address('axes', axis.id),
			title,
			keywords: axis.data.keywords,
			text: sentences(summary, ...scale.map(({ name, text }) => sentences(name, text)), proseOf(axis)),
			where: handbook.levels.size > 0 ? ['Levels'] : [],
		});
	}
	for (const role of orderedRoles(handbook)) {
		for (const level of levelsOf(handbook, role.id)) {
			const { title, order, summary, reach } = level.data;
			yield record({
				kind: 'level',
				address: addressOf(level),
				title,
				keywords: level.data.keywords,
				text: sentences(summary, reach, proseOf(level)),
				where: [role.data.title, `Level ${order}`],
				roles: [role.id],
			});
			yield* expectations(reader, level, role.data.title);
		}
	}
}

function* expectations({ handbook }: Reader, level: Entry<'levels'>, role: string): Iterable<SearchRecord> {
	const { title, expectations, role: id } = level.data;
	for (const [axis, { text = '', statements }] of Object.entries(expectations)) {
		const competency = handbook.axes.get(axis)?.data.title ?? axis;
		const common = { kind: 'expectation', where: [role, title, competency], roles: [id] } as const;
		const page = addressOf(level);
		if (text !== '') yield record({ ...common, address: `${page}#${axis}`, title: `${title}: ${competency}`, text });
		for (const statement of statements) {
			yield record({
				...common,
				address: `${page}#${statementAnchor(axis, statement.id)}`,
				title: statement.text,
				text: sentences(...statement.examples.map((example) => example.text)),
			});
		}
	}
}
