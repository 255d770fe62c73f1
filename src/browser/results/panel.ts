import { isNarrowed, writeChoice, type Choice } from '../search/choice.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import { loadSearch } from '../search/load.ts';
import type { Ranked } from '../search/rank.ts';
import { drawAnswer, sayFailure, type Drawing } from './answer.ts';
import { goBackTo, rememberLeaving, type Left } from './come-back.ts';
import { element } from '../page/element.ts';
import { drawFilters, type Filters } from './filters.ts';
import { moveByArrows } from './keys.ts';
import { drawStatus } from './status.ts';

/** Where a search is shown. */
export interface PanelPlace {
	/** The element that it fills. */
	host: HTMLElement;
	/** The address of the root of the handbook, with a slash at its end. */
	root: string;
	/** Whether it is the page of the search, which lists all that there is, and not the dialog. */
	isPage: boolean;
	/** What is asked for to begin with. */
	first: Choice;
	/** Where somebody was who comes back to it. */
	left?: Left | undefined;
	/** Hears what is asked for, each time that it changes. */
	onChoice?: (choice: Choice) => void;
}

/** A search that somebody can type into. */
export interface Panel {
	field: HTMLInputElement;
	/** Tries again where the search could not be loaded. */
	retry: () => void;
	/** Goes to where somebody was among the results, as soon as there are some. */
	goBackTo: (left: Left) => void;
}

/** How long the likeliest are shown before the others are asked for, in milliseconds: whoever goes on typing needs none. */
const GLANCE = 30;

/** How long nobody has typed before the filters are counted, in milliseconds: that takes a while. */
const SETTLED = 400;

/** Makes the fields, the results and what is said about them, and keeps them in step. */
export function drawPanel({ host, root, isPage, first, left, onChoice }: PanelPlace): Panel {
	const field = element('input', {
		type: 'search',
		name: 'q',
		'aria-label': say(sentences.field),
		placeholder: say(sentences.example),
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'go',
		maxlength: '200',
	});
	field.value = first.q;
	const form = element('form', { role: 'search', class: 'search-form' }, field);
	const status = drawStatus();
	const results = element('div', { class: 'search-results' });
	host.replaceChildren(form, ...status.elements, results);
	let filters: Filters | undefined;
	let asked: Choice = first;
	let turn = 0;
	let timer = 0;
	let hasFailed = false;
	let count = async (): Promise<void> => {};
	let showing = show();

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		// What is shown may be the answer to what stood here before.
		const mine = turn;
		void showing.then(() => {
			if (mine === turn && host.checkVisibility()) results.querySelector<HTMLAnchorElement>('.hits a')?.click();
		});
	});
	field.addEventListener('input', change);
	moveByArrows(host, field, results);
	rememberLeaving(results, () => asked);
	// Whoever was cut off goes on when the connection is back.
	addEventListener('online', () => hasFailed && change());
	return {
		field,
		retry: () => hasFailed && change(),
		goBackTo: (left) => void showing.then(() => goBackTo(left, results, undefined)),
	};

	function change(): void {
		left = undefined;
		asked = { ...asked, ...filters?.read(), q: field.value };
		// While nothing waits to be laid out.
		results.scrollTop = 0;
		showing = show();
		onChoice?.(asked);
	}

	/** Shows what is asked for; an answer that comes after a later question is dropped. */
	async function show(): Promise<void> {
		const mine = (turn += 1);
		const isLate = () => mine !== turn;
		clearTimeout(timer);
		host.setAttribute('aria-busy', 'true');
		status.wait();
		try {
			const search = await loadSearch(`${root}pagefind/`);
			if (!filters) {
				filters = drawFilters(search.lexicon, change);
				filters.set(asked);
				asked = { ...filters.read(), q: asked.q };
				for (const touch of ['focusin', 'pointerenter']) filters.element.addEventListener(touch, () => void count());
				form.append(filters.element);
			}
			const choice = { ...asked, q: asked.q.trim() };
			const isIdle = choice.q === '' && !isNarrowed(choice) && !isPage;
			const answer = await search.ask(choice, isLate);
			const likeliest = isIdle ? [] : await answer?.likeliest();
			if (!answer || !likeliest || isLate()) return;
			const drawing: Omit<Drawing, 'batch'> = {
				answer,
				choice,
				isIdle,
				status,
				results,
				search,
				root,
				allHref: isPage ? undefined : `${root}search/${writeChoice(choice)}`,
				retry: (query) => {
					field.value = query;
					field.focus();
					change();
				},
				widen: () => {
					filters?.set({ ...choice, kind: '', role: '', area: '', track: '' });
					field.focus();
					change();
				},
				isLate,
			};
			let showMore = drawAnswer({ ...drawing, batch: likeliest });
			host.setAttribute('data-answers', choice.q);
			if (!isIdle) {
				await new Promise((resolve) => setTimeout(resolve, GLANCE));
				const batch = isLate() ? [] : await answer.more();
				if (isLate()) return;
				if (!isSame(batch, likeliest)) showMore = drawAnswer({ ...drawing, batch });
				if (left) await goBackTo(left, results, showMore);
				left = undefined;
			}
			hasFailed = false;
			count = async () => {
				// Without a connection the filters stay uncounted.
				const counts = await answer.counts().catch(() => undefined);
				if (counts && !isLate()) filters?.count(counts);
			};
			timer = window.setTimeout(() => void count(), SETTLED);
		} catch (error) {
			hasFailed = true;
			if (!isLate()) sayFailure({ status, results, error, again: change, allHref: `${root}search/` });
		} finally {
			if (!isLate()) host.removeAttribute('aria-busy');
		}
	}
}

/** Whether two lists hold the same results in the same order. */
const isSame = (some: readonly Ranked[], others: readonly Ranked[]) =>
	some.length === others.length && some.every(({ fragment }, at) => fragment === others[at]!.fragment);
