import type { Entry } from '../../../handbook/model/handbook.ts';

/** What a table of responsibilities shows beside their titles and who answers for them. */
export interface Columns {
	asked: boolean;
	decides: boolean;
}

/** The columns that say something of some responsibilities. */
export const columnsOf = (responsibilities: readonly Entry<'responsibilities'>[]): Columns => ({
	asked: responsibilities.some(({ data }) => data.consulted.length > 0),
	decides: responsibilities.some(({ data }) => data.escalateTo !== undefined),
});

/** The columns of a table of very many: each says the rest on its page, and on that of its area. */
export const ONLY_HOLDERS: Columns = { asked: false, decides: false };
