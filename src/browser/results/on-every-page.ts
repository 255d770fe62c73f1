/** What every page starts: its theme button, the search once it is touched, and, when all else is there, what copies and what fetches ahead; and for whoever has said who they are, what is theirs. */
import { startSearch } from './start.ts';
import { startLate } from '../page/load-late.ts';
import { startThemeButton } from '../page/theme.ts';
import { whoReads } from '../page/who-reads.ts';

startThemeButton();
startSearch();
startLate(() => void import('./late.ts'));

const reader = whoReads();
if (reader) void import('../mine/marks.ts').then(({ startMarks }) => startMarks(reader));
