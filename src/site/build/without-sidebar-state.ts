import type { Plugin } from 'vite';

/**
 * Starlight's page brings a script that remembers which groups of its sidebar are open. Ours has
 * none that close, so the script is left out.
 */
export function withoutSidebarState(): Plugin {
	const EMPTY = '\0without-sidebar-state';
	return {
		name: 'without-sidebar-state',
		enforce: 'pre',
		resolveId: (id) => (id.endsWith('components-internals/SidebarPersistState') ? EMPTY : undefined),
		load: (id) => (id === EMPTY ? 'export {}' : undefined),
	};
}
