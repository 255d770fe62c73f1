import { allEntries, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { nameFile } from '../load/file-name.ts';
import type { SourceLayer } from '../source/source-file.ts';
import { hangsOn, idMapOf } from '../model/moves.ts';
import { collectionNames, collections, kindOf, type CollectionName } from '../schema/collections.ts';
import { count, inSentence, list } from '../language/words.ts';
import { isPicture } from '../load/pictures.ts';
import { changeBetween, settingsOf, textsOf, type Texts } from './change.ts';
import { withFormerly, type Plan } from './plan-rename.ts';
import { withWord } from './with-word.ts';
import { mapTexts } from './map-texts.ts';
import { setInYaml } from '../source/yaml-text.ts';
import { takersInWords, writeOutTexts } from './write-out-texts.ts';

/**
 * Plans how an entry goes out of use: a line in handbook.yaml says it of the layers below; files of
 * the uppermost layer that lie over it, or that are about it alone, go, and references to it become
 * references to what takes its place.
 *
 * @param layers lowest first
 * @param to what takes its place; null where nothing does
 */
export function planRetire(
	layers: readonly SourceLayer[],
	handbook: Handbook,
	{ collection, from, to }: { collection: CollectionName; from: string; to: string | null },
): Plan {
	const entry = handbook[collection].get(from) as Entry;
	const top = layers.at(-1)!;
	const before = textsOf(top);
	const gone = new Set([entry, ...aboutAlone(handbook, collection, from)]);
	/** What goes with it is named nowhere either. */
	const others = [...gone].flatMap((one) =>
		one === entry ? [] : { collection: one.collection, from: one.id, to: null },
	);
	const lines = [`${collection}/${from} is retired${to === null ? '' : `; ${collection}/${to} takes its place`}`];
	const kept = new Map(
		[...before].filter(([path]) => {
			const { collection: name, id } = nameFile(path, path);
			const isGone = [...gone].some((one) => one.collection === name && one.id === id);
			if (isGone) lines.push(`${top.shown}/${path} is removed`);
			return !isGone;
		}),
	);
	for (const path of picturesLeft(top, before, kept))
		lines.push(`${top.shown}/${path} lies where no text is any more; remove it if nothing else shows it`);
	const levelsGone = new Set([...gone].flatMap((one) => (one.collection === 'levels' ? one.id : [])));
	const said = writeOutTexts(kept, handbook, levelsGone);
	lines.push(...takersInWords(handbook, levelsGone));
	let texts = mapTexts(said, idMapOf([...others, { collection, from, to }]));
	let settings = settingsOf(before);
	const isBelow = entry.files.some((file) => !file.startsWith(`${top.shown}/`));
	if (isBelow) settings = setInYaml(settings, ['retired', collection, from], to);
	for (const move of handbook.moves) {
		if (move.kind === 'retired' && move.collection === collection && move.to === from)
			settings = setInYaml(settings, ['retired', collection, move.from], to);
	}
	if (to !== null && !isBelow) texts = withFormerly(texts, collection, to, from);
	if (to !== null && collection === 'roles') {
		const [old, now] = [entry, handbook.roles.get(to)!].map((one) => inSentence(titleOf(one))) as [string, string];
		const word = withWord(layers, texts, settings, { old, now, words: handbook.settings.words });
		settings = word.settings;
		if (word.isSaid) lines.push(`wherever a text says “${old}”, readers see “${now}”`);
	}
	if (settings !== settingsOf(before)) texts.set('handbook.yaml', settings);
	const withIt = collectionNames.flatMap((name) => {
		const number = [...gone].filter((one) => one !== entry && one.collection === name).length;
		return number === 0 ? [] : [count(number, collections[name].singular, collections[name].plural)];
	});
	if (withIt.length > 0) lines.push(`with it go ${list(withIt)} that were about it alone`);
	return { change: changeBetween(before, texts), lines };
}

/** Pictures in folders that had texts, and have none any more. */
function picturesLeft({ files }: SourceLayer, before: Texts, kept: Texts): string[] {
	const folders = (texts: Texts) => new Set([...texts.keys()].map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
	const [had, have] = [folders(before), folders(kept)];
	const isLeft = (path: string) =>
		[...had].some((folder) => folder !== '' && !have.has(folder) && path.startsWith(folder));
	return files.map(({ path }) => path).filter((path) => isPicture(path) && isLeft(path));
}

/** What is about an entry alone, or lies in it: levels, days and ways of a role, steps of a transition. */
function aboutAlone(handbook: Handbook, collection: CollectionName, id: string): Entry[] {
	const isAbout = ({ collection: name, data }: Entry) =>
		collection === 'roles' &&
		kindOf(name).about?.some((field) => (data as Record<string, unknown>)[field] === id) === true;
	return [...allEntries(handbook, collectionNames)]
		.filter((entry) => isAbout(entry) || hangsOn({ collection, from: id }, entry.collection, entry.id))
		.filter((entry) => entry.collection !== collection)
		.flatMap((entry) => [entry, ...aboutAlone(handbook, entry.collection, entry.id)]);
}
