import { kindOf } from '../brand/picture.ts';
import { foreignInSvg } from '../brand/svg.ts';
import { list } from '../language/words.ts';
import { mapBody, type Body } from '../model/body.ts';
import { fault, type Fault } from '../source/fault.ts';
import type { SourceFile } from '../source/source-file.ts';

/** The kinds of picture that may lie beside a text, by the ending of the file. */
const KINDS: Readonly<Record<string, string>> = {
	avif: 'AVIF',
	gif: 'GIF',
	jpeg: 'JPEG',
	jpg: 'JPEG',
	png: 'PNG',
	svg: 'SVG',
	webp: 'WebP',
};

const endingOf = (path: string) => /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** Whether a file is a picture by its name. */
export const isPicture = (path: string) => Object.hasOwn(KINDS, endingOf(path));

/**
 * Where a picture is published that lies among the texts: in a folder of its own, where no page can be.
 *
 * @param path from the root of its layer
 */
export const pictureAddress = (path: string) => `/pictures/${path}`;

/** What is wrong with a picture that lies among the texts; nothing where all is right. */
export function pictureFault({ path, shown, bytes }: SourceFile): Fault | undefined {
	const at = { file: shown, line: 1, column: 1 };
	const say = (message: string, hint: string) => fault('file-belongs-to-a-collection', at, message, hint);
	if (!bytes) return say('This picture is larger than a megabyte.', 'Save it smaller: readers wait for it.');
	const [wanted, kind] = [KINDS[endingOf(path)]!, kindOf(bytes)];
	if (kind !== wanted)
		return say(
			`This file is called ${wanted}, and is ${kind === undefined ? 'no picture' : `a ${kind}`}.`,
			'Save it again as what its name says.',
		);
	const foreign = kind === 'SVG' ? foreignInSvg(new TextDecoder().decode(bytes)) : [];
	if (foreign.length === 0) return undefined;
	return fault('content-is-data', at, `This picture holds ${list(foreign)}.`, 'Save it as a plain SVG, or as a PNG.');
}

/**
 * A body in which each picture that is written from its own file has its address.
 *
 * @param path of the file, from the root of its layer
 */
export function placePictures(body: Body, path: string): Body {
	if (!body.text.includes('![')) return body;
	return mapBody(body, (node) => {
		if (node.type !== 'image' || node.url === '' || /^([a-z][a-z\d+.-]*:|[\\/#?])/i.test(node.url)) return node;
		return { ...node, url: new URL(node.url, `http://layer${pictureAddress(path)}`).pathname };
	});
}
