import type { Handbook } from '../model/handbook.ts';
import { collections } from '../schema/collections.ts';

/** The anchors of computed pages: page and links take them from here. Those of entries stand with their kind. */
export const anchors = {
	role: collections.roles.anchors,
	responsibility: collections.responsibilities.anchors,
	team: collections.teams.anchors,
	axis: collections.axes.anchors,
	level: collections.levels.anchors,
	story: collections.stories.anchors,
	transition: collections.transitions.anchors,
	choose: { compare: 'side-by-side', fit: 'fit', experiments: 'experiments' },
	rule: { fails: 'fails', passes: 'passes', fix: 'how-to-fix' },
	compare: {
		facts: 'facts',
		responsibilities: 'responsibilities',
		mixedUp: 'mixed-up',
		levels: 'levels',
		asked: 'what-is-asked',
		change: 'give-up-and-pick-up',
		questions: 'questions',
	},
	responsibilities: { byArea: 'by-area', byRole: 'by-role' },
} as const;

/** The anchor of what a role holds, on the list of responsibilities. */
export const byRoleAnchor = (role: string) => `${anchors.responsibilities.byRole}-${role}`;

/** The anchor of an area on the list of responsibilities; none where a responsibility has the same id. */
export const areaAnchor = (handbook: Handbook, area: string | undefined) =>
	area === undefined || handbook.responsibilities.has(area) ? undefined : area;

/** The anchor of a track on a list by track; what has no track has one too. */
export const trackAnchor = (track: string | undefined) => (track === undefined ? 'no-track' : `track-${track}`);

/** The anchor of a group of competencies, where they are listed. */
export const groupAnchor = (group: string) => `group-${group}`;

/** The anchor of a move, on the page that sets its two roles side by side. */
export const moveAnchor = (from: string) => `from-${from}`;

/** The anchor of the questions of a role, on the list of questions; of those of none too. */
export const roleQuestionsAnchor = (role: string) => `about-${role === '' ? 'all' : role}`;

/** The anchor of what one holder has, on the pages of what there is to answer for in a team. */
export const heldInTeamAnchor = (holder: string) => `held-by-${holder}`;
