import { inSentence } from '../../handbook/language/words.ts';
import { say } from '../page/say.ts';
import type { InTeam } from '../page/who-reads.ts';
import { sentences } from './sentences.ts';

/** What a reader has picked so far. */
export type Picked = { [Field in keyof InTeam]?: string | undefined };

/** The two fields in which a reader picks a role and a shape of team. */
export interface Picker {
	/** Shows what is picked: of a field in which something is, that alone; of the other, what goes with it. */
	show: (picked: Picked) => void;
	/** What is picked under its name now, of what stood in an address or in notes; what is not there is left out. */
	known: (picked: Picked) => Picked;
	/** What a role or a team is called; empty where there is none. */
	nameOf: (field: keyof InTeam, id: string) => string;
	/** The teams in which somebody may hold a role, in the order of lists. */
	teamsOf: (role: string) => string[];
}

/**
 * Makes the two fields answer to being pressed.
 *
 * @param onPick hears what is picked, each time
 */
export function startPicker(form: HTMLFormElement, onPick: (picked: Picked) => void): Picker {
	const buttons = (field: keyof InTeam) => [...form.querySelectorAll<HTMLButtonElement>(`button[name=${field}]`)];
	const [roles, teams] = [buttons('role'), buttons('team')];
	let now: Picked = {};
	/** The field that was opened again, to pick something else. */
	let opened: keyof InTeam | undefined;

	const numbers = (text = '') => text.split(' ').filter(Boolean).map(Number);
	const isIn = ({ dataset }: HTMLButtonElement, role: number) => numbers(dataset.roles).includes(role);
	const isAbsentIn = ({ dataset }: HTMLButtonElement, role: number) => numbers(dataset.absent).includes(role);
	const goTogether = (role: string, team: HTMLButtonElement) => {
		const number = roles.findIndex(({ value }) => value === role);
		return isIn(team, number) || isAbsentIn(team, number);
	};
	const titleOf = (button: HTMLButtonElement) => button.querySelector('.title')!.textContent;
	const teamOf = (id: string | undefined) => teams.find(({ value }) => value === id);

	function isOffered(field: keyof InTeam, button: HTMLButtonElement): boolean {
		if (opened === field) return true;
		if (now[field] !== undefined) return now[field] === button.value;
		const team = field === 'role' ? teamOf(now.team) : button;
		const role = field === 'role' ? button.value : now.role;
		return team === undefined || role === undefined || goTogether(role, team);
	}

	/** A shape that does not go with the role that was picked stays there, and says why it cannot be picked. */
	function isBarred(team: HTMLButtonElement): boolean {
		const isOpen = team.name === 'team' && now.team === undefined && opened === undefined;
		return isOpen && now.role !== undefined && !goTogether(now.role, team);
	}

	function draw(): void {
		for (const field of ['role', 'team'] as const) {
			for (const button of field === 'role' ? roles : teams) {
				button.setAttribute('aria-pressed', String(now[field] === button.value));
				button.hidden = !isOffered(field, button) && !isBarred(button);
			}
			const change = form.querySelector<HTMLButtonElement>(`button.change[value=${field}]`)!;
			change.hidden = now[field] === undefined || opened === field;
		}
		for (const group of form.querySelectorAll<HTMLElement>('.options'))
			group.hidden = !group.querySelector('button:not([hidden])');
		const number = roles.findIndex(({ value }) => value === now.role);
		for (const team of teams) {
			const why = team.querySelector<HTMLElement>('.barred')!;
			team.disabled = isBarred(team);
			why.hidden = !team.disabled;
			why.textContent = team.disabled ? say(sentences.noneOfItsOwn, { role: inSentence(titleOf(roles[number]!)) }) : '';
		}
		// Where nobody holds the role is where the fewest are who do.
		for (const team of teams) team.classList.toggle('last', isAbsentIn(team, number));
		for (const team of teams) team.querySelector<HTMLElement>('.absent')!.hidden = !isAbsentIn(team, number);
		form.classList.toggle('done', now.role !== undefined && now.team !== undefined && opened === undefined);
	}

	form.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest('button');
		if (!button) return;
		if (button.classList.contains('change')) {
			opened = button.value as keyof InTeam;
			draw();
			form.querySelector<HTMLElement>(`button[name=${opened}][aria-pressed=true]`)?.focus();
			return;
		}
		opened = undefined;
		now = { ...now, [button.name]: button.value };
		const team = teamOf(now.team);
		// What does not go with what was picked last is picked anew.
		if (now.role !== undefined && team && !goTogether(now.role, team))
			delete now[button.name === 'role' ? 'team' : 'role'];
		const { top } = button.getBoundingClientRect();
		onPick(now);
		// What folds away above it takes nothing from under the pointer.
		scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
	});

	return {
		show(picked) {
			now = picked;
			opened = undefined;
			draw();
		},
		known({ role, team }) {
			const named = (among: HTMLButtonElement[], id: string | undefined) =>
				among.find(({ value, dataset }) => value === id || dataset.formerly?.split(' ').includes(id ?? ''));
			const [itsRole, itsTeam] = [named(roles, role), named(teams, team)];
			const isRight = itsRole === undefined || itsTeam === undefined || goTogether(itsRole.value, itsTeam);
			return {
				...(itsRole && { role: itsRole.value }),
				...(itsTeam && isRight && { team: itsTeam.value }),
			};
		},
		nameOf: (field, id) =>
			(field === 'role' ? roles : teams).find(({ value }) => value === id)?.querySelector('.title')?.textContent ?? '',
		teamsOf: (role) => teams.filter((team) => goTogether(role, team)).map(({ value }) => value),
	};
}
