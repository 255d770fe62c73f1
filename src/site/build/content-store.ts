import type { Plugin } from 'vite';

/** What Astro calls the module that its collections are read from. */
const ASKED = 'astro:data-layer-content';
const OURS = '\0rungbook:content-store';

/** Answers what is asked of Astro’s collections when a site is built: with what `shareStore` hands over. */
export function contentStore(): Plugin {
	return {
		name: 'content-store',
		apply: 'build',
		resolveId: { order: 'pre', handler: (id) => (id === ASKED ? OURS : undefined) },
		load: (id) => (id === OURS ? `export default await globalThis[Symbol.for('rungbook')].store();` : undefined),
	};
}
