import { expect, test } from 'vitest';
import { asProposed, findingsIn, readFiles } from '../../tests/ladders/fixture.ts';
import { ALL_OF_SHEETS } from '../../tests/ladders/sheets/all.ts';
import { workbookOf } from '../../tests/ladders/sheets/of-sheets.ts';
import { writeLayer } from './write-layer.ts';

test.each(ALL_OF_SHEETS)('sheets become a layer, all that they say, without an error: %s', async (_, __, sheets) => {
	const table = asProposed((await readFiles([await workbookOf(sheets)])).table);
	const layer = writeLayer(table);
	expect(findingsIn(layer.files).filter((finding) => finding.startsWith('error'))).toEqual([]);
	expect(layer.written + layer.saidAlready).toBe(table.statements.length);
});
