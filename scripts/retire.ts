import { checkHandbook } from '../src/handbook/check/check.ts';
import { namesBoth } from '../src/handbook/edit/names-both.ts';
import { planRetire } from '../src/handbook/edit/plan-retire.ts';
import { titleOf, type Entry } from '../src/handbook/model/handbook.ts';
import { collections } from '../src/handbook/schema/collections.ts';
import { inSentence, list } from '../src/handbook/language/words.ts';
import { contentFolders } from '../src/workplace/layers.ts';
import { collectionNamed, kindsInWords, knownId } from './entry.ts';
import { layersToChange, makeChange } from '../src/workplace/make-change.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Takes an entry out of use. What it held goes to the entry that takes its place, and its address leads there.
Files of the layers below yours stay as they are; a line in your handbook.yaml says it, and can be taken out again.

  npm run retire role tech-lead -- --to engineering-manager
  npm run retire story a-design-day-as-a-tech-lead
  npm run retire role tech-lead -- --to engineering-manager --dry-run    shows what it would do

Kinds: ${list(kindsInWords)}.
  --to ID             what takes its place; where nothing does, what it held is left for you to give away
  --content DIR       another folder of content; give it again for a layer over it

Exit code: 0 fine, 1 done, and there is something for a person to decide, 2 wrong usage.`;

const { values, positionals } = readArguments(
	HELP,
	{
		content: { type: 'string', multiple: true, default: [] },
		to: { type: 'string' },
		'dry-run': { type: 'boolean', default: false },
	},
	2,
);
const [kind = '', from = ''] = positionals;
const collection = collectionNamed(kind, HELP);
const folders = contentFolders(values.content);
const read = await layersToChange(folders);
const { handbook, diagnostics } = checkHandbook(read.layers, read.assets, read.brandFiles);
const { singular } = collections[collection];
const entries = handbook[collection] as ReadonlyMap<string, Entry>;
const wasRetired = handbook.moves.some(
	(move) => move.kind === 'retired' && move.collection === collection && move.from === from,
);
if (!entries.has(from) && (wasRetired || [...entries.values()].some(({ data }) => data.formerly.includes(from)))) {
	console.log(`The ${singular} “${from}” is retired already. Nothing was changed.`);
	process.exit(0);
}
knownId(collection, from, entries.keys(), HELP);
const to = values.to === undefined ? null : knownId(collection, values.to, entries.keys(), HELP);
if (to === from) wrongUsage('Nothing can take its own place.', HELP);
const plan = planRetire(read.layers, handbook, { collection, from, to });
if (to !== null && collection === 'roles') {
	const { words } = handbook.settings;
	/** What readers see, and what the texts say in its place. */
	const namesOf = (id: string) => {
		const title = inSentence(titleOf(entries.get(id)!));
		return [title, ...Object.keys(words).filter((word) => words[word] === title)];
	};
	const twice = namesBoth(handbook, namesOf(from), namesOf(to)).filter(
		({ data }) => !('role' in data) || data.role !== from,
	);
	if (twice.length > 0)
		plan.lines.push(
			`\nSentences that name both, to be read again: ${list(twice.map((entry) => `${entry.collection}/${entry.id}`))}`,
		);
}
process.exitCode = await makeChange(plan, read, diagnostics, folders.at(-1)!, values['dry-run']);
