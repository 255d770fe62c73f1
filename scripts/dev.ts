import { delimiter } from 'node:path';
import { dev } from 'astro';
import { contentFolders } from '../src/workplace/layers.ts';
import { expectChanges } from '../src/site/handbook/current.ts';
import { engine } from '../src/workplace/roots.ts';
import { checkAddressVariables } from './address-variables.ts';
import { readArguments, readPort } from './usage.ts';

const HELP = `Shows the handbook while you write: each save is checked and shown within a second.

  npm run dev
  npm run dev -- --port 8080
  npm run dev -- --content DIR     another folder of content; give it again for a layer over it

Exit code: 2 wrong usage.`;

const { values } = readArguments(HELP, {
	content: { type: 'string', multiple: true, default: [] },
	port: { type: 'string', default: '4321' },
});
checkAddressVariables(HELP);
const port = readPort(values.port, HELP);
process.env.RUNGBOOK_CONTENT = contentFolders(values.content).join(delimiter);
expectChanges();
// Astro writes and looks for things in the folder that it was started in.
process.chdir(engine);
process.env.ASTRO_DEV_BACKGROUND = '0';
// Astro would ask the npm registry for its latest version.
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
const server = await dev({ root: engine, logLevel: 'warn', server: { port } });
const address = `http://localhost:${server.address.port}`;
console.log(`The handbook is at ${address}${server.resolvedUrls?.local[0] ? '' : '/'}\nStop it with Ctrl C.`);
// The first page that is asked for has yet to read all that pages are made of; so one is, while somebody goes there.
void fetch(server.resolvedUrls?.local[0] ?? address).catch(() => {});
