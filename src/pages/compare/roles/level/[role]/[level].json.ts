import type { APIRoute, GetStaticPaths } from 'astro';
import { hasTool } from '../../../../../handbook/addresses/workbench-addresses.ts';
import { orderedRoles } from '../../../../../handbook/lists/of-roles.ts';
import { levelAlone } from '../../../../../site/compare/ladder-data.ts';
import { siteHandbook } from '../../../../../site/handbook/handbook.ts';
import { askingLevels } from '../../../../../site/workbench/lens-data.ts';
import { putSaid } from '../../../../../site/workbench/put-said.ts';

export const getStaticPaths = (async () => {
	const handbook = await siteHandbook();
	if (!hasTool(handbook, 'lens')) return [];
	return [...new Set(orderedRoles(handbook).flatMap((role) => askingLevels(handbook, role)))].map(({ id }) => {
		const [role, level] = id.split('/');
		return { params: { role, level }, props: { id } };
	});
}) satisfies GetStaticPaths;

/** What one level asks, for the page on which a reader sets roles side by side; in the words of the organisation. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
	const handbook = await siteHandbook();
	const role = handbook.roles.get(handbook.levels.get(id)!.data.role)!;
	const data = levelAlone(handbook, role, id, await putSaid());
	return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
