import { titleOf, type Entry } from '../src/handbook/model/handbook.ts';
import { idNow } from '../src/handbook/model/moves.ts';
import { movesTo, originsOf } from '../src/handbook/model/origins.ts';
import { showPlace } from '../src/handbook/report/text.ts';
import { checkFolders, contentFolders } from '../src/workplace/layers.ts';
import { collectionNamed, knownId } from './entry.ts';
import { readArguments } from './usage.ts';

const HELP = `Says which layer gives each field of an entry, by file and line.

  npm run where roles/tech-lead
  npm run where levels/tech-lead/4

  --content DIR       another folder of content; give it again for a layer over it

Exit code: 0 fine, 2 wrong usage.`;

/** How much of a value is shown: what is left of a line of a terminal. */
const SHOWN = 48;

const { values, positionals } = readArguments(HELP, { content: { type: 'string', multiple: true, default: [] } }, 1);
const [, kind = '', written = ''] = /^\/?([^/]*)\/?(.*?)(?:\.mdx?|\/)?$/.exec(positionals[0] ?? '') ?? [];
const collection = collectionNamed(kind, HELP);
const { handbook } = await checkFolders(contentFolders(values.content));
const id = knownId(collection, idNow(handbook.moves, collection, written), handbook[collection].keys(), HELP);
const entry = handbook[collection].get(id) as Entry;
const origins = originsOf(entry);
const given = origins.filter((origin) => origin.at !== undefined);
const widest = (texts: string[]) => Math.max(...texts.map((text) => text.length));
const places = given.map(({ at }) => `${at!.file}:${at!.line}`);

console.log(`${collection}/${id}, “${titleOf(entry)}”, is made of`);
for (const file of entry.files) console.log(`  ${file}`);
for (const { what, at } of movesTo(handbook, entry)) console.log(`  ${showPlace(at)} (${what})`);
console.log();
const [fields, files] = [widest(given.map(({ field }) => field)), widest(places)];
given.forEach(({ field, value }, index) => {
	const text = value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value;
	console.log(`${field.padEnd(fields)}  ${places[index]!.padEnd(files)}  ${text}`);
});
const absent = origins.filter((origin) => origin.at === undefined).map(({ field }) => field);
if (absent.length > 0) console.log(`\nNo layer gives ${absent.join(', ')}.`);
