import { anchors } from '../../handbook/addresses/anchors.ts';
import { choices } from '../../handbook/ask/choices.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { sentences } from './sentences.ts';
import { trialsOf, type Trial } from '../../handbook/ask/trials.ts';

/** What the page for somebody who is deciding shows below its prose, and under which headings. */
export interface Deciding {
	roles: Entry<'roles'>[];
	trials: Trial[];
	headings: { id: string; text: string }[];
}

export function deciding(handbook: PublicHandbook): Deciding {
	const roles = choices(handbook);
	const trials = trialsOf(handbook, roles);
	const hasFit = roles.some(({ data }) => data.signals.fit.length + data.signals.misfit.length > 0);
	const headings = [
		trials.length > 0 && { id: anchors.choose.experiments, text: sentences.experiments },
		roles.length > 0 && { id: anchors.choose.compare, text: sentences.sideBySide },
		hasFit && { id: anchors.choose.fit, text: sentences.fit },
	].filter((heading) => heading !== false);
	return { roles, trials, headings };
}
