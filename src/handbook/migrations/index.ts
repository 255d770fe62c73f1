import { to2 } from './to-2.ts';

/** What a migration makes of a layer. */
export interface Moved {
	/** All texts of the layer, by path below it. */
	texts: Map<string, string>;
	/** What it could not decide: a sentence each, which names the file. */
	decide: string[];
}

/** One step of the content model. */
export interface Migration {
	/** The version that it starts from; it leads to the next. */
	from: number;
	/** What it changes, in one sentence for whoever wrote the content: “`reach` of levels is called `scope`.” */
	summary: string;
	/** Moves the texts of one layer along. It leaves alone what it has nothing to say of. */
	move: (texts: ReadonlyMap<string, string>) => Moved;
}

/**
 * All steps, in order. Whoever raises MODEL adds the step that leads there, and says `model:` in
 * `content/base/handbook.yaml`.
 */
export const migrations: readonly Migration[] = [to2];
