import { fill } from '../../../handbook/language/sentence.ts';
import { pluralOf } from '../../../handbook/language/word-forms.ts';
import { inSentence, list } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { DataSource } from '../source.ts';
import { ofAdvert } from './sentences.ts';

/** Who is in a team, in a sentence for outsiders; nothing where the handbook does not count them. */
export function peopleOf({ view, reword }: DataSource, { data }: Entry<'teams'>): string | undefined {
	const counted = Object.entries(data.people);
	if (counted.length === 0) return undefined;
	const named = counted.map(([id, { from, to }]) => {
		const { advert, title } = view.roles.get(id)!.data;
		const one = reword(inSentence(advert?.title ?? title));
		const role = to === 1 ? one : pluralOf(one);
		if (from === to) return fill(ofAdvert.exactly, { count: to, role });
		return fill(from + 1 === to ? ofAdvert.either : ofAdvert.between, { from, to, role });
	});
	return `${list(named)}.`;
}
