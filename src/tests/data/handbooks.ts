import { join } from 'node:path';
import { layerFrom } from '../../handbook/load/from-text.ts';
import { loadHandbook } from '../../handbook/load/load.ts';
import { published, type PublicHandbook } from '../../handbook/model/published.ts';
import { readFolder } from '../../workplace/read-folder.ts';
import { engine } from '../../workplace/roots.ts';
import { apiFiles } from '../../site/data/api/files.ts';
import { sourceOf } from '../../site/data/source.ts';
import { EVERY_FIELD } from '../forks/every-field.ts';
import { AWKWARD } from '../ladders/awkward/index.ts';
import { PUBLISHED } from '../ladders/published.ts';

/** A site that has an address, and one that was never told its own. */
export const PLACES = {
	'a site with an address and a base path': { site: 'https://handbook.example', base: '/ladder/' },
	'a site without an address': { site: 'http://localhost:4321', base: '/' },
};

/** A handbook of texts by path, as a fork has them. */
export function viewFrom(files: Readonly<Record<string, string>>): PublicHandbook {
	const own = Object.entries(files).map(([path, text]) => [path.replace(/^content\/org\//, ''), text]);
	return published(loadHandbook([layerFrom(Object.fromEntries(own))]).handbook);
}

/** The handbook that ships. */
export const shipped = () => published(loadHandbook([readFolder(join(engine, 'content/base'), engine)!]).handbook);

/** Handbooks that differ in what they have. */
export const HANDBOOKS: Readonly<Record<string, () => PublicHandbook | Promise<PublicHandbook>>> = {
	'the handbook that ships': shipped,
	'one that uses every field': () => viewFrom(EVERY_FIELD),
	...Object.fromEntries(Object.entries(AWKWARD).map(([what, make]) => [what, () => viewFrom(make())])),
	...Object.fromEntries(Object.entries(PUBLISHED).map(([what, make]) => [what, async () => viewFrom(await make())])),
};

/** The files for programs of a handbook, by path. */
export const filesOf = (view: PublicHandbook, place = PLACES['a site with an address and a base path']) =>
	new Map([...apiFiles(sourceOf(view, place))].map(([path, make]) => [path, make()]));
