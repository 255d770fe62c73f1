import { writeLayer } from '../../exchange/write/write-layer.ts';
import type { Layer } from './awkward/layer.ts';
import { answersOf, filesOfWhole, LADDERS, readFiles, readFixture } from './fixture.ts';

const NAMES = ['etsy', 'jorgef', 'monzo', 'unidays'];

/** Published ladders as handbooks of their own, by what they are: excerpts, and the whole of them where they lie on this machine. */
export const PUBLISHED: Readonly<Record<string, () => Promise<Layer>>> = Object.fromEntries(
	NAMES.flatMap((name) => [
		[`an excerpt of ${name}`, async () => layerFrom(await readFixture(name))],
		...(LADDERS === undefined
			? []
			: [
					[
						`the whole of ${name}`,
						async () => layerFrom(await readFiles(await filesOfWhole(name), answersOf(name))),
					] as const,
				]),
	]),
);

const layerFrom = ({ table }: Awaited<ReturnType<typeof readFiles>>): Layer =>
	Object.fromEntries([...writeLayer(table).files].map(([path, text]) => [`content/org/${path}`, text]));
