import { ID } from '../../handbook/schema/reference.ts';

/** An id that somebody wrote in a new row, where it can be one. */
export const idWanted = (text: string): string | undefined => (ID.test(text.trim()) ? text.trim() : undefined);
