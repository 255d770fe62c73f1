import type { APIRoute } from 'astro';
import { link } from '../site/links/links.ts';

/** Whoever publishes a handbook wants it found; one that is for few stands behind a password. */
export const GET: APIRoute = ({ site }) =>
	new Response(
		[
			'User-agent: *',
			'Allow: /',
			'',
			...(isKnown(site) ? [`Sitemap: ${new URL(link('/sitemap-index.xml'), site).href}`, ''] : []),
		].join('\n'),
	);

/** Without an address of its own, a handbook cannot say where its sitemap is. */
const isKnown = (site: URL | undefined) => site !== undefined && site.hostname !== 'localhost';
