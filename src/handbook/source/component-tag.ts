import { components } from '../schema/components.ts';
import type { TagFault } from './refused-tag.ts';

const CURLY = /[“”„‟«»‘’′″]/;

/** A tag as it may be written: a name, values in quotes, and a slash or none. */
const COMPLETE = /^<\w+(?:\s+(?:[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?|""))*\s*(?:\/\s*)?>$/;

/** How far a tag reaches that is not complete: its name, and what looks like its values. */
const BROKEN = /^<\/?\w+(?:[ \t]+[\w:-]+(?:[ \t]*=[ \t]*(?:"[^"\n<>{}]*"?|'[^'\n<>{}]*'?|[^\s"'<>{}]+))?)*[ \t]*\/?>?/;

/**
 * What is wrong with the form of a component's tag: no parser could read it.
 *
 * @param source the tag from its < to its >, or as far as the paragraph goes where it has none
 * @returns with how much of the source it is; nothing where the form is right
 */
export function componentTagFault(name: string, source: string): (TagFault & { length: number }) | undefined {
	// What stands in braces is told by itself.
	if (COMPLETE.test(source.replace(/\{[^]*\}/, '""'))) return undefined;
	const [broken = ''] = BROKEN.exec(source) ?? [];
	const hint = `Write ${asItIsDue(name, broken)}.`;
	const length = broken.length;
	if (CURLY.test(broken))
		return {
			message: `The quotes in <${name}> are curly ones.`,
			hint: `Write ${asItIsDue(name, broken)}, with straight quotes.`,
			length,
		};
	if (/=\s*[^\s"'>]/.test(broken)) return { message: `The value in <${name}> stands in no quotes.`, hint, length };
	if ((broken.match(/["']/g)?.length ?? 0) % 2 === 1)
		return { message: `The quotes in <${name}> are never closed.`, hint, length };
	if (!broken.endsWith('>')) return { message: `<${name}> has no > at its end.`, hint, length };
	return { message: `The tag <${name}> cannot be read.`, hint, length };
}

/**
 * What is wrong with a component's tag that has no slash at its end, and so waits for another that closes it.
 *
 * @param source the tag
 * @param inside what stands between it and the one that closes it; nothing where none does
 * @returns nothing where all is right
 */
export function openTagFault(name: string, source: string, inside: string | undefined): TagFault | undefined {
	const write = asItIsDue(name, source);
	if (inside === undefined)
		return { message: `<${name}> is never closed.`, hint: `Write ${write}, with a slash before the >.` };
	// An expression in it is told by itself.
	if (inside.trim() === '' || /^\s*\{/.test(inside)) return undefined;
	return { message: `<${name}> holds nothing.`, hint: `Write ${write}, and the text beside it.` };
}

/** What is said of a tag that closes a component which is not open. */
export const strayTagFault = (name: string): TagFault => ({
	message: `</${name}> closes nothing.`,
	hint: `Remove it: ${asItIsDue(name, '')} is whole by itself.`,
});

/** A component's tag as it was meant. */
export function asItIsDue(name: string, source: string): string {
	const { [name]: known = {} } = components;
	const given = [...source.matchAll(/([\w:-]+)\s*=\s*["'“”„‟«»‘’′″]*([\p{L}\p{N}/_-]+)/gu)];
	const values =
		given.length > 0 ? given.map(([, key, value]) => [key, value]) : Object.keys(known).map((key) => [key, '…']);
	return `<${name}${values.map(([key, value]) => ` ${key}="${value}"`).join('')} />`;
}
