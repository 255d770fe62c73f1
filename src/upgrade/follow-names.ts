import { renameInTexts } from '../handbook/edit/rename-in-texts.ts';
import { removeFromYaml, setInYaml } from '../handbook/edit/yaml-text.ts';
import { readMoves } from '../handbook/load/read-moves.ts';
import { SETTINGS_FILE } from '../handbook/migrations/layer-model.ts';
import { idMapOf, movedId } from '../handbook/moves.ts';
import type { CollectionName } from '../handbook/schema/names.ts';
import { eachPart, idsIn, layerOf, type Parts, type Texts } from './layer-texts.ts';

/** An entry that upstream gave another id. */
export interface Renaming {
	collection: CollectionName;
	from: string;
	to: string;
}

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
	/** What followed, a line each. */
	moved: string[];
	/** What could not, because something of the organisation’s has the new id already. */
	taken: string[];
}

/** Lets the texts of the organisation’s layer follow what upstream renamed: its files, what they refer to, its settings. */
export function followNames(texts: Texts, renamings: readonly Renaming[]): Followed {
	const followed: Followed = { texts: new Map(texts), moved: [], taken: [] };
	for (const { collection, from, to } of renamings) {
		const { entries } = layerOf(followed.texts);
		const [old, next] = [from, to].map((id) => entries[collection].get(id)?.file);
		if (old !== undefined && next !== undefined) {
			followed.taken.push(`${old} lies over what is now ${collection}/${to}, and ${next} is there already`);
			continue;
		}
		const renamed = withSettings(renameInTexts(followed.texts, collection, from, to), { collection, from, to });
		const changed = [...renamed].filter(([path, text]) => followed.texts.get(path) !== text).map(([path]) => path);
		if (changed.length === 0) continue;
		followed.texts = renamed;
		followed.moved.push(`${collection}/${from} is now ${collection}/${to}: ${changed.join(', ')}`);
	}
	return followed;
}

/** The texts in which handbook.yaml renames and retires what has another id now. */
function withSettings(texts: Map<string, string>, renaming: Renaming): Map<string, string> {
	const map = idMapOf([renaming]);
	const settings = readMoves(layerOf(texts)).reduce(
		(text, { kind, collection, from, to }) => {
			const [key, value] = [from, to].map((id) => (id === null ? null : movedId(map, collection, id)));
			// What an organisation renames something to is its own id, and no id of upstream's.
			const now = kind === 'retired' ? value! : to;
			if (key === from && now === to) return text;
			const without = key === from ? text : removeFromYaml(text, [kind, collection, from]);
			return kind === 'renamed' && key === now ? without : setInYaml(without, [kind, collection, key!], now);
		},
		texts.get(SETTINGS_FILE) ?? '',
	);
	return settings === '' ? texts : texts.set(SETTINGS_FILE, settings);
}
