/** How many weeks are watched. */
const WEEKS = 3;

/** The days of a week on which most people work, and all of them. */
const [WORKING, ALL] = [5, 7];

/** A day of the log. */
export interface LogDay {
	/** As `2026-11-30`. */
	on: string;
	/** As a reader says it. */
	name: string;
}

/** The Monday of the week of a day; of the next one where the day is at a weekend, since nothing of that week is left to watch. */
export function mondayFor(day: string): string {
	const date = asDate(day);
	const weekday = (date.getUTCDay() + 6) % 7;
	return shifted(date, weekday < WORKING ? -weekday : 7 - weekday);
}

/** The days of the log, week by week. */
export function weeksFrom(monday: string, withWeekends: boolean): LogDay[][] {
	return Array.from({ length: WEEKS }, (_, week) =>
		Array.from({ length: withWeekends ? ALL : WORKING }, (_, day) => {
			const on = shifted(asDate(monday), week * ALL + day);
			return { on, name: nameOf(on) };
		}),
	);
}

/** The last day before anything is concluded: the third Friday. */
export const lastDayFrom = (monday: string): string => shifted(asDate(monday), (WEEKS - 1) * ALL + WORKING - 1);

/** A day in words, such as `Monday 30 November`. */
export const nameOf = (day: string): string =>
	`${WEEKDAY.format(asDate(day))} ${asDate(day).getUTCDate()} ${MONTH.format(asDate(day))}`;

/** Whether something is a day. */
export const isDay = (text: string): boolean =>
	/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(asDate(text).getTime());

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

const asDate = (day: string) => new Date(`${day}T00:00:00Z`);

const shifted = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000).toISOString().slice(0, 10);
