import type { Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { ladders } from './ladder.ts';

/** Whether there are two levels that a reader may pick to have them side by side: of roles that are not retired. */
export const comparesLevels: (handbook: Handbook) => boolean = remembered(
	(handbook) =>
		[...ladders(handbook)]
			.filter(([role]) => handbook.roles.get(role)?.data.status === 'active')
			.reduce((total, [, levels]) => total + levels.length, 0) > 1,
);
