import type { StepOfWay, WayToPlan } from '../../../browser/plan/way.ts';
import { addressOf } from '../../../handbook/addresses/addresses.ts';
import { heldBy } from '../../../handbook/ask/ownership.ts';
import { transitionCoverage } from '../../../handbook/ask/transition-coverage.ts';
import { stepsByTransition } from '../../../handbook/ask/transitions.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { saidOf } from '../../compare/said.ts';
import { trackColour } from '../../handbook/tracks.ts';
import { effortOf } from '../../kinds/steps/effort.ts';
import { stepKinds } from '../../kinds/steps/kinds.ts';
import { link, linkTo } from '../../links/links.ts';
import type { DataSource } from '../source.ts';

/** A transition with its steps, and what the role answers for that one comes to. */
export function wayToPlan({ view, reword }: DataSource, way: Entry<'transitions'>, release: string): WayToPlan {
	const steps = stepsByTransition(view).get(way.id) ?? [];
	const { brought } = transitionCoverage(view, way, []);
	const held = heldBy(view, way.data.to).map(({ responsibility }) => responsibility);
	const name = (id: string) => reword(inSentence(view.roles.get(id)?.data.title ?? id));
	return {
		handbook: { name: reword(view.settings.name), release },
		...{ id: way.id, title: reword(way.data.title), href: linkTo(way) },
		...{ from: name(way.data.from), to: name(way.data.to) },
		colour: trackColour(view, view.roles.get(way.data.to)),
		steps: steps.map(stepOf),
		held: held.map((entry) => ({
			...{ title: reword(entry.data.title), href: linkTo(entry) },
			...(brought.includes(entry) && { isBrought: true }),
		})),
	};

	function stepOf(step: Entry<'steps'>): StepOfWay {
		const { title, kind, time, evidence, exercises } = step.data;
		return {
			...{ key: `steps/${step.id}`, title: reword(title), href: link(addressOf(step)) },
			kind: kind === undefined ? '' : reword(stepKinds[kind].title),
			effort: reword(effortOf(step) ?? ''),
			...(time?.weeks !== undefined && { weeks: time.weeks }),
			...(time?.hoursAWeek !== undefined && { hours: time.hoursAWeek }),
			...(evidence !== undefined && { evidence: saidOf(evidence, reword) }),
			exercises: exercises.map((id) => held.findIndex((entry) => entry.id === id)).filter((at) => at >= 0),
		};
	}
}
