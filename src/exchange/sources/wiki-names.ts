/** The number that Notion puts behind each name of its export. */
const NUMBER = /[ _-]?\b[0-9a-f]{32}(?=(?:_all)?(?:\.\w+)?$)/i;

/** What is said of a table that the export of a wiki holds twice. */
export const TWICE =
	'The same table is in the file beside it whose name ends in “_all”, with all its rows; that one is read.';

/** Whether a file is the shorter of two that an export has of one table. */
export const isTwice = (path: string, paths: ReadonlySet<string>) =>
	/\.csv$/i.test(path) && paths.has(path.replace(/\.csv$/i, '_all.csv'));

/**
 * The names of the folders and files of a ladder without the numbers that a wiki has put behind them, as
 * long as no two in one folder become one.
 *
 * @param paths of all files, with slashes
 * @returns the names from the outermost folder to the file
 */
export function namesShown(paths: readonly string[]): (path: string) => string[] {
	const full = new Map<string, Set<string>>();
	const placesOf = (path: string) =>
		path.split('/').map((part, index, all) => [all.slice(0, index).join('/'), part] as const);
	for (const path of paths) {
		for (const [folder, part] of placesOf(path)) {
			const key = `${folder}/${shortName(part)}`;
			full.set(key, (full.get(key) ?? new Set()).add(part));
		}
	}
	return (path) =>
		placesOf(path).map(([folder, part]) =>
			full.get(`${folder}/${shortName(part)}`)!.size > 1 ? part : shortName(part),
		);
}

/** A name of a file or a folder without the number that a wiki has put behind it. */
export const shortName = (name: string) => {
	const cut = name.replace(NUMBER, '').replace(/_all(?=\.csv$)/i, '');
	return /^\.?\w*$/.test(cut) && cut.startsWith('.') ? name : cut.trim() === '' ? name : cut;
};
