/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 20_000_000;

/** What the parts of a packed file may come to when they are opened, in bytes. */
export const LARGEST_OPENED = 200_000_000;

/** How many parts a packed file may have. */
export const MOST_PARTS = 1000;

/** How many packed files may lie in each other. */
export const DEEPEST_PACK = 3;

/** How many cells the sheets of a file may hold. */
export const MOST_CELLS = 500_000;

/** How many cells there may be room for between the filled ones: a single cell far out makes a sheet that large. */
export const MOST_ROOM = 5_000_000;

/** What is said of a file with more cells. */
export const TOO_MANY_CELLS =
	'This holds more than 500,000 cells. Keep the sheets that hold the ladder, and remove what is beside them.';
