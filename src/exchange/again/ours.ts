import type { Texts } from '../../handbook/edit/change.ts';
import { nameFile } from '../../handbook/load/file-name.ts';
import { splitFrontMatter } from '../../handbook/source/front-matter.ts';
import { readYaml } from '../../handbook/source/yaml.ts';
import type { Lock, LockedFile } from './lock.ts';
import { inFull, partsOf } from './parts.ts';

/** A file of the layer as it stands there now. */
export interface Ours {
	text: string;
	/** Its fields; nothing where they cannot be understood. */
	fields: Record<string, unknown> | undefined;
	body: string;
	/** The line on which something stands, by the names of what it stands in. */
	lineOf: (path: readonly string[]) => number;
}

/** The files of the layer, by path. */
export type OursAll = ReadonlyMap<string, Ours>;

/** Reads the files of a layer that a person may have edited. */
export const readOurs = (texts: Texts): OursAll =>
	new Map(
		[...texts].filter(([path]) => /\.(?:mdx?|yaml)$/.test(path)).map(([path, text]) => [path, readOne(path, text)]),
	);

function readOne(path: string, text: string): Ours {
	const none = { text, fields: undefined, body: '', lineOf: () => 1 };
	const plain = text.replace(/^\ufeff/, '');
	const isSettings = path.endsWith('.yaml');
	const split = isSettings ? { yaml: plain, linesBefore: 0, body: '' } : splitFrontMatter(plain, path);
	if ('rule' in split) return none;
	const yaml = readYaml(split.yaml, path, split.linesBefore);
	if (Array.isArray(yaml))
		return isSettings && split.yaml.replace(/^\s*#.*$/gm, '').trim() === '' ? { ...none, fields: {} } : none;
	return { text, fields: yaml.value, body: split.body, lineOf: (at) => yaml.at(placeOf(yaml.value, at)).line };
}

/** A path in names as one in keys and numbers, as far as there is something. */
function placeOf(fields: Record<string, unknown>, path: readonly string[]): (string | number)[] {
	const place: (string | number)[] = [];
	let value: unknown = fields;
	for (const [depth, name] of path.entries()) {
		const above = path.slice(0, depth);
		const whole = inFull(value, above);
		const names = [...(partsOf(value, above)?.keys() ?? [])];
		// What is written without its key has none on the way.
		if (Array.isArray(whole)) place.push(names.indexOf(name));
		else if (whole === value) place.push(name);
		const part = partsOf(value, above)?.get(name);
		if (part === undefined) break;
		value = part;
	}
	return place;
}

/** What an import has written, at the places that its entries have since somebody renamed them. */
export function lockAsRenamed(lock: Lock, ours: OursAll): Lock {
	const renamed = new Map<string, string>();
	for (const [path, { fields }] of ours) {
		const { collection, id } = nameFile(path, path);
		const former = fields?.formerly;
		if (collection === undefined || collection === 'settings' || id === undefined) continue;
		for (const old of Array.isArray(former) ? former : [former])
			if (typeof old === 'string') renamed.set(`${collection}/${old}`, `${collection}/${id}`);
	}
	if (renamed.size === 0) return lock;
	/** What lies in the folder of a role goes where that goes. */
	const inFolder = (entry: string) => {
		const [, role = '', level] = /^levels\/([^/]+)\/(.+)$/.exec(entry) ?? [];
		const now = renamed.get(`roles/${role}`);
		return now === undefined ? undefined : `levels/${now.slice('roles/'.length)}/${level}`;
	};
	const axisNow = (at: string) =>
		at.replace(/^expectations\/([^/]+)/, (whole, axis: string) => {
			const now = renamed.get(`axes/${axis}`);
			return now === undefined ? whole : `expectations/${now.slice('axes/'.length)}`;
		});
	const moved = <Value>(map: ReadonlyMap<string, Value>) =>
		new Map([...map].map(([at, value]) => [axisNow(at), value]));
	return new Map(
		[...lock].map(([path, file]): [string, LockedFile] => {
			const now = renamed.get(path.replace(/\.mdx?$/, '')) ?? inFolder(path.replace(/\.mdx?$/, ''));
			const isFree = now !== undefined && !ours.has(path);
			return [
				isFree ? `${now}${path.slice(path.lastIndexOf('.'))}` : path,
				{ ...file, digests: moved(file.digests), keys: moved(file.keys) },
			];
		}),
	);
}
