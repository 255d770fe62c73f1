import { kindOf } from '../schema/collections.ts';
import { titleOf, type Entry } from '../model/handbook.ts';

/**
 * The text of a file that lies over an entry of a lower layer and changes nothing yet: its title,
 * as a comment, and what to do with it. Whoever opens it in a browser has nothing else to go by.
 */
export function overlay(entry: Entry): string {
	const { title } = kindOf(entry.collection);
	return `---
# Write only the fields that are to differ, each without the # before it. Text under the second line
# of dashes replaces the text that ships.
# ${title}: ${JSON.stringify(titleOf(entry))}
---
`;
}
