import type { OfRole } from '../../../handbook/lists/by-role.ts';

/** What the days of a role stand under: its name. */
export const titleOfDays = ({ id, role }: Pick<OfRole<'stories'>, 'id' | 'role'>): string => role?.data.title ?? id;
