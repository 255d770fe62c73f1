import type { APIRoute, GetStaticPaths } from 'astro';
import { hasTool } from '../../../../../handbook/addresses/workbench-addresses.ts';
import { siteHandbook } from '../../../../../site/handbook/handbook.ts';
import { waysData } from '../../../../../site/workbench/lens-data.ts';
import { putSaid } from '../../../../../site/workbench/put-said.ts';

export const getStaticPaths = (async () => {
	const handbook = await siteHandbook();
	if (!hasTool(handbook, 'lens')) return [];
	const pairs = Map.groupBy(handbook.transitions.values(), ({ data: { from, to } }) => `${from} ${to}`);
	return [...pairs.values()].map(([way]) => ({ params: { from: way!.data.from, to: way!.data.to } }));
}) satisfies GetStaticPaths;

/** The ways from one role into another, for the page on which a reader sets them side by side; in the words of the organisation. */
export const GET: APIRoute = async ({ params: { from, to } }) => {
	const handbook = await siteHandbook();
	const data = waysData(handbook, from!, to!, await putSaid());
	return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
