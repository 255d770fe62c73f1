import { withNote } from '../hiring/with-note.ts';
import type { Mark, Sheet } from '../notes/notes.ts';
import { freeRound, MINUTES, SCOPE } from './spread.ts';

/** What setting up a loop needs to know. */
interface SettingUp {
	marks: () => Sheet['marks'] | undefined;
	save: (key: string, change: (mark: Mark) => Mark) => Promise<void>;
	/** Prints all rounds, or one. */
	print: (round?: string) => void;
}

/** Makes rounds be added, described and removed, things be ticked that are probed, and questions be written. */
export function startSettingUp(page: HTMLElement, { marks, save, print }: SettingUp): void {
	const add = page.querySelector<HTMLButtonElement>('.add-round')!;

	async function addRound(): Promise<void> {
		const key = freeRound(marks() ?? {});
		if (key === undefined) return;
		await save(key, () => ({ chosen: { minutes: String(MINUTES.usual) } }));
		page.querySelector<HTMLElement>(`.round[data-round="${key}"] input`)?.focus();
	}

	page.addEventListener('click', ({ target }) => {
		const pressed = (target as Element).closest('button');
		const round = pressed?.closest<HTMLElement>('[data-round]')?.dataset.round;
		if (pressed === add) void addRound();
		if (pressed?.matches('.print')) print();
		if (pressed?.matches('.print-round')) print(round);
		if (pressed?.matches('.remove-round') && round) void save(round, () => ({})).then(() => add.focus());
	});
	page.addEventListener('input', ({ target }) => {
		const field = target as HTMLInputElement | HTMLTextAreaElement;
		const { own, scope, question } = field.dataset;
		const key = field.closest<HTMLElement>('[data-key]')?.dataset.key;
		if (own) void save(own, (mark) => withNote(mark, field.value));
		if (scope)
			void save(SCOPE, (mark) => ({
				chosen: { ...mark.chosen, [scope]: (field as HTMLInputElement).checked ? 'yes' : 'no' },
			}));
		if (!question || !key) return;
		if (question === 'name') void save(key, (mark) => withNote(mark, field.value));
		else void save(key, (mark) => ({ ...mark, chosen: { ...mark.chosen, [question]: field.value } }));
	});
}
