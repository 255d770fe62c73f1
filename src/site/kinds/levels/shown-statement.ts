import type { AskedStatement } from '../../../handbook/ask/ladder.ts';
import type { Sharing } from '../../../handbook/ask/sharing.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';

/** A statement as a page shows it. */
export interface ShownStatement {
	statement: Entry<'levels'>['data']['lists'][number]['items'][number] & { optional?: boolean };
	/** The statement of a lower level that it takes the place of. */
	raises?: AskedStatement | undefined;
	/** Where else it is asked. */
	sharing?: Sharing | undefined;
}
