import { byTrack } from '../../../handbook/ask/by-track.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';

/** With fewer rows than this, headings between them are more to read than they help. */
const FEW = 8;

/**
 * Rows for a role each, by its track.
 *
 * @returns all of them as one, without a name, where they are few or of one track
 */
export function groupsByTrack<Row extends { role: Entry<'roles'> }>(
	handbook: PublicHandbook,
	rows: readonly Row[],
): { track?: string | undefined; rows: readonly Row[] }[] {
	const tracks = byTrack(handbook, rows, ({ role }) => role);
	if (rows.length <= FEW || tracks.length < 2) return [{ rows }];
	return tracks.map(({ title, items }) => ({ track: title, rows: items }));
}
