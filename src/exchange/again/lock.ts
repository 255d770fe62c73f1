import { parse } from 'yaml';
import { z } from 'zod';
import { compareText } from '../../handbook/model/diagnostic.ts';
import type { WrittenLayer } from '../write/write-layer.ts';
import { digestOf } from './digest.ts';
import { digestsOf, objectsIn } from './parts.ts';

/** What was written of an entry. */
export interface LockedFile {
	/** Where it stands in the source; none for the settings. */
	key?: string;
	/** A digest of its whole text. */
	file: string;
	/** A digest of each piece of its fields and of its body, by path. */
	digests: ReadonlyMap<string, string>;
	/** Where in the source that stands which has an id in it, by path. */
	keys: ReadonlyMap<string, string>;
}

/** What an import has written, by path in the layer. */
export type Lock = ReadonlyMap<string, LockedFile>;

const VERSION = 1;

const schema = z.object({
	version: z.literal(VERSION),
	files: z.record(
		z.string(),
		z
			.looseObject({ key: z.string().optional(), file: z.string() })
			.catchall(z.union([z.string(), z.record(z.string(), z.string())])),
	),
});

/** The file that says what an import has written. */
const HEAD = `# What \`npm run import\` has written here, so that the next import changes only what changed in the source.
# Each line: where something stands in the source (key), and a digest of each field as it was written.
# Nobody edits this file; it belongs into git beside the entries.
version: ${VERSION}
`;

/**
 * Reads what an import has written.
 *
 * @throws where the text is none of ours
 */
export function readLock(text: string): Lock {
	const { files } = schema.parse(parse(text));
	return new Map(
		Object.entries(files).map(([path, { key, file, ...parts }]) => {
			const digests = new Map<string, string>();
			const keys = new Map<string, string>();
			for (const [at, part] of Object.entries(parts)) {
				if (typeof part === 'string') digests.set(at, part);
				else if (part !== undefined)
					for (const [name, value] of Object.entries(part)) {
						if (name === 'key') keys.set(at, value);
						else digests.set(`${at}/${name}`, value);
					}
			}
			return [path, { ...(key === undefined ? {} : { key }), file, digests, keys }];
		}),
	);
}

/** What is written of a layer. */
export function lockOf({ entries, files, origins }: Pick<WrittenLayer, 'entries' | 'files' | 'origins'>): Lock {
	return new Map(
		[...entries].map(([path, { key, fields, body }]) => {
			const text = files.get(path)!;
			const keys = objectsIn(fields).flatMap(([at, object]) => {
				const [first] = origins.get(object) ?? [];
				return first === undefined || at === '' ? [] : [[at, first] as const];
			});
			const digests = new Map([...digestsOf(saidIn(fields)), ...bodyDigest(body)]);
			return [path, { ...(key === undefined ? {} : { key }), file: digestOf(text), digests, keys: new Map(keys) }];
		}),
	);
}

/** A digest of prose, without the blank lines around it. */
export const bodyDigest = (body: string | undefined): [string, string][] =>
	body === undefined || body.trim() === '' ? [] : [['body', digestOf(body.trim())]];

/** Fields as a file has them, without those that say nothing. */
export const saidIn = (fields: object): Record<string, unknown> =>
	JSON.parse(JSON.stringify(fields, (_, value: unknown) => (isEmpty(value) ? undefined : value))) as Record<
		string,
		unknown
	>;

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Writes down what an import has written: the same each time, a line for each statement. */
export function lockText(lock: Lock): string {
	const files = [...lock].sort(([a], [b]) => compareText(a, b));
	return `${HEAD}files:\n${files.map(([path, file]) => `  ${word(path)}:\n${linesOf(file)}`).join('')}`;
}

function linesOf({ key, file, digests, keys }: LockedFile): string {
	const lines = new Map<string, string[]>();
	for (const [at, of] of keys) lines.set(at, [`key: ${word(of)}`]);
	const loose = [...digests].filter(([path, digest]) => {
		const owner = ownerOf(path, keys);
		if (owner !== undefined) lines.get(owner)!.push(`${word(path.slice(owner.length + 1))}: ${digest}`);
		return owner === undefined;
	});
	return [
		...(key === undefined ? [] : [`key: ${word(key)}`]),
		`file: ${file}`,
		...loose.map(([path, digest]) => `${word(path)}: ${digest}`),
		...[...lines].map(([path, parts]) => `${word(path)}: { ${parts.join(', ')} }`),
	]
		.map((line) => `    ${line}\n`)
		.join('');
}

/** The innermost thing with an id that a piece is of. */
function ownerOf(path: string, keys: ReadonlyMap<string, string>): string | undefined {
	for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
		if (keys.has(path.slice(0, end))) return path.slice(0, end);
	return undefined;
}

/** A text as YAML takes it for one. */
const word = (text: string) =>
	/^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
