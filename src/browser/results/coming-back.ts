/**
 * Whether somebody comes back to a page on which they had followed a result of the search, by the browser’s way back.
 *
 * @param isKept whether the browser had kept the page as it was
 */
export const isComingBack = (isKept: boolean): boolean =>
	history.state !== null && (isKept || performance.getEntriesByType('navigation').some(isBack));

const isBack = (entry: PerformanceEntry) => (entry as PerformanceNavigationTiming).type === 'back_forward';
