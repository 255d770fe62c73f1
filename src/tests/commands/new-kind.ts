import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const textOf = (name: string) => readFileSync(join(import.meta.dirname, 'new-kind', `${name}.txt`), 'utf8');

/**
 * A kind of entry that is no kind yet, as somebody would add it: rituals, each with a page and a
 * place in a list. Each part with its path from the root of the project.
 */
export const NEW_KIND = {
	record: { path: 'src/handbook/schema/ritual.ts', text: textOf('record.ts') },
	view: { path: 'src/site/kinds/rituals/view.ts', text: textOf('view.ts') },
	page: { path: 'src/pages/rituals/[id].astro', text: textOf('page.astro') },
	list: { path: 'src/pages/rituals/index.astro', text: textOf('list.astro') },
	entry: { path: 'content/base/rituals/stand-up.mdx', text: textOf('entry.mdx') },
} as const;

/** The lines that name the kind in the two indexes: where each goes, and what it says. */
export const INDEX_LINES = {
	coreIndex: [
		{ path: 'src/handbook/schema/collections.ts', before: '	pages,\n};', line: '	rituals,\n' },
		{
			path: 'src/handbook/schema/collections.ts',
			before: 'import { roles }',
			line: "import { rituals } from './ritual.ts';\n",
		},
	],
	viewIndex: [
		{ path: 'src/site/kinds/index.ts', before: '	pages: pagesView,', line: '	rituals: ritualsView,\n' },
		{
			path: 'src/site/kinds/index.ts',
			before: 'import { rolesView }',
			line: "import { ritualsView } from './rituals/view.ts';\n",
		},
	],
} as const;
