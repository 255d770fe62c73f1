import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changing } from './changing.ts';
import { listLocal } from './local.ts';
import { ORG, planCarryOver, writeTexts } from './org-texts.ts';
import { inMarkdown, inWords } from './section.ts';
import { FINISHED } from './upgrade.ts';

/** What is known where finishing is a part of an upgrade. */
export interface Finishing {
	/** A folder that holds upstream’s layer as it was. */
	before?: string | undefined;
	/** The file that what is told is added to, from the project’s folder. */
	notes?: string | undefined;
}

/** What finishing came to. */
export interface Finished {
	/** The files that were written or removed. */
	touched: string[];
	/** Whether something was told that a person has to decide. */
	decide: boolean;
}

/**
 * Moves the organisation’s content along to the code that runs. As a part of an upgrade it is covered
 * by the upgrade’s way back; alone, as after a merge, it has one of its own.
 *
 * @param say takes what there is to tell
 */
export function finish(root: string, { before, notes }: Finishing, say: (text: string) => void): Finished {
	const plan = planCarryOver(root, before);
	const isPart = before !== undefined;
	const isMoving = [...plan.texts].some(([path, text]) => plan.read.get(path)?.text !== text);
	const write = () => writeTexts(root, plan);
	const org = () => listLocal(root, ORG).keys();
	const touched = isPart
		? write()
		: isMoving
			? changing(root, org(), { from: 'what you had', to: 'the form of content of now' }, write)
			: [];
	say(inWords(plan.sections));
	if (notes !== undefined && existsSync(join(root, notes)))
		appendFileSync(join(root, notes), `\n${inMarkdown(plan.sections)}`);
	if (isPart) writeFileSync(join(root, FINISHED), '');
	return { touched, decide: plan.sections.some(({ decide, lines }) => decide && lines.length > 0) };
}
