import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportGithub } from '../src/handbook/report/github.ts';
import { inOneLine, reportText } from '../src/handbook/report/text.ts';
import { changesBetween } from '../src/handbook/review/changes.ts';
import { summaryOf } from '../src/handbook/review/summary.ts';
import { changedFiles, checkCheckout } from '../src/workplace/proposal.ts';
import { Refusal } from '../src/workplace/refusal.ts';
import { engine } from '../src/workplace/roots.ts';
import { paint, summarise } from '../src/workplace/terminal.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Says what a proposal does to the handbook, and checks its content. The proposal is another checkout,
of which nothing is run: this checkout says what holds.

  npm run review -- ../proposal
  npm run review -- ../proposal --format github      findings as annotations at the lines
  npm run review -- ../proposal --summary FILE       what it does, in Markdown, at the end of a file

Exit code: 0 fine, 1 problems found, 2 wrong usage.`;

const { values, positionals } = readArguments(
	HELP,
	{ format: { type: 'string', default: 'text' }, summary: { type: 'string' } },
	1,
);
const [proposal] = positionals;
if (proposal === undefined) wrongUsage('Say where the proposal lies.', HELP);
if (!['text', 'github'].includes(values.format)) wrongUsage('--format is one of text, github.', HELP);

process.exit(review(resolve(proposal)) ? 0 : 1);

/** @returns whether nothing stands against it */
function review(folder: string): boolean {
	try {
		const { program, refused } = changedFiles(engine, folder);
		// What is refused may lead out of its folder: then nothing is read.
		const { handbook, diagnostics, coverage } = checkCheckout(refused.length > 0 ? engine : folder);
		const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
		const told = changesBetween(checkCheckout(engine).handbook, handbook);
		const summary = summaryOf({ told, program, refused, errors, warnings: diagnostics.length - errors });
		const report =
			values.format === 'github' ? reportGithub(diagnostics) : reportText(diagnostics, summarise(coverage), paint());
		if (report !== '') console.log(report);
		for (const line of refused) console.log(inOneLine(line));
		if (values.summary === undefined) console.log(summary);
		else appendFileSync(values.summary, summary);
		return errors === 0 && refused.length === 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.message);
		return false;
	}
}
