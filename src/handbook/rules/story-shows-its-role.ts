import type { Entry, Handbook } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { isKnown, titleOf } from '../model/handbook.ts';
import { holds, isHoldingKnown, namedHolders } from '../ask/ownership.ts';
import { list, quote } from '../language/words.ts';
import { keyPlaceOf, placeOf } from '../model/places.ts';

export const storyShowsItsRole: Rule = {
	id: 'story-shows-its-role',
	summary:
		'What a story or an answer shows as the work of a role is held by that role; other work stands under `helping`.',
	severity: 'error',
	*check(handbook) {
		for (const story of handbook.stories.values()) {
			if (!isHoldingKnown(handbook, story.data.role)) continue;
			for (const [index, scene] of story.data.scenes.entries()) {
				yield* compare(handbook, story, quote(scene.title), [story.data.role], scene, ['scenes', index]);
			}
		}
		for (const question of handbook.faq.values()) {
			const { roles, shows } = question.data;
			if (roles.length === 0 && shows.length > 0) {
				yield {
					at: keyPlaceOf(question, 'shows'),
					message: `${quote(titleOf(question))} shows responsibilities, but names no role that holds them.`,
					hint: 'Add a line “roles: [role]”, or move them to `helping`.',
				};
			} else if (roles.length > 0 && roles.every((role) => isHoldingKnown(handbook, role))) {
				yield* compare(handbook, question, quote(titleOf(question)), roles, question.data, []);
			}
		}
	},
};

/** `shows` needs one of the roles to hold each; in `helping` stands nothing that all of them hold. */
function* compare(
	handbook: Handbook,
	entry: Entry,
	title: string,
	roles: readonly string[],
	{ shows, helping }: { shows: readonly string[]; helping: readonly string[] },
	path: (string | number)[],
): Iterable<Finding> {
	const names = roles.map((role) => quote(handbook.roles.get(role)!.data.title));
	for (const [index, id] of shows.entries()) {
		const responsibility = judged(handbook, id);
		if (!responsibility || roles.some((role) => holds(handbook, role, id))) continue;
		yield {
			at: placeOf(entry, ...path, 'shows', index),
			message: `${title} shows ${quote(responsibility.data.title)}, which is not held by ${list(names, 'or')} but by ${holdersOf(handbook, responsibility)}.`,
			hint: `Move “${id}” to \`helping\`.`,
		};
	}
	for (const [index, id] of helping.entries()) {
		const responsibility = judged(handbook, id);
		if (!responsibility || !roles.every((role) => holds(handbook, role, id))) continue;
		yield {
			at: placeOf(entry, ...path, 'helping', index),
			message: `${title} has ${quote(responsibility.data.title)} as help for others, but ${list(names)} ${roles.length > 1 ? 'all hold' : 'holds'} it.`,
			hint: `Move “${id}” to \`shows\`.`,
		};
	}
}

/** A responsibility whose holders are known. */
function judged(handbook: Handbook, id: string): Entry<'responsibilities'> | undefined {
	const entry = handbook.responsibilities.get(id);
	const named = entry && namedHolders(entry);
	return named?.length && named.every((role) => isKnown(handbook, 'roles', role)) ? entry : undefined;
}

function holdersOf({ roles }: Handbook, responsibility: Entry<'responsibilities'>): string {
	return list(namedHolders(responsibility).map((id) => quote(roles.get(id)?.data.title ?? id)));
}
