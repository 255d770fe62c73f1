import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderForCopies, linkPackages } from '../../harness/copy-project.ts';
import { engine } from '../../workplace/roots.ts';
import { run } from '../commands/run-command.ts';

/** The words by which a component stands in the page, so that only the prose is compared. */
export const COMPONENT = ({ name, attributes }: { name: string; attributes: Readonly<Record<string, string>> }) =>
	`[${name} ${attributes.of}]`;

const CONFIG = `
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
	compressHTML: false,
	vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
	markdown: { syntaxHighlight: false },
	integrations: [starlight({
		title: 'Oracle', pagefind: false, expressiveCode: false, disable404Route: true,
		markdown: { headingLinks: false, processedDirs: ['./bodies'] },
	})],
});`;

const CONTENT_CONFIG = `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
	docs: defineCollection({ loader: () => [{ id: 'none', title: 'None', draft: true }] }),
	bodies: defineCollection({ loader: glob({ base: './bodies', pattern: '*.{md,mdx}', generateId: ({ entry }) => entry }) }),
};`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
import Count from '../Count.astro';
import Owner from '../Owner.astro';
export const getStaticPaths = async () => (await getCollection('bodies')).map((entry) => ({ params: { id: entry.id.replace('.', '-') }, props: { entry } }));
const { Content } = await render(Astro.props.entry);
---
<main><Content components={{ Count, Owner }} /></main>`;

/**
 * What Astro's own MDX, with Starlight's additions, makes of some bodies: the HTML of each, in order.
 *
 * @param bodies the text of each, and whether it is MDX
 * @throws where Astro cannot build them
 */
export async function astroMdx(bodies: readonly { text: string; isMdx: boolean }[]): Promise<string[]> {
	const root = await folderForCopies('mdx-');
	try {
		const file = (path: string, text: string) => writeFile(join(root, path), text);
		await Promise.all(['bodies', 'src/pages'].map((folder) => mkdir(join(root, folder), { recursive: true })));
		await linkPackages(root);
		await Promise.all([
			file('astro.config.mjs', CONFIG),
			copyFile(join(engine, 'package.json'), join(root, 'package.json')),
			file('src/content.config.ts', CONTENT_CONFIG),
			file('src/pages/[id].astro', PAGE),
			...['Count', 'Owner'].map((name) =>
				file(`src/${name}.astro`, `<Fragment set:text={'[${name} ' + Astro.props.of + ']'} />`),
			),
			...bodies.map(({ text, isMdx }, index) => file(`bodies/${index}.${isMdx ? 'mdx' : 'md'}`, text)),
		]);
		const astro = join(engine, 'node_modules/astro/bin/astro.mjs');
		const built = await run(astro, ['build'], { ASTRO_TELEMETRY_DISABLED: '1' }, root);
		if (built.code !== 0) throw new Error(`${built.out.slice(-2000)}\n${built.err.slice(0, 2000)}`);
		return await Promise.all(
			bodies.map(async ({ isMdx }, index) => {
				const html = await readFile(join(root, 'dist', `${index}-${isMdx ? 'mdx' : 'md'}`, 'index.html'), 'utf8');
				return /<main>([^]*)<\/main>/.exec(html)![1]!;
			}),
		);
	} finally {
		await rm(root, { recursive: true, force: true });
	}
}
