import type { Settings } from '../../handbook/schema/settings.ts';
import { accentsOf } from './colours.ts';

/** The name of the icon that we draw where the brand brings none. */
export const OWN_ICON = 'favicon';

/** The icon in the browser’s tab: its address from the root of the handbook, and what kind of file it is. */
export function iconOf({ brand }: Settings): { address: string; type: string } {
	const address = brand.icon ?? `/${OWN_ICON}.svg`;
	return { address, type: address.endsWith('.png') ? 'image/png' : 'image/svg+xml' };
}

/** The icon of a handbook that brings none, as SVG: a ladder on the brand’s colour. */
export function drawIcon(settings: Settings): string {
	const { light, dark } = accentsOf(settings);
	return [
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">',
		`<rect width="24" height="24" rx="5" fill="${light.accent}"/>`,
		`<path d="M7.5 8h9M7.5 12.5h9M7.5 17h5" stroke="${dark.accent}" stroke-width="2.2"/>`,
		'<path d="M7.5 4v16M16.5 4v16" stroke="#fff" stroke-width="2.2" stroke-linecap="round"/>',
		'</svg>\n',
	].join('');
}
