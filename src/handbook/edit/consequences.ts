import { checkHandbook, type Checked } from '../check/check.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { compareText } from '../model/diagnostic.ts';
import type { PublicFiles } from '../model/handbook.ts';
import type { SourceLayer } from '../source/source-file.ts';
import { showPlace } from '../report/text.ts';
import { layerWith, type Change } from './change.ts';

/** What the checker says after a change that it did not say before. */
export interface Consequences {
	after: Checked;
	/** In order of place. */
	found: Diagnostic[];
}

/** Makes a change to the uppermost layer in memory, and asks the checker what it thinks of it. */
export function consequencesOf(
	layers: readonly SourceLayer[],
	change: Change,
	before: readonly Diagnostic[],
	{ assets, brandFiles }: PublicFiles,
): Consequences {
	const after = checkHandbook([...layers.slice(0, -1), layerWith(layers.at(-1)!, change)], assets, brandFiles);
	// What was found fault with before is no consequence, though it is worded with another name now.
	const said = ({ rule, message }: Diagnostic) => `${rule}\n${message}`;
	const place = ({ rule, at }: Diagnostic) => `${rule}\n${showPlace(at)}`;
	const known = new Set(before.flatMap((diagnostic) => [said(diagnostic), place(diagnostic)]));
	// In handbook.yaml, another line may stand in a place now, and a line may have more consequences.
	const isThere = (diagnostic: Diagnostic) =>
		known.has(place(diagnostic)) && !diagnostic.at.file.endsWith('handbook.yaml');
	const isNew = (diagnostic: Diagnostic) => !known.has(said(diagnostic)) && !isThere(diagnostic);
	return { after, found: after.diagnostics.filter(isNew) };
}

/** The paths that a change touches, in order. */
export const touched = ({ write, remove, move = new Map() }: Change) =>
	[...new Set([...write.keys(), ...remove, ...move.keys(), ...move.values()])].sort(compareText);
