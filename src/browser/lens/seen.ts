import { inSentence } from '../../handbook/language/words.ts';
import type { NameOf } from '../answers/reasons.ts';
import type { Ladder, LevelData, Said } from '../levels/ladder.ts';
import type { LoadedRole } from './load.ts';
import type { HeldBy } from './holding.ts';

/** A role that a reader looks at. */
export interface SeenRole extends LoadedRole {
	/** What the level asks that is picked, where it has some, and that level. */
	ladder: Ladder | undefined;
	level: LevelData<Said> | undefined;
	/** Who does its work in the team, where that has nobody who holds it; empty where nobody is known to. */
	instead: readonly string[];
	/** Whether it answers for anything there. */
	isThere: boolean;
}

/** Everything that is drawn of two or three roles. */
export interface Seen {
	roles: readonly SeenRole[];
	/** Each responsibility as they hold it; empty where the handbook has none. */
	held: readonly HeldBy[];
	nameOf: NameOf;
}

/** The title of a role as it stands in a sentence. */
export const named = ({ title }: Pick<SeenRole, 'title'>): string => inSentence(title);
