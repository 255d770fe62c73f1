import { published, type PublicHandbook } from '../../handbook/model/published.ts';
import { currentHandbook } from './current.ts';

/** The handbook that pages show: the current one, without what is private. */
export async function siteHandbook(): Promise<PublicHandbook> {
	return published((await currentHandbook()).handbook);
}
