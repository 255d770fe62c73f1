import type { PickableRole } from '../../browser/levels/fill-fields.ts';
import { ladderFile } from '../../handbook/addresses/addresses.ts';
import { levelsOf } from '../../handbook/ask/ladder.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { placeOfLevel } from '../handbook/level-place.ts';
import { link } from '../links/links.ts';

/** The most levels that a page lists in its fields; of more they are in a file. */
const MOST_ON_PAGE = 150;

/** Whether there are more levels to pick from than the page itself lists. */
export const arePickedFromFile = ({ levels }: PublicHandbook): boolean => levels.size > MOST_ON_PAGE;

/** The levels that a reader picks from, role by role. */
export const pickableLevels = (handbook: PublicHandbook, roles: readonly Entry<'roles'>[]): PickableRole[] =>
	roles.map((role) => ({
		title: role.data.title,
		file: link(ladderFile(role.id)),
		// A list that is closed shows no group, so each level says its role.
		levels: levelsOf(handbook, role.id).map((level) => {
			const { title } = level.data;
			const whose = title.toLowerCase().includes(role.data.title.toLowerCase()) ? [] : [role.data.title];
			const place = placeOfLevel(level);
			const hints = [...whose, ...(place === title ? [] : [place])].join(', ');
			return { id: level.id, text: !/\p{L}/u.test(title) ? hints : hints === '' ? title : `${title} (${hints})` };
		}),
	}));
