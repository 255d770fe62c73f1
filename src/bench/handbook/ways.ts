import { article, type Dialect } from './article.ts';
import { drawFor } from './draw.ts';
import { entryFile, type EntryFile } from './entry-file.ts';
import { dutiesOf, MOVES, roleId, roleTitle, small, type Discipline } from './plan.ts';
import { heading, sentence, sentences, topic } from './sentences.ts';

/** How many steps a way has. */
const STEPS = 6;
const KINDS = ['practice', 'experiment', 'feedback'];

/** The ways between the roles of a discipline, and their steps, which exercise most of what waits there. */
export function wayFiles(discipline: Discipline, dialect: Dialect): EntryFile[] {
	return MOVES.flatMap(([from, to], index) => {
		const id = `${roleId(discipline, from)}-to-${to}`;
		const draw = drawFor(id);
		const fields = {
			title: `From ${small(roleTitle(discipline, from))} to ${to}`,
			from: roleId(discipline, from),
			to: roleId(discipline, to),
			order: discipline.place * MOVES.length + index,
			summary: sentences(draw, 2),
			duration: `${draw.number(6, 24)} months`,
			cost: [sentence(draw), sentence(draw), sentence(draw)],
			wayBack: sentences(draw, 2),
		};
		const steps = Array.from({ length: STEPS }, (_, step) => stepFile(discipline, id, to, step));
		return [entryFile(`transitions/${id}`, fields, article(draw, dialect)), ...steps];
	});
}

function stepFile(discipline: Discipline, way: string, to: (typeof MOVES)[number][1], step: number): EntryFile {
	const draw = drawFor(`${way}/${step}`);
	const ahead = dutiesOf(discipline, to);
	const fields = {
		title: heading(draw),
		order: step + 1,
		kind: KINDS[step % KINDS.length],
		effort: `${draw.number(1, 4)} hours a week for a quarter`,
		time: { weeks: 13, hoursAWeek: draw.number(1, 4) },
		evidence: sentence(draw),
		exercises: ahead.filter((_, index) => index % STEPS === step % ahead.length).map(({ id }) => id),
	};
	return entryFile(`steps/${way}/step-${step + 1}`, fields, `${sentences(draw, 3)}\n\n${sentences(draw, 2)}\n`);
}

/** Guides and questions about a discipline. */
export function readingFiles(discipline: Discipline, dialect: Dialect): EntryFile[] {
	const { id, name, place } = discipline;
	const guides = [1, 2].map((number) => {
		const draw = drawFor(`guide-${number}-${id}`);
		const fields = {
			title: `Guide ${number} to ${small(name)}`,
			description: sentences(draw, 2),
			sidebar: { order: place * 2 + number },
		};
		return entryFile(`pages/guide-${number}-${id}`, fields, article(draw, dialect));
	});
	const questions = MOVES.map(([role], number) => {
		const draw = drawFor(`question-${number}-${id}`);
		const fields = {
			question: `Who cares for the ${topic(draw)} in ${small(name)} ${number + 1}?`,
			answer: sentences(draw, 2),
			order: place * MOVES.length + number,
			roles: [roleId(discipline, role)],
		};
		return entryFile(`faq/question-${number + 1}-${id}`, fields, `${sentences(draw, 3)}\n\n${sentences(draw, 3)}\n`);
	});
	return [...guides, ...questions];
}
