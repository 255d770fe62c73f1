import { OF_FACTS } from './of-facts.ts';
import { OF_FEW_WORDS } from './of-few-words.ts';
import { OF_GRIDS } from './of-grids.ts';
import { OF_HEADS } from './of-heads.ts';
import { OF_LISTS } from './of-lists.ts';
import { OF_MARKS } from './of-marks.ts';
import { OF_MORE_GRIDS } from './of-more-grids.ts';
import { OF_NAMES } from './of-names.ts';
import { OF_ODD_SHEETS } from './of-odd-sheets.ts';
import { OF_OWNERS } from './of-owners.ts';
import { OF_PARTS } from './of-parts.ts';
import { OF_PLAIN_SHEETS } from './of-plain-sheets.ts';
import { OF_SEVERAL } from './of-several.ts';
import type { OfSheets } from './of-sheets.ts';
import { OF_SIDES } from './of-sides.ts';
import { OF_WIDE_GRIDS } from './of-wide-grids.ts';

/** All ladders in sheets that were made up. */
export const ALL_OF_SHEETS: readonly OfSheets[] = [
	...OF_GRIDS,
	...OF_WIDE_GRIDS,
	...OF_MORE_GRIDS,
	...OF_LISTS,
	...OF_OWNERS,
	...OF_SEVERAL,
	...OF_ODD_SHEETS,
	...OF_PLAIN_SHEETS,
	...OF_SIDES,
	...OF_PARTS,
	...OF_NAMES,
	...OF_MARKS,
	...OF_HEADS,
	...OF_FACTS,
	...OF_FEW_WORDS,
];
