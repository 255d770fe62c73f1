import { stringify } from 'yaml';
import type { Dialect } from './article.ts';
import { drawFor } from './draw.ts';
import { areasOf, dutyFiles, storyFiles } from './duties.ts';
import { entryFile, type EntryFile } from './entry-file.ts';
import { planOf, POSTS, roleId, type Plan, type Size } from './plan.ts';
import { levelFiles, roleFiles } from './roles.ts';
import { sentence, sentences } from './sentences.ts';
import { readingFiles, wayFiles } from './ways.ts';

const AXES = ['craft', 'system', 'people', 'delivery', 'influence', 'judgement'];
const STEPS = 6;
const TEAMS = 6;

/**
 * A handbook that nobody wrote, as a layer of content that is published alone: texts of several lengths,
 * a component in each third body, days, steps, questions, own levels, competencies and facts. The same
 * each time for the same size.
 *
 * @returns the texts of its files, by their path in the layer
 */
export function madeUpHandbook(size: Size): ReadonlyMap<string, string> {
	const plan = planOf(size);
	const duties = plan.flatMap((discipline) => discipline.duties);
	const dialect: Dialect = {
		named: duties,
		link: ({ id }) => `/responsibilities/${id}/`,
		owner: ({ id }) => `<Owner of="${id}" />`,
		roles: '<Count of="roles" />',
	};
	return new Map([
		['handbook.yaml', settings(plan)],
		...AXES.map(axisFile),
		...plan.flatMap((discipline) => [
			...roleFiles(discipline, dialect),
			...levelFiles(discipline, AXES, dialect),
			...dutyFiles(discipline, dialect),
			...storyFiles(discipline),
			...wayFiles(discipline, dialect),
			...readingFiles(discipline, dialect),
		]),
		...plan.slice(0, TEAMS).map((_, index) => teamFile(plan, index)),
	]);
}

function settings(plan: Plan): string {
	const about = (id: string, title: string) => [id, { title, summary: sentence(drawFor(`list ${id}`)) }] as const;
	return stringify({
		name: 'Made-up handbook',
		base: false,
		model: 2,
		site: 'https://handbook.example',
		rungs: 'common',
		tracks: Object.fromEntries(plan.map(({ id, name }) => about(id, name))),
		areas: Object.fromEntries(plan.flatMap(areasOf).map(({ id, title }) => about(id, title))),
		groups: Object.fromEntries([about('work', 'The work'), about('others', 'Working with others')]),
	});
}

function axisFile(id: string, index: number): EntryFile {
	const draw = drawFor(`axis ${id}`);
	const fields = {
		title: id.charAt(0).toUpperCase() + id.slice(1),
		summary: sentence(draw),
		group: index < 2 ? 'work' : 'others',
		order: index + 1,
		scale: Array.from({ length: STEPS }, (_, step) => ({ name: `${id} ${step + 1}`, text: sentences(draw, 2) })),
	};
	return entryFile(`axes/${id}`, fields, `${sentences(draw, 4)}\n`);
}

function teamFile(plan: Plan, index: number): EntryFile {
	const own = plan[index]!;
	const here = POSTS.map((post) => roleId(own, post));
	const draw = drawFor(`team ${own.id}`);
	const fields = {
		title: `A team for ${own.name.toLowerCase()}`,
		summary: sentence(draw),
		order: index + 1,
		size: { from: 3 + index, to: 8 + index },
		roles: here,
		people: { [here[0]!]: { from: 1 + index, to: 6 + index } },
		elsewhere: plan.filter((other) => other !== own).flatMap((other) => POSTS.map((post) => roleId(other, post))),
	};
	return entryFile(`teams/team-of-${own.id}`, fields, `${sentences(draw, 6)}\n`);
}
