import { isPicture } from '../load/pictures.ts';
import { nodesOfType } from '../model/body.ts';
import { readBody } from '../source/body.ts';
import { splitFrontMatter } from '../source/front-matter.ts';

/** Where files are that have another path now, by the path that they had. */
export type Paths = ReadonlyMap<string, string>;

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/**
 * The pictures of a layer that go along with the texts that they lie beside: those of a folder that all
 * of its texts leave for the same other one.
 *
 * @param files all files of the layer
 * @param texts where each text is now
 */
export function picturesToMove(files: Iterable<string>, texts: Paths): Map<string, string> {
	const all = new Set(files);
	const targets = new Map<string, Set<string>>();
	for (const [path, now] of texts) {
		const folder = folderOf(path);
		if (folder !== '') targets.set(folder, (targets.get(folder) ?? new Set()).add(folderOf(now)));
	}
	const moved = new Map<string, string>();
	for (const path of [...all].filter(isPicture)) {
		for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
			const [to, ...others] = targets.get(folder) ?? [];
			if (to === undefined) continue;
			const target = to + path.slice(folder.length);
			if (to !== folder && others.length === 0 && !all.has(target)) moved.set(path, target);
			break;
		}
	}
	return moved;
}

/**
 * A text in which the addresses of pictures are right that are written from its own place.
 *
 * @param from where it was
 * @param to where it is
 * @param pictures where pictures are now
 */
export function withPictures(text: string, from: string, to: string, pictures: Paths): string {
	if (!text.includes('![')) return text;
	const split = splitFrontMatter(text, from);
	if ('rule' in split) return text;
	const start = text.length - split.body.trimStart().length;
	const images = nodesOfType(readBody(text, from, split.body).body, 'image');
	// Several pictures may have one address, where it is defined.
	const places = new Map(images.map(({ url, at }) => [start + at, url]));
	return [...places]
		.sort(([a], [b]) => b - a)
		.reduce((all, [at, url]) => {
			const now = addressFrom(to, url, from, pictures);
			// What is written in another form than it is read stays as it is.
			return now === undefined || !all.startsWith(url, at) ? all : all.slice(0, at) + now + all.slice(at + url.length);
		}, text);
}

/** The address of a picture as a text at another place writes it; nothing where it stays as it is. */
function addressFrom(place: string, url: string, before: string, pictures: Paths): string | undefined {
	if (url === '' || /^([a-z][a-z\d+.-]*:|[\\/#?])/i.test(url)) return undefined;
	const file = fileAt(url, before);
	const wanted = pictures.get(file) ?? file;
	if (fileAt(url, place) === wanted) return undefined;
	const [here, there] = [place.split('/').slice(0, -1), wanted.split('/')];
	const shared = here.findIndex((name, index) => name !== there[index]);
	const common = shared < 0 ? here.length : shared;
	return encodeURI(
		[...(common < here.length ? here.slice(common).map(() => '..') : ['.']), ...there.slice(common)].join('/'),
	);
}

/** The file that an address leads to which is written from another file. */
function fileAt(url: string, from: string): string {
	const path = new URL(url, `http://layer/${from}`).pathname.slice(1);
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
