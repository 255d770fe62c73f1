import type { APIRoute } from 'astro';
import { link } from '../site/links/links.ts';
import { isPublicSite, SITEMAP } from '../site/links/site-address.ts';

/** Whoever publishes a handbook wants it found; one that is for few stands behind a password. */
export const GET: APIRoute = ({ site }) =>
	new Response(
		[
			'User-agent: *',
			'Allow: /',
			'',
			...(isPublicSite(site) ? [`Sitemap: ${new URL(link(`/${SITEMAP}`), site).href}`, ''] : []),
		].join('\n'),
	);
