import type { z } from 'zod';
import { metaOf, schemaAt } from '../schema/shape.ts';
import { someText, textsIn } from '../model/texts.ts';
import type { Places } from './check-fields.ts';
import { fault, type Fault } from '../source/fault.ts';

/** What a text that is looked at further begins with, or is: nearly all are done with here. */
const SUSPECT = /^(?:[yno]\w{0,2}$|\d{4}-|[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/i;

/**
 * Finds text that says something else once it passes through another tool: a spreadsheet, an
 * editor on the web, an older YAML reader.
 *
 * @param schema that of the collection
 * @param value the front matter as it was read
 * @param places where its parts stand
 */
export function checkOtherTools(schema: z.ZodType, value: Record<string, unknown>, places: Places): Fault[] {
	const faults: Fault[] = [];
	if (someText(value, (text) => SUSPECT.test(text)))
		for (const text of textsIn(value)) checkText(text.value, text.path);
	return faults;

	/** What stands at a key that nobody knows, or is no id where one is due, is found fault with as that. */
	function isOtherFault(path: readonly (string | number)[]): boolean {
		const field = schemaAt(schema, path);
		return schemaAt(schema, path.slice(0, 1)) === undefined || (field !== undefined && 'references' in metaOf(field));
	}

	/** Where a field is none, a date is text that lost its quotes. */
	function isDate(path: readonly (string | number)[]): boolean {
		const field = schemaAt(schema, path);
		return field !== undefined && metaOf(field).isDate === true;
	}

	function checkText(text: string, path: (string | number)[]): void {
		if (!SUSPECT.test(text) || isOtherFault(path)) return;
		const name = path.filter((part) => typeof part === 'string').join('.');
		if (/^(y|n|yes|no|on|off)$/i.test(text) && places.scalar(path)?.quoted === false) {
			const message = `Some other programs read “${text}” without quotes as ${/^(y|yes|on)$/i.test(text)}.`;
			faults.push(fault('text-survives-other-tools', places.at(path), message, `Write "${text}".`, 'warning'));
		}
		if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !isDate(path) && !places.scalar(path)?.quoted) {
			const message = `${name}: expected text, found a date.`;
			faults.push(fault('fields-are-right', places.at(path), message, `Put it in quotes: "${text}".`));
		}
		if (/^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/.test(text)) {
			const message = `The text starts with “${text.trim()[0]}”, which a spreadsheet takes for a formula; exports will quote it.`;
			faults.push(
				fault('text-survives-other-tools', places.at(path), message, 'Begin it with a letter if you can.', 'warning'),
			);
		}
	}
}
