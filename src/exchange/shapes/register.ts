import type { Node } from '../sources/node.ts';
import type { Thing } from '../table/things.ts';

/** What a thing is called at one place of the source; at another it may be called by another of these. */
export interface Naming {
	id?: string;
	title?: string;
	label?: string;
	order?: string;
}

/** What a thing lies in, which tells it from others of its name: two levels of one name in two roles are two. */
export type Scope = readonly (Thing | undefined)[];

/** A thing of a register, with what is known of it while the source is read. */
interface Entry<T> {
	thing: T;
	scope: Scope;
	/** Which of all it is. */
	place: number;
	names: Set<string>;
	/** How deep in the source it is named by the place that its key is of. */
	depth: number;
	/** The number that the source gives it among its like. */
	number?: number;
}

/** Things that one place of the source has one after another. */
interface Run<T> {
	scope: Scope;
	things: Set<T>;
}

/** What a thing has to lie in; or where else it may, if it is the only one of its name there. */
export interface Wanted {
	scope: Scope;
	elsewhere?: (scope: Scope) => boolean;
}

/** Where a thing is named: the nodes down to there, and the one that holds others of its kind next to it. */
export interface Named {
	path: readonly Node[];
	beside: Node | undefined;
}

/** A thing as it is kept: it may have a label beside its title. */
type Kept = Thing & { label?: string };

/** All things of one kind, told apart by what they are called and by what they lie in. */
export class Register<T extends Kept> {
	readonly entries: Entry<T>[] = [];
	readonly runs: Run<T>[] = [];
	/** Entries by each of their names, and runs by what they stand in: a ladder may have thousands of either. */
	private readonly byName = new Map<string, Set<Entry<T>>>();
	private readonly runsBeside = new Map<Node | undefined, Run<T>[]>();
	private readonly isLabelled: boolean;

	/** @param isLabelled whether things of the kind have labels beside their titles, as rungs do */
	constructor(isLabelled = false) {
		this.isLabelled = isLabelled;
	}

	/** All of them, as they were first named. */
	get all(): T[] {
		return this.entries.map(({ thing }) => thing);
	}

	/**
	 * The thing of a name, new where there is none. Its key is that of the place nearest to the root.
	 *
	 * @param rest the fields that it has beside its name
	 */
	ensure({ scope, elsewhere }: Wanted, naming: Naming, { path, beside }: Named, rest: Omit<T, keyof Thing>): T {
		const names = namesIn(naming);
		const { key, at } = path.at(-1)!;
		const same = this.called(names).filter((other) => isSame(other, naming, names));
		const far = same.filter((other) => elsewhere?.(other.scope));
		let entry = same.find((other) => isEqual(other.scope, scope)) ?? (far.length === 1 ? far[0] : undefined);
		if (!entry) {
			const title = naming.title ?? naming.id ?? naming.label ?? '';
			const thing = { key, at, title, aliases: [], facts: [], ...rest } as unknown as T;
			entry = { thing, scope, place: this.entries.length, names: new Set(), depth: path.length };
			this.entries.push(entry);
		}
		if (path.length < entry.depth) Object.assign(entry.thing, { key, at });
		entry.depth = Math.min(entry.depth, path.length);
		if (isEqual(entry.scope, scope)) Object.assign(entry.thing, withoutGaps(rest));
		complete(entry, naming, this.isLabelled);
		for (const name of names) this.call(entry, name);
		this.addToRun(entry.scope, beside, entry.thing);
		return entry.thing;
	}

	/** Things of a name, in a scope where one is given. */
	named(name: string, scope?: Scope): T[] {
		const wanted = plain(name);
		return this.called([wanted])
			.filter((entry) => scope === undefined || isEqual(entry.scope, scope))
			.map(({ thing }) => thing);
	}

	/** Says that a thing goes by one more name. */
	alsoCall(thing: T, name: string): void {
		const entry = this.entries.find((one) => one.thing === thing);
		if (entry) this.call(entry, plain(name));
	}

	/** Forgets what was said of things, and keeps the things with their names and places. */
	begin(): void {
		for (const { thing } of this.entries) {
			Object.assign(thing, { aliases: [], facts: [], summary: undefined, reach: undefined, prose: undefined });
		}
	}

	private addToRun(scope: Scope, beside: Node | undefined, thing: T): void {
		const all = this.runsBeside.get(beside) ?? [];
		let run = all.find((other) => isEqual(other.scope, scope));
		if (!run) {
			this.runs.push((run = { scope, things: new Set() }));
			this.runsBeside.set(beside, [...all, run]);
		}
		run.things.add(thing);
	}

	private call(entry: Entry<T>, name: string): void {
		entry.names.add(name);
		this.byName.set(name, (this.byName.get(name) ?? new Set()).add(entry));
	}

	/** The entries that have one of some names, as they were first named. */
	private called(names: readonly string[]): Entry<T>[] {
		const found = new Set(names.flatMap((name) => [...(this.byName.get(name) ?? [])]));
		return [...found].sort((a, b) => a.place - b.place);
	}
}

const known = new Map<string, string>();

/** A name as it is compared. */
export function plain(text: string): string {
	let found = known.get(text);
	if (found === undefined) known.set(text, (found = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()));
	return found;
}

/** Whether two scopes are one. */
export const isEqual = (a: Scope, b: Scope) => a.length === b.length && a.every((part, index) => part === b[index]);

const withoutGaps = (fields: object) =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const namesIn = ({ id, title, label }: Naming): string[] =>
	[id, title, label].flatMap((name) => (name === undefined || name === '' ? [] : [plain(name)]));

function isSame({ thing, names }: Entry<Kept>, naming: Naming, all: readonly string[]): boolean {
	const differs = (mine?: string, its?: string) =>
		mine !== undefined && its !== undefined && plain(mine) !== plain(its);
	if (differs(naming.id, thing.id) || differs(naming.label, thing.label)) return false;
	return all.some((name) => names.has(name));
}

/** What is a label rather than a name: `L4`, `M2`, `3`, `2.1`. */
const LABEL = /^\p{Lu}{0,4}[ -]?\d+(?:\.\d+)?\p{Ll}?$/u;

/** Whether a name is a label: `L4`, `M2`, `3`, `2.1`. */
export const isLabel = (text: string) => LABEL.test(text);

function complete(entry: Entry<Kept>, { id, title, label, order }: Naming, isLabelled: boolean): void {
	const { thing } = entry;
	if (id !== undefined) thing.id ??= id;
	if (label !== undefined) thing.label ??= label;
	// A title that stands for want of another gives way to one.
	if (title !== undefined && (thing.title === thing.id || thing.title === thing.label)) thing.title = title;
	if (isLabelled && LABEL.test(thing.title)) thing.label ??= thing.title;
	const number = Number((order ?? thing.label) || NaN);
	if (!Number.isNaN(number)) entry.number ??= number;
}
