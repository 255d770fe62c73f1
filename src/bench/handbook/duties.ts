import { article, type Dialect } from './article.ts';
import { drawFor } from './draw.ts';
import { entryFile, type EntryFile } from './entry-file.ts';
import { dutiesOf, POSTS, roleId, SCENES, small, type Discipline } from './plan.ts';
import { heading, sentence, sentences, topic } from './sentences.ts';

/** How many areas a discipline has: as many as hold a list that can be read at once. */
const AN_AREA = 24;

/** The areas of a discipline. */
export const areasOf = ({ id, name, duties }: Discipline) =>
	Array.from({ length: Math.ceil(duties.length / AN_AREA) }, (_, index) => ({
		id: `${id}-${index + 1}`,
		title: index === 0 ? name : `${name}, part ${index + 1}`,
	}));

/** What the roles of a discipline answer for. */
export function dutyFiles(discipline: Discipline, dialect: Dialect): EntryFile[] {
	const { duties } = discipline;
	const areas = areasOf(discipline);
	return duties.map(({ id, title, post }, index) => {
		const draw = drawFor(id);
		const others = POSTS.filter((other) => other !== post).map((other) => roleId(discipline, other));
		const confused = duties[(index + POSTS.length) % duties.length]!;
		const fields = {
			title,
			aliases: [`${topic(draw)} for ${small(title)}`],
			keywords: [...new Set([topic(draw), topic(draw), topic(draw)])],
			area: areas[Math.floor(index / AN_AREA)]!.id,
			owner: roleId(discipline, post),
			...(draw.once(2) && { consulted: [draw.any(others)] }),
			...(post !== 'manager' && { escalateTo: roleId(discipline, 'manager') }),
			...(draw.once(3) && confused.id !== id && { confusedWith: [confused.id] }),
			summary: sentence(draw),
		};
		return entryFile(`responsibilities/${id}`, fields, article(draw, dialect));
	});
}

/** Days of its roles, which show everything that these answer for. */
export function storyFiles(discipline: Discipline): EntryFile[] {
	return POSTS.flatMap((post) => {
		const duties = dutiesOf(discipline, post);
		const role = roleId(discipline, post);
		return Array.from({ length: Math.ceil(duties.length / SCENES) }, (_, day) => {
			const id = `day-${day + 1}-${role}`;
			const draw = drawFor(id);
			const scenes = duties.slice(day * SCENES, (day + 1) * SCENES).map((duty, index) => ({
				time: `${String(8 + Math.floor((index * 3) / 4)).padStart(2, '0')}:${String((index * 45) % 60).padStart(2, '0')}`,
				minutes: draw.number(2, 9) * 5,
				title: heading(draw),
				text: sentences(draw, draw.number(1, 4)),
				shows: [duty.id],
			}));
			const fields = {
				title: `Day ${day + 1} of a ${small(discipline.name)} ${post}`,
				role,
				summary: sentence(draw),
				scenes,
			};
			return entryFile(`stories/${id}`, fields, `${sentences(draw, 3)}\n`);
		});
	});
}
