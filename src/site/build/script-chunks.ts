/**
 * Which modules of the browser lie in one file together, with all that they import, by the name of the
 * file: one that is listed first takes what a later one would.
 */
const CHUNKS: Readonly<Record<string, readonly string[]>> = {
	every: ['results/start.', 'page/who-reads', 'page/theme', 'page/load-late', 'page/history-entry', 'preload-helper'],
	elements: [
		'page/say',
		'page/element',
		'page/address',
		'page/load-once',
		'page/today',
		'language/words',
		'levels/draw-said',
		'page/print-button',
	],
	answers: ['responsibilities/code', 'answers/'],
	mine: ['mine/standing', 'mine/in-words'],
	notes: ['browser/notes/'],
	sheet: ['growing/kept-sheet', 'growing/sentences', 'growing/draw-gone', 'growing/load', 'growing/listen'],
	growing: ['growing/draw-lines', 'growing/lines'],
};

/**
 * How the scripts of pages are cut into files. Left alone, what several pages share becomes a file for
 * every set of pages that do, most of them smaller than the request for it.
 */
export const scriptChunks = {
	groups: Object.entries(CHUNKS).map(([name, places], place, { length }) => ({
		name,
		test: (id: string) => places.some((part) => id.includes(part)),
		priority: length - place,
	})),
};
