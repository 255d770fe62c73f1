import { components } from '../schema/components.ts';
import { asItIsDue, strayTagFault } from './component-tag.ts';
import { fault, type Fault } from './fault.ts';
import { refusedTag, strayTag } from './refused-tag.ts';

/**
 * What the parser cannot read, in our words: tags between backticks that begin no code, or over
 * several lines. Its message begins with the place: `3:1: Expected a closing tag for <x>`.
 */
export function syntaxFault(message: string, file: string): Fault {
	const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
	const say = (said: string, hint: string) =>
		fault('mdx-parses', { file, line: Number(line), column: Number(column) }, said, hint);
	const isKnown = (name: string) => Object.hasOwn(components, name);
	const [, unclosed] = /^Expected (?:a|the) closing tag (?:for )?`<\/?([\w.:-]*)/.exec(text) ?? [];
	if (unclosed !== undefined) {
		if (isKnown(unclosed)) return say(`<${unclosed}> is never closed.`, `Write ${asItIsDue(unclosed, '')}.`);
		const { message: said, hint } = refusedTag(unclosed, false);
		return say(said, hint);
	}
	const [, stray] = /^Unexpected closing tag `<\/([\w.:-]*)/.exec(text) ?? [];
	if (stray !== undefined) {
		const { message: said, hint } = isKnown(stray) ? strayTagFault(stray) : strayTag(stray);
		return say(said, hint);
	}
	if (text.includes('expected a valid JSX tag'))
		return say(
			'The tag that begins here is not complete.',
			'Write it on one line, such as <Owner of="…" />, or write \\< if you mean the sign.',
		);
	return say(
		'This cannot be read.',
		'Write \\{ for a brace and \\< for an angle bracket that you mean as they stand; look for a backtick above that no other closes.',
	);
}
