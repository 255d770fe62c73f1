import type { Texts } from '../handbook/edit/change.ts';
import type { Renaming } from '../handbook/edit/ids-with.ts';
import { mapTexts } from '../handbook/edit/map-texts.ts';
import { removeFromYaml, setInYaml } from '../handbook/source/yaml-text.ts';
import type { Layer } from '../handbook/load/layer.ts';
import { readMoves } from '../handbook/load/read-moves.ts';
import { SETTINGS_FILE } from '../handbook/migrations/layer-model.ts';
import { idMapOf, movedId, type IdMap } from '../handbook/model/moves.ts';
import type { CollectionName } from '../handbook/schema/collections.ts';
import { eachPart, idsIn, layerOf, type Parts } from './layer-texts.ts';

/**
 * What upstream renamed: entries that say `formerly` of an id that is gone.
 *
 * @param before what upstream’s layer said; where that is not known, every such id counts
 */
export function upstreamRenamings(before: Parts | undefined, now: Parts): Renaming[] {
	const found: Renaming[] = [];
	for (const { collection, id, part } of eachPart(now)) {
		for (const from of idsIn(id, part, 'formerly')) {
			const isNews = before === undefined || (before[collection].has(from) && !before[collection].has(id));
			if (isNews && !now[collection].has(from)) found.push({ collection, from, to: id });
		}
	}
	return found;
}

/** What following renamings made of the texts of a layer. */
export interface Followed {
	texts: Map<string, string>;
	/** Where each text was before, by where it is. */
	origins: Map<string, string>;
	/** What followed, a line each. */
	moved: string[];
	/** What could not, because something of the organisation’s has the new id already. */
	taken: string[];
}

/** Lets the texts of the organisation’s layer follow what upstream renamed: its files, what they refer to, its settings. */
export function followNames(texts: Texts, renamings: readonly Renaming[]): Followed {
	if (renamings.length === 0) return { texts: new Map(texts), origins: new Map(), moved: [], taken: [] };
	const layer = layerOf(texts);
	const fileOf = (collection: CollectionName, id: string) => layer.entries[collection].get(id)?.file;
	const isTaken = ({ collection, from, to }: Renaming) =>
		fileOf(collection, from) !== undefined && fileOf(collection, to) !== undefined;
	const map = idMapOf(renamings.filter((renaming) => !isTaken(renaming)));
	const paths = [...texts.keys()];
	const pairs = [...mapTexts(texts, map)].map(([path, text], index) => {
		const old = paths[index]!;
		return { old, path, text: path === SETTINGS_FILE ? withSettings(text, layer, map) : text };
	});
	return {
		texts: new Map(pairs.map(({ path, text }) => [path, text])),
		origins: new Map(pairs.map(({ old, path }) => [path, old])),
		moved: pairs.flatMap(({ old, path, text }) => {
			if (old !== path) return `${old} is now ${path}`;
			return texts.get(path) === text ? [] : `${path} names what it refers to by its new id`;
		}),
		taken: renamings
			.filter(isTaken)
			.map(
				({ collection, from, to }) =>
					`${fileOf(collection, from)} lies over what is now ${collection}/${to}, and ${fileOf(collection, to)} is there already`,
			),
	};
}

/** The text of handbook.yaml that renames and retires what has another id now. */
function withSettings(settings: string, layer: Layer, map: IdMap): string {
	return readMoves(layer).reduce((text, { kind, collection, from, to }) => {
		const key = movedId(map, collection, from)!;
		// What an organisation renames something to is its own id, and no id of upstream’s.
		const value = kind === 'renamed' || to === null ? to : movedId(map, collection, to);
		if (key === from && value === to) return text;
		const without = key === from ? text : removeFromYaml(text, [kind, collection, from]);
		return kind === 'renamed' && key === value ? without : setInYaml(without, [kind, collection, key], value);
	}, settings);
}
