import { isNarrowed, writeChoice, type Choice } from '../choice.ts';
import { loadSearch } from '../load.ts';
import { element } from './element.ts';
import { drawFilters, type Filters } from './filters.ts';
import { moveByArrows } from './keys.ts';
import { drawAnswer, sayFailure } from './answer.ts';

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
	/** Hears what is asked for, each time that it changes. */
	onChoice?: (choice: Choice) => void;
}

/** How long nobody has typed before the filters are counted, in milliseconds: that takes a while. */
const SETTLED = 400;

/** Makes the fields, the results and what is said about them, and keeps them in step. */
export function drawPanel({ host, root, isPage, first, onChoice }: PanelPlace): HTMLInputElement {
	const field = element('input', {
		type: 'search',
		name: 'q',
		'aria-label': 'Search the handbook',
		placeholder: 'A word, a question, two roles',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'go',
		maxlength: '200',
	});
	field.value = first.q;
	const form = element('form', { role: 'search', class: 'search-form' }, field);
	const status = element('p', { class: 'search-status', role: 'status' });
	const results = element('div', { class: 'search-results' });
	host.replaceChildren(form, status, results);
	let filters: Filters | undefined;
	let asked: Choice = first;
	let turn = 0;
	let timer = 0;
	let count = async (): Promise<void> => {};

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		results.querySelector<HTMLAnchorElement>('.hits a')?.click();
	});
	field.addEventListener('input', () => change(true));
	moveByArrows(host, field, results);
	void show(false);
	return field;

	function change(isTyping: boolean): void {
		asked = { ...asked, ...filters?.read(), q: field.value };
		onChoice?.(asked);
		void show(isTyping);
	}

	/** Shows what is asked for; an answer that comes after a later question is dropped. */
	async function show(isTyping: boolean): Promise<void> {
		const mine = (turn += 1);
		const choice = { ...asked, q: asked.q.trim() };
		const isLate = () => mine !== turn;
		host.setAttribute('aria-busy', 'true');
		try {
			const search = await loadSearch(`${root}pagefind/`);
			filters ??= addFilters();
			const isIdle = choice.q === '' && !isNarrowed(choice) && !isPage;
			const answer = await search.ask(choice, isTyping);
			const batch = isIdle ? [] : await answer.more();
			if (isLate()) return;
			drawAnswer({
				answer,
				batch,
				choice,
				isIdle,
				status,
				results,
				search,
				hrefOf: ({ address }) => root + address.slice(1),
				allHref: isPage ? undefined : `${root}search/${writeChoice(choice)}`,
				retry: (query) => {
					field.value = query;
					field.focus();
					change(false);
				},
				widen: () => {
					filters?.set({ ...choice, kind: '', role: '', area: '', track: '' });
					change(false);
				},
				isLate,
			});
			host.setAttribute('data-answers', choice.q);
			count = async () => {
				const counts = await answer.counts();
				if (!isLate()) filters?.count(counts);
			};
			clearTimeout(timer);
			timer = window.setTimeout(() => void count(), SETTLED);
			function addFilters(): Filters {
				const made = drawFilters(search.lexicon, () => change(false));
				made.set(asked);
				for (const touch of ['focusin', 'pointerenter']) made.element.addEventListener(touch, () => void count());
				asked = { ...made.read(), q: asked.q };
				form.append(made.element);
				return made;
			}
		} catch (error) {
			if (!isLate()) sayFailure(status, results, error);
		} finally {
			if (!isLate()) host.removeAttribute('aria-busy');
		}
	}
}
