import type { NamesNow } from '../growing/asked.ts';
import { sentences as growing } from '../growing/sentences.ts';
import { nameNow } from '../notes/carry-over.ts';
import type { Store } from '../notes/store.ts';
import { atWork } from '../page/at-work.ts';
import { readAsked, showAddress, writeAsked } from '../page/address.ts';
import { element } from '../page/element.ts';
import { once, type Loaded } from '../page/load-once.ts';
import { say } from '../page/say.ts';

/** What somebody may pick of a role, beside it: each with the kind of entry that it is. */
const KINDS = { role: 'roles', level: 'levels', team: 'teams', story: 'stories' } as const;

type Name = keyof typeof KINDS;

/** What is picked, by field; empty where nothing is. */
export type Choice = Readonly<Record<Name, string>>;

/** What can be picked in a field: first what stands for nothing in particular. */
export interface Options {
	none: string;
	of: readonly { id: string; title: string }[];
}

/** How a page picks a role and what belongs to it. */
interface Picking<Data> {
	/** What can be picked beside the role, once its file is there. */
	optionsOf: (data: Data) => Partial<Record<Exclude<Name, 'role'>, Options>>;
	/** Hears what is picked; nothing where that is no role, with what to say of it. */
	show: (data: Data | undefined, choice: Choice, why: string) => Promise<void> | void;
}

/** The fields in which a role is picked. */
export interface RolePicker {
	/** Picks, as if somebody had done so; ids may be those of an older handbook. */
	pick: (choice: Partial<Choice>) => Promise<void>;
	/** What was called otherwise before; loaded when it is wanted. */
	names: () => Promise<NamesNow>;
}

/** Makes the fields work in which a role is picked, a level, a shape of team, a day. The address says which. */
export async function startPickingRole<Data>(
	page: HTMLElement,
	store: Store,
	{ optionsOf, show }: Picking<Data>,
): Promise<RolePicker> {
	const form = page.querySelector<HTMLFormElement>('.pick-level')!;
	const { folder = '', names: namesAt = '' } = page.dataset;
	const fields = new Map(
		(Object.keys(KINDS) as Name[]).flatMap((name) => {
			const field = form.querySelector<HTMLSelectElement>(`[name=${name}]`);
			return field ? [[name, field] as const] : [];
		}),
	);
	const waitFor = atWork(form);
	const role = fields.get('role')!;
	const loaded: Loaded = new Map();
	let data: Data | undefined;
	/** How often a role was picked: what is loaded for an earlier choice comes too late. */
	let times = 0;

	const names = () => once<NamesNow>(loaded, namesAt).catch((): NamesNow => ({}));
	const has = (field: HTMLSelectElement, id: string) => [...field.options].some(({ value }) => value === id);
	const choice = (): Choice =>
		Object.fromEntries((Object.keys(KINDS) as Name[]).map((name) => [name, fields.get(name)?.value ?? ''])) as Record<
			Name,
			string
		>;

	/** The id of now, where a field does not have the one of then. */
	async function now(name: Name, id: string): Promise<string> {
		if (id === '' || has(fields.get(name)!, id)) return id;
		return nameNow(`${KINDS[name]}/${id}`, await names()).slice(KINDS[name].length + 1);
	}

	async function tell(): Promise<void> {
		const picked = choice();
		showAddress(writeAsked([...fields.keys()], picked));
		await show(data, picked, data ? '' : say(growing.pickRole));
	}

	async function pick(wanted: Partial<Choice>): Promise<void> {
		const turn = (times += 1);
		const id = await now('role', wanted.role ?? '');
		if (turn !== times) return;
		role.value = has(role, id) ? id : '';
		data = undefined;
		for (const [name, field] of fields) if (name !== 'role') fill(field, undefined);
		if (role.value === '') return tell();
		const file = await once<Data>(loaded, `${folder}${role.value}.json`).catch(() => undefined);
		if (turn !== times) return;
		if (!file) return show(undefined, choice(), say(growing.unloaded));
		data = file;
		const options = optionsOf(file);
		for (const [name, field] of fields) {
			if (name === 'role') continue;
			fill(field, options[name]);
			const value = await now(name, wanted[name] ?? '');
			if (turn !== times) return;
			if (has(field, value)) field.value = value;
		}
		await tell();
	}

	role.addEventListener('change', () => void waitFor(pick({ role: role.value })));
	for (const [name, field] of fields) if (name !== 'role') field.addEventListener('change', () => void waitFor(tell()));
	form.addEventListener('submit', (event) => event.preventDefault());
	const asked = readAsked([...fields.keys()], location.search);
	await waitFor(pick({ ...asked, role: asked.role || (store.notes().me?.role ?? '') }));
	return { pick: (choice) => waitFor(pick(choice)), names };
}

/** Puts into a field what can be picked in it, and hides it where that is nothing. */
function fill(field: HTMLSelectElement, options: Options | undefined): void {
	field.closest('label')!.hidden = !options || options.of.length === 0;
	field.replaceChildren(
		...(options
			? [
					element('option', { value: '' }, options.none),
					...options.of.map(({ id, title }) => element('option', { value: id }, title)),
				]
			: []),
	);
}
