import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { root } from './layers.ts';
import { readArguments } from './usage.ts';

const HELP = `Checks the content, builds the site into dist/, and audits what was built.

  npm run build
  npm run build -- --content DIR       another folder of content; give it again for a layer over it
  npm run build -- --base /handbook/   for a site that lives in a folder
  npm run build -- --site https://…    for another address than handbook.yaml says
  npm run build -- --out DIR           into another folder than dist/

Exit code: 0 fine, 1 problems found, 2 wrong usage.`;

const { values } = readArguments(HELP, {
	content: { type: 'string', multiple: true, default: [] },
	base: { type: 'string' },
	site: { type: 'string' },
	out: { type: 'string', default: 'dist' },
});
const built = await buildSite({ ...values, out: resolve(root, values.out) });
process.exit(built ? 0 : 1);
