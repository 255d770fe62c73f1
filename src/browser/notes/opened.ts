/** What a page is told, as an event on its document, when a file of notes was opened. */
export const OPENED = 'notes-opened';

/** What such a file has brought: sheets of which there were none of that name. */
export interface Opened {
	names: readonly string[];
	file: string;
}
