import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { showFindings } from '../dev/show-findings.ts';
import { indexSite } from './pagefind.ts';

/** What the handbook adds to Astro: findings while one writes, a search index of what is built. */
export function rungbook(): AstroIntegration {
	return {
		name: 'rungbook',
		hooks: {
			'astro:config:setup': ({ command, injectScript }) => {
				if (command === 'dev') injectScript('page', `import '/src/site/dev/overlay.ts';`);
			},
			'astro:server:setup': ({ server }) => showFindings(server),
			'astro:build:done': async ({ dir }) => {
				await indexSite(fileURLToPath(dir));
			},
		},
	};
}
