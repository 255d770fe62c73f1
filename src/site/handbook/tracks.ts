import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { sentences } from './sentences.ts';

/** How many colours of tracks the styles hold; more tracks begin again. */
const COLOURS = 6;

/** The number of the colour that a role's track has in the styles, from 0. */
export function trackColour(handbook: PublicHandbook, role: Entry<'roles'> | undefined): number {
	const index = Object.keys(handbook.settings.tracks).indexOf(role?.data.track ?? '');
	return index < 0 ? 0 : index % COLOURS;
}

/** The name of a role's track, where it has one. */
export function trackTitle(handbook: PublicHandbook, role: Entry<'roles'>): string | undefined {
	return handbook.settings.tracks[role.data.track ?? '']?.title;
}

/** What a track is called on lists by track; what has no track is called something too. */
export const nameOfTrack = ({ title }: { title?: string }): string => title ?? sentences.noTrack;
