import { address } from '../addresses/addresses.ts';
import type { Entry } from '../model/handbook.ts';
import { nodesOfType } from '../model/body.ts';
import { readBody } from '../source/body.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { tidy } from '../load/tidy.ts';
import { mapReferences, movedReference } from '../load/map-references.ts';
import { readYaml } from '../source/yaml.ts';
import { movedAddress } from '../addresses/moved-address.ts';
import { movedId, type IdMap } from '../model/moves.ts';
import { referencesIn } from '../model/references.ts';
import { collections } from '../schema/collections.ts';
import { components } from '../schema/components.ts';
import type { CollectionName } from '../schema/collections.ts';
import { editFrontMatter } from '../source/front-matter-text.ts';
import { withChanges } from './yaml-changes.ts';

/** A piece of text that takes the place of another. */
interface Piece {
	from: number;
	length: number;
	text: string;
}

/**
 * The text of a content file in which ids have become others: in its fields, its links and its
 * components. All else stays as it was written.
 *
 * @param file its name, for the kind of Markdown that it is
 */
export function mapText(text: string, file: string, collection: CollectionName, id: string, map: IdMap): string {
	const split = splitFrontMatter(text, file);
	if ('rule' in split) return text;
	const yaml = readYaml(split.yaml, file, split.linesBefore);
	if (Array.isArray(yaml)) return text;
	const offsetOf = offsets(text);
	const pieces: Piece[] = [];
	let isShorter = false;
	for (const { id: old, to, path, isKey } of referencesIn(collection, yaml.value)) {
		const now = movedReference(map, to, old);
		if (now === old) continue;
		const offset = offsetOf(isKey ? yaml.keyAt(path) : yaml.at(path));
		const quotes = /["']/.test(text.charAt(offset)) ? 1 : 0;
		if (now === null || stands(yaml.value, path, now, isKey)) isShorter = true;
		else pieces.push({ from: offset + quotes, length: old.length, text: now });
	}
	const { body } = readBody(text, file, split.body);
	const bodyStart = text.length - split.body.trimStart().length;
	const here = address(collection, id, { data: yaml.value } as unknown as Entry);
	for (const { url, at } of nodesOfType(body, 'link')) {
		const now = movedUrl(map, url, here);
		if (now !== url) pieces.push({ from: bodyStart + at, length: url.length, text: now });
	}
	for (const { name, attributes, at } of nodesOfType(body, 'component')) {
		for (const [key, rule] of Object.entries(components[name] ?? {})) {
			const old = attributes[key];
			if (!('references' in rule) || old === undefined) continue;
			const now = movedReference(map, rule.references, old);
			const from = text.indexOf(old, text.indexOf(`${key}=`, bodyStart + at));
			if (now !== null && now !== old) pieces.push({ from, length: old.length, text: now });
		}
	}
	for (const { 1: url = '', index } of text.slice(0, bodyStart).matchAll(/\]\(<?([^\s()<>]+)/g)) {
		const now = movedUrl(map, url, here);
		if (now !== url) pieces.push({ from: text.indexOf(url, index), length: url.length, text: now });
	}
	const changed = put(text, pieces);
	const { value: mapped } = mapReferences(collections[collection].schema, yaml.value, () => map);
	const becomes = (role: string) => movedId(map, 'roles', role);
	const isUntidy =
		JSON.stringify(mapped) !== JSON.stringify(yaml.value) &&
		JSON.stringify(tidy(collection, id, mapped, yaml.value, becomes)) !== JSON.stringify(mapped);
	return isShorter || isUntidy ? withFewer(changed, collection, id, map) : changed;
}

/** Whether the list that a path lies in holds an id already, or the map that it is a key of has that key. */
function stands(value: object, path: readonly (string | number)[], id: string, isKey: boolean): boolean {
	const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], value);
	if (Array.isArray(holder)) return holder.includes(id);
	return isKey && Object.hasOwn(holder as object, id);
}

/** The text without what names nothing any more or names something twice. */
function withFewer(text: string, collection: CollectionName, id: string, map: IdMap): string {
	return editFrontMatter(text, (yaml) => {
		const read = readYaml(yaml, '', 0);
		if (Array.isArray(read)) return yaml;
		const { value } = mapReferences(collections[collection].schema, read.value, () => map);
		return withChanges(
			yaml,
			read.value,
			tidy(collection, movedId(map, collection, id) ?? id, value, read.value, (role) => movedId(map, 'roles', role)),
			[],
		);
	});
}

/** An address as it is now; one that is written from its own page is written in full where it has changed. */
function movedUrl(map: IdMap, url: string, here: string): string {
	if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//') || url.startsWith('#')) return url;
	const { pathname, hash } = new URL(url, `http://handbook${here}`);
	const now = movedAddress(map, pathname + hash);
	return now === pathname + hash ? url : now;
}

function put(text: string, pieces: readonly Piece[]): string {
	// Several links may have one address, where it is defined.
	return [...new Map(pieces.map((piece) => [piece.from, piece])).values()]
		.sort((a, b) => b.from - a.from)
		.reduce((all, { from, length, text: piece }) => all.slice(0, from) + piece + all.slice(from + length), text);
}

/** Turns places, which count from 1, into offsets. */
function offsets(text: string): (place: { line: number; column: number }) => number {
	const starts = [0];
	for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1);
	return ({ line, column }) => (starts[line - 1] ?? 0) + column - 1;
}
