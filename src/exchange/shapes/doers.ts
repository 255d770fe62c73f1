import type { Owner } from '../table/statements.ts';
import type { Reading } from './reading.ts';

/**
 * Makes of who does a responsibility its owner where nobody answers for it, and else somebody who is asked;
 * and says of each role once how it is concerned.
 */
export function settleDoers({ owners, doers, answers }: Reading): void {
	const answered = new Set(owners.flatMap(({ as, responsibility }) => (as === 'owner' ? [responsibility] : [])));
	for (const doer of doers) doer.as = answered.has(doer.responsibility) ? answers.doers : 'owner';
	const owning = new Set(owners.flatMap((one) => (one.as === 'owner' ? [keyOf(one)] : [])));
	const known = new Set<string>();
	const once = owners.filter((one) => {
		const key = `${keyOf(one)}\n${one.as}`;
		const isNew = !known.has(key) && (one.as === 'owner' || !owning.has(keyOf(one)));
		known.add(key);
		return isNew;
	});
	owners.splice(0, owners.length, ...once);
}

const keyOf = ({ responsibility, role }: Owner) => `${responsibility}\n${role}`;
