import type { Handbook } from './handbook.ts';

/**
 * Remembers the answer to a question that many ask of one handbook, or of one body. Neither ever
 * changes, and what was remembered of it goes with it.
 */
export function remembered<Answer, Of extends object = Handbook>(ask: (of: Of) => Answer): (of: Of) => Answer {
	const known = new WeakMap<Of, { answer: Answer }>();
	return (of) => {
		let found = known.get(of);
		if (!found) known.set(of, (found = { answer: ask(of) }));
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
