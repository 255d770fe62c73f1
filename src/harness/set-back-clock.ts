// Loaded before a command, by `--import`: its clock shows a day of decades ago.
const { now } = Date;
/** Thirty years, in milliseconds. */
const BACK = 30 * 365 * 86_400_000;

Date.now = () => now() - BACK;
globalThis.Date = new Proxy(Date, {
	construct: (date, given: unknown[]) => Reflect.construct(date, given.length === 0 ? [date.now()] : given) as Date,
});
