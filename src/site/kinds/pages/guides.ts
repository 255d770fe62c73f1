import { editingPage } from '../../../handbook/addresses/addresses.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';

/**
 * The pages of prose in the order in which they are read, without those that no list shows, and
 * without the one on editing, which has a section of its own with the rules.
 */
export function guides(handbook: PublicHandbook): Entry<'pages'>[] {
	const editing = editingPage(handbook);
	return [...handbook.pages.values()].filter((page) => !page.data.sidebar.hidden && page !== editing).sort(byOrder);
}
