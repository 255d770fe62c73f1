import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { overlay } from '../src/handbook/begin/overlay.ts';
import { whatIsMissing } from '../src/handbook/begin/new-entry.ts';
import { skeleton } from '../src/handbook/begin/skeleton.ts';
import { reportText } from '../src/handbook/report/text.ts';
import { list } from '../src/handbook/language/words.ts';
import { SETTINGS_FILE, withModel } from '../src/handbook/migrations/layer-model.ts';
import { MODEL } from '../src/handbook/schema/model.ts';
import { checkFolders, contentFolders } from '../src/workplace/layers.ts';
import { Refusal } from '../src/workplace/refusal.ts';
import { project } from '../src/workplace/roots.ts';
import { writeChange } from '../src/workplace/write-change.ts';
import { paint } from '../src/workplace/terminal.ts';
import { collectionNamed, freshId, kindsInWords } from './entry.ts';
import { readArguments } from './usage.ts';

const HELP = `Starts a new entry in the highest layer (content/org): in the right form, and it says what to fill in.

  npm run new role staff-engineer
  npm run new level staff-engineer/6
  npm run new step developer-to-tech-lead/own-a-migration

Kinds: ${list(kindsInWords)}.
  --content DIR       another folder of content; give it again for a layer over it

Exit code: 0 fine, 1 it cannot be begun, 2 wrong usage.`;

const { values, positionals } = readArguments(HELP, { content: { type: 'string', multiple: true, default: [] } }, 2);
const [kind = '', id = ''] = positionals;
const collection = collectionNamed(kind, HELP);
freshId(collection, id, HELP);
const folders = contentFolders(values.content);
const { handbook, diagnostics: before } = await checkFolders(folders);
const known = handbook[collection].get(id);
const folder = folders.at(-1)!;
const path = resolve(folder, collection, `${id}.mdx`);
const shown = relative(project, path);
const older = before.find(({ rule }) => rule === 'content-model-is-current');
if (older) refuse(`${older.message} ${older.hint}`);
const there = [path, path.replace(/x$/, '')].find(existsSync);
if (there !== undefined) refuse(`${relative(project, there)} is there already.`);
const fault = whatIsMissing(handbook, collection, id);
if (fault !== undefined) refuse(fault);
try {
	const text = known ? overlay(known) : skeleton(handbook, collection, id);
	const write = new Map([[`${collection}/${id}.mdx`, text]]);
	// The first file of a layer: what it is written for is said beside it.
	if (!existsSync(resolve(folder, SETTINGS_FILE))) write.set(SETTINGS_FILE, withModel('', MODEL));
	await writeChange(folder, { write, remove: new Set() });
} catch (error) {
	if (error instanceof Refusal) refuse(`${error.message} ${error.hint}`);
	refuse(`${shown} could not be written (${(error as NodeJS.ErrnoException).code}).`);
}
if (known) console.log(`${shown} now lies over ${known.files.at(-1)}: keep in it only what is to differ.`);
else {
	const { diagnostics } = await checkFolders(folders);
	const left = diagnostics.filter(({ at }) => resolve(project, at.file) === path);
	console.log(`${shown} is there, and whole. What it still needs from you:\n`);
	console.log(reportText(left, '', paint()).trimEnd());
}

/** Says why nothing was begun, and ends with 1. */
function refuse(why: string): never {
	console.error(why);
	process.exit(1);
}
