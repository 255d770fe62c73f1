import { sceneKey, workKey } from '../../../browser/energy/work.ts';
import { idBefore, isDone } from '../../../handbook/model/moves.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';

/** What can be marked in an inventory, and what it was called before. */
export interface EnergyKeys {
	keys: string[];
	renamed: Record<string, string>;
}

/** The keys of all work and of all scenes, for what a reader marked in an older handbook. */
export function keysOfEnergy(view: PublicHandbook): EnergyKeys {
	const { responsibilities, stories, moves } = view;
	const keys = [
		...[...responsibilities.values()].map(workKey),
		...[...stories.values()].flatMap((story) => story.data.scenes.map((scene) => sceneKey(story, scene))),
	];
	const renamed = (['responsibilities', 'stories'] as const).flatMap((name) => [
		...moves.flatMap((move) =>
			move.collection === name && move.to !== null && isDone(move)
				? [[`${name}/${move.from}`, `${name}/${move.to}`] as const]
				: [],
		),
		...[...view[name].values()].flatMap(({ id, data }) =>
			data.formerly.map((old) => [`${name}/${idBefore(id, old)}`, `${name}/${id}`] as const),
		),
	]);
	return { keys, renamed: Object.fromEntries(renamed) };
}
