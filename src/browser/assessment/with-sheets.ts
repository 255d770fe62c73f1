/** What is done with sheets that are there: read, laid side by side, sent, and asked about. */
export { drawKept, drawWhose } from './draw-whose.ts';
export { readSheets } from './read-sheets.ts';
export { startReading } from './reading.ts';
export { saveSheets } from './send.ts';
export { drawVanished } from './vanished.ts';
