import type { Entry } from '../../handbook/model/handbook.ts';
import type { CollectionName } from '../../handbook/schema/collections.ts';
import type { KindView } from '../kind-view/kind-view.ts';
import { axesView } from './axes/view.ts';
import { faqView } from './faq/view.ts';
import { levelsView } from './levels/view.ts';
import { pagesView } from './pages/view.ts';
import { responsibilitiesView } from './responsibilities/view.ts';
import { rolesView } from './roles/view.ts';
import { stepsView } from './steps/view.ts';
import { storiesView } from './stories/view.ts';
import { teamsView } from './teams/view.ts';
import { transitionsView } from './transitions/view.ts';

/** What each kind gives to the site. */
export const kindViews: { readonly [Name in CollectionName]: KindView<Name> } = {
	roles: rolesView,
	responsibilities: responsibilitiesView,
	axes: axesView,
	levels: levelsView,
	stories: storiesView,
	transitions: transitionsView,
	steps: stepsView,
	teams: teamsView,
	faq: faqView,
	pages: pagesView,
};

/** What the page of an entry says that somebody may want to be otherwise; nothing where nobody is measured by it. */
export const wordingOf = (entry: Entry): string[] | undefined =>
	(kindViews[entry.collection] as KindView).wording?.(entry);
