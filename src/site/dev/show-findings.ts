import type { ViteDevServer } from 'vite';
import { contentFolders } from '../../workplace/layers.ts';
import { project } from '../../workplace/roots.ts';
import { paint, summarise } from '../../workplace/terminal.ts';
import { reportText } from '../../handbook/report/text.ts';
import { currentHandbook, refreshHandbook } from '../handbook/current.ts';
import { writeSchemas } from './write-schemas.ts';

/** How long to wait for an editor that saves in several steps, in milliseconds. */
const SETTLE = 40;

/**
 * While somebody writes: checks again after each save, and says what was found in the terminal and
 * on the page, until it is mended; and keeps what editors propose up to date.
 */
export function showFindings(server: ViteDevServer): void {
	const folders = contentFolders();
	const isContent = (path: string) => folders.some((folder) => path.startsWith(folder));
	let timer: NodeJS.Timeout | undefined;
	let last = '';
	server.watcher.add(folders);
	server.watcher.on('all', (_event, path) => {
		if (!isContent(path)) return;
		clearTimeout(timer);
		timer = setTimeout(() => void checkAgain(), SETTLE);
	});
	server.hot.on('rungbook:hello', () => void send());
	void print();
	void propose();

	async function checkAgain(): Promise<void> {
		await refreshHandbook();
		server.watcher.emit('rungbook:changed');
		server.moduleGraph.invalidateAll();
		await Promise.all([print(), send(), propose()]);
		server.hot.send({ type: 'full-reload' });
	}

	async function print(): Promise<void> {
		const { diagnostics, coverage } = await currentHandbook();
		const text = reportText(diagnostics, summarise(coverage), paint());
		if (text !== last) console.log(`\n${text}\n`);
		last = text;
	}

	async function propose(): Promise<void> {
		const { handbook } = await currentHandbook();
		// Writing is a help, not the work: where the disk refuses, everything else goes on.
		await writeSchemas(project, folders, handbook).catch(() => {});
	}

	async function send(): Promise<void> {
		const { diagnostics } = await currentHandbook();
		server.hot.send('rungbook:findings', diagnostics);
	}
}
