import { MODEL } from '../schema/model.ts';
import { migrations, type Migration, type Moved } from './index.ts';
import { modelOfText, SETTINGS_FILE, withModel } from './layer-model.ts';

/** A layer that was moved along, and what was done to it. */
export interface Migrated extends Moved {
	/** What changed in the model, a sentence a step. */
	steps: string[];
}

/**
 * Moves the texts of a layer along to a version of the content model, one step after the other, and
 * says the version in its handbook.yaml. A layer that is there already stays as it is, and so does
 * one of which it cannot be told.
 *
 * @param texts by path below the layer
 * @throws RangeError where no step leads on
 */
export function migrate(
	texts: ReadonlyMap<string, string>,
	to: number = MODEL,
	known: readonly Migration[] = migrations,
): Migrated {
	const moved: Migrated = { texts: new Map(texts), decide: [], steps: [] };
	let model = modelOfText(texts.get(SETTINGS_FILE));
	if (model === undefined || model >= to || texts.size === 0) return moved;
	for (; model < to; model++) {
		const step = known.find(({ from }) => from === model);
		if (!step) throw new RangeError(`No step leads from model ${model} of the content to ${model + 1}.`);
		const { texts: next, decide } = step.move(moved.texts);
		moved.texts = next;
		moved.decide.push(...decide);
		moved.steps.push(step.summary);
	}
	moved.texts.set(SETTINGS_FILE, withModel(moved.texts.get(SETTINGS_FILE) ?? '', to));
	return moved;
}
