import type { MarkableLine } from '../growing/kept-sheet.ts';
import type { Choice } from '../hiring/pick-role.ts';
import { roleSheets, type OfRole } from '../hiring/role-sheets.ts';
import type { Store } from '../notes/store.ts';
import type { LoopOfRole } from './loop-data.ts';
import { probed, roundKeys, SCOPE, type Scope } from './spread.ts';

/** What tells sheets of this page from others. */
export const TOOL = 'interview';

/** What is shown: what can be probed for a role, and the level that is picked. */
export interface Opened extends OfRole {
	loop: LoopOfRole;
	level: number | undefined;
}

/** What is picked, with the number of its level. */
export function opened(loop: LoopOfRole, choice: Choice): Opened {
	const found = loop.levels.findIndex(({ id }) => id === choice.level);
	return { loop, choice, level: found < 0 ? undefined : found };
}

/** What a loop is for: a level, or a role. */
export const titleOf = ({ loop, level }: Opened): string =>
	level === undefined ? loop.role.title : loop.levels[level]!.title;

/** The loops that somebody keeps. */
export const loopSheets = (store: Store) =>
	roleSheets<Opened>(store, {
		tool: TOOL,
		handbookOf: ({ loop }) => loop.handbook,
		titleOf,
		linesOf: ({ loop, level }): MarkableLine[] => [
			...[SCOPE, ...roundKeys].map((key) => ({ key, said: '' })),
			...everything(loop, level).map(({ key, text }) => ({ key, said: text })),
		],
	});

/** All that may be probed, be it that it is not now. */
function everything(loop: LoopOfRole, level: number | undefined) {
	const all = { own: 'yes', shared: 'yes', part: 'yes', fresh: 'yes', still: 'yes' };
	return probed(loop, level, { [SCOPE]: { chosen: all } });
}

/** Whether there is something of a kind to be probed. */
export function exists({ loop, level }: Opened, scope: Scope): boolean {
	if (scope !== 'fresh' && scope !== 'still') return loop.things.some(({ why }) => why === scope);
	const of = { own: 'no', shared: 'no', part: 'no', fresh: 'no', still: 'no', [scope]: 'yes' };
	return probed(loop, level, { scope: { chosen: of } }).length > 0;
}
