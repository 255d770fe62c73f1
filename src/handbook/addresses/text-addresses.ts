import { activeRoles, heldBy } from '../ask/ownership.ts';
import { ladderOf } from '../ask/ladder.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';

/** The whole handbook as one document for paper. */
export const PRINT = '/print/';

/** The page of what assistants are told. */
export const ASSISTANTS = '/assistants/';

/** The document for paper of a role with all that belongs to it. */
export const printAddress = (role: string) => `${PRINT}${role}/`;

/** The page of what assistants of a role are told. */
export const assistantsAddress = (role: string) => `${ASSISTANTS}${role}/`;

/** The file of what an assistant is told that works beside somebody at a level. */
export const assistantFile = (role: string, level: Entry<'levels'> | undefined) =>
	`${assistantsAddress(role)}${level ? level.data.order : 'role'}.md`;

/** The roles that have a document for paper. */
export const printedRoles = remembered((handbook: Handbook): readonly Entry<'roles'>[] =>
	activeRoles(handbook).filter(isPrintedRole),
);

/** Whether a role has a document for paper: jobs have. */
export const isPrintedRole = ({ data }: Entry<'roles'>) => data.kind === 'job' && data.status === 'active';

/** Whether an assistant can be told something of a role: what is asked, or who answers for what. */
export const isAssisted = (handbook: Handbook, role: Entry<'roles'>): boolean =>
	isPrintedRole(role) && (ladderOf(handbook, role.id).length > 0 || heldBy(handbook, role.id).length > 0);

/** The roles that an assistant can be told something of. */
export const assistedRoles = remembered((handbook: Handbook): Entry<'roles'>[] =>
	activeRoles(handbook).filter((role) => isAssisted(handbook, role)),
);

/**
 * The file that says in Markdown what a page says; nothing where a page has none: the documents for
 * paper are the same pages once more.
 *
 * @param page its address from the root of the handbook
 */
export function twinOf(page: string): string | undefined {
	if (page.startsWith(PRINT)) return undefined;
	return page === '/' ? '/index.md' : `${page.replace(/\/$/, '')}.md`;
}
