import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { engine } from '../../workplace/roots.ts';
import { pagesOf, writeTexts } from '../measure/folders.ts';
import { remove } from '../measure/remove.ts';
import { run, type Run } from '../measure/run.ts';
import { linkPackages } from './link-packages.ts';
import { peerPages } from './pages.ts';

const PROJECT = Object.entries({
	// Astro takes a package for code of a site if it is named here.
	'package.json': '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n',
	'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Career ladder' })] });
`,
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
});

/** Nothing is asked of any network. */
const ENV = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

/** A plain Starlight site. */
export interface Starlight {
	/** Its project, for whoever runs something else of it than a build. */
	folder: string;
	/** Gives it that many pages. */
	fill: (pages: number) => Promise<void>;
	/** Builds it from nothing, with that many pages. */
	build: (pages: number) => Promise<Run>;
}

/** Makes the project of a plain Starlight site, with packages of its own. */
export async function starlightIn(folder: string): Promise<Starlight> {
	await writeTexts(folder, PROJECT);
	linkPackages(await realpath(join(engine, 'node_modules')), join(folder, 'node_modules'));
	const docs = join(folder, 'src', 'content', 'docs');
	let filled = 0;
	return { folder, fill, build };

	async function fill(pages: number): Promise<void> {
		if (filled === pages) return;
		await remove(docs);
		// Starlight adds a page for what is not found.
		await writeTexts(
			docs,
			peerPages(pages - 1).map(([path, text]) => [`${path}.mdx`, text]),
		);
		filled = pages;
	}

	async function build(pages: number): Promise<Run> {
		await fill(pages);
		await remove(...['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'].map((name) => join(folder, name)));
		const took = await run({
			words: [process.execPath, join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
			cwd: folder,
			env: ENV,
		});
		const built = await pagesOf(join(folder, 'dist'));
		if (built !== pages) throw new Error(`Starlight built ${built} pages of ${pages}.`);
		return took;
	}
}
