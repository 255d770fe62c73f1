import { list, quote } from '../../handbook/language/words.ts';
import type { Answer, Search } from '../search/ask.ts';
import { isNarrowed, type Choice } from '../search/choice.ts';
import { EXACT } from '../search/spelling.ts';
import { alone, grouped } from '../search/groups.ts';
import { recordsIn, type Ranked } from '../search/rank.ts';
import { element } from '../page/element.ts';
import { say, sayWith } from '../page/say.ts';
import { sentences } from './sentences.ts';
import { drawNearest, drawWanted } from './help.ts';
import { drawWhose } from './card.ts';
import { drawGroup } from './hit.ts';
import { drawTwoRoles } from './two-roles.ts';
import type { Status } from './status.ts';

/** An answer and where it is drawn. */
export interface Drawing {
	answer: Answer;
	/** The first results. */
	batch: readonly Ranked[];
	choice: Choice;
	/** Whether nothing has been asked yet. */
	isIdle: boolean;
	status: Status;
	results: HTMLElement;
	search: Search;
	/** The address of the root of the handbook, with a slash at its end. */
	root: string;
	/** Where all results are, if not here. */
	allHref: string | undefined;
	/** Asks something else. */
	retry: (query: string) => void;
	/** Takes the filters away. */
	widen: () => void;
	/** Whether something else has been asked since. */
	isLate: () => boolean;
}

/**
 * Draws what was found, or what to do where nothing was.
 *
 * @returns what shows more of it, and says whether there was more; nothing where all is shown
 */
export function drawAnswer(drawing: Drawing): (() => Promise<boolean>) | undefined {
	const { answer, batch, choice, isIdle, status, results, search, root, isLate } = drawing;
	const { lexicon } = search;
	if (isIdle) {
		status.say('');
		results.replaceChildren(drawWanted(lexicon, root));
		return undefined;
	}
	status.say(summary(answer, choice));
	if (answer.total === 0) {
		results.replaceChildren(...drawNowhere(answer, choice), ...drawNothing(drawing));
		return undefined;
	}
	const asked = { concepts: answer.understood?.concepts ?? [], rarities: answer.rarities };
	// A list of everything has an order of its own.
	const groups = answer.understood ? grouped : alone;
	const list = element('ol', { class: 'hits', 'aria-label': say(sentences.results) });
	/** Adds results; gives the link of the first. */
	const add = (more: readonly Ranked[]) => {
		const drawn = groups(more).map((group, at) =>
			drawGroup(group, asked, lexicon, at === 0 && list.childElementCount === 0),
		);
		list.append(...drawn);
		return drawn[0]?.querySelector('a') ?? null;
	};
	add(batch);
	const near = drawDoubted(answer, choice, drawing.retry);
	const { understood } = answer;
	const card = understood && [
		...drawTwoRoles(understood, batch, lexicon, root, isLate),
		...drawWhose(batch, understood),
	];
	const rest = drawRest(drawing, add);
	results.replaceChildren(...drawNowhere(answer, choice), ...near, ...(card ?? []), list, ...rest.elements);
	return rest.showMore;
}

/** Says above results of which none is an answer what stands nowhere. */
function drawNowhere({ missing, found }: Answer, { q }: Choice): HTMLElement[] {
	if (!missing) return [];
	const words = list((missing.words.length > 0 ? missing.words : [q]).map(quote), 'or');
	const sentence =
		found === 0 ? sentences.nowhereAtAll : missing.words.length > 0 ? sentences.nowhere : sentences.notTogether;
	return [element('p', { class: 'search-nowhere' }, say(sentence, { words }))];
}

/** Offers the query as it was typed, where a word of it was taken for another though it is one. */
function drawDoubted({ understood }: Answer, { q }: Choice, retry: (query: string) => void): HTMLElement[] {
	if (!understood || understood.doubted.length === 0) return [];
	const button = element('button', { type: 'button' }, quote(q));
	button.addEventListener('click', () => retry(`${EXACT}${q}${EXACT}`));
	return [element('p', { class: 'search-near' }, ...sayWith(sentences.asTyped, { query: button }))];
}

/** How many results there are, and for what. */
function summary({ understood, total, found, missing }: Answer, choice: Choice): string {
	if (missing) return say(sentences.nothingFor, { query: quote(choice.q) });
	const isPart = isNarrowed(choice) && found !== total;
	if (!understood) {
		const entries =
			total === 0
				? say(sentences.noEntries)
				: total === 1
					? say(sentences.oneEntry)
					: say(sentences.someEntries, { count: total });
		return isPart ? say(sentences.someOfEntries, { entries, found }) : entries;
	}
	const results = amount(total, isPart ? found : undefined);
	const query = quote(
		understood.slips.length + understood.doubted.length === 0 ? choice.q : understood.words.join(' '),
	);
	const said = say(sentences.resultsFor, { results, query });
	if (understood.slips.length === 0) return said;
	return say(sentences.unknownWords, { results: said, words: list(understood.slips.map(quote), 'or') });
}

/** How many results there are. @param found how many there would be without the filters, where that is more */
function amount(total: number, found: number | undefined): string {
	if (total === 0) return say(sentences.nothing);
	if (found !== undefined) return say(sentences.someOfResults, { count: total, found });
	return total === 1 ? say(sentences.oneResult) : say(sentences.someResults, { count: total });
}

/** What leads on where the first results are not all. */
function drawRest(
	{ answer, batch, allHref, isLate, status }: Drawing,
	add: (more: readonly Ranked[]) => HTMLElement | null,
): { elements: HTMLElement[]; showMore?: () => Promise<boolean> } {
	if (recordsIn(batch) >= answer.total) return { elements: [] };
	if (allHref !== undefined) {
		const link = element('a', { href: allHref }, say(sentences.all, { count: answer.total }));
		return { elements: [element('p', { class: 'search-rest' }, link)] };
	}
	const button = element('button', { type: 'button' }, say(sentences.more));
	let given = recordsIn(batch);
	const showMore = async () => {
		button.disabled = true;
		const more = await answer.more().catch(() => []);
		button.disabled = false;
		if (isLate()) return false;
		if (more.length === 0) {
			status.say(say(sentences.unreachable));
			return false;
		}
		given += recordsIn(more);
		const next = add(more);
		status.say(say(sentences.shown, { count: given, all: answer.total }));
		next?.focus();
		if (given >= answer.total) button.remove();
		return given < answer.total;
	};
	button.addEventListener('click', () => void showMore());
	return { elements: [element('p', { class: 'search-rest' }, button)], showMore };
}

function drawNothing({ answer, choice, search, root, retry, widen }: Drawing): HTMLElement[] {
	const help = drawWanted(search.lexicon, root);
	if (answer.found > 0) {
		const button = element('button', { type: 'button' }, say(sentences.widen));
		button.addEventListener('click', widen);
		return [
			element(
				'p',
				{ class: 'search-near' },
				...sayWith(sentences.withoutFilters, { count: String(answer.found), widen: button }),
			),
			help,
		];
	}
	return [...drawNearest(search.nearest(choice.q), retry), help];
}

/** Says that nothing could be fetched, and what to do. */
export function sayFailure({
	status,
	results,
	error,
	again,
	allHref,
}: Pick<Drawing, 'status' | 'results'> & { error: unknown; again: () => void; allHref: string }): void {
	console.error(error);
	status.say(say(sentences.unreachable));
	const button = element('button', { type: 'button' }, say(sentences.again));
	button.addEventListener('click', again);
	const list = element('a', { href: allHref }, say(sentences.searchPage));
	results.replaceChildren(
		element('p', { class: 'search-near' }, ...sayWith(sentences.connection, { again: button, page: list })),
	);
}
