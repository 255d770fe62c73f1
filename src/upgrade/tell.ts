import { count } from '../handbook/language/words.ts';
import type { Plan, Reason } from './plan.ts';
import type { Section } from './section.ts';

const REASONS: Record<Reason, string> = {
	edited: 'you had edited it',
	'in the way': 'upstream has something of its own in this place now',
	'edited and gone': 'you had edited it, and upstream no longer has it',
};

/** What a plan comes to, in a line. */
export function summaryOf({ write, remove, keep }: Plan): string {
	const fresh = write.filter(({ isNew }) => isNew).length;
	const parts = [
		`${count(write.length - fresh, 'file')} of upstream’s replaced`,
		`${fresh} new`,
		`${remove.length} removed`,
		`${keep.length} kept aside`,
	];
	return `${parts.join(', ')}.`;
}

/**
 * What a plan does that somebody has to know of.
 *
 * @param aside the folder in which files are kept
 */
export function tellPlan({ keep, added, back, away }: Plan, aside: string): Section[] {
	return [
		{
			title: `Kept aside in ${aside}/, so that you can look what you still want:`,
			lines: keep.map(({ path, why }) => `${path}: ${REASONS[why]}`),
		},
		{ title: 'Yours in upstream’s folders, left as they are:', lines: added },
		{ title: 'You had removed these of upstream’s, and they stay away:', lines: away },
		{ title: 'You had removed these of upstream’s, and they are back, since the rest needs them:', lines: back },
	];
}

/** The files that a plan touches, for whoever wants to see it before it happens. */
export function tellFiles({ write, remove }: Plan): Section[] {
	return [
		{ title: 'Would be replaced:', lines: write.filter(({ isNew }) => !isNew).map(({ path }) => path) },
		{ title: 'Would be new:', lines: write.filter(({ isNew }) => isNew).map(({ path }) => path) },
		{ title: 'Would be removed:', lines: remove },
	];
}
