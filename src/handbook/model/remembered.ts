import type { Handbook } from './handbook.ts';
import { noteRead, readsOf, type Reads } from './reads.ts';

/** An answer, and what had to be read for it. */
interface Known<Answer> {
	made: Answer;
	reads: Reads;
}

/**
 * Remembers the answer to a question that many ask of one handbook, or of one entry or body. None ever
 * changes, and what was remembered of it goes with it.
 */
export function remembered<Answer, Of extends object = Handbook>(ask: (of: Of) => Answer): (of: Of) => Answer {
	const known = new WeakMap<Of, Known<Answer>>();
	return (of) => {
		let found = known.get(of);
		if (!found) known.set(of, (found = readsOf(() => ask(of))));
		return answerOf(found);
	};
}

/** An answer that counts as one part of what can be read, and what it is called among those. */
export type Told<Answer> = ((handbook: Handbook) => Answer) & { readonly part: string };

/**
 * The same for an answer that stays as it is when much of what it is made of changes, such as on which page
 * of a list an entry stands: whoever asks has read the answer, and not what that was made of. The digest of
 * each has to be among those of `partsOf` (`site/handbook/noted.ts`), or what has read it is never made again;
 * and it is to be asked of the one handbook that a site shows.
 */
export function rememberedAs<Answer>(part: string, ask: (handbook: Handbook) => Answer): Told<Answer> {
	const known = new WeakMap<Handbook, { made: Answer }>();
	const answer = (handbook: Handbook): Answer => {
		let found = known.get(handbook);
		if (!found) known.set(handbook, (found = { made: readsOf(() => ask(handbook)).made }));
		noteRead(part);
		return found.made;
	};
	return Object.assign(answer, { part });
}

/** The same for a question about one entry of it, which is told by its id. */
export function rememberedOf<Of extends { id: string }, Answer>(
	ask: (handbook: Handbook, of: Of) => Answer,
): (handbook: Handbook, of: Of) => Answer {
	const answers = remembered(() => new Map<string, Known<Answer>>());
	return (handbook, of) => {
		const known = answers(handbook);
		let found = known.get(of.id);
		if (!found) known.set(of.id, (found = readsOf(() => ask(handbook, of))));
		return answerOf(found);
	};
}

/** The same for something that is asked once, if ever. */
export function rememberedOnce<Answer>(ask: () => Answer): () => Answer {
	let found: Known<Answer> | undefined;
	return () => answerOf((found ??= readsOf(ask)));
}

/** Whoever asks has read what the answer was made of. */
function answerOf<Answer>({ made, reads }: Known<Answer>): Answer {
	if (reads.size > 0) noteRead(reads);
	return made;
}
