import type { Place } from '../../handbook/model/diagnostic.ts';
import type { Example, Owner, Page, Reference, Statement } from './statements.ts';
import type { Axis, Group, Level, Role, Step, Track } from './things.ts';

/** A ladder as one table: whatever it was read from, and whatever will be written of it. Lists are in the order of the source. */
export interface Table {
	tracks: Track[];
	roles: Role[];
	levels: Level[];
	groups: Group[];
	axes: Axis[];
	steps: Step[];
	statements: Statement[];
	examples: Example[];
	references: Reference[];
	owners: Owner[];
	pages: Page[];
	/** What of the source is not in any of the lists above. */
	listed: Listed[];
	/** What was wrong in the source and could be read nevertheless. */
	mended: Note[];
	/** What follows from the answers for the whole of it. */
	reading: {
		/** Whether a level says what it adds, or everything that is asked of it. */
		levels: 'add' | 'restate';
		/** Whether equal order means equal rank. */
		rungs: 'common' | 'own';
	};
}

/** Why a name of somebody is not carried; the name is not told again. */
export const NAMES_PERSON = 'It names a person, and is left out.';

/** Something to tell about a place of the source. */
export interface Note {
	at: Place;
	reason: string;
}

/** Why something is not carried: somebody answered so, nobody answered, the table has no place, or it cannot be read. */
export type Because = 'answered' | 'unanswered' | 'no place' | 'unreadable';

/** A piece of the source that is not carried. */
export interface Listed extends Note {
	/** Texts are what is counted: those of the source are those carried and those listed. */
	what: 'text' | 'link' | 'picture' | 'mark' | 'file';
	because: Because;
	/** The piece, as far as it has words. */
	text: string;
}
