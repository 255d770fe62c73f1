import { nameNow } from '../notes/carry-over.ts';
import type { Store } from '../notes/store.ts';
import { atWork } from '../page/at-work.ts';
import { readAsked, showAddress, writeAsked } from '../page/address.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { AskedOfRole } from './asked.ts';
import { filesOfPage } from './load.ts';
import { sentences } from './sentences.ts';

/** What somebody may pick, by the name of the field. */
const NAMES = ['role', 'level'] as const;

/** A level that was picked, within the levels of its role. */
export interface PickedLevel {
	asked: AskedOfRole;
	at: number;
}

/** The two fields in which a level is picked. */
export interface LevelPicker {
	/** Picks a level, as if somebody had done so. */
	pick: (role: string, level: string) => Promise<void>;
	/** Whether a role is among those that can be picked. */
	has: (role: string) => boolean;
}

/**
 * Makes the two fields work: a role, whose levels are loaded then, and a level. The address says which.
 *
 * @param onPick hears what is picked; nothing where that is no level yet, with what to say of it
 */
export async function startPickingLevel(
	page: HTMLElement,
	store: Store,
	onPick: (picked: PickedLevel | undefined, why: string) => Promise<void> | void,
): Promise<LevelPicker> {
	const form = page.querySelector<HTMLFormElement>('.pick-level')!;
	const [roleField, levelField] = NAMES.map((name) => form.querySelector<HTMLSelectElement>(`[name=${name}]`)!) as [
		HTMLSelectElement,
		HTMLSelectElement,
	];
	const files = filesOfPage(page);
	const waitFor = atWork(form);
	const has = (role: string) => [...roleField.options].some(({ value }) => value === role);
	let asked: AskedOfRole | undefined;
	/** How often something was picked: what is loaded for an earlier choice comes too late. */
	let times = 0;

	async function load(role: string): Promise<boolean> {
		const turn = (times += 1);
		asked = undefined;
		levelField.closest('label')!.hidden = role === '';
		levelField.replaceChildren();
		if (role === '') return true;
		const loaded = await files.of<AskedOfRole>(role).catch(() => undefined);
		if (turn !== times) return false;
		if (!loaded) {
			await onPick(undefined, say(sentences.unloaded));
			return false;
		}
		asked = loaded;
		levelField.append(
			element('option', { value: '' }, say(sentences.pickLevel)),
			...loaded.levels.map(({ id, title }) => element('option', { value: id }, title)),
		);
		return true;
	}

	async function tell(): Promise<void> {
		const [role, level] = [roleField.value, levelField.value];
		showAddress(writeAsked(NAMES, { role, level }));
		const at = asked?.levels.findIndex(({ id }) => id === level) ?? -1;
		if (!asked || at < 0) return onPick(undefined, say(role === '' ? sentences.pickRole : sentences.pickLevelNow));
		const turn = (times += 1);
		const axes = await files.axesOf(asked, level).catch(() => undefined);
		if (turn !== times) return;
		if (axes) await onPick({ asked: { ...asked, axes }, at }, '');
		else await onPick(undefined, say(sentences.unloaded));
	}

	async function pick(role: string, level: string): Promise<void> {
		roleField.value = has(role) ? role : '';
		if (!(await load(roleField.value))) return;
		if (asked?.levels.some(({ id }) => id === level)) levelField.value = level;
		await tell();
	}

	roleField.addEventListener('change', () => void waitFor(pick(roleField.value, '')));
	levelField.addEventListener('change', () => void waitFor(tell()));
	form.addEventListener('submit', (event) => event.preventDefault());

	async function begin(): Promise<void> {
		const wanted = readAsked(NAMES, location.search);
		if (wanted.role === '' && wanted.level === '') return pick(store.notes().me?.role ?? '', '');
		// Somebody may come with an address from an older handbook.
		const names = has(wanted.role) ? {} : await files.names(true).catch(() => ({}));
		const now = (kind: string, id: string) => nameNow(`${kind}/${id}`, names).slice(kind.length + 1);
		const level = now('levels', wanted.level);
		await pick(wanted.role === '' ? level.split('/')[0]! : now('roles', wanted.role), level);
	}

	await waitFor(begin());
	return { pick: (role, level) => waitFor(pick(role, level)), has };
}
