import { carryOver } from '../notes/carry-over.ts';
import type { Sheet } from '../notes/notes.ts';
import { CHOICE } from './answers.ts';
import { loadKeys } from './load.ts';

/** What was marked in an inventory, as the handbook has it now. */
export interface Carried {
	marks: Sheet['marks'];
	/** What was said of lines that are no longer there. */
	gone: Sheet['marks'];
}

/**
 * Takes marks along into this handbook. What can be marked is loaded only where something was marked that
 * is not among the work that is known already.
 *
 * @param known the keys of that
 * @param file what holds all keys
 */
export async function carried(marks: Sheet['marks'], known: ReadonlySet<string>, file: string): Promise<Carried> {
	const { [CHOICE]: choice, ...answers } = marks;
	if (Object.keys(answers).every((key) => known.has(key))) return { marks, gone: {} };
	const all = await loadKeys(file).catch(() => undefined);
	if (!all) return { marks, gone: {} };
	const now = carryOver({ marks: answers }, { keys: new Set(all.keys), renamed: all.renamed });
	return { marks: { ...now.marks, ...(choice && { [CHOICE]: choice }) }, gone: now.gone };
}
