import type { Entry } from '../../../handbook/model/handbook.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { sentences } from './sentences.ts';

/** Roles that are no jobs described here: those that several roles take from, and those that are only named. */
export function otherRoles(handbook: PublicHandbook): { title: string; roles: Entry<'roles'>[] }[] {
	const of = (kind: Entry<'roles'>['data']['kind']) =>
		[...handbook.roles.values()].filter(({ data }) => data.kind === kind && data.status === 'active').sort(byOrder);
	return [
		{ title: sentences.commons, roles: of('common') },
		{ title: sentences.outsiders, roles: of('outside') },
	].filter(({ roles }) => roles.length > 0);
}
