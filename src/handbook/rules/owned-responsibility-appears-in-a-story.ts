import type { Rule } from '../rule.ts';
import { namedHolders } from '../ownership.ts';
import { quote } from '../words.ts';

export const ownedResponsibilityAppearsInAStory: Rule = {
	id: 'owned-responsibility-appears-in-a-story',
	summary: 'Where a role has stories, each responsibility that it owns or shares is shown in one of them.',
	severity: 'warning',
	*check({ stories, responsibilities, roles, broken }) {
		if (broken.get('stories')?.size) return;
		const shown = new Map<string, Set<string>>();
		for (const { data } of stories.values()) {
			const ofRole = shown.get(data.role) ?? new Set();
			for (const scene of data.scenes) for (const id of scene.shows) ofRole.add(id);
			shown.set(data.role, ofRole);
		}
		for (const entry of responsibilities.values()) {
			for (const [index, id] of namedHolders(entry).entries()) {
				const role = roles.get(id);
				if (!role || shown.get(id)?.has(entry.id) !== false) continue;
				yield {
					at: entry.data.owner === undefined ? entry.at('shared', index) : entry.at('owner'),
					message: `No story of ${quote(role.data.title)} shows ${quote(entry.data.title)}.`,
					hint: `Add “${entry.id}” to the \`shows\` of a scene in which it happens, or write that scene.`,
				};
			}
		}
	},
};
