import { kinds, type Kind } from '../../browser/search/kinds.ts';
import { everything, type Things } from '../../handbook/addresses/everything.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { partLabels } from '../parts/parts.ts';

const KINDS: Readonly<Record<Things['kind'], Kind>> = {
	roles: 'role',
	responsibilities: 'responsibility',
	teams: 'team',
	axes: 'competency',
	levels: 'level',
	stories: 'story',
	transitions: 'transition',
	steps: 'step',
	faq: 'question',
	pages: 'guide',
	pairs: 'comparison',
};

/** What the search calls the kind of some things. */
export const kindOfThings = ({ kind }: Things): Kind => KINDS[kind];

/** What each part of the list of everything holds. */
export const labelsOfEverything = (handbook: PublicHandbook): string[] =>
	partLabels(
		everything(handbook),
		(group) => kinds[kindOfThings(group)].many,
		({ title }) => title,
	);
