import type { APIRoute, GetStaticPaths } from 'astro';
import { comparesLevels } from '../../../handbook/ask/compared-levels.ts';
import { ladderData } from '../../../site/compare/ladder-data.ts';
import { saidOf } from '../../../site/compare/said.ts';
import { siteHandbook } from '../../../site/handbook/handbook.ts';
import { link } from '../../../site/links/links.ts';
import { rolesWithLevels } from '../../../handbook/lists/of-roles.ts';
import { siteRewording } from '../../../site/rewording/site-rewording.ts';

export const getStaticPaths = (async () => {
	const handbook = await siteHandbook();
	return comparesLevels(handbook) ? rolesWithLevels(handbook).map(({ id }) => ({ params: { role: id } })) : [];
}) satisfies GetStaticPaths;

/** What the levels of a role ask, for the page on which a reader picks two; in the words of the organisation. */
export const GET: APIRoute = async ({ params }) => {
	const handbook = await siteHandbook();
	const reword = await siteRewording();
	const role = handbook.roles.get(params.role!)!;
	const put = { text: (text: string) => saidOf(text, reword), words: reword, address: link };
	const ladder = ladderData(handbook, role, put);
	return new Response(JSON.stringify(ladder), { headers: { 'content-type': 'application/json' } });
};
