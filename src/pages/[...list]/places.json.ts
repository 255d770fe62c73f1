import type { APIRoute, GetStaticPaths } from 'astro';
import type { PlacesOfParts } from '../../browser/page/lead-on-to-parts.ts';
import { leadingOn } from '../../handbook/addresses/shown-at.ts';
import { siteHandbook } from '../../site/handbook/handbook.ts';
import { link } from '../../site/links/links.ts';

export const getStaticPaths = (async () => {
	const all = leadingOn(await siteHandbook());
	return [...all].map(([page, places]) => ({ params: { list: page.slice(1, -1) }, props: { places } }));
}) satisfies GetStaticPaths;

/** On which part of a list each place of it is shown that is not on the first. */
export const GET: APIRoute<{ places: PlacesOfParts }> = ({ props }) => {
	const places = Object.entries(props.places).map(([page, names]) => [link(page), names]);
	return new Response(JSON.stringify(Object.fromEntries(places)), { headers: { 'content-type': 'application/json' } });
};
