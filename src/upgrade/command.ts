import { reportText } from '../handbook/report/text.ts';
import { count } from '../handbook/language/words.ts';
import { bringToRest } from '../workplace/broken-off.ts';
import { checkFolders, contentFolders } from '../workplace/layers.ts';
import { paint, summarise } from '../workplace/terminal.ts';
import { undo } from './changing.ts';
import { finish, type Finishing } from './finish.ts';
import { Refusal } from '../workplace/refusal.ts';
import { inWords } from './section.ts';
import { upgrade } from './upgrade.ts';

/** The arguments of the command, as they were read. */
export interface Arguments extends Finishing {
	from?: string | undefined;
	to?: string | undefined;
	'dry-run': boolean;
	undo: boolean;
	finish: boolean;
}

type Say = (text: string) => void;

/**
 * Does what the arguments ask for.
 *
 * @returns the exit code
 */
export async function runUpgrade(root: string, given: Arguments, say: Say): Promise<number> {
	for (const folder of contentFolders()) bringToRest(folder);
	try {
		if (given.undo) return goBack(root, say);
		if (given.finish) {
			const { touched, decide } = finish(root, given, say);
			if (given.before === undefined && touched.length === 0) say('Your content is in the form of now already.');
			return await check(decide, say);
		}
		const code = upgrade(root, { ...given, dryRun: given['dry-run'] }, say);
		if (code !== undefined) return code;
		const { touched, decide } = given['dry-run'] ? { touched: [], decide: false } : finish(root, {}, say);
		if (touched.length > 0) return await check(decide, say);
		say('There is nothing to do: every file is as that release has it.');
		return 0;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		console.error(error.hint === undefined ? error.message : `${error.message}\n  → ${error.hint}`);
		return 1;
	}
}

function goBack(root: string, say: Say): number {
	const undone = undo(root);
	if (!undone) throw new Refusal('There is no upgrade to go back from.');
	say(`Everything is as it was before the upgrade from ${undone.from} to ${undone.to}.`);
	say(inWords([{ title: 'Changed since then, and kept aside:', lines: undone.aside }]));
	return 0;
}

/** Holds the handbook against the rules of the release, and says what is left to a person. */
async function check(decide: boolean, say: Say): Promise<number> {
	const { diagnostics, coverage } = await checkFolders(contentFolders());
	say(reportText(diagnostics, summarise(coverage), paint()));
	const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
	if (errors > 0)
		say(`The new files are in place. ${count(errors, 'error')} above: only you can say what is meant there.`);
	else if (decide) say('The new files are in place, and the handbook holds. Look at what is named above.');
	else say('The new files are in place, and the handbook holds.');
	say('Look at it with `npm start`. `npm run upgrade -- --undo` brings back what was there before.');
	return errors > 0 ? 1 : 0;
}
