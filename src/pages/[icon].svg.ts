import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, OWN_ICON } from '../site/brand/icon.ts';
import { siteHandbook } from '../site/handbook/handbook.ts';

/** The icon that we draw; a brand that brings its own has no other beside it. */
export const getStaticPaths = (async () => {
	const { settings } = await siteHandbook();
	return settings.brand.icon === undefined ? [{ params: { icon: OWN_ICON } }] : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
	new Response(drawIcon((await siteHandbook()).settings), { headers: { 'content-type': 'image/svg+xml' } });
