import { describe, expect, test } from 'vitest';
import { answersOf, filesOfWhole, LADDERS, readFiles } from '../../tests/ladders/fixture.ts';
import { writeLayer } from '../write/write-layer.ts';
import { after, exported, imported, layerAt } from './by-hand.ts';

describe.skipIf(LADDERS === undefined).each(['jorgef', 'etsy', 'monzo', 'unidays'])('the whole of %s', (ladder) => {
	test('goes out, changes nothing where it comes from, and comes equal into an empty layer', async () => {
		const { table } = await readFiles(await filesOfWhole(ladder), answersOf(ladder));
		const layer = layerAt('org', Object.fromEntries(writeLayer(table).files));
		const book = exported([layer]);
		expect([...imported([layer], book).plan.change.write.keys()]).toEqual([]);
		const empty = { shown: 'org', files: [], emptyFolders: [] };
		expect(exported([after([empty], imported([empty], book))])).toEqual(book);
	});
});
