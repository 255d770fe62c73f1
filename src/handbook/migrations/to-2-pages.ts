import { editFrontMatter } from '../source/front-matter-text.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { readYaml } from '../source/yaml.ts';
import { removeFromYaml, setInYaml } from '../source/yaml-text.ts';
import { SETTINGS_FILE } from './layer-model.ts';

/** Pages that the handbook has itself from the second model on. */
const PAGES = ['mine', 'grow', 'case', 'advert', 'interview', 'assistants', 'print', 'api'];

/** The ids that no entry can have had, by the folder of their collection. */
const FORMER: Readonly<Record<string, readonly string[]>> = {
	pages: PAGES,
	responsibilities: ['area'],
	axes: ['group'],
};

type Texts = Map<string, string>;

/**
 * Gives pages that have such an address another, and leads there what links to them or names them.
 *
 * @param texts those of the layer; changed
 * @returns what a person has to know, a sentence each
 */
export function movePages(texts: Texts): string[] {
	const told: string[] = [];
	for (const id of PAGES) {
		const path = fileOf(texts, id);
		const renamed = renamedTo(texts, id);
		if (path === undefined && renamed.length === 0) continue;
		const name = freeName(texts, id);
		if (path !== undefined) {
			texts.set(path.replace(`pages/${id}.`, `pages/${name}.`), texts.get(path)!);
			texts.delete(path);
		}
		for (const key of renamed)
			texts.set(SETTINGS_FILE, setInYaml(texts.get(SETTINGS_FILE)!, ['renamed', 'pages', key], name));
		for (const [other, text] of texts) texts.set(other, followed(text, other, id, name));
		told.push(
			`${path ?? `The page ${renamed[0]}`} is now at /${name}/: the handbook keeps /${id}/ for itself. Links from outside lead there no longer.`,
		);
	}
	for (const [path, text] of texts) {
		const taken = FORMER[path.slice(0, path.indexOf('/'))];
		const left = taken ? withoutFormer(text, path, taken) : text;
		if (left === text) continue;
		texts.set(path, left);
		told.push(
			`${path} was once at an address that the handbook keeps for itself from now on: it no longer leads there.`,
		);
	}
	return told;
}

const fileOf = (texts: Texts, id: string) => [`pages/${id}.mdx`, `pages/${id}.md`].find((path) => texts.has(path));

/** The pages of lower layers that handbook.yaml gives a name. */
function renamedTo(texts: Texts, id: string): string[] {
	const yaml = readYaml(texts.get(SETTINGS_FILE) ?? '', SETTINGS_FILE, 0);
	const { pages } = (Array.isArray(yaml) ? {} : (yaml.value.renamed ?? {})) as { pages?: unknown };
	if (typeof pages !== 'object' || pages === null) return [];
	return Object.entries(pages).flatMap(([key, to]) => (to === id ? key : []));
}

function freeName(texts: Texts, id: string): string {
	let name = `our-${id}`;
	while (fileOf(texts, name) !== undefined || renamedTo(texts, name).length > 0) name = `${name}-page`;
	return name;
}

/** A text in which links to a page, and references, lead to its new name. */
function followed(text: string, path: string, id: string, name: string): string {
	// From a page itself, the root is as many folders up as its address is deep.
	const up = '../'.repeat(depthOf(path));
	const link = new RegExp(`(\\]\\(<?|\\]:[ \\t]*<?)(/|${up.replaceAll('.', '\\.')})${id}/(?=[)#?>\\s])`, 'g');
	const linked = text.replace(link, `$1$2${name}/`);
	if (!linked.includes(`pages/${id}`)) return linked;
	const related = listIn(linked, path, 'related');
	return editFrontMatter(linked, (front) =>
		related.reduce<string>(
			(edited, one, index) => (one === `pages/${id}` ? setInYaml(edited, ['related', index], `pages/${name}`) : edited),
			front,
		),
	);
}

/** How many folders deep the page is on which an entry stands. */
function depthOf(path: string): number {
	const [folder] = path.split('/', 1);
	if (folder === 'levels') return 3;
	return folder === 'pages' || folder === 'axes' || folder === 'faq' ? 1 : 2;
}

/** A page that is no longer said to have been at such an address: what is there leads to it no more. */
function withoutFormer(text: string, path: string, taken: readonly string[]): string {
	const former = listIn(text, path, 'formerly');
	const left = former.filter((id) => !taken.includes(String(id)));
	if (left.length === former.length) return text;
	return editFrontMatter(text, (front) =>
		left.length === 0 ? removeFromYaml(front, ['formerly']) : setInYaml(front, ['formerly'], left),
	);
}

/** A list in the front matter of a file; empty where there is none. */
function listIn(text: string, path: string, field: string): unknown[] {
	const split = splitFrontMatter(text, path);
	if ('rule' in split) return [];
	const yaml = readYaml(split.yaml, path, split.linesBefore);
	const list = Array.isArray(yaml) ? undefined : yaml.value[field];
	return Array.isArray(list) ? list : [];
}
