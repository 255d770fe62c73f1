import type { Handbook } from '../model/handbook.ts';
import type { CollectionName } from '../schema/collections.ts';
import { activeRoles } from './ownership.ts';

/** How many there are of a kind, as somebody counts them who reads the handbook: of roles, the jobs that it describes. */
export const howMany = (handbook: Handbook, name: CollectionName): number =>
	name === 'roles' ? activeRoles(handbook).length : handbook[name].size;
