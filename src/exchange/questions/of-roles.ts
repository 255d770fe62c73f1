import { titleFromId } from '../../handbook/language/words.ts';
import type { Node } from '../sources/node.ts';
import { escaped, pathsIn } from './of-places.ts';
import { shortly, withPlace, type Asked, type Question } from './question.ts';

/** Whose the levels are that stand under no role. */
export function roleQuestion({ source, read: { table }, given }: Asked): Question | undefined {
	const homeless = [
		...table.levels.filter(({ role }) => role === undefined),
		...table.statements.filter(
			({ role, level, kind }) => role === undefined && level !== undefined && kind === 'asked',
		),
	];
	const isRoleless = new Set(homeless.map(({ at }) => at.file));
	const paths = pathsIn(source.tree).filter((one) => {
		const node = one.at(-1)!;
		return node.is === 'file' && isRoleless.has(node.at.file) && !(placeOfFile(one) in given.places);
	});
	const [path, ...others] = paths;
	if (!path || table.roles.length > 0) return undefined;
	// Files of which none names a role are parts of one ladder.
	return nameOfRole(path, table.levels, others.length > 0 ? source : undefined);
}

/** What the role is called that a sheet is about: as its file, unless somebody knows better. */
export function sheetQuestion({ source, read: { table }, given }: Asked): Question | undefined {
	const [role, ...others] = table.roles;
	const path = pathsIn(source.tree).find((one) => one.at(-1)!.is === 'file' && one.at(-1)!.key === role?.key);
	if (!path || others.length > 0 || placeOfFile(path) in given.places) return undefined;
	return /\.(?:csv|tsv|xlsx|ods)$/i.test(path.at(-1)!.name!.plain) ? nameOfRole(path, table.levels) : undefined;
}

/**
 * @param path of the file that the levels stand in
 * @param several all of the ladder, where they stand in several files
 */
function nameOfRole(
	path: readonly Node[],
	all: readonly { title: string }[],
	several?: { called?: string | undefined },
): Question {
	const place = several ? 'ladder' : placeOfFile(path);
	const again = several ? [] : repeatsOf(path.at(-1)!);
	const name = several ? (several.called ?? 'Engineer') : path.at(-1)!.name!.plain.replace(/\.\w+$/, '');
	const file = several ? `${path.at(-1)!.at.file} and the files beside it` : path.at(-1)!.at.file;
	const levels = all.slice(0, 3).map(({ title }) => shortly(title));
	return {
		lines: [
			levels.length === 0
				? `Which role is ${file} about? It names none.`
				: `Which role are the levels of? ${levels.join(', ')} in ${file} stand under no name of a role.`,
		],
		fallback: titleOf(withoutKind(name)) || titleOf(name) || 'Engineer',
		take: (answers, answer) =>
			again.reduce(
				(all, title) => withPlace(all, title, { is: 'part' }),
				withPlace(answers, place, { is: 'role', called: answer }),
			),
	};
}

/** The places of titles in a file that say its name again, as a sheet does that a program has made of it: they name no other role. */
function repeatsOf(file: Node): string[] {
	const name = file.name!.plain.replace(/\.\w+$/, '').toLowerCase();
	const titlesIn = ({ children }: Node): Node[] =>
		children.flatMap((child) => (/^(?:sheet|bold)$/.test(child.is) ? [child, ...titlesIn(child)] : []));
	const titles = titlesIn(file).filter((title) => title.name?.plain.toLowerCase() === name);
	return [...new Set(titles.map(({ is, name: own }) => `${is}=${escaped(own!.plain)}`))];
}

/** What a name says beside what kind of file it is, and of when: `Engineering levels 2026` that it is of engineering. */
const withoutKind = (name: string) =>
	name
		.replaceAll('_', ' ')
		.replace(
			/\b(?:ladders?|framework|matrix|matrices|levels?|career|growth|progression|grid|competenc(?:y|ies)|expectations?|rubric|raci|tracks?|grades?|export|import|final|draft|copy of|copy|new|our|the|v\d+(?:\.\d+)?|version \d+|(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?|q[1-4])\b/gi,
			' ',
		);

const titleOf = (name: string) =>
	titleFromId(
		name
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-+|-+$/g, ''),
	);

/** The place of a file: the only one of a ladder may have another name the next time. */
const placeOfFile = (path: readonly Node[]) => {
	const isOnly = path.length === 2 && path[0]!.children.length === 1;
	return isOnly ? 'file' : `file=${escaped(path.at(-1)!.name!.plain)}`;
};
