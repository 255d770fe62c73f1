import { asides, components } from '../schema/components.ts';
import { list } from '../language/words.ts';
import { insteadOf } from './instead.ts';

/** What is wrong with a tag, and what to write. */
export interface TagFault {
	message: string;
	hint: string;
	/** Whether no parser could read it; else it is what content may not hold. */
	isUnreadable?: boolean;
}

const ALLOWED = `Allowed are ${list(Object.keys(components).map((name) => `<${name} />`))}, and asides (:::${asides[0]}).`;

/** Whether it is a tag of HTML that nothing closes. */
export const isVoid = (name: string) => /^(?:area|br|col|hr|img|input|link|meta|source)$/i.test(name);

/**
 * What is said of a tag that content may not hold.
 *
 * @param isWhole whether it closes itself, or another closes it
 */
export function refusedTag(name: string, isWhole: boolean): TagFault {
	const end = isWhole ? '' : `, and <${name}> is never closed`;
	const instead = insteadOf(name);
	if (instead === undefined && /^[A-Z]/.test(name))
		return { message: `Unknown component “${name}”${end}.`, hint: `${ALLOWED} Write \\<${name} if you mean the sign.` };
	return {
		message: `HTML is not allowed in content: <${name}>${end}.`,
		hint: instead ?? `Leave it out, or write \\<${name} if you mean the sign.`,
	};
}

/** What is said of a tag that closes what content may not hold, where none of its name was open. */
export const strayTag = (name: string): TagFault => ({
	message: `HTML is not allowed in content: </${name}>.`,
	hint: 'Remove it.',
});
