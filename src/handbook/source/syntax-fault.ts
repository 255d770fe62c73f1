import { fault, type Fault } from './fault.ts';

/** What the parser cannot read, in our words. Its message begins with the place: `3:1: Expected a closing tag for <x>`. */
export function syntaxFault(message: string, file: string): Fault {
	const [, line = '1', column = '1', text = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
	const say = (said: string, hint: string) =>
		fault('mdx-parses', { file, line: Number(line), column: Number(column) }, said, hint);
	const [, unclosed] = /^Expected a closing tag for `<(\w+)/.exec(text) ?? [];
	if (unclosed) return say(`<${unclosed}> is never closed.`, `End it with a slash: <${unclosed} … />.`);
	const [, stray] = /^Unexpected closing tag `<\/(\w+)/.exec(text) ?? [];
	if (stray) return say(`</${stray}> closes nothing.`, `Remove it; a component is one tag, <${stray} … />.`);
	if (text.includes('expected a valid JSX tag')) {
		return say('The tag that begins here is not complete.', 'Write it as <Owner of="…" />, with each value in quotes.');
	}
	return say(
		`This cannot be read: ${text}.`,
		'Write \\{ for a brace and \\< for an angle bracket that you mean as they stand.',
	);
}
