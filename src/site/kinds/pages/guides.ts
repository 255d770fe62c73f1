import { byOrder } from '../../../handbook/model/order.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';

/** The pages of prose in the order in which they are read, without those that no list shows. */
export function guides(handbook: PublicHandbook): Entry<'pages'>[] {
	return [...handbook.pages.values()].filter(({ data }) => !data.sidebar.hidden).sort(byOrder);
}
