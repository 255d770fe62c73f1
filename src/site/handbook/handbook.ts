import { published, type PublicHandbook } from '../../handbook/model/published.ts';
import { noteRead } from '../../handbook/model/reads.ts';
import type { Coverage } from '../../handbook/report/json.ts';
import { currentHandbook } from './current.ts';
import { FINDINGS, noted } from './noted.ts';
import { shared } from './shared.ts';

/** The handbook that pages show: the current one, without what is private. It notes what is read of it. */
export async function siteHandbook(): Promise<PublicHandbook> {
	return (shared.shown = noted(published((await currentHandbook()).handbook)));
}

/** What the check has read, and how much it has found. */
export async function siteFindings(): Promise<Coverage & { errors: number; warnings: number }> {
	const { coverage, diagnostics } = await currentHandbook();
	const found = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
	noteRead(FINDINGS);
	return { ...coverage, errors: found('error'), warnings: found('warning') };
}

/** The same as it was last asked for; nothing before that. */
export const shownHandbook = (): PublicHandbook | undefined => shared.shown;
