import { address, takenNames } from '../addresses/addresses.ts';
import { titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import type { SourceLayer } from '../source/source-file.ts';
import { idMapOf, movedId } from '../model/moves.ts';
import { collections, kindOf, type CollectionName } from '../schema/collections.ts';
import { inSentence, titleFromId } from '../language/words.ts';
import { changeBetween, settingsOf, textsOf, type Change, type Texts } from './change.ts';
import { addFormerly, editFrontMatter } from '../source/front-matter-text.ts';
import { idsWith, type Renaming } from './ids-with.ts';
import { picturesToMove } from './beside-texts.ts';
import { mapPaths, mapTexts } from './map-texts.ts';
import { removeFromYaml, setInYaml } from '../source/yaml-text.ts';
import { withWord } from './with-word.ts';

/** What a command would do to the uppermost layer. */
export interface Plan {
	change: Change;
	/** What is done, a line each, for whoever reads it. */
	lines: string[];
}

/** What speaks against renaming: an id that is taken, that the handbook keeps, or that a retired entry had; nothing where nothing does. */
export function whyNot(handbook: Handbook, all: readonly Renaming[]): string | undefined {
	for (const { collection, from, to } of all) {
		const { singular } = collections[collection];
		const isLeaving = all.some((other) => other.collection === collection && other.from === to);
		if (handbook[collection].has(to) && !isLeaving)
			return `${collection}/${from} would become ${to}, and there is a ${singular} “${to}” already.`;
		if (takenNames(collection).includes(to))
			return `${collection}/${from} would become ${to}, and the handbook keeps ${address(collection, to)} for itself.`;
		const retired = handbook.moves.find(
			(move) => move.kind === 'retired' && move.collection === collection && move.from === to,
		);
		if (retired)
			return `${collection}/${from} would become ${to}, and a ${singular} “${to}” is retired at ${retired.at.file}:${retired.at.line}.`;
	}
	return undefined;
}

/** What is renamed together with an entry: of a role, all ids that are made of its name. */
export const renamedWith = (handbook: Handbook, { collection, from, to }: Renaming): Renaming[] =>
	collection === 'roles' ? idsWith(handbook, from, to) : [{ collection, from, to }];

/**
 * Plans how an entry gets another id: the files of the uppermost layer are changed; for those of the
 * layers below a line in handbook.yaml says it.
 *
 * @param layers lowest first
 * @param renaming one that nothing speaks against (`whyNot`)
 * @param title the new title; where nothing is given and the old one is the old id in words, the new id in words
 */
export function planRename(
	layers: readonly SourceLayer[],
	handbook: Handbook,
	{ collection, from, to }: Renaming,
	title?: string,
): Plan {
	const entry = handbook[collection].get(from) as Entry;
	const top = layers.at(-1)!;
	const before = textsOf(top);
	const all = renamedWith(handbook, { collection, from, to });
	const ids = idMapOf(all);
	const files = top.files.map(({ path }) => path);
	const pictures = picturesToMove(files, mapPaths(files, ids));
	let texts = mapTexts(before, ids, pictures);
	let settings = withNewReferences(settingsOf(before), handbook, all);
	const lines: string[] = [];
	for (const one of all) {
		const there = handbook[one.collection].get(one.from) as Entry;
		const isBelow = there.files.some((file) => !file.startsWith(`${top.shown}/`));
		if (isBelow) settings = withRename(settings, handbook, one);
		else texts = withFormerly(texts, one.collection, one.to, one.from);
		lines.push(`${one.collection}/${one.from} → ${one.collection}/${one.to}`);
	}
	const old = titleOf(entry);
	const now = title ?? (old.toLowerCase() === titleFromId(from).toLowerCase() ? titleFromId(to) : old);
	if (now !== old) {
		texts = withTitle(texts, collection, to, now);
		lines.push(`“${old}” is called “${now}”`);
		if (kindOf(collection).inProse) {
			const word = { old: inSentence(old), now: inSentence(now), words: handbook.settings.words };
			const said = withWord(layers, texts, settings, word);
			settings = said.settings;
			if (said.isSaid) lines.push(`wherever a text says “${word.old}”, readers see “${word.now}”`);
		}
	}
	if (settings !== settingsOf(before)) texts.set('handbook.yaml', settings);
	return { change: changeBetween(before, texts, pictures), lines };
}

/**
 * Settings that call an entry of the layers below by its new id. One that it had for a while keeps a
 * line, since its address has been published.
 */
function withRename(settings: string, { moves }: Handbook, { collection, from, to }: Renaming): string {
	const before = moves.filter((move) => move.kind === 'renamed' && move.collection === collection && move.to === from);
	const line = (id: string) => ['renamed', collection, id];
	return [...before.map((move) => move.from), from].reduce(
		(text, id) => (id === to ? removeFromYaml(text, line(id)) : setInYaml(text, line(id), to)),
		settings,
	);
}

/** Settings in which what takes the place of something retired has the id that it gets. */
function withNewReferences(settings: string, handbook: Handbook, all: readonly Renaming[]): string {
	const map = idMapOf(all);
	return handbook.moves.reduce((text, { kind, collection, from, to }) => {
		const now = to === null ? null : movedId(map, collection, to);
		return kind === 'retired' && now !== to ? setInYaml(text, ['retired', collection, from], now) : text;
	}, settings);
}

/** The path of an entry's file in a layer, also where there is none yet. */
const pathOf = (texts: Texts, collection: CollectionName, id: string) =>
	['mdx', 'md'].map((ending) => `${collection}/${id}.${ending}`).find((path) => texts.has(path)) ??
	`${collection}/${id}.mdx`;

/** The texts with an id, which the entry had, in the file of the entry. */
export function withFormerly(texts: Texts, collection: CollectionName, id: string, old: string): Map<string, string> {
	const path = pathOf(texts, collection, id);
	return new Map(texts).set(path, addFormerly(texts.get(path), old, id));
}

function withTitle(texts: Texts, collection: CollectionName, id: string, title: string): Map<string, string> {
	const path = pathOf(texts, collection, id);
	return new Map(texts).set(
		path,
		editFrontMatter(texts.get(path), (yaml) => setInYaml(yaml, [kindOf(collection).title], title)),
	);
}
