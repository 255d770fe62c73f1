import { heldInTeamAnchor } from '../../../handbook/addresses/anchors.ts';
import type { HeldInTeam } from '../../../handbook/lists/in-entries.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { sentences } from './sentences.ts';

/** The role that holds something in a team; nothing where it is outside the team, or nobody’s. */
export const roleOfHolder = ({ by }: HeldInTeam): string | undefined => (typeof by === 'string' ? undefined : by.role);

/** What a holder in a team is called. */
export function titleOfHolder({ roles }: PublicHandbook, { by }: HeldInTeam): string {
	if (by === 'outside') return sentences.outsideTheTeam;
	if (by === 'nobody') return sentences.nobodyYet;
	return roles.get(by.role)?.data.title ?? by.role;
}

/** The anchor of a holder, where what each holds is listed. */
export const holderAnchor = ({ by }: HeldInTeam): string => heldInTeamAnchor(typeof by === 'string' ? by : by.role);
