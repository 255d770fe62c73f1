import { modelOf } from '../migrations/layer-model.ts';
import { MODEL } from '../schema/model.ts';
import { fault, type Fault } from '../source/fault.ts';
import { start, type Layer } from './layer.ts';

/**
 * The layers that are written for another version of the content model, one finding each. A layer
 * that holds nothing is written for any.
 *
 * @param model the version that is read
 */
export function otherModels(layers: readonly Layer[], model: number = MODEL): Fault[] {
	return layers.flatMap((layer) => {
		const { settings, shown } = layer;
		const written = layer.settingsBroken ? model : modelOf(settings?.value);
		const isEmpty = !settings && Object.values(layer.entries).every((entries) => entries.size === 0);
		// What is no version at all is a wrong field, and said as one.
		if (written === undefined || written < 1 || written === model || isEmpty) return [];
		return [
			fault(
				'content-model-is-current',
				settings && 'model' in settings.value ? settings.at(['model']) : start(`${shown}/handbook.yaml`),
				`This content is written for model ${written}; this version of the handbook reads model ${model}.`,
				written < model
					? 'Run `npm run upgrade`: it moves the content along.'
					: 'The content is newer than the code: bring the code up to date with `npm run upgrade`.',
			),
		];
	});
}
