import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { findInvalidHtml } from '../../harness/valid-html.ts';
import { grouped } from './findings.ts';

const SITES = inject('sites').map((site, which) => ({ ...site, which }));

describe.each(SITES)('under $base', ({ folder, which }) => {
	test('every page is valid HTML', async () => {
		const files = await readdir(folder, { recursive: true });
		const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'));
		expect(pages.length).toBeGreaterThan(1);
		const found = await Promise.all(
			someOf(pages, 6 * SITES.length, which).map(async (address) => {
				const html = await readFile(join(folder, address), 'utf8');
				return findInvalidHtml(html).map((what) => ({ address, what }));
			}),
		);
		expect(grouped(found.flat())).toEqual([]);
	});
});
