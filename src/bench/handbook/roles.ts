import { article, type Dialect } from './article.ts';
import { drawFor, type Draw } from './draw.ts';
import { entryFile, type EntryFile } from './entry-file.ts';
import { LEVELS, POSTS, roleId, roleTitle, small, type Discipline, type Post } from './plan.ts';
import { sentence, sentences, statement } from './sentences.ts';

const CODING: Readonly<Record<Post, [from: number, to: number]>> = {
	engineer: [60, 90],
	lead: [30, 60],
	manager: [0, 20],
};

/** What a level is called, before and after the name of its role. */
const RANKS: Readonly<Record<Post, readonly string[]>> = {
	engineer: ['Junior', 'Associate', 'Senior', 'Staff', 'Principal', 'Distinguished'],
	lead: ['First', 'Second', 'Senior', 'Chief'],
	manager: ['New', 'Second', 'Senior', 'Group', 'Executive'],
};
const LABELS: Readonly<Record<Post, string>> = { engineer: 'E', lead: 'L', manager: 'M' };
/** The lowest level of each role, so that some stand on the same rung. */
const LOWEST: Readonly<Record<Post, number>> = { engineer: 1, lead: 4, manager: 4 };

const some = (draw: Draw, from: number, to: number) =>
	Array.from({ length: draw.number(from, to) }, () => sentence(draw));

/** The roles of a discipline, each with facts, skills and signals. */
export function roleFiles(discipline: Discipline, dialect: Dialect): EntryFile[] {
	return POSTS.map((post, index) => {
		const id = roleId(discipline, post);
		const draw = drawFor(id);
		const [from, to] = CODING[post];
		const fields = {
			title: roleTitle(discipline, post),
			aliases: [`${post} of ${small(discipline.name)}`],
			track: discipline.id,
			order: discipline.place * POSTS.length + index,
			summary: sentences(draw, 2),
			facts: {
				...Object.fromEntries(['focus', 'day', 'authority'].map((fact) => [fact, sentence(draw)])),
				coding: { from, to, ...(draw.once(2) && { note: sentence(draw) }) },
				...Object.fromEntries(['accountable', 'hardest', 'reward', 'horizon'].map((fact) => [fact, sentence(draw)])),
			},
			...(post !== 'manager' && { reportsTo: roleId(discipline, 'manager') }),
			skills: some(draw, 4, 6),
			signals: {
				promotion: some(draw, 2, 4),
				mismatch: some(draw, 2, 3).map((text) => ({ text, helps: sentence(draw) })),
				fit: some(draw, 2, 4),
				misfit: some(draw, 1, 3),
			},
		};
		return entryFile(`roles/${id}`, fields, article(draw, dialect));
	});
}

/** The levels of its roles, each with a rating and what is new on every axis. */
export function levelFiles(discipline: Discipline, axes: readonly string[], dialect: Dialect): EntryFile[] {
	return POSTS.flatMap((post) => {
		const role = roleId(discipline, post);
		return Array.from({ length: LEVELS[post] }, (_, index) => {
			const order = LOWEST[post] + index;
			const draw = drawFor(`${role}/${order}`);
			const fields = {
				role,
				order,
				label: `${LABELS[post]}${order}`,
				title: `${RANKS[post][index]} ${small(roleTitle(discipline, post))}`,
				summary: sentences(draw, 2),
				reach: sentence(draw),
				expectations: Object.fromEntries(axes.map((axis) => [axis, asked(draw, Math.min(order, 6), order)])),
			};
			return entryFile(
				`levels/${role}/${order}`,
				fields,
				draw.once(3) ? article(draw, dialect) : `${sentences(draw, 4)}\n`,
			);
		});
	});
}

const asked = (draw: Draw, rating: number, order: number) => ({
	rating,
	statements: Array.from({ length: draw.number(1, 2) }, (_, index) => ({
		id: `at-${order}-${index + 1}`,
		text: statement(draw),
		...(draw.once(4) && { examples: [sentence(draw)] }),
	})),
});
