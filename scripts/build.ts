import { readdir } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { settings } from '../src/handbook/schema/settings.ts';
import { aboutValue } from '../src/site/links/site-address.ts';
import { buildSite } from './build-site.ts';
import { contentFolders } from '../src/workplace/layers.ts';
import { engine, project } from '../src/workplace/roots.ts';
import { checkAddressVariables } from './address-variables.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Checks the content, builds the site into dist/, and audits what was built.

  npm run build
  npm run build -- --content DIR       another folder of content; give it again for a layer over it
  npm run build -- --base /handbook/   for a site that lives in a folder
  npm run build -- --site https://…    for another address than handbook.yaml says
  npm run build -- --out DIR           into another folder than dist/
  npm run build -- --check-reproducible   builds twice, in two places, and says whether each byte is the same

Exit code: 0 fine, 1 problems found, 2 wrong usage.`;

const { values } = readArguments(HELP, {
	content: { type: 'string', multiple: true, default: [] },
	base: { type: 'string' },
	site: { type: 'string' },
	out: { type: 'string', default: 'dist' },
	'check-reproducible': { type: 'boolean', default: false },
});
const address = settings.pick({ site: true, basePath: true }).safeParse({ site: values.site, basePath: values.base });
if (!address.success) {
	const { path, message } = address.error.issues[0]!;
	wrongUsage(`${aboutValue(path[0] === 'site' ? '--site' : '--base', message)}.`, HELP);
}
checkAddressVariables(HELP);
if (values['check-reproducible']) {
	const { checkReproducible } = await import('./check-reproducible.ts');
	process.exit((await checkReproducible(saidAgain())) ? 0 : 1);
}
const out = resolve(project, values.out);
if (!(await mayBeReplaced(out)))
	wrongUsage(`--out would replace ${out}, which holds something else than a built site.`, HELP);
const content = contentFolders(values.content);
// Astro writes and looks for things in the folder that it was started in.
process.chdir(engine);
const built = await buildSite({ ...values, content, out });
process.exit(built ? 0 : 1);

/** Whether nothing but a site that was built before would be lost with a folder: it is removed as a whole. */
async function mayBeReplaced(folder: string): Promise<boolean> {
	if (`${project}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return false;
	const names: string[] | undefined = await readdir(folder).catch((error: NodeJS.ErrnoException) =>
		error.code === 'ENOENT' ? [] : undefined,
	);
	return names !== undefined && (names.length === 0 || (names.includes('pagefind') && names.includes('404.html')));
}

/** What was said of content and address, for another build. */
function saidAgain(): string[] {
	const given = [
		['base', values.base] as const,
		['site', values.site] as const,
		...values.content.map((path) => ['content', resolve(path)] as const),
	];
	return given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
}
