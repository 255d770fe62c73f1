import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { measureDev, measureStarlightDev, type DevSpeed } from '../../evaluation/dev-speed.ts';
import { folderForCopies, linkPackages } from '../../harness/copy-project.ts';
import { inFolder } from '../bad-input/case.ts';

const STARLIGHT = {
	// Astro takes a package for code of a site if it is named here.
	'package.json': '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }\n',
	'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Handbook' })] });
`,
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
	'src/content/docs/index.mdx': '---\ntitle: Handbook\n---\n\nBegin here.\n',
};

const isInOrder = ({ ready, firstPage }: DevSpeed) => ready > 0 && firstPage > ready;

test('how long one waits while one writes is measured for each kind of entry that has pages', async () => {
	await inFolder({}, async (folder) => {
		const speed = await measureDev(folder, { rounds: 2 });
		expect(speed).toSatisfy(isInOrder);
		expect(speed.saves.map(({ address }) => address)).toEqual(
			expect.arrayContaining(['/roles/engineer/', '/stories/a-monday/', '/levels/engineer/1/']),
		);
		for (const { terminal, finding, words } of speed.saves)
			for (const times of [terminal, finding, words]) expect(times.map((time) => time > 0)).toEqual([true, true]);
	});
});

test('the same is measured for a plain Starlight site, which finds nothing', async () => {
	const folder = await folderForCopies('starlight-');
	try {
		for (const [path, text] of Object.entries(STARLIGHT)) {
			await mkdir(dirname(join(folder, path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		await linkPackages(folder);
		const written = { file: join(folder, 'src/content/docs/index.mdx'), address: '/' };
		const speed = await measureStarlightDev(folder, written, 2);
		expect(speed).toSatisfy(isInOrder);
		expect(speed.saves).toEqual([expect.objectContaining({ terminal: [], finding: [] })]);
		expect(speed.saves[0]!.words).toHaveLength(2);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
