import { codeVersion } from '../../workplace/code-version.ts';
import { digestOf, readKept, writeKept } from '../../workplace/kept.ts';
import { drawPreview, PREVIEW } from '../brand/preview/preview.ts';
import type { Maker } from './files.ts';

/** Where the code lies that draws it. */
const CODE = ['src/handbook/brand', 'src/site/brand'];

/** What an earlier build has drawn is kept under this name. */
const KEPT = 'preview';

/** The picture that others show beside a link: they ask for it by its whole address, so only a site that has one needs it. */
export const previewFile: Maker = function* ({ view: { settings }, reword, site }) {
	if (site === undefined) return;
	yield [
		PREVIEW.slice(1),
		() => {
			const words = { name: reword(settings.name), tagline: reword(settings.tagline) };
			const key = digestOf(codeVersion(CODE), JSON.stringify([words, settings.brand]));
			const kept = readKept(KEPT, key);
			if (kept instanceof Uint8Array) return kept;
			const drawn = drawPreview(settings, words);
			writeKept(KEPT, key, drawn);
			return drawn;
		},
	];
};
