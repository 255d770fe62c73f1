import { checkHandbook } from '../src/handbook/check/check.ts';
import { planRename, renamedWith, whyNot } from '../src/handbook/edit/plan-rename.ts';
import { collections } from '../src/handbook/schema/collections.ts';
import { list } from '../src/handbook/language/words.ts';
import { contentFolders } from '../src/workplace/layers.ts';
import { collectionNamed, freshId, kindsInWords, knownId } from './entry.ts';
import { layersToChange, makeChange } from '../src/workplace/make-change.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Gives an entry another id: its file, what refers to it, links, old addresses, and the words that readers see.
Files of the layers below yours stay as they are; a line in your handbook.yaml says what they are called here.

  npm run rename role tech-lead technical-steward
  npm run rename responsibility one-on-ones check-ins -- --title Check-ins
  npm run rename role tech-lead technical-steward -- --dry-run    shows what it would do

Kinds: ${list(kindsInWords)}.
  --title TEXT        the new title, where it is not the new id in words
  --content DIR       another folder of content; give it again for a layer over it

Exit code: 0 fine, 1 done, and there is something for a person to decide, 2 wrong usage.`;

const { values, positionals } = readArguments(
	HELP,
	{
		content: { type: 'string', multiple: true, default: [] },
		title: { type: 'string' },
		'dry-run': { type: 'boolean', default: false },
	},
	3,
);
const [kind = '', from = '', wanted = ''] = positionals;
const collection = collectionNamed(kind, HELP);
const folders = contentFolders(values.content);
const read = await layersToChange(folders);
const { handbook, diagnostics } = checkHandbook(read.layers, read.assets, read.brandFiles);
const { singular } = collections[collection];
const already = handbook[collection].get(wanted);
const isDone = handbook.moves.some(
	(move) => move.collection === collection && move.from === from && move.to === wanted,
);
if (already && !handbook[collection].has(from) && (isDone || already.data.formerly.includes(from))) {
	console.log(`The ${singular} “${from}” is called “${wanted}” already. Nothing was changed.`);
	process.exit(0);
}
knownId(collection, from, handbook[collection].keys(), HELP);
const to = freshId(collection, wanted, HELP);
const renaming = { collection, from, to };
const fault = whyNot(handbook, renamedWith(handbook, renaming));
if (fault !== undefined) wrongUsage(`Nothing was changed: ${fault}`, HELP);
const plan = planRename(read.layers, handbook, renaming, values.title);
process.exitCode = await makeChange(plan, read, diagnostics, folders.at(-1)!, values['dry-run']);
