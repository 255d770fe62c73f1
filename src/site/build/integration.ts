import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentHandbook } from '../current.ts';
import { serveSearch } from '../dev/serve-search.ts';
import { showFindings } from '../dev/show-findings.ts';
import { writeSearchFiles } from '../search/build/search-files.ts';

/** What the handbook adds to Astro: findings while one writes, and a search index. */
export function rungbook(): AstroIntegration {
	return {
		name: 'rungbook',
		hooks: {
			'astro:config:setup': ({ command, injectScript }) => {
				if (command === 'dev') injectScript('page', `import '/src/site/dev/overlay.ts';`);
			},
			'astro:server:setup': ({ server }) => {
				showFindings(server);
				serveSearch(server);
			},
			'astro:build:done': async ({ dir }) => {
				const { handbook } = await currentHandbook();
				await writeSearchFiles(handbook, join(fileURLToPath(dir), 'pagefind'));
			},
		},
	};
}
