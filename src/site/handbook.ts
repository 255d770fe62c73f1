import type { Handbook } from '../handbook/model/handbook.ts';
import { published } from '../handbook/model/published.ts';
import { currentHandbook } from './current.ts';

const views = new WeakMap<Handbook, Handbook>();

/** The handbook that pages show: the current one, without what is private. */
export async function siteHandbook(): Promise<Handbook> {
	const { handbook } = await currentHandbook();
	let view = views.get(handbook);
	if (!view) views.set(handbook, (view = published(handbook)));
	return view;
}
