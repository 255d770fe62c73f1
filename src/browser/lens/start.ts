import { showAddress } from '../page/address.ts';
import type { Loaded } from '../page/load-once.ts';
import { say } from '../page/say.ts';
import { whoReads } from '../page/who-reads.ts';
import { begunWith, LEVELS, pickedRoles, readChoice, ROLES, withoutLoose, writeChoice, type Choice } from './choice.ts';
import { loadChoice, loadLevels } from './load.ts';
import { fillLevels } from './level-fields.ts';
import { teamsWith, type TeamWithRoles } from './other-teams.ts';
import { sentences } from './sentences.ts';

/** Makes roles that a reader picks stand side by side; the address names them, so that it can be sent to somebody. */
export function startLens(): void {
	const root = document.querySelector<HTMLElement>('.lens')!;
	const selects = (names: readonly string[]) =>
		names.flatMap((name) => root.querySelector<HTMLSelectElement>(`select[name="${name}"]`) ?? []);
	const [fields, levels, [team]] = [selects(ROLES), selects(LEVELS), selects(['team'])];
	const status = root.querySelector('[role=status]')!;
	const swap = root.querySelector<HTMLButtonElement>('.swap')!;
	const shown = root.querySelector<HTMLElement>('.lens-shown')!;
	const loaded: Loaded = new Map();
	/** How often something was picked: what is loaded for an earlier choice comes too late. */
	let times = 0;
	let asked = begunWith(readChoice(location.search), whoReads());

	const read = (): Choice => ({
		...asked,
		...Object.fromEntries([...fields, ...(team ? [team] : [])].map(({ name, value }) => [name, value])),
	});

	async function show(): Promise<void> {
		const mine = ++times;
		asked = withoutLoose(read());
		const picked = pickedRoles(asked);
		showAddress(writeChoice(asked));
		swap.disabled = asked.first === '' || asked.second === '';
		if (picked.length < 2) return tell(say(sentences.pick));
		if (new Set(picked.map(({ id }) => id)).size < picked.length) return tell(say(sentences.same));
		root.setAttribute('aria-busy', 'true');
		const files = {
			held: root.dataset.held,
			team: asked.team === '' ? undefined : root.dataset.ofTeam?.replace('*', asked.team),
			roles: picked.map(({ field }) => fields[ROLES.indexOf(field)]!.selectedOptions[0]!),
		};
		// Whoever picks nothing needs neither the data nor what draws it.
		const all = await Promise.all([loadChoice(loaded, files), import('./show.ts')]).catch(() => undefined);
		if (mine !== times) return;
		if (!all) return tell(say(sentences.unloaded));
		const [found, { showLens }] = all;
		const shownOf = fillLevels(
			levels,
			found.roles,
			picked.map(({ field }) => asked[`${field}-level`]),
		);
		const ladders = await loadLevels(loaded, found.roles, shownOf).catch(() => undefined);
		if (mine !== times) return;
		if (!ladders) return tell(say(sentences.unloaded));
		for (const [place, { field }] of picked.entries()) asked = { ...asked, [`${field}-level`]: shownOf[place] ?? '' };
		showAddress(writeChoice(asked));
		const nameOf = (role: string) => [...fields[0]!.options].find(({ value }) => value === role)?.text ?? role;
		const inTeam = asked.team === '' ? undefined : team && titleOf(team.selectedOptions[0]!);
		const offers = teamsWith(
			teamsIn(team),
			picked.map(({ id }) => id),
		);
		status.textContent = showLens(root, found, ladders, nameOf, inTeam, offers);
		root.removeAttribute('aria-busy');
		shown.hidden = false;
	}

	/** Says something, and shows no roles. */
	function tell(text: string): void {
		root.removeAttribute('aria-busy');
		shown.hidden = true;
		status.textContent = text;
	}

	root.addEventListener('change', ({ target }) => {
		const place = levels.findIndex((field) => field === target);
		const picked = pickedRoles(asked)[place];
		if (picked) asked = { ...asked, [`${picked.field}-level`]: levels[place]!.value };
		const changed = ROLES.find((name) => target instanceof HTMLSelectElement && target.name === name);
		// Another role has other levels.
		if (changed) asked = { ...asked, [`${changed}-level`]: '' };
		void show();
	});
	root.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLButtonElement>('button.in-team');
		if (!button || !team) return;
		team.value = button.value;
		// What was pressed is gone by then.
		void show().then(() => team.focus());
	});
	root.addEventListener('submit', (event) => event.preventDefault());
	swap.addEventListener('click', () => {
		const [first, second] = fields as [HTMLSelectElement, HTMLSelectElement];
		[first.value, second.value] = [second.value, first.value];
		asked = { ...asked, 'first-level': asked['second-level'], 'second-level': asked['first-level'] };
		void show();
	});
	for (const field of [...fields, ...(team ? [team] : [])]) {
		const name = field.name as keyof Choice;
		const found = optionFor(field, asked[name]);
		if (!found) continue;
		asked = withLevelNow(asked, name, found.value);
		field.value = found.value;
	}
	void show();
}

/** What a team is called, without for how many people it is. */
const titleOf = ({ dataset }: HTMLOptionElement): string => dataset.label!;

/** The teams that can be picked, with their roles. */
const teamsIn = (field: HTMLSelectElement | undefined): TeamWithRoles[] =>
	[...(field?.options ?? [])]
		.filter(({ value }) => value !== '')
		.map((option) => ({ id: option.value, title: titleOf(option), roles: (option.dataset.roles ?? '').split(' ') }));

/** The option of an id, be it one that it had when the address was made. */
function optionFor(field: HTMLSelectElement, id: string): HTMLOptionElement | undefined {
	const options = [...field.options];
	return (
		options.find(({ value }) => value === id) ??
		options.find(({ dataset }) => id !== '' && dataset.formerly?.split(' ').includes(id))
	);
}

/** A choice whose level goes by the name that its role has now. */
function withLevelNow(choice: Choice, role: keyof Choice, now: string): Choice {
	const field = `${role}-level` as keyof Choice;
	const level = choice[field] ?? '';
	const before = `${choice[role]}/`;
	return level.startsWith(before) ? { ...choice, [field]: `${now}/${level.slice(before.length)}` } : choice;
}
