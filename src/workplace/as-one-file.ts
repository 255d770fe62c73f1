import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { openKept } from './kept.ts';
import { engine } from './roots.ts';

/** Packages that bring along a part for this machine, which no bundle can hold. */
const APART = ['satteri'];

/** What is kept of a module: its text as one file, once it was asked for a second time. */
interface KeptModule {
	text?: Uint8Array | undefined;
}

/**
 * Loads a module of ours with all that it imports, packages too, as one file that an earlier run has
 * kept: to find, strip and compile some hundred files takes Node longer than a check of the handbook takes.
 *
 * The file is made when the same code is asked for a second time, so that whoever is changing the code
 * never waits for it. Where nothing is kept the module is loaded as it stands.
 *
 * @param path of the module, absolute; neither it nor what it imports asks where it lies
 * @param version a digest of all code that it is made of (`codeVersion`)
 */
export async function loadAsOneFile(path: string, version: string): Promise<unknown> {
	const kept = openKept('as-one-file', version);
	const before = kept.get(path) as KeptModule | undefined;
	const text = before && (before.text ?? (await bundle(path)));
	if (!before?.text) kept.set(path, { text } satisfies KeptModule);
	kept.close();
	const address = pathToFileURL(path).href;
	return text ? importText(text, `${address}?as-one-file`) : import(address);
}

/** Loads a module that is no file. It finds packages from where its address says that it lies. */
function importText(source: Uint8Array, address: string): Promise<unknown> {
	registerHooks({
		load: (url, context, next) =>
			url === address ? { format: 'module', source, shortCircuit: true } : next(url, context),
	});
	return import(address);
}

/** @returns nothing where the bundler is of another mind: what cannot be one file stays many */
async function bundle(path: string): Promise<Uint8Array | undefined> {
	const { build } = await import('vite');
	try {
		const built = await build({
			configFile: false,
			root: engine,
			logLevel: 'silent',
			publicDir: false,
			ssr: { noExternal: true, external: APART },
			build: { ssr: path, write: false, minify: true, rolldownOptions: { output: { codeSplitting: false } } },
		});
		const [first, ...others] = 'output' in built ? built.output : [];
		return first?.type === 'chunk' && others.length === 0 ? Buffer.from(first.code) : undefined;
	} catch {
		return undefined;
	}
}
