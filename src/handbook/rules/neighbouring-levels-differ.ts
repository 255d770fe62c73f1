import type { Entry } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { ladders, neighbours } from '../ask/ladder.ts';
import { quote } from '../language/words.ts';
import { keyPlaceOf } from '../model/places.ts';

export const neighbouringLevelsDiffer: Rule = {
	id: 'neighbouring-levels-differ',
	summary: 'Every level asks something that the level below it does not ask.',
	severity: 'error',
	*check(handbook) {
		for (const levels of ladders(handbook).values()) {
			for (const [lower, higher] of neighbours(levels)) {
				if (Object.keys(higher.data.expectations).length === 0 || addsAnything(lower, higher)) continue;
				yield {
					at: keyPlaceOf(higher, 'expectations'),
					message: `${quote(higher.data.title)} asks nothing that ${quote(lower.data.title)} does not ask.`,
					hint: 'Say what is new at the higher level, or make one level of the two.',
					related: [{ at: keyPlaceOf(lower, 'expectations'), message: `${quote(lower.data.title)}, the level below` }],
				};
			}
		}
	},
};

function addsAnything(lower: Entry<'levels'>, higher: Entry<'levels'>): boolean {
	return Object.entries(higher.data.expectations).some(([axis, { rating, text, statements }]) => {
		const below = lower.data.expectations[axis];
		const known = new Set(below?.statements.map((statement) => key(statement)));
		return (
			(rating !== undefined && rating !== below?.rating) ||
			(text !== undefined && text !== below?.text) ||
			statements.some((statement) => !known.has(key(statement)))
		);
	});
}

const key = ({ text, optional }: { text: string; optional: boolean }) => `${optional} ${text}`;
