import type { Place } from '../model/diagnostic.ts';
import { fault, type DoorRule, type Fault } from './fault.ts';

/** The offset of the first line that a version control system left in a text for somebody to resolve. */
export function findConflict(text: string): number | undefined {
	if (!/^(<{7}|>{7})/m.test(text)) return undefined;
	let offset = 0;
	let fence: string | undefined;
	for (const line of text.split('\n')) {
		const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		// A sample of code may show what a conflict looks like.
		if (mark !== undefined && fence === undefined) fence = mark;
		else if (mark !== undefined && line.trim().startsWith(fence!)) fence = undefined;
		else if (fence === undefined && /^(<{7}|>{7})(\s|$)/.test(line)) return offset;
		offset += line.length + 1;
	}
	return undefined;
}

/** Says that a merge is to be resolved. */
export function conflictFault(rule: DoorRule, at: Place): Fault {
	return fault(
		rule,
		at,
		'Two versions of the text stand here: an unresolved merge conflict.',
		'Keep one of the two versions, and remove the lines of <<<<<<<, ======= and >>>>>>>.',
	);
}
