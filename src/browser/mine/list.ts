import type { NameOf } from '../answers/reasons.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { InTeam } from '../page/who-reads.ts';
import type { filesOf, ToFind } from '../responsibilities/files.ts';
import { drawChanges, drawCounts, drawPart } from './draw.ts';
import { rolesInWords } from './in-words.ts';
import type { Picker } from './picker.ts';
import { sentences } from './sentences.ts';
import { isMeant, partsOf, standingsOf } from './sheet.ts';
import { changesOf, placeOf, readerIn } from './standing.ts';

/** What a list is made of. */
interface Given {
	/** What falls to whom in the reader’s team. */
	found: ToFind;
	/** Gives the same of another. */
	files: ReturnType<typeof filesOf>;
	picker: Picker;
}

/**
 * Shows what is a reader's own in their team.
 *
 * @returns how much there is, in a sentence
 */
export function showMyList(list: HTMLElement, { role, team }: InTeam, { found, files, picker }: Given): string {
	const { rows, roles, areas, places } = found;
	const nameOf: NameOf = (id) => roles.get(id)?.title ?? (picker.nameOf('role', id) || id);
	const reader = readerIn(places, role);
	const parts = partsOf(rows, areas, reader);
	const at = (selector: string) => list.querySelector<HTMLElement>(selector)!;
	const { instead = [] } = placeOf(places, role);

	at('h2').textContent = say(sentences.inTeam, { role: nameOf(role), team: picker.nameOf('team', team) });
	at('.printed-on').textContent = say(sentences.printedOn, {
		handbook: document.querySelector('.top a.name span')?.textContent ?? '',
		day: new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }),
	});
	at('.instead').hidden = instead.length === 0;
	at('.instead').textContent = say(sentences.instead, { roles: rolesInWords(instead, nameOf) });
	at('.my-counts').replaceChildren(drawCounts(parts));
	at('.my-parts').replaceChildren(...parts.flatMap((part) => drawPart(part, reader, nameOf)));
	startFinding(list, rows);
	showOtherTeams();
	list.hidden = false;
	const [mine, shared, manager, elsewhere] = parts.map(({ count }) => count) as [number, number, number, number];
	return say(sentences.told, { mine, shared, manager, elsewhere });

	/** The other shapes of team in which somebody may hold the role; what each would change is loaded when it is opened. */
	function showOtherTeams(): void {
		const others = picker.teamsOf(role).filter((other) => other !== team);
		const before = standingsOf(rows, reader);
		at('.other-teams').hidden = others.length === 0;
		at('.other-teams > div').replaceChildren(
			...others.map((other) => {
				const place = element('div', { class: 'changes' });
				const details = element('details', {}, element('summary', {}, picker.nameOf('team', other)), place);
				details.addEventListener('toggle', () => void fill(), { once: true });
				return details;

				async function fill(): Promise<void> {
					const there = await files(other).catch(() => undefined);
					if (!there) return place.replaceChildren(element('p', {}, say(sentences.unloaded)));
					const { instead: others = [] } = placeOf(there.places, role);
					if (others.length > 0) {
						const told = say(sentences.nobodyInRole, { roles: rolesInWords(others, nameOf) });
						return place.replaceChildren(element('p', {}, told));
					}
					const after = standingsOf(there.rows, readerIn(there.places, role));
					place.replaceChildren(...drawChanges(changesOf(rows, before, after)));
				}
			}),
		);
	}
}

/** Makes the field above the list show only what somebody looks for. */
function startFinding(list: HTMLElement, rows: ToFind['rows']): void {
	const field = list.querySelector<HTMLInputElement>('input[type=search]')!;
	const told = list.querySelector<HTMLElement>('.found')!;
	const lines = new Map([...list.querySelectorAll<HTMLElement>('li[data-of]')].map((line) => [line.dataset.of!, line]));
	/** How often something was typed: what the search answers to an earlier word comes too late. */
	let times = 0;
	const show = async () => {
		const typed = field.value.trim();
		const now = ++times;
		let shown = rows.filter((row) => isMeant(row, typed));
		if (shown.length === 0) {
			// In the words of the list nothing is meant; the search knows others.
			list.setAttribute('aria-busy', 'true');
			const meant = await (await import('../responsibilities/meant.ts')).meantBy(typed);
			if (now !== times) return;
			shown = rows.filter(({ href }) => meant.has(href));
		}
		list.removeAttribute('aria-busy');
		const ids = new Set(shown.map(({ id }) => id));
		for (const [id, line] of lines) line.hidden = !ids.has(id);
		const count = ids.size;
		for (const part of list.querySelectorAll<HTMLElement>('.my-area, .my-part'))
			part.hidden = typed !== '' && !part.querySelector('li:not([hidden])');
		const sentence = count === 0 ? say(sentences.nothing) : say(sentences.found, { count, all: rows.length });
		told.textContent = typed === '' ? '' : sentence;
	};
	field.oninput = () => void show();
	void show();
}
