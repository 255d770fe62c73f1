import { parseArgs, styleText } from 'node:util';
import { reportGithub } from '../src/handbook/report/github.ts';
import { reportJson } from '../src/handbook/report/json.ts';
import { reportText, type Paint } from '../src/handbook/report/text.ts';
import { count } from '../src/handbook/words.ts';
import { checkFolders, contentFolders } from './layers.ts';

const HELP = `Checks the content of the handbook.

  npm run check                        content/base and content/org
  npm run check -- --content DIR       another folder alone; give it again for a layer over it
  npm run check -- --format json       for programs; github for annotations at the lines

Exit code: 0 fine, 1 problems found, 2 wrong usage.`;

const FORMATS = ['text', 'json', 'github'];

const usage = parse();
const { diagnostics, coverage } = await checkFolders(contentFolders(usage.content));
const summary = `${count(coverage.entries, 'entry', 'entries')} in ${count(coverage.files, 'file')} checked against ${count(coverage.rules, 'rule')}.`;
if (usage.format === 'json') console.log(reportJson(diagnostics, coverage));
else if (usage.format === 'github') console.log([reportGithub(diagnostics), summary].filter(Boolean).join('\n'));
else console.log(reportText(diagnostics, summary, paint()));
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;

function parse(): { content: string[]; format: string } {
	try {
		const { values } = parseArgs({
			options: {
				content: { type: 'string', multiple: true, default: [] },
				format: { type: 'string', default: 'text' },
				help: { type: 'boolean', default: false },
			},
		});
		if (values.help) {
			console.log(HELP);
			process.exit(0);
		}
		if (!FORMATS.includes(values.format)) throw new Error(`--format is one of ${FORMATS.join(', ')}.`);
		return values;
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${HELP}`);
		process.exit(2);
	}
}

/** Colours, where a person looks at a terminal and has not asked for none. */
function paint(): Paint | undefined {
	if (!process.stdout.isTTY || process.env.NO_COLOR) return undefined;
	return {
		error: (text) => styleText(['bold', 'red'], text),
		warning: (text) => styleText(['bold', 'yellow'], text),
		faint: (text) => styleText('dim', text),
	};
}
