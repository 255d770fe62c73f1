import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findInvalidHtml } from '../../harness/valid-html.ts';
import { withPages } from '../browser/browser.ts';
import { grouped } from '../browser/findings.ts';
import { visit } from '../browser/visit.ts';
import type { Fork } from './make-fork.ts';

/** What is no valid HTML on any page of a fork. */
export async function invalidIn({ folder }: Fork): Promise<string[]> {
	const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('index.html'));
	const found = await Promise.all(
		pages.map(async (address) =>
			findInvalidHtml(await readFile(join(folder, address), 'utf8')).map((what) => ({ address, what })),
		),
	);
	return grouped(found.flat());
}

/** What keeps somebody from reading some pages of a fork: barriers in either theme, what a phone has no room for, complaints of the browser. */
export async function barriersIn({ origin }: Fork, addresses: readonly string[]): Promise<string[]> {
	const visits = await withPages(addresses, { baseURL: origin }, (page, address) => visit(page, address));
	return visits.flatMap(({ address, barriers, tooWide, complaints }) =>
		[...barriers, ...tooWide, ...complaints].map((what) => `${what} – on ${address}`),
	);
}
