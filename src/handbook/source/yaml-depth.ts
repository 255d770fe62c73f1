import { Lexer, Parser } from 'yaml';
import type { Place } from '../model/diagnostic.ts';
import { fault, type Fault } from './fault.ts';

/**
 * How deep lists and groups of fields may stand in each other: several times as deep as any field of
 * ours, and far from where a reader that calls itself for each would run out of room.
 */
const DEEPEST = 64;

/** Whether there is as much as it takes: nearly every file is done with here. */
const mayBeDeep = (text: string) =>
	(text.match(/[[{]/g)?.length ?? 0) >= DEEPEST / 2 || new RegExp(`^[ \\t?-]{${DEEPEST / 2}}`, 'm').test(text);

/**
 * Finds lists in lists without end. They are counted while the text is taken apart, which needs no
 * more room for many than for few, so what is said of a text is the same on every machine.
 */
export function findDepth(text: string, place: (offset: number) => Place): Fault | undefined {
	if (!mayBeDeep(text)) return undefined;
	const parser = new Parser();
	for (const lexeme of new Lexer().lex(text)) {
		// What it hands over are whole documents; what is open stands on its stack.
		for (const _ of parser.next(lexeme));
		if (parser.stack.length <= DEEPEST) continue;
		const [, whole, field] = parser.stack;
		return fault(
			'front-matter-is-yaml',
			place((field ?? whole)!.offset),
			'This is nested too deep to be read.',
			'Take out some of the brackets or hyphens around it.',
		);
	}
	return undefined;
}
