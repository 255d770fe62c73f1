import type { APIRoute, GetStaticPaths } from 'astro';
import { hasTool } from '../../handbook/addresses/workbench-addresses.ts';
import { areByArea } from '../../handbook/lists/of-responsibilities.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import { siteHandbook } from '../../site/handbook/handbook.ts';
import { allData, numberedData, teamData } from '../../site/kinds/responsibilities/all-data.ts';
import { siteRewording } from '../../site/rewording/site-rewording.ts';

export const getStaticPaths = (async () => {
	const handbook = await siteHandbook();
	if (!areByArea(handbook) && !hasTool(handbook, 'mine')) return [];
	// Somebody may have said so while the shape had another name.
	const teams = [...handbook.teams.values()].flatMap((team) =>
		[team.id, ...team.data.formerly.filter((id) => !handbook.teams.has(id))].map((id) => ({
			params: { file: `in-team/${id}` },
			props: { team },
		})),
	);
	const ofAll = hasTool(handbook, 'mine') ? ['all', 'numbered'] : ['all'];
	return [...ofAll.map((file) => ({ params: { file }, props: {} })), ...teams];
}) satisfies GetStaticPaths;

/** All responsibilities, or who answers for them in a team, for the list of their areas and for whoever has said who they are: pages show what a reader asks for. */
export const GET: APIRoute<{ team?: Entry<'teams'> }> = async ({ params: { file }, props: { team } }) => {
	const handbook = await siteHandbook();
	const ofAll = file === 'numbered' ? numberedData : allData;
	const data = team ? teamData(handbook, team) : ofAll(handbook, await siteRewording());
	return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};
