import { rename, rm } from 'node:fs/promises';
import { delimiter, relative } from 'node:path';
import { resolve } from 'node:path';
import { build } from 'astro';
import { reportText } from '../src/handbook/report/text.ts';
import { count } from '../src/handbook/language/words.ts';
import { auditSite } from '../src/site/build/audit.ts';
import { currentHandbook } from '../src/site/current.ts';
import { engine, project } from '../src/workplace/roots.ts';
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

/**
 * Checks, builds and audits. The folder is replaced only when all is well, so that what was
 * published before is never left half replaced.
 *
 * @returns whether the site was built
 */
export async function buildSite({ content, base, site, out }: BuildOptions): Promise<boolean> {
	const began = performance.now();
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
	await rm(next, { recursive: true, force: true });
	console.log('Building the pages and the search index …');
	try {
		await build({ root: engine, outDir: next, logLevel: 'warn' });
	} catch (error) {
		console.error(`The build stopped: ${(error as Error).message}`);
		return false;
	}
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
	await rm(out, { recursive: true, force: true });
	await rename(next, out);
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	console.log(`${count(pages, 'page')} in ${relative(project, out) || out}, built and audited in ${seconds} s.`);
	return true;
}
