/** What every page starts when all else is there: copying, and fetching ahead what is pointed at; in one file, which is asked for once. */
import { startCopying } from '../copy/start.ts';
import { startFetchingAhead } from '../page/fetch-ahead.ts';

startCopying();
startFetchingAhead();
