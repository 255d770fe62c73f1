import { holderOf } from '../schema/kind.ts';
import { titleOf, type Entry } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { didYouMean } from '../language/suggest.ts';
import { lookUp } from '../addresses/unknown-id.ts';
import { count, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const entryLiesInTheRightFolder: Rule = {
	id: 'entry-lies-in-the-right-folder',
	summary: 'A level lies in the folder of its role, and a step in the folder of its transition.',
	severity: 'error',
	*check(handbook) {
		const explain = lookUp(handbook);
		for (const level of handbook.levels.values()) {
			const { role } = level.data;
			const folder = holderOf(level.id);
			if (folder === role || explain('roles', role)) continue;
			yield {
				at: placeOf(level, 'role'),
				message: `${quote(titleOf(level))} is a level of ${role}, and lies in the folder of ${folder}.`,
				hint: `Move the file to levels/${role}, or write “role: ${folder}”.`,
			};
		}
		const folders = new Map<string, Entry<'steps'>[]>();
		for (const step of handbook.steps.values()) {
			if (!folders.has(holderOf(step.id))) folders.set(holderOf(step.id), []);
			folders.get(holderOf(step.id))!.push(step);
		}
		for (const [folder, [first, ...others]] of folders) {
			if (!first || !explain('transitions', folder)) continue;
			const near = didYouMean(folder, handbook.transitions.keys());
			yield {
				at: placeOf(first),
				message: `The folder “${folder}” holds ${count(others.length + 1, 'step')}, and there is no such transition.`,
				hint: `${near ? `${near} ` : ''}Rename the folder, or add transitions/${folder}.mdx.`,
				related: others.map((step) => ({ at: placeOf(step), message: quote(titleOf(step)) })),
			};
		}
	},
};
