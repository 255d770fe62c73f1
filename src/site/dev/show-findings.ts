import { AsyncLocalStorage } from 'node:async_hooks';
import type { ViteDevServer } from 'vite';
import type { Checked } from '../../handbook/check/check.ts';
import { contentFolders } from '../../workplace/layers.ts';
import { project } from '../../workplace/roots.ts';
import { paint, summarise } from '../../workplace/terminal.ts';
import { reportText } from '../../handbook/report/text.ts';
import { brandStyles } from '../brand/colours.ts';
import { currentHandbook, refreshHandbook } from '../handbook/current.ts';
import { shared } from '../handbook/shared.ts';
import { panelParts } from './panel.ts';
import { whenSaved } from './when-saved.ts';
import { writeSchemas } from './write-schemas.ts';

/**
 * While somebody writes: checks again after each save, and says what was found in the terminal and
 * on the page, until it is mended; and keeps what editors propose up to date.
 */
export function showFindings(server: ViteDevServer): void {
	const folders = contentFolders();
	let reading = 0;
	let last = '';
	let styles: string | undefined;
	whenSaved(server.watcher, folders, checkAgain);
	// A page that was made before the last save, and came to listen after it.
	const asked = (shared.asked = new AsyncLocalStorage());
	server.middlewares.use((_request, _response, next) =>
		asked.run({ number: reading, checked: currentHandbook() }, next),
	);
	server.hot.on('rungbook:hello', (of: string | undefined, client) => {
		if (of === undefined || of === String(reading)) return;
		void currentHandbook().then(({ diagnostics }) => client.send('rungbook:findings', panelParts(diagnostics)));
		client.send({ type: 'full-reload' });
	});
	void currentHandbook().then((found) => {
		styles = brandStyles(found.handbook.settings);
		return tell(found);
	});

	async function checkAgain(): Promise<void> {
		const found = await refreshHandbook();
		server.hot.send('rungbook:findings', panelParts(found.diagnostics));
		renew(brandStyles(found.handbook.settings));
		await tell(found);
	}

	/**
	 * Pages ask the handbook each time, so their modules stay as they are; but Astro remembers which pages
	 * there are, and Vite the style sheet of the brand.
	 */
	function renew(stylesNow: string): void {
		server.environments.ssr.hot.send('astro:content-changed', {});
		if (stylesNow !== styles) server.moduleGraph.invalidateAll();
		styles = stylesNow;
		reading += 1;
		server.hot.send({ type: 'full-reload' });
		server.watcher.emit('rungbook:changed');
	}

	async function tell({ handbook, diagnostics, coverage }: Checked): Promise<void> {
		const text = reportText(diagnostics, summarise(coverage), paint());
		if (text !== last) console.log(`\n${text}\n`);
		last = text;
		// Writing is a help, not the work: where the disk refuses, everything else goes on.
		await writeSchemas(project, folders, handbook).catch(() => {});
	}
}
