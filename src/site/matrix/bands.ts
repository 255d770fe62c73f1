/** The most levels for which a sheet of paper has room, side by side. */
const MOST = 6;

/**
 * Shares columns out among sheets of paper: as few as hold them, each with as many as the others.
 *
 * @param count of the columns
 * @returns the first column of each sheet and the one after its last
 */
export function bands(count: number): [from: number, to: number][] {
	const sheets = Math.ceil(count / MOST);
	const edge = (sheet: number) => Math.ceil((sheet * count) / sheets);
	return Array.from({ length: sheets }, (_, sheet) => [edge(sheet), edge(sheet + 1)]);
}
