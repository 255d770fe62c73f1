import { joined, wordsOf } from '../../handbook/language/same-name.ts';
import { titleFromId } from '../../handbook/language/words.ts';
import type { Place } from '../../handbook/model/diagnostic.ts';
import { titleText } from './layer-names.ts';

/** Something that has a title, and a place in the source. */
interface Titled {
	key: string;
	at: Place;
	title?: string;
}

/**
 * The titles of things, by key: those of one name are told apart by what they lie in, in the words of the source.
 *
 * @param beside the title of what something lies in; the name of its file stands for it where there is none
 */
export function titlesOf<Kind extends Titled>(
	things: readonly Kind[],
	beside: (thing: Kind) => string | undefined = () => undefined,
): ReadonlyMap<string, string> {
	const named = things.map((thing) => ({ thing, title: titleText(thing.title ?? '') }));
	const groups = [...Map.groupBy(named, ({ title }) => joined(wordsOf(title)) || title).values()];
	return new Map(
		groups.flatMap((group) =>
			group.map(({ thing, title }) => {
				const whose = titleText(beside(thing) ?? fileTitle(thing.at));
				return [thing.key, group.length === 1 || whose === '' ? title : `${title} (${whose})`];
			}),
		),
	);
}

/** A file as a title: its name without the ending. */
const fileTitle = ({ file }: Place) =>
	titleFromId(
		file
			.split('/')
			.at(-1)!
			.replace(/\.\w+$/, ''),
	);
