import type { Handbook } from '../model/handbook.ts';
import { settings as settingsSchema, type Settings } from '../schema/settings.ts';
import { allWords } from './all-words.ts';
import { checkFields, type Places } from './check-fields.ts';
import { checkTexts } from './check-texts.ts';
import type { Fault } from '../source/fault.ts';
import { withoutForeignIdentity } from './identity.ts';
import { start, type Layer } from './layer.ts';
import { placesOf } from './places-of.ts';
import { allSynonyms } from './synonyms.ts';

/**
 * What the handbook.yaml files of all layers say together.
 *
 * @param layers lowest first
 * @param faults takes what is wrong with them
 */
export function loadSettings(
	layers: readonly Layer[],
	faults: Fault[],
): Pick<Handbook, 'settings' | 'settingsAt' | 'settingsKeyAt' | 'settingsBroken'> {
	const given = layers.flatMap(({ settings, shown }) =>
		settings ? [{ settings, file: `${shown}/handbook.yaml` }] : [],
	);
	const values = withoutForeignIdentity(given.map(({ settings }) => settings.value));
	const parts = given.map(({ settings, file }, index) => {
		const value = values[index]!;
		return { file, read: () => settings, keys: new Set(Object.keys(value)), value };
	});
	const value = Object.assign({}, ...parts.map((part) => part.value)) as Record<string, unknown>;
	if ('synonyms' in value) value.synonyms = allSynonyms(parts.map((part) => part.value.synonyms));
	if ('words' in value) value.words = allWords(parts.map((part) => part.value.words));
	const nowhere = start(`${layers.at(-1)?.shown ?? '.'}/handbook.yaml`);
	const places: Places =
		parts.length > 0
			? placesOf(parts)
			: { at: () => nowhere, keyAt: () => nowhere, textAt: () => nowhere, scalar: () => undefined };
	const { data, faults: found } = checkFields(settingsSchema, value, places);
	faults.push(...found, ...parts.flatMap((part) => part.read().faults));
	if (data) faults.push(...checkTexts(settingsSchema, data, places));
	const settings: Settings = data ?? settingsSchema.parse({});
	const settingsBroken = data === undefined || layers.some((layer) => layer.settingsBroken);
	return {
		settings,
		settingsAt: (...path) => places.at(path),
		settingsKeyAt: (...path) => places.keyAt(path),
		settingsBroken,
	};
}
