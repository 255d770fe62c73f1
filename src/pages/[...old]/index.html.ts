import type { APIRoute, GetStaticPaths } from 'astro';
import { redirects } from '../../handbook/addresses/redirects.ts';
import { siteHandbook } from '../../site/handbook/handbook.ts';
import { sentences } from '../../site/layout/sentences.ts';
import { link } from '../../site/links/links.ts';
import { isPublicSite } from '../../site/links/site-address.ts';

/**
 * Where an entry was before it was renamed: a page that leads on, for old links and bookmarks. It is
 * made as a file rather than as a page, which keeps it out of the sitemap.
 */
export const getStaticPaths = (async () => {
	const found = redirects(await siteHandbook());
	return [...found].map(([old, to]) => ({ params: { old: old.slice(1, -1) }, props: { to } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props, site }) => {
	// Ids and base path are made of letters that need no escaping; the schema sees to it.
	const href = link(props.to);
	return new Response(
		`<!doctype html>
<html lang="en" data-pagefind-ignore="all">
<head>
<meta charset="utf-8">
<title>${sentences.moved}</title>
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
${isPublicSite(site) ? `<link rel="canonical" href="${new URL(href, site).href}">\n` : ''}</head>
<body>
<main>
<h1>${sentences.moved}</h1>
<p><a href="${href}">${sentences.newAddress}</a></p>
</main>
<script src="${link('/moved.js')}"></script>
</body>
</html>
`,
		{ headers: { 'content-type': 'text/html; charset=utf-8' } },
	);
};
