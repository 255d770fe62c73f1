import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { shared } from '../handbook/shared.ts';

const SOURCE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Leaves our TypeScript out of the bundle that makes the pages: Node runs it as it stands, and has most
 * of it in hand from the check. So it is neither bundled, loaded nor compiled a second time, and the
 * pages share its memory. For this, nothing outside `src/pages` asks anything of Vite: no
 * `import.meta.env`, no `astro:` module, no component and no style sheet.
 */
export function runByNode(): Plugin {
	return {
		name: 'run-by-node',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'prerender',
		async resolveId(id, importer, options) {
			if (!id.endsWith('.ts') || importer === undefined) return undefined;
			const path = (await this.resolve(id, importer, { ...options, skipSelf: true }))?.id;
			if (!path?.startsWith(SOURCE) || path.startsWith(`${SOURCE}pages/`)) return undefined;
			return { id: pathToFileURL(path).href, external: true };
		},
		generateBundle() {
			const files = [...this.getModuleIds()].map((id) => id.split('?', 1)[0]!);
			shared.bundled = files.filter(
				(file) => isAbsolute(file) && !/[\\/]node_modules[\\/]/.test(file) && existsSync(file),
			);
		},
	};
}
