import { howMany } from '../../handbook/ask/how-many.ts';
import { namedHolders } from '../../handbook/ask/ownership.ts';
import { inSentence, list } from '../../handbook/language/words.ts';
import type { BodyNodeOf } from '../../handbook/model/body.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import type { CollectionName } from '../../handbook/schema/collections.ts';
import { sentences } from './sentences.ts';

/** What a component says in words, for the search, and for names that hold what a text says. */
export function saidBy(handbook: PublicHandbook): (component: BodyNodeOf<'component'>) => string {
	const titleOf = (id: string) => inSentence(handbook.roles.get(id)?.data.title ?? id);
	return ({ name, attributes: { of = '' } }) => {
		if (name === 'Count') return String(howMany(handbook, of as CollectionName));
		const responsibility = handbook.responsibilities.get(of);
		return responsibility ? list(namedHolders(responsibility).map(titleOf)) : sentences.nobody;
	};
}
