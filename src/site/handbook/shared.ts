import type { BaseSchema } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import type { Checked } from '../../handbook/check/check.ts';

/** What a process reads once, or once for each save, and what it hands over. */
interface Shared {
	checked?: Promise<Checked>;
	dates?: Promise<ReadonlyMap<string, Date>>;
	collections?: Readonly<Record<string, { loader: Loader; schema: BaseSchema }>>;
}

/**
 * Vite evaluates the modules of pages apart from those of the configuration, and in a build from a
 * folder of its own, so the one handbook of a process lives where both can see it.
 */
export const shared: Shared = ((globalThis as { [key: symbol]: Shared | undefined })[Symbol.for('rungbook')] ??= {});
