import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { addressOf, hasPage, pageOf } from '../handbook/addresses/addresses.ts';
import { collectionNames } from '../handbook/schema/collections.ts';
import { browserOptions } from '../harness/browser-options.ts';
import { startAstroDev, startDev, type DevServer } from '../harness/dev-server.ts';
import { checkFolders } from '../workplace/layers.ts';
import { engine } from '../workplace/roots.ts';
import { markOf, watched } from './watched-page.ts';

/** A file that somebody writes, and the page on which they look at it. */
export interface Written {
	file: string;
	/** The page, from the root of the site. */
	address: string;
}

/** Seconds from a save until something could be seen, one a save. */
export interface SaveTimes extends Written {
	/** A finding in the terminal, and on the open page; none where there is no checker. */
	terminal: number[];
	finding: number[];
	/** Words on the open page. */
	words: number[];
}

/** What it takes to write with a development server. */
export interface DevSpeed {
	/** Seconds from the start of the command until it says where it is, and until it has shown a page. */
	ready: number;
	firstPage: number;
	saves: SaveTimes[];
}

/**
 * Writes in a handbook as an author does, with `npm run dev` and a page of it open in a browser: saves
 * an entry with a link that leads nowhere, and saves it with other words; an entry of each kind that
 * has pages.
 *
 * @param content a folder of content; it is copied
 * @param folder the project, where it is another than this
 * @param rounds how often each entry is saved in each of the two ways
 */
export async function measureDev(content: string, { folder = engine, rounds = 10 } = {}): Promise<DevSpeed> {
	const place = await mkdtemp(join(tmpdir(), 'rungbook-writing-'));
	try {
		const copy = join(place, basename(content));
		await cp(content, copy, { recursive: true });
		const { handbook } = await checkFolders([copy]);
		const entries = collectionNames.flatMap((name) => (hasPage(name) ? [...handbook[name].values()].slice(0, 1) : []));
		const written = entries.map((entry) => ({ file: entry.body.file, address: pageOf(addressOf(entry)) }));
		return await measure(() => startDev(copy, folder), written, rounds, true);
	} finally {
		await rm(place, { recursive: true, force: true });
	}
}

/**
 * The same with a project of plain Starlight, which finds nothing. The page is put back at the end.
 *
 * @param folder the project
 * @param written a page of it
 */
export async function measureStarlightDev(folder: string, written: Written, rounds = 10): Promise<DevSpeed> {
	const text = await readFile(written.file, 'utf8');
	try {
		return await measure(() => startAstroDev(folder), [written], rounds, false);
	} finally {
		await writeFile(written.file, text);
	}
}

async function measure(
	start: () => Promise<DevServer>,
	written: readonly Written[],
	rounds: number,
	isChecked: boolean,
): Promise<DevSpeed> {
	const browser = await chromium.launch(await browserOptions());
	const began = performance.now();
	const server = await start().catch(async (error: unknown) => {
		await browser.close();
		throw error;
	});
	try {
		const ready = performance.now();
		const page = await browser.newPage();
		page.setDefaultTimeout(0);
		await page.goto(new URL(written[0]!.address, server.address).href);
		const firstPage = performance.now();
		await page.close();
		const saves: SaveTimes[] = [];
		for (const one of written) saves.push(await writeIn(server, browser, one, rounds, isChecked));
		return { ready: secondsFrom(began)(ready), firstPage: secondsFrom(began)(firstPage), saves };
	} finally {
		await browser.close();
		await server.stop();
	}
}

let marks = 0;

async function writeIn(
	server: DevServer,
	browser: Browser,
	written: Written,
	rounds: number,
	isChecked: boolean,
): Promise<SaveTimes> {
	const { file, address } = written;
	const text = await readFile(file, 'utf8');
	const times: SaveTimes = { ...written, terminal: [], finding: [], words: [] };
	// A page of its own: another may be loading anew after its last save.
	const { page, shows, finds, stands } = await watched(await browser.newPage());
	page.setDefaultTimeout(0);
	await page.goto(new URL(address, server.address).href);
	for (let round = 0; round < rounds; round += 1) {
		// Whoever writes looks at a page that stands.
		await stands();
		const save = round % 2 === 0 ? writeFile : writeBeside;
		if (isChecked) {
			const [mark, printed, began] = [markOf((marks += 1)), server.printed().length, performance.now()];
			await save(file, `${text.trimEnd()}\n\nAnd [a link](/roles/${mark}/).\n`);
			const terminal = server.prints(mark, printed).then(() => performance.now());
			const both = await Promise.all([terminal, finds(mark)]);
			const [inTerminal, onPage] = both.map(secondsFrom(began));
			times.terminal.push(inTerminal!);
			times.finding.push(onPage!);
		}
		const [mark, began] = [markOf((marks += 1)), performance.now()];
		await save(file, `${text.trimEnd()}\n\nAnd the word ${mark}.\n`);
		times.words.push(secondsFrom(began)(await shows(mark)));
	}
	await page.close();
	return times;
}

const secondsFrom = (began: number) => (time: number) => (time - began) / 1000;

/** Saves as many editors do: another file is put in its place. */
async function writeBeside(file: string, text: string): Promise<void> {
	await writeFile(`${file}~`, text);
	await rename(`${file}~`, file);
}
