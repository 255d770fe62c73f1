import type { APIRoute, GetStaticPaths } from 'astro';
import { hasTool } from '../../../handbook/addresses/workbench-addresses.ts';
import { orderedRoles } from '../../../handbook/lists/of-roles.ts';
import { siteHandbook } from '../../../site/handbook/handbook.ts';
import { roleFileOf } from '../../../site/workbench/lens-data.ts';
import { putSaid } from '../../../site/workbench/put-said.ts';

export const getStaticPaths = (async () => {
	const handbook = await siteHandbook();
	return hasTool(handbook, 'lens') ? orderedRoles(handbook).map(({ id }) => ({ params: { role: id } })) : [];
}) satisfies GetStaticPaths;

/** What is told of a role, for the page on which a reader sets it beside others; in the words of the organisation. */
export const GET: APIRoute = async ({ params }) => {
	const handbook = await siteHandbook();
	const data = roleFileOf(handbook, handbook.roles.get(params.role!)!, await putSaid());
	return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
