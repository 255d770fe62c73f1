import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
import { rungbook } from './src/site/build/integration.ts';
import { currentDates, currentHandbook } from './src/site/handbook/current.ts';
import { BRAND_STYLES, brandStylesPlugin } from './src/site/build/brand-styles.ts';
import { contentStore } from './src/site/build/content-store.ts';
import { scriptChunks } from './src/site/build/script-chunks.ts';
import { runByNode } from './src/site/build/run-by-node.ts';
import { insteadOfStarlights } from './src/site/build/instead-of-starlights.ts';
import { siteAddress } from './src/site/links/site-address.ts';

const [{ handbook }] = await Promise.all([currentHandbook(), currentDates()]);
const { site, base } = siteAddress(handbook.settings, process.env);

/** Parts of Starlight's page that are drawn by ours of the same name. */
const LAYOUT = [
	...['Head', 'ThemeProvider', 'SkipLink', 'PageFrame', 'Header', 'Sidebar', 'TwoColumnContent'],
	...['PageSidebar', 'ContentPanel', 'MarkdownContent', 'Footer'],
];

/** Parts that no page of ours shows; left in place, their styles and scripts would weigh on each. */
const UNUSED = [
	...['PageTitle', 'Banner', 'Hero', 'FallbackContentNotice', 'DraftContentNotice', 'Pagination'],
	...['ThemeSelect', 'SiteTitle', 'Search', 'SocialIcons', 'LanguageSelect', 'EditLink', 'LastUpdated'],
	...['MobileMenuToggle', 'MobileMenuFooter', 'TableOfContents', 'MobileTableOfContents'],
];

const ours = (name) => `./src/site/starlight/${name}.astro`;

export default defineConfig({
	site,
	base,
	trailingSlash: 'always',
	compressHTML: true,
	prefetch: false,
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	vite: {
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting: scriptChunks } } } } },
		plugins: [contentStore(), runByNode(), insteadOfStarlights(), brandStylesPlugin()],
		// Found only when the search is first opened, it would make the page load anew under it.
		optimizeDeps: { include: ['stemmer'] },
		build: {
			assetsInlineLimit: 0,
			// One script is loaded late, and needs no others announced.
			modulePreload: false,
			// One stylesheet for all pages: fewer requests, and the second page finds it in the cache.
			cssCodeSplit: false,
		},
	},
	integrations: [
		starlight({
			title: handbook.settings.name,
			customCss: [BRAND_STYLES, './src/site/styles/index.css'],
			expressiveCode: false,
			pagefind: false,
			pagination: false,
			credits: false,
			disable404Route: true,
			sidebar: [],
			markdown: { headingLinks: false },
			components: {
				...Object.fromEntries(LAYOUT.map((name) => [name, ours(name)])),
				...Object.fromEntries(UNUSED.map((name) => [name, ours('Nothing')])),
			},
		}),
		rungbook(),
		// Ours lists the pages, so Starlight need not bring its own.
		{ name: '@astrojs/sitemap', hooks: {} },
	],
});
