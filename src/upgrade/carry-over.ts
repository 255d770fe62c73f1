import type { Layer } from '../handbook/load/layer.ts';
import { readMoves } from '../handbook/load/read-moves.ts';
import type { Migration } from '../handbook/migrations/index.ts';
import { modelOfText, SETTINGS_FILE } from '../handbook/migrations/layer-model.ts';
import { migrate } from '../handbook/migrations/migrate.ts';
import { mapTexts } from '../handbook/edit/map-texts.ts';
import { idMapOf } from '../handbook/model/moves.ts';
import { MODEL } from '../handbook/schema/model.ts';
import { baseChanges, settingsChanges } from './base-changes.ts';
import { followNames, upstreamRenamings } from './follow-names.ts';
import type { Texts } from '../handbook/edit/change.ts';
import { layerOf, underIds, type Parts } from './layer-texts.ts';
import { Refusal } from '../workplace/refusal.ts';
import type { Section } from './section.ts';
import { collisions, orphans, splits } from './strays.ts';

/** The content of an organisation, moved along, and what there is to say of it. */
export interface CarriedOver {
	/** All texts of its layer, by path below it. */
	texts: Texts;
	/** Where a text was before that may have moved, by where it is. */
	origins: ReadonlyMap<string, string>;
	sections: Section[];
}

/**
 * Moves the organisation’s layer along: first to the present content model, then after what upstream
 * renamed. What only a person can decide is said.
 *
 * @param org the texts of the organisation’s layer
 * @param before those of upstream’s layer as it was; where that is not known, only moving is done
 * @param now those of upstream’s layer of the release
 * @throws Refusal where the organisation’s layer is newer than the release
 */
export function carryOver(
	org: Texts,
	before: Texts | undefined,
	now: Texts,
	known?: readonly Migration[],
	model: number = MODEL,
): CarriedOver {
	const written = modelOfText(org.get(SETTINGS_FILE)) ?? model;
	if (written > model)
		throw new Refusal(
			`content/org/handbook.yaml is written for model ${written} of the content, and this release reads ${model}.`,
			'Upgrade to a later release.',
		);
	const own = migrate(org, model, known);
	const base = layerOf(now);
	const past = before && migrate(before, model, known).texts;
	const renamings = upstreamRenamings(past && layerOf(past).entries, base.entries);
	// As it would have been with the ids of now: what follows from a renaming alone is no news.
	const old = past && layerOf(renamings.length > 0 ? mapTexts(past, idMapOf(renamings)) : past);
	const isAlone = layerOf(own.texts).settings?.value.base === false;
	const followed = followNames(own.texts, isAlone ? [] : renamings);
	const layer = layerOf(followed.texts);
	return {
		texts: followed.texts,
		origins: followed.origins,
		sections: [
			{ title: 'Your content was moved along, because the form of content changed:', lines: own.steps },
			{ title: 'Your content followed what upstream renamed:', lines: followed.moved },
			...(old && !isAlone ? differences(layer, old, base) : []),
			{ title: 'The new form of content leaves to you:', lines: own.decide, decide: true },
			{
				title: 'Upstream renamed entries to ids that you use already:',
				lines: followed.taken.map((line) => `${line}. Put the two together, or rename one.`),
				decide: true,
			},
		],
	};
}

/** What upstream did to entries that the organisation’s layer speaks of. */
function differences(org: Layer, old: Layer, base: Layer): Section[] {
	const said = readMoves(org);
	const ours = idMapOf(said.filter(({ kind }) => kind === 'renamed'));
	const [before, now] = [old, base].map(({ entries }) => underIds(entries, ours)) as [Parts, Parts];
	const gone = said.filter(
		({ collection, from }) => old.entries[collection].has(from) && !base.entries[collection].has(from),
	);
	const [settings, oldSettings, newSettings] = [org, old, base].map((layer) => layer.settings?.value);
	return [
		{
			title: 'Upstream changed entries that you have a file over:',
			lines: [...baseChanges(org.entries, before, now), ...settingsChanges(settings, oldSettings, newSettings)],
		},
		{
			title: 'Upstream split entries that you have a file over:',
			lines: splits(org.entries, before, now, ours),
			decide: true,
		},
		{
			title: 'Upstream removed entries that you speak of:',
			lines: [
				...orphans(org.entries, before, now),
				...gone.map(
					({ kind, collection, from }) =>
						`handbook.yaml: \`${kind}\` speaks of ${collection}/${from}, which upstream no longer has. Remove the line.`,
				),
			],
			decide: true,
		},
		{
			title: 'Upstream added entries under ids that you use:',
			lines: collisions(org.entries, before, now),
			decide: true,
		},
	];
}
