import type { Handbook } from './handbook.ts';

/**
 * Remembers the answer to a question that many pages ask of one handbook. A handbook never changes,
 * and what was remembered of it goes with it.
 */
export function remembered<Answer, Of extends Handbook = Handbook>(
	ask: (handbook: Of) => Answer,
): (handbook: Of) => Answer {
	const known = new WeakMap<Of, { answer: Answer }>();
	return (handbook) => {
		let found = known.get(handbook);
		if (!found) known.set(handbook, (found = { answer: ask(handbook) }));
		return found.answer;
	};
}

/** The same for a question about one entry of it, which is told by its id. */
export function rememberedOf<Of extends { id: string }, Answer>(
	ask: (handbook: Handbook, of: Of) => Answer,
): (handbook: Handbook, of: Of) => Answer {
	const answers = remembered(() => new Map<string, Answer>());
	return (handbook, of) => {
		const known = answers(handbook);
		if (!known.has(of.id)) known.set(of.id, ask(handbook, of));
		return known.get(of.id)!;
	};
}
