import type { LogDay } from './calendar.ts';
import type { Entry, Log } from './log.ts';

/** A row of the log on paper: a line, or a day on which none is written yet. */
export interface PaperRow {
	/** The name of the day, on the first of its rows. */
	day: string;
	entry: Entry | undefined;
	/** How the evening was, on the first of its rows. */
	evening: Log['evenings'][string] | undefined;
}

/** The rows of some days: each line, and one to be filled in by hand for a day that has none. */
export const paperRows = ({ entries, evenings }: Log, days: readonly LogDay[]): PaperRow[] =>
	days.flatMap(({ on, name }) => {
		const its = entries.filter(({ day }) => day === on);
		const first = { day: name, evening: evenings[on] };
		const rest = its.slice(1).map((entry): PaperRow => ({ day: '', entry, evening: undefined }));
		return [{ ...first, entry: its[0] }, ...rest];
	});
