/**
 * Keeps something with the page in the browser’s history, for whoever comes back to it; nothing takes it away.
 * What an address asks for is written by another, and takes it away, too.
 */
export const keepInEntry = (kept: object | null): void => history.replaceState(kept, '');

/** What was kept with the page; `null` where nothing was. */
export const keptInEntry = (): unknown => history.state;

/**
 * Whether somebody comes back, by the browser’s way back, to a page with which something was kept.
 *
 * @param isKept whether the browser had kept the page as it was
 */
export const isComingBack = (isKept: boolean): boolean =>
	keptInEntry() !== null && (isKept || performance.getEntriesByType('navigation').some(isBack));

const isBack = (entry: PerformanceEntry) => (entry as PerformanceNavigationTiming).type === 'back_forward';
