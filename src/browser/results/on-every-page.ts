/** What every page starts: its theme button, and the search once it is touched. */
import { startSearch } from './start.ts';
import { startThemeButton } from '../page/theme.ts';

startThemeButton();
startSearch();
