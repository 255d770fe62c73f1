import { styleText } from 'node:util';
import type { Coverage } from '../handbook/report/json.ts';
import type { Paint } from '../handbook/report/text.ts';
import { count } from '../handbook/language/words.ts';

/** What a check covered, as a sentence. */
export function summarise({ entries, files, rules }: Coverage): string {
	return `${count(entries, 'entry', 'entries')} in ${count(files, 'file')} checked against ${count(rules, 'rule')}.`;
}

/** Colours, where a person looks at a terminal and has not asked for none. */
export function paint(): Paint | undefined {
	if (!process.stdout.isTTY || process.env.NO_COLOR) return undefined;
	return {
		error: (text) => styleText(['bold', 'red'], text),
		warning: (text) => styleText(['bold', 'yellow'], text),
		faint: (text) => styleText('dim', text),
	};
}
