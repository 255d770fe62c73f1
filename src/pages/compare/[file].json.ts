import type { APIRoute, GetStaticPaths } from 'astro';
import { hasTool } from '../../handbook/addresses/workbench-addresses.ts';
import { comparesLevels } from '../../handbook/ask/compared-levels.ts';
import { rolesWithLevels } from '../../handbook/lists/of-roles.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { arePickedFromFile, pickableLevels } from '../../site/compare/pickable-levels.ts';
import { siteHandbook } from '../../site/handbook/handbook.ts';
import { siteRewording } from '../../site/rewording/site-rewording.ts';
import { heldData } from '../../site/workbench/lens-data.ts';
import { putSaid } from '../../site/workbench/put-said.ts';

export const getStaticPaths = (async () => {
	const handbook = await siteHandbook();
	const hasLevels = comparesLevels(handbook) && arePickedFromFile(handbook);
	const isHeld = hasTool(handbook, 'lens') && handbook.responsibilities.size > 0;
	return [
		...(hasLevels ? [{ params: { file: 'levels' }, props: { isHeld: false } }] : []),
		...(isHeld ? [{ params: { file: 'held' }, props: { isHeld } }] : []),
	];
}) satisfies GetStaticPaths;

/** All levels that a reader may set side by side, or who answers for what, in the words of the organisation. */
export const GET: APIRoute<{ isHeld: boolean }> = async ({ props: { isHeld } }) => {
	const handbook = await siteHandbook();
	const data = isHeld ? heldData(handbook, await putSaid()) : await levelsData(handbook);
	return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });
};

async function levelsData(handbook: PublicHandbook) {
	const reword = await siteRewording();
	return pickableLevels(handbook, rolesWithLevels(handbook)).map(({ title, file, levels }) => ({
		title: reword(title),
		file,
		levels: levels.map(({ id, text }) => ({ id, text: reword(text) })),
	}));
}
