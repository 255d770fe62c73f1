import type { Entry } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const transitionIsListedOnce: Rule = {
	id: 'transition-is-listed-once',
	summary: 'Each move from one role to another has one transition, and none leads from a role to itself.',
	severity: 'error',
	*check({ transitions, roles }) {
		const first = new Map<string, Entry<'transitions'>>();
		for (const transition of transitions.values()) {
			const { title, from, to } = transition.data;
			const [start, end] = [from, to].map((id) => quote(roles.get(id)?.data.title ?? id));
			const other = first.get(`${from} ${to}`);
			if (from === to) {
				yield {
					at: placeOf(transition, 'to'),
					message: `${quote(title)} leads from ${start} to ${end} itself.`,
					hint: 'Name the role that somebody takes after the move.',
					related: [{ at: placeOf(transition, 'from'), message: 'where it begins' }],
				};
			} else if (other) {
				yield {
					at: placeOf(transition, 'to'),
					message: `${quote(title)} leads from ${start} to ${end}, and so does ${quote(other.data.title)}.`,
					hint: 'Move what is new into one of the two files, and remove the other.',
					related: [{ at: placeOf(other, 'to'), message: quote(other.data.title) }],
				};
			} else first.set(`${from} ${to}`, transition);
		}
	},
};
