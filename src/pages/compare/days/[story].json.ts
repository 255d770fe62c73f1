import type { APIRoute, GetStaticPaths } from 'astro';
import { hasTool } from '../../../handbook/addresses/workbench-addresses.ts';
import { siteHandbook } from '../../../site/handbook/handbook.ts';
import { dayData } from '../../../site/workbench/day-data.ts';
import { putSaid } from '../../../site/workbench/put-said.ts';

export const getStaticPaths = (async () => {
	const handbook = await siteHandbook();
	return hasTool(handbook, 'days') ? [...handbook.stories.keys()].map((story) => ({ params: { story } })) : [];
}) satisfies GetStaticPaths;

/** A day, for the page on which a reader sets it beside another; in the words of the organisation. */
export const GET: APIRoute = async ({ params }) => {
	const handbook = await siteHandbook();
	const data = dayData(handbook, handbook.stories.get(params.story!)!, await putSaid());
	return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
