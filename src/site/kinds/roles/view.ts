import { addressOf, listAddress, rubricAddress } from '../../../handbook/addresses/addresses.ts';
import { ladders } from '../../../handbook/ask/ladder.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import { orderedRoles } from '../../handbook/tracks.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { sectionRecords } from '../../kind-view/prose-records.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { grouped } from '../../kind-view/section.ts';
import { sentences } from './sentences.ts';

/** Roles, each with its printed rubric. */
export const rolesView: KindView<'roles'> = {
	section: (handbook) =>
		handbook.roles.size === 0
			? undefined
			: {
					id: 'roles',
					label: sentences.roles,
					address: listAddress('roles'),
					groups: () => grouped(orderedRoles(handbook), ({ data }) => data.track, handbook.settings.tracks),
				},
	*records(reader) {
		const { handbook, leadOf } = reader;
		const withLevels = ladders(handbook);
		for (const role of orderedRoles(handbook)) {
			const { title, aliases, keywords, summary, skills, facts, track } = role.data;
			const about = Object.values(facts).filter((fact) => typeof fact === 'string');
			yield record({
				kind: 'role',
				address: addressOf(role),
				title,
				aliases,
				keywords,
				text: asSentences(said(summary), leadOf(role), said(...about, ...skills)),
				where: [handbook.settings.tracks[track ?? '']?.title ?? ''].filter(Boolean),
				roles: [role.id],
			});
			yield* sectionRecords(reader, role, { roles: [role.id] });
			if (withLevels.has(role.id)) {
				yield record({
					kind: 'overview',
					address: rubricAddress(role.id),
					title: fill(sentences.rubric, { role: title }),
					aliases: sentences.rubricAliases.map((alias) => fill(alias, { role: title })),
					text: fill(sentences.foundRubric, { role: inSentence(title) }),
					roles: [role.id],
				});
			}
		}
	},
};
