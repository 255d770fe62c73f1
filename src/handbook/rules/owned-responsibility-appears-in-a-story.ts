import type { Rule } from '../model/rule.ts';
import { namedHolders } from '../ask/ownership.ts';
import { heirsIn } from '../model/moves.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const ownedResponsibilityAppearsInAStory: Rule = {
	id: 'owned-responsibility-appears-in-a-story',
	summary: 'Where a role has stories, each responsibility that it owns or shares happens in one of them.',
	severity: 'warning',
	*check(handbook) {
		const { stories, responsibilities, roles, broken } = handbook;
		const heirs = heirsIn(handbook);
		if (broken.get('stories')?.size) return;
		const shown = new Map<string, Set<string>>();
		const unsure = new Set<string>();
		for (const { data } of stories.values()) {
			const ofRole = shown.get(data.role) ?? new Set();
			shown.set(data.role, ofRole);
			// What stands in `helping` by mistake, or is misspelt, is another finding, not a missing scene.
			for (const id of data.scenes.flatMap(({ shows, helping }) => [...shows, ...helping])) {
				ofRole.add(id);
				if (!responsibilities.has(id)) unsure.add(data.role);
			}
		}
		for (const entry of responsibilities.values()) {
			for (const [index, id] of namedHolders(entry).entries()) {
				const role = roles.get(id);
				// The days of a role that is published can show nothing private.
				if (entry.data.private && role?.data.private === false) continue;
				if (role?.data.status !== 'active' || heirs.has(id) || unsure.has(id) || shown.get(id)?.has(entry.id) !== false)
					continue;
				yield {
					at: entry.data.owner === undefined ? placeOf(entry, 'shared', index) : placeOf(entry, 'owner'),
					message: `No story of ${quote(role.data.title)} shows ${quote(entry.data.title)}.`,
					hint: `Add “${entry.id}” to the \`shows\` of a scene in which it happens, or write that scene.`,
				};
			}
		}
	},
};
