import { list } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { whoIsIn } from '../../kinds/teams/who-is-in.ts';
import type { DataSource } from '../source.ts';
import { ofAdvert } from './sentences.ts';

/** Who is in a team beside whoever is sought, in a sentence for outsiders; nothing where the handbook does not count them. */
export function peopleOf({ view, reword }: DataSource, team: Entry<'teams'>, sought: string): string | undefined {
	const all = whoIsIn(team, (id) => {
		const { advert, title } = view.roles.get(id)!.data;
		return advert?.title ?? title;
	});
	// Where only one holds the role, that is whoever comes.
	const isOne = team.data.people[sought]?.to === 1;
	const others = all.filter(({ role }) => !isOne || role !== sought).map(({ said }) => reword(said));
	if (others.length === 0) return undefined;
	return `${list(isOne ? [...others, reword(ofAdvert.you)] : others)}.`;
}
