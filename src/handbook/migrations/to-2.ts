import { idInForm } from '../schema/forms.ts';
import { editFrontMatter } from '../source/front-matter-text.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { readYaml } from '../source/yaml.ts';
import { setInYaml } from '../source/yaml-text.ts';
import type { Migration } from './index.ts';
import { SETTINGS_FILE } from './layer-model.ts';
import { movePages } from './to-2-pages.ts';

/** Ids that are folders of the handbook from now on, by collection. */
const FOLDERS = { responsibilities: 'area', axes: 'group' };

/** The most words of a statement that make its id. */
const WORDS = 6;

/**
 * The second model: equal numbers of levels mean equal rank only where handbook.yaml says so, what a
 * step of a scale states has ids, and some addresses are the handbook’s own.
 */
export const to2: Migration = {
	from: 1,
	summary:
		'Levels of one number stand on one rung only where handbook.yaml says “rungs: common”, the statements of a scale have ids, and the handbook keeps some addresses for pages that are coming.',
	move(texts) {
		const moved = new Map(
			[...texts].map(([path, text]) => [path, path.startsWith('axes/') ? withIds(text, path) : text]),
		);
		const decide = movePages(moved);
		for (const [collection, id] of Object.entries(FOLDERS)) {
			const path = ['mdx', 'md'].map((ending) => `${collection}/${id}.${ending}`).find((one) => texts.has(one));
			if (path !== undefined)
				decide.push(
					`${path}: the handbook keeps the address /${collection}/${id}/ for itself. Give the file another name, and name it so where it is referred to.`,
				);
		}
		if (hasLevels(texts)) {
			const settings = moved.get(SETTINGS_FILE) ?? '';
			const yaml = readYaml(settings, SETTINGS_FILE, 0);
			if (!Array.isArray(yaml) && yaml.value.rungs === undefined)
				moved.set(SETTINGS_FILE, setInYaml(settings, ['rungs'], 'common'));
		}
		return { texts: moved, decide };
	},
};

const hasLevels = (texts: ReadonlyMap<string, string>) =>
	[...texts.keys()].some((path) => /^levels\/[^/]+\/[^/]+\.mdx?$/.test(path));

/** An axis of which each statement of a step has an id, made of its words. */
function withIds(text: string, path: string): string {
	const split = splitFrontMatter(text, path);
	if ('rule' in split) return text;
	const yaml = readYaml(split.yaml, path, split.linesBefore);
	if (Array.isArray(yaml) || !Array.isArray(yaml.value.scale)) return text;
	const taken = new Set<string>();
	const bare = yaml.value.scale.flatMap((step: unknown, at) => {
		const { statements } = (step ?? {}) as { statements?: unknown };
		return (Array.isArray(statements) ? (statements as unknown[]) : []).flatMap((statement, index) =>
			typeof statement === 'string' ? [{ statement, path: ['scale', at, 'statements', index] }] : [],
		);
	});
	if (bare.length === 0) return text;
	return editFrontMatter(text, (front) =>
		bare.reduce(
			(edited, one) => setInYaml(edited, one.path, { id: idFor(one.statement, taken), text: one.statement }),
			front,
		),
	);
}

function idFor(text: string, taken: Set<string>): string {
	const words = (idInForm(text) ?? '').replaceAll('/', '-').split('-').filter(Boolean).slice(0, WORDS);
	const id = words.join('-') || 'statement';
	let free = id;
	for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
	taken.add(free);
	return free;
}
