import { reportGithub } from '../src/handbook/report/github.ts';
import { reportJson } from '../src/handbook/report/json.ts';
import { reportText } from '../src/handbook/report/text.ts';
import { contentFolders, findingsIn } from '../src/workplace/layers.ts';
import { paint, summarise } from '../src/workplace/terminal.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Checks the content of the handbook.

  npm run check                        content/base and content/org
  npm run check -- --content DIR       another folder alone; give it again for a layer over it
  npm run check -- --format json       for programs; github for annotations at the lines

Exit code: 0 fine, 1 problems found, 2 wrong usage.`;

const FORMATS = ['text', 'json', 'github'];

const { values } = readArguments(HELP, {
	content: { type: 'string', multiple: true, default: [] },
	format: { type: 'string', default: 'text' },
});
if (!FORMATS.includes(values.format)) wrongUsage(`--format is one of ${FORMATS.join(', ')}.`, HELP);

const { diagnostics, coverage } = await findingsIn(contentFolders(values.content));
if (values.format === 'json') console.log(reportJson(diagnostics, coverage));
else if (values.format === 'github')
	console.log([reportGithub(diagnostics), summarise(coverage)].filter(Boolean).join('\n'));
else console.log(reportText(diagnostics, summarise(coverage), paint()));
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
