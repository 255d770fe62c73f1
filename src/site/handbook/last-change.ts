import type { Entry } from '../../handbook/model/handbook.ts';
import { currentDates } from './current.ts';

/** When any file of some entries was last changed, by git; nothing where git does not say. */
export async function lastChange(entries: readonly Entry[]): Promise<Date | undefined> {
	const dates = await currentDates();
	let latest: Date | undefined;
	for (const file of entries.flatMap(({ files }) => files)) {
		const date = dates.get(file);
		if (date && (!latest || date > latest)) latest = date;
	}
	return latest;
}

/** A day in words, such as `21 November 2026`. */
export const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
