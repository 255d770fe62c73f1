/** The name under which a tab keeps where on its page one reads. */
const PLACE = 'rungbook-place';

interface Place {
	path: string;
	top: number;
}

/**
 * Takes a reader back to their place on a page that is loaded anew. A browser does so by itself, but now and
 * then on a busy machine it does not; and a page may be left again before it is there.
 */
export function keepPlace(): void {
	const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null') as Place | null;
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	let isThere = visit?.type !== 'reload' || kept?.path !== location.pathname;
	const goThere = () => {
		if (!isThere && scrollY !== kept!.top) scrollTo({ top: kept!.top, behavior: 'instant' });
		isThere = true;
	};
	if (document.readyState === 'complete') goThere();
	else addEventListener('load', goThere, { once: true });
	addEventListener('pagehide', () => {
		const place: Place = { path: location.pathname, top: scrollY };
		if (isThere) sessionStorage.setItem(PLACE, JSON.stringify(place));
	});
}
