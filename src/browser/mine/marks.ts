import type { NameOf } from '../answers/reasons.ts';
import { element } from '../page/element.ts';
import { once, type Loaded } from '../page/load-once.ts';
import { handbookRoot } from '../page/handbook-root.ts';
import { say } from '../page/say.ts';
import type { InTeam } from '../page/who-reads.ts';
import type { NumberedData, TeamData } from '../responsibilities/all-data.ts';
import { decode } from '../responsibilities/code.ts';
import { FILES } from './files.ts';
import { markOf } from './in-words.ts';
import { sentences } from './sentences.ts';
import { readerIn, standingOf } from './standing.ts';

/** A mark: what kind it is, for the styles, and what it says. */
type Mark = readonly [kind: string, text: string];

type MarkAt = (path: string) => Mark | undefined;

/** Where things are listed: what they are called there is a link of its own, and no part of a sentence. */
const LISTED = ':is(li, th, td, .hit-title, .of-role) > a:first-child';
const NOT_LISTED = '.mine, .prose, .contents, .answerable, .answers, nav';

/** Says on every page, beside what it is about and what it lists, what is the reader’s own. */
export function startMarks(me: InTeam): void {
	// The list itself says it all.
	if (document.querySelector('.mine')) return;
	const root = handbookRoot();
	const [folder, roles] = [root + FILES.responsibility, root + FILES.role];
	/** Whether an address is that of something that may be marked, which most pages neither are nor list. */
	const isOne = (path: string) => [folder, roles].some((start) => path.startsWith(start) && path !== start);
	const kind = isOne(location.pathname) ? document.querySelector('.page-head .kind') : null;
	let loading: Promise<void> | undefined;
	let markAt: MarkAt | undefined;

	const markLinks = () => {
		const links = [...document.querySelectorAll<HTMLAnchorElement>(LISTED)].filter(
			(link) => link.dataset.marked === undefined && isOne(link.pathname) && !link.closest(NOT_LISTED),
		);
		if (links.length === 0 && !kind) return;
		loading ??= load();
		if (!markAt) return;
		for (const link of links) {
			link.dataset.marked = '';
			const mark = markAt(link.pathname);
			if (mark) link.after(' ', element('span', { class: `my-mark ${mark[0]}` }, mark[1]));
		}
	};

	async function load(): Promise<void> {
		markAt = await marksOf(me, root).catch(() => () => undefined);
		const own = markAt(location.pathname);
		if (own) kind?.append(' ', element('a', { class: `my-mark ${own[0]}`, href: root + FILES.mine }, own[1]));
		markLinks();
	}

	markLinks();
	// Rows that are found, and results of a search, come later.
	new MutationObserver(markLinks).observe(document.body, { childList: true, subtree: true });
	hideInOtherTeams(me.team);
}

/**
 * Loads what says how things stand to a reader.
 *
 * @returns what is said of the page at an address; nothing of most
 * @throws where it cannot be loaded
 */
async function marksOf({ role, team }: InTeam, root: string): Promise<MarkAt> {
	const loaded: Loaded = new Map();
	const [{ roles, rows }, { held, places }] = await Promise.all([
		once<NumberedData>(loaded, root + FILES.numbered),
		once<TeamData>(loaded, root + FILES.ofTeam(team)),
	]);
	const ids = roles.map(({ id }) => id);
	const nameOf: NameOf = (id) => roles.find((one) => one.id === id)?.title ?? id;
	const now = roles.find(({ id, formerly }) => id === role || formerly?.includes(role));
	const reader = readerIn(places, now?.id ?? role);
	const codes = new Map(rows.map((id, row) => [id, held[row] ?? '']));
	return (path) => {
		const idIn = (folder: string) => (path.startsWith(root + folder) ? path.slice((root + folder).length, -1) : '');
		const code = codes.get(idIn(FILES.responsibility));
		if (code !== undefined) {
			const standing = standingOf(decode(code, ids), reader);
			return [standing.is, markOf(standing, nameOf)];
		}
		const its = idIn(FILES.role);
		if (its === reader.role) return ['mine', say(sentences.yourRole)];
		return reader.manager.includes(its) ? ['manager', say(sentences.yourManager)] : undefined;
	};
}

/** Where a list is shown as it falls in another team than the reader’s, their own marks would contradict it. */
function hideInOtherTeams(team: string): void {
	const form = document.querySelector<HTMLFormElement>('.filters');
	const field = form?.elements.namedItem('team');
	if (!form || !(field instanceof HTMLSelectElement)) return;
	const show = () => document.body.toggleAttribute('data-other-team', field.value !== '' && field.value !== team);
	form.addEventListener('input', show);
	// The fields are cleared only after this event.
	form.addEventListener('reset', () => setTimeout(show));
	show();
}
