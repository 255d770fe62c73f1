import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import { allEntries, type BrandFile, type Handbook } from '../model/handbook.ts';
import { loadHandbook } from '../load/load.ts';
import type { SourceLayer } from '../source/source-file.ts';
import type { Coverage } from '../report/json.ts';
import { findBreaches } from '../model/rule.ts';
import { rules } from '../rules/index.ts';
import { collectionNames } from '../schema/collections.ts';
import { atItsCause, type Found } from './at-its-cause.ts';

/** A handbook with all that is to be said against it. */
export interface Checked {
	handbook: Handbook;
	/** In order of place. */
	diagnostics: Diagnostic[];
	coverage: Coverage;
}

/**
 * Loads layers and holds the handbook against every rule.
 *
 * @param layers lowest first
 * @param assets the files of `public/`, as addresses
 * @param brandFiles what those right in `public/brand` hold, by address
 */
export function checkHandbook(
	layers: readonly SourceLayer[],
	assets?: ReadonlySet<string>,
	brandFiles?: ReadonlyMap<string, BrandFile>,
): Checked {
	const found = findIn(layers, assets, brandFiles);
	const { handbook } = found;
	const shown = layers.map((layer) => layer.shown);
	const diagnostics = atItsCause(shown, found, (lowest) => findIn(layers.slice(0, lowest), assets, brandFiles)).sort(
		byPlace,
	);
	const entries = [...allEntries(handbook, collectionNames)].length;
	return { handbook, diagnostics, coverage: { files: handbook.fileCount, entries, rules: rules.length } };
}

/** What is found in layers, each thing in the file in which it shows. */
export function findIn(
	layers: readonly SourceLayer[],
	assets?: ReadonlySet<string>,
	brandFiles?: ReadonlyMap<string, BrandFile>,
): Found {
	const { handbook, faults } = loadHandbook(layers, assets, brandFiles);
	return { handbook, diagnostics: [...faults, ...findBreaches(rules, handbook)] };
}
