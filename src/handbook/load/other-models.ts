import { modelOf } from '../migrations/layer-model.ts';
import { MODEL } from '../schema/model.ts';
import { fault, type Fault } from '../source/fault.ts';
import type { Layer } from './layer.ts';

/**
 * The layers that say that they are written for another version of the content model, one finding each.
 *
 * @param model the version that is read
 */
export function otherModels(layers: readonly Layer[], model: number = MODEL): Fault[] {
	return layers.flatMap((layer) => {
		const { settings } = layer;
		// Whoever writes a file by hand need not know that there are versions: `npm run upgrade` asks more closely.
		if (!settings || !('model' in settings.value) || layer.settingsBroken) return [];
		const written = modelOf(settings.value);
		// What is no version at all is a wrong field, and said as one.
		if (written === undefined || written < 1 || written === model) return [];
		return [
			fault(
				'content-model-is-current',
				settings.at(['model']),
				`This content is written for model ${written}; this version of the handbook reads model ${model}.`,
				written < model
					? 'Run `npm run upgrade`: it moves the content along.'
					: 'The content is newer than the code: bring the code up to date with `npm run upgrade`.',
			),
		];
	});
}
