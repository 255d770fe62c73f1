import { resolve } from 'node:path';
import { preview } from 'astro';
import { siteAddress } from '../src/site/links/site-address.ts';
import { currentHandbook } from '../src/site/handbook/current.ts';
import { buildSite } from './build-site.ts';
import { contentFolders } from '../src/workplace/layers.ts';
import { engine, project } from '../src/workplace/roots.ts';
import { checkAddressVariables } from './address-variables.ts';
import { readArguments, readPort } from './usage.ts';

const HELP = `Builds the handbook, serves it on this machine, and prints its address.

  npm start
  npm start -- --port 8080
  npm start -- --host              for other machines of the network too
  npm start -- --content DIR       another folder of content; give it again for a layer over it

Exit code: 1 problems found, 2 wrong usage.`;

const { values } = readArguments(HELP, {
	content: { type: 'string', multiple: true, default: [] },
	port: { type: 'string', default: '4321' },
	host: { type: 'boolean', default: false },
});
checkAddressVariables(HELP);
const port = readPort(values.port, HELP);
const out = resolve(project, 'dist');
const content = contentFolders(values.content);
// Astro writes and looks for things in the folder that it was started in.
process.chdir(engine);
if (!(await buildSite({ content, out }))) process.exit(1);
process.env.ASTRO_PREVIEW_BACKGROUND = '0';
const server = await preview({
	root: engine,
	outDir: out,
	logLevel: 'error',
	server: { port, host: values.host },
});
const { base } = siteAddress((await currentHandbook()).handbook.settings, process.env);
console.log(`\nThe handbook is at http://localhost:${server.port}${base}\nStop it with Ctrl C.`);
