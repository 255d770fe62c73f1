import type { Entry } from '../../handbook/model/handbook.ts';

/** What somebody who chooses sees of each role, one beside the other. */
export interface OfRoles {
	roles: Entry<'roles'>[];
	/** What is said of each role in turn; nothing of one that says nothing there. */
	rows: { label: string; cells: (string | undefined)[] }[];
	/** The days of a role, with where they are told. */
	days: (role: Entry<'roles'>) => { text: string; href: string }[];
}
