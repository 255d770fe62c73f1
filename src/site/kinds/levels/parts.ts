import { neighboursOf, newAtLevel, stillAskedAt } from '../../../handbook/ask/new-at-level.ts';
import { onAPar } from '../../../handbook/ask/on-a-par.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { sentences } from './sentences.ts';

/** The parts that the page of a level has, each with its heading; a part that has nothing to say is not there. */
export function partsOfLevel(handbook: PublicHandbook, level: Entry<'levels'>) {
	const { below } = neighboursOf(handbook, level);
	const news = newAtLevel(handbook, level);
	const [first] = level.body.tree.children;
	return {
		asked: news.length === 0 ? undefined : below ? sentences.isNew : sentences.asked,
		// Prose needs a heading where it follows something, and begins with none of its own.
		prose: news.length === 0 || first === undefined || first.type === 'heading' ? undefined : sentences.about,
		still: stillAskedAt(handbook, level).length > 0 ? sentences.still : undefined,
		par: onAPar(handbook, level).length > 0 ? sentences.par : undefined,
	};
}
