import type { AsyncLocalStorage } from 'node:async_hooks';
import type { BaseSchema } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import type { Checked } from '../../handbook/check/check.ts';
import type { LastReading } from '../../workplace/layers.ts';

/** What a process reads once, or once for each save, and what it hands over. */
interface Shared {
	checked?: Promise<Checked>;
	/** What was read the last time, where somebody writes and it will be read again. */
	last?: LastReading;
	/** Of which reading of the files the page is made that is being made: its number, and what was read. */
	asked?: AsyncLocalStorage<{ number: number; checked: Promise<Checked> }>;
	/** The handbook that pages show, as it was last asked for. */
	shown?: PublicHandbook;
	dates?: Promise<ReadonlyMap<string, Date>>;
	/** The path of the folder that the site lives in, as Astro’s configuration has it. */
	base?: string;
	collections?: Readonly<Record<string, { loader: Loader; schema: BaseSchema }>>;
	/** The digest under which a build keeps what Astro bundles for it. */
	keptAs?: string;
	/** The files that a build has bundled for the pages, but for packages. */
	bundled?: string[];
	/** The entries as Astro asks for them, by collection and id. */
	store?: () => Promise<Map<string, Map<string, object>>>;
}

/**
 * Vite evaluates the modules of pages apart from those of the configuration, and in a build from a
 * folder of its own, so the one handbook of a process lives where both can see it.
 */
export const shared: Shared = ((globalThis as { [key: symbol]: Shared | undefined })[Symbol.for('rungbook')] ??= {});
