import { findIn } from '../check/check.ts';
import type { SourceLayer } from '../source/source-file.ts';
import { removeFromYaml, setInYaml } from '../source/yaml-text.ts';
import { changeBetween, layerWith, textsOf, type Texts } from './change.ts';

/** A word that is to be read in the place of another. */
export interface NewWord {
	old: string;
	now: string;
	/** What the settings say already. */
	words: Readonly<Record<string, string>>;
}

/**
 * Settings in which readers see a word where a text says another, and where it said one that stood for
 * that. Where no text says it, or the new word is not to be read, no line is written: the checker would
 * find fault with it at once.
 *
 * @param layers lowest first
 * @param texts those of the uppermost layer as they are to be, but for handbook.yaml
 * @returns the settings, and whether readers will see the new word
 */
export function withWord(
	layers: readonly SourceLayer[],
	texts: Texts,
	settings: string,
	{ old, now, words }: NewWord,
): { settings: string; isSaid: boolean } {
	const set = (text: string, word: string) =>
		word === now ? removeFromYaml(text, ['words', word]) : setInYaml(text, ['words', word], now);
	const before = Object.keys(words)
		.filter((word) => words[word] === old)
		.reduce(set, settings);
	const after = set(before, old);
	const top = layers.at(-1)!;
	const change = changeBetween(textsOf(top), new Map(texts).set('handbook.yaml', after));
	const { handbook, diagnostics } = findIn([...layers.slice(0, -1), layerWith(top, change)]);
	const places = [handbook.settingsKeyAt('words', old), handbook.settingsAt('words', old)];
	const isFault = diagnostics.some(({ at }) =>
		places.some((place) => place.file === at.file && place.line === at.line && place.column === at.column),
	);
	return isFault && old !== now ? { settings: before, isSaid: before !== settings } : { settings: after, isSaid: true };
}
