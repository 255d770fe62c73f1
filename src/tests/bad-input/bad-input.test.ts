import { describe, expect, test } from 'vitest';
import { checkFolders } from '../../workplace/layers.ts';
import { byPlace } from '../../handbook/model/diagnostic.ts';
import { compare, filesIn, inFolder, inLayers, passedOver } from './case.ts';
import { tables } from './cases/tables.ts';

/** Words that mean nothing to somebody who writes about their work. */
const JARGON = /schema|\bunion|expected type|undefined|\[object|\bzod\b|\bnull\b|regex|NaN/i;

test('the base itself has nothing wrong', async () => {
	await inFolder({}, async (folder) => {
		expect((await checkFolders([folder])).diagnostics).toEqual([]);
	});
});

describe.each(Object.entries(tables))('%s', (_, cases) => {
	for (const { name, files, over, expected, unixOnly = false } of cases) {
		test.skipIf(unixOnly && process.platform === 'win32')(name, async () => {
			await inLayers({ files, ...(over ? { over } : {}) }, async (folder, layers) => {
				const checked = await checkFolders(layers);
				const { diagnostics } = checked;
				const { found, expected: wanted } = compare(folder, diagnostics, expected);
				expect(found).toEqual(wanted);
				// What a layer retires is neither taken nor named, and nobody need be told so.
				if (over === undefined) expect(await passedOver(folder, checked)).toEqual([]);
				expect(checked.coverage.files).toBe((await filesIn(folder)).length);
				expect([...diagnostics].sort(byPlace)).toEqual(diagnostics);
				for (const { message, hint = '' } of diagnostics)
					expect(`${message} ${hint}`.replace(/“[^”]*”|"[^"]*"/g, '')).not.toMatch(JARGON);
			});
		});
	}
});
