import { handbookRoot } from '../page/handbook-root.ts';
import { forget, keep, kept } from '../page/store.ts';

const name = () => `handbook ${handbookRoot()} assessments`;

/**
 * The sheets that somebody fills in in this browser, the last one last: a sheet that came with a file is
 * somebody else’s until they say that it is theirs.
 */
export const claimed = (): string[] => (kept(name()) ?? '').split('\n').filter(Boolean);

/** Remembers that a sheet is filled in here. */
export const claim = (sheet: string): void =>
	keep(name(), [...claimed().filter((one) => one !== sheet), sheet].join('\n'));

/** Forgets the sheets that are not there any more: nothing is left of what was deleted. */
export function forgetClaims(isThere: (sheet: string) => boolean): void {
	const left = claimed().filter(isThere);
	if (left.length === claimed().length) return;
	if (left.length > 0) keep(name(), left.join('\n'));
	else forget(name());
}
