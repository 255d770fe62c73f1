import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { nameFile } from '../src/handbook/load/file-name.ts';
import { titleOf } from '../src/handbook/handbook.ts';
import { skeleton } from '../src/handbook/skeleton.ts';
import { collections } from '../src/handbook/schema/collections.ts';
import { collectionNames, type CollectionName } from '../src/handbook/schema/names.ts';
import { ID } from '../src/handbook/schema/reference.ts';
import { didYouMean } from '../src/handbook/suggest.ts';
import { list } from '../src/handbook/words.ts';
import { checkFolders, contentFolders, root } from '../src/site/layers.ts';
import { readArguments, wrongUsage } from './usage.ts';

const kinds = new Map(
	collectionNames.flatMap((name) => [
		[name, name],
		[collections[name].singular.replace(' shape', ''), name],
	]),
);
const HELP = `Starts a new entry in the highest layer (content/org): in the right form, and it says what to fill in.

  npm run new role staff-engineer
  npm run new level staff-engineer/6
  npm run new step developer-to-tech-lead/own-a-migration

Kinds: ${list([...kinds.keys()].filter((kind) => !collectionNames.includes(kind as CollectionName)))}.
  --content DIR       another folder of content; give it again for a layer over it

Exit code: 0 fine, 1 the file is there already, 2 wrong usage.`;

const { values, positionals } = readArguments(HELP, { content: { type: 'string', multiple: true, default: [] } }, 2);
const [kind = '', id = ''] = positionals;
const collection = kinds.get(kind);
if (collection === undefined)
	wrongUsage(
		kind ? `“${kind}” is no kind of entry. ${didYouMean(kind, kinds.keys()) ?? ''}` : 'Which kind of entry?',
		HELP,
	);
if (!ID.test(id) || id.split('/').length - 1 !== collections[collection].folders) {
	const wanted = collections[collection].folders ? 'folder/name' : 'name';
	wrongUsage(
		`The id of a ${collections[collection].singular} is ${wanted}, in lower-case words joined by hyphens; found “${id}”.`,
		HELP,
	);
}
const [wrong] = nameFile(`${collection}/${id}.mdx`, '').faults;
if (wrong) wrongUsage(`${wrong.message} ${wrong.hint}`, HELP);
const folders = contentFolders(values.content);
const { handbook } = await checkFolders(folders);
const known = handbook[collection].get(id);
const over = (title: string) => `---\n${collection === 'faq' ? 'question' : 'title'}: ${JSON.stringify(title)}\n---\n`;
const path = resolve(folders.at(-1)!, collection, `${id}.mdx`);
const shown = relative(root, path);
if (existsSync(path)) {
	console.error(`${shown} is there already.`);
	process.exit(1);
}
await mkdir(dirname(path), { recursive: true });
await writeFile(path, known ? over(titleOf(known)) : skeleton(handbook, collection, id), { flag: 'wx' });
console.log(
	known
		? `${shown} now lies over ${known.files.at(-1)}: keep in it only what is to differ.`
		: `${shown} is there. Fill in what stands in it; \`npm run check\` says what it still needs.`,
);
