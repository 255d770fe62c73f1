import type { APIRoute } from 'astro';
import { link } from '../site/links.ts';

/** Whoever publishes a handbook wants it found; one that is for few stands behind a password. */
export const GET: APIRoute = ({ site }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(link('/sitemap-index.xml'), site).href}\n`);
