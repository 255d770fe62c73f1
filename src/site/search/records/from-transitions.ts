import { transitionOf } from '../../../handbook/ask/transitions.ts';
import { address, addressOf } from '../../../handbook/addresses/addresses.ts';
import type { Reader } from './reader.ts';
import { record, sentences, type SearchRecord } from './record.ts';

/** Each way from one role into another, and each step of it. */
export function* fromTransitions({ handbook, leadOf, proseOf, roleTitle, areasOf }: Reader): Iterable<SearchRecord> {
	for (const transition of handbook.transitions.values()) {
		const { title, from, to, summary, cost, wayBack } = transition.data;
		yield record({
			kind: 'transition',
			address: addressOf(transition),
			title,
			aliases: [`${roleTitle(from)} to ${roleTitle(to)}`, `become ${roleTitle(to)}`],
			keywords: transition.data.keywords,
			text: sentences(summary, leadOf(transition), ...cost, wayBack),
			roles: [from, to],
		});
	}
	for (const step of handbook.steps.values()) {
		const { title, effort, evidence, exercises } = step.data;
		const transition = handbook.transitions.get(transitionOf(step));
		yield record({
			kind: 'step',
			address: address('steps', step.id),
			title,
			keywords: step.data.keywords,
			text: sentences(proseOf(step), `How you know: ${evidence}`, `Effort: ${effort}`),
			where: transition ? [transition.data.title] : [],
			roles: transition ? [transition.data.to] : [],
			areas: areasOf(exercises),
		});
	}
}
