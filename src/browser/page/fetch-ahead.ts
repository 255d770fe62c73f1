/** How long a pointer rests on a link, or the focus, before it is taken for what comes next, in milliseconds. */
const RESTS = 65;

/** The most pages that are fetched ahead from one page. */
const MOST = 12;

/** The whole handbook on one page weighs as much as hundreds of others. */
const HEAVY = /\/print\//;

/** Whether whoever reads has asked for less to be sent. */
const isSparing = (): boolean =>
	matchMedia('(prefers-reduced-data: reduce)').matches ||
	(navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Fetches the page that a link leads to while it is pointed at, so that it is there when somebody follows it:
 * a page of ours alone, each once, as the browser’s cache keeps it.
 */
export function startFetchingAhead(): void {
	if (isSparing()) return;
	const known = new Set([location.pathname]);
	let timer = 0;

	function fetchAhead(link: HTMLAnchorElement): void {
		const { origin, pathname } = link;
		const isPage = origin === location.origin && pathname.endsWith('/') && !HEAVY.test(pathname);
		if (!isPage || known.has(pathname) || known.size > MOST || !navigator.onLine) return;
		known.add(pathname);
		// Whether it comes makes no difference to the page at hand.
		fetch(pathname, { priority: 'low' }).catch(() => {});
	}

	const point = ({ target, type }: Event) => {
		clearTimeout(timer);
		const link = (target as Element).closest?.('a');
		if (!(link instanceof HTMLAnchorElement)) return;
		if (type === 'touchstart') fetchAhead(link);
		else timer = window.setTimeout(() => fetchAhead(link), RESTS);
	};
	for (const sign of ['pointerover', 'focusin', 'touchstart']) addEventListener(sign, point, { passive: true });
}
