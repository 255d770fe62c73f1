import { addressOf, listAddress, matrixAddress, rubricAddress } from '../../../handbook/addresses/addresses.ts';
import { ladders } from '../../../handbook/ask/ladder.ts';
import { matrices } from '../../../handbook/ask/matrix.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import { orderedRoles } from '../../../handbook/lists/of-roles.ts';
import type { KindView } from '../../kind-view/kind-view.ts';
import { sectionRecords } from '../../kind-view/prose-records.ts';
import { record, asSentences, said } from '../../kind-view/record.ts';
import { grouped, linksTo } from '../../kind-view/section.ts';
import { listRecords } from '../levels/list-records.ts';
import { otherRoles } from './other-roles.ts';
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
					groups: () => [
						...grouped(orderedRoles(handbook), ({ data }) => data.track, handbook.settings.tracks),
						...otherRoles(handbook).map(({ title, roles }) => ({ label: title, links: linksTo(roles) })),
					],
				},
	*records(reader) {
		const { handbook, leadOf } = reader;
		const withLevels = ladders(handbook);
		for (const role of [...orderedRoles(handbook), ...otherRoles(handbook).flatMap(({ roles }) => roles)]) {
			const { title, aliases, keywords, summary, skills, facts, track, lists, details } = role.data;
			const about = Object.values(facts).filter((fact) => typeof fact === 'string');
			yield record({
				kind: 'role',
				address: addressOf(role),
				title,
				aliases,
				keywords,
				text: asSentences(
					said(summary),
					leadOf(role),
					said(...about, ...skills),
					...details.map(({ label, value }) => `${label}: ${value}`),
				),
				where: [handbook.settings.tracks[track ?? '']?.title ?? ''].filter(Boolean),
				roles: [role.id],
			});
			yield* sectionRecords(reader, role, { roles: [role.id] });
			yield* listRecords(lists, { kind: 'expectation', page: addressOf(role), where: [title], roles: [role.id] });
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
			if (matrices(handbook).has(role.id)) {
				yield record({
					kind: 'overview',
					address: matrixAddress(role.id),
					title: fill(sentences.matrix, { role: title }),
					aliases: sentences.matrixAliases.map((alias) => fill(alias, { role: title })),
					text: fill(sentences.aboutMatrix, { role: inSentence(title) }),
					roles: [role.id],
				});
			}
		}
	},
};
