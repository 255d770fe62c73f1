import type { Node } from '../sources/node.ts';
import { wordsIn } from './fields.ts';
import type { Part, Reading } from './reading.ts';

/** What says of something that it is asked, that it is welcome, and that it is not asked. */
const YES = /^(?:yes|y|true|x|✓|✔️?|✅|☑️?|●|•|■|1|must|must have|required|needed|mandatory)$/i;
const WELCOME = /^(?:\(x\)|\(✓\)|◐|○|o|optional|nice to have|nice-to-have|preferred|desirable|bonus|partly|partial)$/i;
const NO = /^(?:no|n|false|✗|✘|❌|☐|✕|×|-|–|—|0|n\/?a|none|not (?:required|needed))$/i;

/** Whether a text is one of these. */
export const isMark = (text: string) => [YES, WELCOME, NO].some((sign) => sign.test(text.trim()));

/** What a sign in a table says is asked, where it says that something is. */
interface Marked {
	/** The part of the source whose words are asked. */
	words: Node;
	optional: boolean;
}

/**
 * Takes a part of the source as a sign that says whether something is asked, which stands elsewhere in its row or
 * over its column.
 *
 * @param asks the name of the column whose words are meant, `*` for the words over the column that the sign stands in
 * @returns what is asked; nothing where the sign says that it is not, or says nothing
 */
export function enterMark(reading: Reading, { node, context }: Part, asks: string): Marked | undefined {
	const sign = wordsIn(node).plain.trim();
	if (!isMark(sign)) {
		const reason = 'It says neither yes nor no.';
		reading.leave(node, 'unanswered', reason);
		return undefined;
	}
	reading.carryAll(node);
	const column = context.path.findLast(({ is }) => is === 'column');
	const row = context.path.findLast(({ is }) => is === 'row');
	const isMeant = ({ name }: Node) => name?.plain.toLowerCase() === asks.toLowerCase();
	const words = asks === '*' ? column : row?.children.find((cell) => cell.is === 'column' && isMeant(cell));
	if (words === undefined) return undefined;
	if (!NO.test(sign)) return { words, optional: WELCOME.test(sign) };
	if (asks !== '*')
		for (const child of words.children) reading.leaveInstead(child, 'answered', 'No level asks for it.');
	return undefined;
}
