import type { Entry, Handbook } from '../../handbook/model/handbook.ts';
import { byPageOrder } from '../sections.ts';

/** The pages of prose in the order in which they are read, without those that no list shows. */
export function guides(handbook: Handbook): Entry<'pages'>[] {
	return [...handbook.pages.values()].filter(({ data }) => !data.sidebar.hidden).sort(byPageOrder);
}
