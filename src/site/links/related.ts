import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { titleOf } from '../../handbook/model/handbook.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { linkTo } from './links.ts';

/** References of the form `collection/id` as links; those that lead nowhere are left out. */
export function relatedLinks(
	handbook: PublicHandbook,
	references: readonly string[],
): { text: string; href: string }[] {
	return references.flatMap((reference) => {
		const [first = '', ...rest] = reference.split('/');
		const collection = collectionNames.find((name) => name === first);
		const entry: Entry | undefined = collection && handbook[collection].get(rest.join('/'));
		return entry ? [{ text: titleOf(entry), href: linkTo(entry) }] : [];
	});
}
