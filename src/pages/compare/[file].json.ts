import type { APIRoute, GetStaticPaths } from 'astro';
import { comparesLevels } from '../../handbook/ask/compared-levels.ts';
import { rolesWithLevels } from '../../handbook/lists/of-roles.ts';
import { arePickedFromFile, pickableLevels } from '../../site/compare/pickable-levels.ts';
import { siteHandbook } from '../../site/handbook/handbook.ts';
import { siteRewording } from '../../site/rewording/site-rewording.ts';

export const getStaticPaths = (async () => {
	const handbook = await siteHandbook();
	return comparesLevels(handbook) && arePickedFromFile(handbook) ? [{ params: { file: 'levels' } }] : [];
}) satisfies GetStaticPaths;

/** All levels that a reader may set side by side, in the words of the organisation. */
export const GET: APIRoute = async () => {
	const handbook = await siteHandbook();
	const reword = await siteRewording();
	const roles = pickableLevels(handbook, rolesWithLevels(handbook)).map(({ title, file, levels }) => ({
		title: reword(title),
		file,
		levels: levels.map(({ id, text }) => ({ id, text: reword(text) })),
	}));
	return new Response(JSON.stringify(roles), { headers: { 'content-type': 'application/json' } });
};
