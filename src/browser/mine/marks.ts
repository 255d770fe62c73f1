import type { NameOf } from '../answers/reasons.ts';
import { element } from '../page/element.ts';
import { handbookRoot } from '../page/handbook-root.ts';
import { say } from '../page/say.ts';
import type { InTeam } from '../page/who-reads.ts';
import { filesOf } from '../responsibilities/files.ts';
import { FILES } from './files.ts';
import { markOf } from './in-words.ts';
import { sentences } from './sentences.ts';
import { readerIn } from './list.ts';
import { standingOf } from './standing.ts';

/** A mark: what kind it is, for the styles, and what it says. */
type Mark = readonly [kind: string, text: string];

/** Where things are listed: what they are called there is a link of its own, and no part of a sentence. */
const LISTED = ':is(li, th, td, .hit-title, .of-role) > a:first-child';
const NOT_LISTED = '.mine, .prose, .contents, .answerable, .answers, nav';

/** Says on every page, beside what it is about and what it lists, what is the reader’s own. */
export async function startMarks(me: InTeam): Promise<void> {
	// The list itself says it all.
	if (document.querySelector('.mine')) return;
	const root = handbookRoot();
	const found = await filesOf(root + FILES.all, (team) => root + FILES.ofTeam(team))(me.team).catch(() => undefined);
	if (!found) return;
	const { rows, roles } = found;
	const nameOf: NameOf = (id) => roles.get(id)?.title ?? id;
	const now = [...roles.values()].find(({ id, formerly }) => id === me.role || formerly?.includes(me.role));
	const reader = readerIn(found, now?.id ?? me.role);
	const standings = new Map(rows.map(({ id, held }) => [id, standingOf(held[0]!, reader)]));

	/** What is said of the page at an address; nothing of most. */
	function markAt(path: string): Mark | undefined {
		const idIn = (folder: string) => (path.startsWith(root + folder) ? path.slice((root + folder).length, -1) : '');
		const standing = standings.get(idIn(FILES.responsibility));
		if (standing) return [standing.is, markOf(standing, nameOf)];
		const role = idIn(FILES.role);
		if (role === reader.role) return ['mine', say(sentences.yourRole)];
		return reader.manager.includes(role) ? ['manager', say(sentences.yourManager)] : undefined;
	}

	function markLinks(): void {
		for (const link of document.querySelectorAll<HTMLAnchorElement>(LISTED)) {
			if (link.dataset.marked !== undefined || link.closest(NOT_LISTED)) continue;
			link.dataset.marked = '';
			const mark = markAt(link.pathname);
			if (mark) link.after(' ', element('span', { class: `my-mark ${mark[0]}` }, mark[1]));
		}
	}

	const own = markAt(location.pathname);
	const kind = document.querySelector('.page-head .kind');
	if (own) kind?.append(' ', element('a', { class: `my-mark ${own[0]}`, href: root + FILES.mine }, own[1]));
	markLinks();
	// Rows that are found, and results of a search, come later.
	new MutationObserver(markLinks).observe(document.body, { childList: true, subtree: true });
	hideInOtherTeams(me.team);
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
