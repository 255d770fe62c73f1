import type { APIRoute, GetStaticPaths } from 'astro';
import { redirects } from '../handbook/addresses/redirects.ts';
import { siteHandbook } from '../site/handbook/handbook.ts';

/** There only where there is a page that has moved. */
export const getStaticPaths = (async () =>
	redirects(await siteHandbook()).size > 0 ? [{ params: { moved: 'moved' } }] : []) satisfies GetStaticPaths;

/** Leads on to the same place on the new page: what stands after the # a page alone cannot hand on. */
export const GET: APIRoute = () =>
	new Response("location.replace(document.querySelector('main a').href + location.hash);\n", {
		headers: { 'content-type': 'text/javascript; charset=utf-8' },
	});
