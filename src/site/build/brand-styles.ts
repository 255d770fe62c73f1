import type { Plugin } from 'vite';
import { brandStyles } from '../brand/colours.ts';
import { latestHandbook } from '../handbook/current.ts';

/** The name under which the style sheet of the brand is asked for. */
export const BRAND_STYLES = 'virtual:brand.css';

/**
 * Makes the brand’s colours a style sheet like any other: it is packed with ours into one file, and
 * no page needs a style of its own, which the policy would refuse.
 */
export function brandStylesPlugin(): Plugin {
	// No NUL before it, as is the custom: Astro must take it for a style sheet.
	const FILE = '/__brand.css';
	return {
		name: 'brand-styles',
		resolveId: (id) => (id === BRAND_STYLES ? FILE : undefined),
		load: async (id) => (id === FILE ? brandStyles((await latestHandbook()).handbook.settings) : undefined),
	};
}
