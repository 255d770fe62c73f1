import { rm } from 'node:fs/promises';
import { delimiter, join, relative, resolve } from 'node:path';
import { reportText } from '../src/handbook/report/text.ts';
import { count } from '../src/handbook/language/words.ts';
import { auditSite } from '../src/site/audit/audit.ts';
import { buildPages } from '../src/site/build/build-pages.ts';
import { currentHandbook } from '../src/site/handbook/current.ts';
import { engine, project } from '../src/workplace/roots.ts';
import { moveFolder, putFolderBack, replaceFolder } from '../src/workplace/move-folder.ts';
import { onlyOne } from '../src/workplace/only-one.ts';
import { paint, summarise } from '../src/workplace/terminal.ts';

/** What a build may be told. */
export interface BuildOptions {
	/** Folders of content, lowest layer first; ours where there are none. */
	content: string[];
	base?: string | undefined;
	site?: string | undefined;
	/** Absolute path of the folder that is written. */
	out: string;
}

/** Where Astro writes: the bundler moves files there from beside it, which does not work from disk to disk. */
const MADE = join(engine, '.astro', 'site');

/** What is there while a build runs: two would write into each other's caches. */
const MARK = join(engine, '.astro', 'building');

/**
 * Checks, builds and audits, unless another build is at it in this folder. What is there is replaced
 * only when all is well, so that what was published before is never left half replaced.
 *
 * @returns whether the site was built
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
	if (engine.includes('%')) {
		console.error(
			`The path of this folder, ${engine}, holds a “%”, which the bundler takes for the beginning of a code: the style sheet would be lost. Rename the folder, or move it.`,
		);
		return false;
	}
	const built = await onlyOne(MARK, () => build(options));
	if ('done' in built) return built.done;
	console.error(`Another build is running in this folder (process ${built.busy}): wait until it has ended.`);
	return false;
}

async function build({ content, base, site, out }: BuildOptions): Promise<boolean> {
	const began = performance.now();
	await putFolderBack(out);
	if (content.length > 0) process.env.RUNGBOOK_CONTENT = content.map((path) => resolve(path)).join(delimiter);
	if (base !== undefined) process.env.RUNGBOOK_BASE = base;
	if (site !== undefined) process.env.RUNGBOOK_SITE = site;
	const { diagnostics, coverage } = await currentHandbook();
	console.log(reportText(diagnostics, summarise(coverage), paint()));
	if (diagnostics.some(({ severity }) => severity === 'error')) {
		console.error('Nothing was built: mend the errors first.');
		return false;
	}
	const next = `${out}.next`;
	for (const old of [MADE, next]) await rm(old, { recursive: true, force: true });
	console.log('Building the pages and the search index …');
	try {
		await buildPages(MADE);
	} catch (error) {
		console.error(`The build stopped: ${(error as Error).message}`);
		return false;
	}
	await moveFolder(MADE, next);
	const { pages, problems } = await auditSite(next);
	if (problems.length > 0) {
		console.error(
			[
				...problems,
				`The audit found ${count(problems.length, 'problem')}; ${relative(project, out) || out} was left as it was.`,
			].join('\n'),
		);
		return false;
	}
	await replaceFolder(next, out);
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`${count(pages, 'page')} in ${relative(project, out) || out}, built and audited in ${seconds} s.`);
	return true;
}
