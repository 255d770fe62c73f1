import { collectionNames, kindOf, type CollectionName } from '../schema/collections.ts';
import type { Place } from '../model/diagnostic.ts';
import { didYouMean, suggest } from '../language/suggest.ts';
import { list } from '../language/words.ts';
import { fault, type Fault } from '../source/fault.ts';
import { isPicture } from './pictures.ts';

/** What a path says about its file. */
export interface Named {
	/** `settings` for handbook.yaml, an entry's collection, or nothing where the file is no entry. */
	collection?: CollectionName | 'settings';
	/** The id that the file claims, also where its name is at fault: references to it are no second fault. */
	id?: string;
	/** The id that it will most likely have once its name is mended. */
	meant?: string;
	faults: Fault[];
	/** Whether it is a picture beside the texts. */
	isPicture?: boolean;
	/** Whether the file is to be read. */
	usable: boolean;
}

/** Ids that would take the place of something else: of a list page, or of a part of every JavaScript object. */
export const RESERVED: ReadonlySet<string> = new Set([
	...['index', 'rubric', 'search', '404', 'new'],
	...Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()),
	'prototype',
	// Windows keeps these for devices, whatever their ending: a fork could not be checked out there.
	...['con', 'prn', 'aux', 'nul', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((port) => [`com${port}`, `lpt${port}`])],
]);
/** What `npm run import` keeps beside the entries: how a ladder is read, and what was written of it. */
export const IMPORT_FILES = { answers: 'import.yaml', lock: 'import.lock' } as const;
/** The longest id that a file may have. */
export const LONGEST_ID = 64;
const EXTENSION = /\.mdx?$/;

/**
 * Reads collection and id off the path of a file below a layer.
 *
 * @param path from the layer's root, with slashes
 * @param shown the path that reports show
 */
export function nameFile(path: string, shown: string): Named {
	const at: Place = { file: shown, line: 1, column: 1 };
	const parts = path.split('/');
	const base = parts.at(-1)!;
	if (path === 'handbook.yaml') return { collection: 'settings', faults: [], usable: true };
	if (parts.length === 1 && /^readme(\.mdx?)?$/i.test(base)) return { faults: [], usable: false };
	if (Object.values(IMPORT_FILES).some((name) => name === path)) return { faults: [], usable: false };
	const [folder] = parts as [string];
	const collection = collectionNames.find((name) => name === folder);
	const ignored = ignoredFile(base, at);
	if (ignored) return { faults: [ignored], usable: false };
	if (parts.length === 1 || collection === undefined) {
		return { ...misplaced(parts, at), usable: false };
	}
	if (isPicture(base)) return { faults: [], usable: false, isPicture: true };
	const { singular, within } = kindOf(collection);
	const folders = within === undefined ? 0 : 1;
	if (!EXTENSION.test(base)) {
		const id = [...parts.slice(1, -1), base.replace(/\..*$/, '')].join('/');
		if (/^readme(\.|$)/i.test(base)) return { faults: [readme(collection, at)], usable: false };
		const hint = /\.mdx?$/i.test(base)
			? `Rename it to ${base.replace(/\.mdx?$/i, (ending) => ending.toLowerCase())}.`
			: /\.mdx?\./.test(base)
				? `Remove the ending that was added: ${base.replace(/(\.mdx?)\..*$/, '$1')}.`
				: 'Rename it, or move it out of the content folder.';
		const message = `Unexpected file “${base}”; content files end in .mdx (or .md).`;
		return { collection, id, faults: [fault('file-belongs-to-a-collection', at, message, hint)], usable: false };
	}
	const id = [...parts.slice(1, -1), base.replace(EXTENSION, '')].join('/');
	const faults: Fault[] = [];
	const say = (message: string, hint: string) => faults.push(fault('file-name-is-its-id', at, message, hint));
	if (/^readme\.mdx?$/i.test(base)) return { faults: [readme(collection, at)], usable: false };
	const isMisplaced = parts.length - 2 !== folders;
	if (isMisplaced) {
		const wanted = `${collection}/${within === undefined ? '' : `<${kindOf(within as CollectionName).singular}>/`}<name>.mdx`;
		say(
			`A ${singular} lies at ${wanted}; this file is ${parts.length - 2 > folders ? 'too deep' : 'not deep enough'}.`,
			folders === 0
				? `Move it to ${collection}/${base}.`
				: parts.length > 3
					? `Move it to ${collection}/${parts[1]}/${base}.`
					: `Write the folder that it belongs to before its name: ${wanted.replace('<name>.mdx', base)}.`,
		);
	}
	for (const part of id.split('/').slice(isMisplaced ? -1 : 0)) {
		if (RESERVED.has(part.toLowerCase()))
			say(`“${part}” is a reserved word: no file may have that name.`, 'Choose another name.');
		else if (part !== part.toLowerCase() && /^[A-Za-z0-9-]+$/.test(part)) {
			say(`The file name “${part}” must be lower case.`, `Rename it to “${part.toLowerCase()}”.`);
		} else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)) {
			say(
				`The file name “${visible(part)}” holds something else than a-z, 0-9 and single hyphens between them.`,
				`Rename it, for instance to “${slug(part)}”.`,
			);
		}
		if (part.length > LONGEST_ID) {
			say(`The file name is longer than ${LONGEST_ID} characters (${part.length}).`, 'Shorten it.');
		}
	}
	const meant = [...parts.slice(1, 1 + folders), base.replace(EXTENSION, '')].map(slug).join('/');
	return { collection, id, meant, faults, usable: faults.length === 0 };
}

const readme = (collection: string, at: Place) =>
	fault(
		'file-belongs-to-a-collection',
		at,
		`A README is no entry of ${collection}.`,
		'Move it to the top of the content folder, or rename it if it is content.',
	);

function ignoredFile(base: string, at: Place): Fault | undefined {
	const warn = (what: string) =>
		fault(
			'file-belongs-to-a-collection',
			at,
			`This ${what} is ignored.`,
			'Remove it, or rename it if it is content.',
			'warning',
		);
	if (base.startsWith('.')) return warn('hidden file');
	if (/~$|\.(bak|orig|rej|swp|tmp)$|^#.*#$/.test(base)) return warn('backup file');
	return undefined;
}

function misplaced(parts: string[], at: Place): Pick<Named, 'collection' | 'id' | 'faults'> {
	const rule = 'file-belongs-to-a-collection';
	if (parts.length === 1) {
		const settings = /^handbook\.(ya?ml|json)$/i.test(parts[0]!);
		const hint = settings
			? 'Rename it to handbook.yaml.'
			: `Move it into the folder of its kind: ${list(collectionNames, 'or')}.`;
		return {
			...(settings ? { collection: 'settings' } : {}),
			faults: [fault(rule, at, `Unexpected file “${parts[0]}” beside the folders of the handbook.`, hint)],
		};
	}
	const [folder] = parts as [string];
	const meant = suggest(folder, collectionNames) as CollectionName | undefined;
	const message = `“${folder}” is no folder of the handbook; they are called ${list(collectionNames)}.`;
	const hint =
		meant === undefined
			? 'Move the file into one of them.'
			: `${didYouMean(folder, collectionNames)} Rename the folder.`;
	return {
		...(meant === undefined ? {} : { collection: meant, id: parts.slice(1).join('/').replace(EXTENSION, '') }),
		faults: [fault(rule, at, message, hint)],
	};
}

/** A text with its invisible and non-ASCII characters spelt out. */
function visible(text: string): string {
	return text.replace(
		/[^\x20-\x7e]/gu,
		(char) => `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
	);
}

function slug(text: string): string {
	const letters = text.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replace(/\p{M}/gu, '');
	const plain = letters.replace(/[^a-z0-9]+/g, '-');
	return plain.replace(/^-+|-+$/g, '') || 'a-new-name';
}
