import type { z } from 'zod';
import { itemsOf } from '../language/bullets.ts';
import { inPlainLetters, strangeCharacter } from '../language/look-alikes.ts';
import { didYouMean, suggest } from '../language/suggest.ts';
import { list } from '../language/words.ts';
import { keysOf, metaOf, shapeOf } from '../schema/shape.ts';
import { MOST_FAULTS } from '../source/fault.ts';

/** What is wrong with a field, in words for someone who has never heard of a schema. */
export interface Explanation {
	/** The path of the value at fault. */
	path: (string | number)[];
	/** Whether the key is at fault, not its value. */
	onKey: boolean;
	/** The key that is missing, or that an unknown one was most likely meant for. */
	key?: string;
	message: string;
	hint?: string;
}

/** A scalar as it was written: only that tells an unquoted date from text. */
export type Written = (path: readonly (string | number)[]) => { source: string; quoted: boolean } | undefined;

/**
 * Puts a zod issue into words.
 *
 * @param issue what zod found
 * @param value the whole value that was parsed
 * @param fieldAt what may stand at a path
 * @param written the scalar at a path as it stands in the file
 */
export function explain(
	issue: z.core.$ZodIssue,
	value: unknown,
	fieldAt: (path: readonly PropertyKey[]) => z.ZodType | undefined,
	written: Written,
): Explanation[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	const name = inWords(withoutShortForm(path, value));
	const found = path.reduce<unknown>(partAt, value);
	const prefix = name === '' ? '' : `${name}: `;
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys
				.slice(0, MOST_FAULTS + 1)
				.map((key) => unknownKey([...path, key], prefix, keysIn(fieldAt(path))));
		case 'invalid_key':
			return [
				{
					path,
					onKey: true,
					message: `${prefix}${sentence(issue.issues[0]?.message ?? issue.message, path.at(-1))}`,
					...hintOf(inForm(keyOf(fieldAt(path.slice(0, -1))), String(path.at(-1)))),
				},
			];
		case 'invalid_type':
			if (found === undefined) {
				return [
					{
						path: path.slice(0, -1),
						onKey: false,
						key: String(path.at(-1)),
						message: `The field “${path.at(-1)}” is missing${path.length > 1 ? ` in ${inWords(path.slice(0, -1))}` : ''}.`,
						hint: `Add a line “${path.at(-1)}: …”.`,
					},
				];
			}
			return [{ path, onKey: false, ...wrongType(prefix, issue.expected, found, written(path), fieldAt(path)) }];
		case 'invalid_value': {
			const choices = issue.values.map(String);
			return [
				{
					path,
					onKey: false,
					message: `${prefix}${show(found)} is not one of ${list(choices, 'or')}.`,
					...hintOf(typeof found === 'string' ? didYouMean(found, choices) : undefined),
				},
			];
		}
		case 'too_small':
		case 'too_big':
			return [{ path, onKey: false, message: `${prefix}${limit(issue, found)}` }];
		case 'custom': {
			const hint = (issue.params as { hint?: string } | undefined)?.hint;
			return [{ path, onKey: false, message: `${prefix}${sentence(issue.message, found)}`, ...hintOf(hint) }];
		}
		default:
			return [
				{
					path,
					onKey: false,
					message: `${prefix}${sentence(issue.message, found)}`,
					...hintOf(typeof found === 'string' ? inForm(fieldAt(path), found) : undefined),
				},
			];
	}
}

const inWords = (path: readonly (string | number)[]) => path.filter((part) => typeof part === 'string').join('.');

/** The path as it is written: what a bare value stands for has no key of its own. */
function withoutShortForm(path: readonly (string | number)[], value: unknown): readonly (string | number)[] {
	const isBare = (part: unknown) => part !== undefined && (typeof part !== 'object' || part === null);
	const at = path.findIndex((_, index) => isBare(path.slice(0, index).reduce<unknown>(partAt, value)));
	return at < 0 ? path : path.slice(0, at);
}

/** What is written at a key. A bare value that stands for “field: value” lines is written at each key of them. */
function partAt(part: unknown, key: string | number): unknown {
	if (typeof part !== 'object' || part === null || (Array.isArray(part) && typeof key === 'string')) return part;
	return Object.hasOwn(part, key) ? (part as Record<PropertyKey, unknown>)[key] : undefined;
}

function unknownKey(path: (string | number)[], prefix: string, known: string[]): Explanation {
	const key = String(path.at(-1));
	const near = suggest(inPlainLetters(key).trim(), known);
	const strange = strangeCharacter(key);
	return {
		path,
		onKey: true,
		...(near === undefined ? {} : { key: near }),
		message: `${prefix === '' ? 'There' : `${prefix}there`} is no field “${key}” here${strange === undefined ? '' : `: its ${strange}`}.`,
		hint: near === undefined ? `Fields here are ${list(known)}.` : `Did you mean “${near}”?`,
	};
}

const keysIn = (field: z.ZodType | undefined) => (field ? keysOf(field) : []);

/** What the keys of a map must be. */
function keyOf(field: z.ZodType | undefined): z.ZodType | undefined {
	const shape = field && shapeOf(field);
	return shape?.is === 'map' ? shape.key : undefined;
}

/** What to write instead of a text that says the same in another form. */
function inForm(field: z.ZodType | undefined, found: string): string | undefined {
	const meant = field && metaOf(field).inForm?.(found);
	return meant === undefined || !field?.safeParse(meant).success ? undefined : `Write "${meant}".`;
}

const hintOf = (hint: string | undefined) => (hint === undefined ? {} : { hint });

/** `is blank` becomes `“ ” is blank.`; a message that names its value stands alone. */
function sentence(message: string, found: unknown): string {
	const names = message.startsWith('“');
	return `${names || typeof found === 'object' ? '' : `${show(found)} `}${message.replace(/\.$/, '')}.`;
}

function limit(issue: z.core.$ZodIssue & { code: 'too_small' | 'too_big' }, found: unknown): string {
	if (typeof found !== 'number') return sentence(issue.message, found);
	const bound = issue.code === 'too_small' ? `less than ${issue.minimum}` : `more than ${issue.maximum}`;
	return `${found} is ${bound}.`;
}

function wrongType(
	prefix: string,
	expected: string,
	found: unknown,
	scalar: ReturnType<Written>,
	field: z.ZodType | undefined,
): { message: string; hint?: string } {
	const wanted = words[expected] ?? expected;
	if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
		const text = scalar?.source ?? String(found);
		// What is proposed must be accepted then.
		const refused = field?.safeParse(text).error?.issues[0];
		if (refused) return { message: `${prefix}${text} ${refused.message}.`, ...hintOf(inForm(field, text)) };
		return { message: `${prefix}expected text, found ${kind(found)}.`, hint: `Put it in quotes: "${text}".` };
	}
	return {
		message: `${prefix}expected ${wanted}, found ${kind(found)}.`,
		...hintOf(remedy(expected, found) ?? withId(field, found)),
	};
}

function remedy(expected: string, found: unknown): string | undefined {
	if (found === null) return 'Write it here, or remove the line.';
	if (expected === 'array' && typeof found === 'string')
		return `Write it as a list: [${itemsOf(found).map(asItem).join(', ')}].`;
	if (expected === 'array' && typeof found === 'number') return `Write it as a list: ["${found}"].`;
	if (/^(object|record)$/.test(expected) && Array.isArray(found) && found.every((item) => typeof item === 'string')) {
		return found.length === 0 ? 'Remove the line.' : `Write a line for each, such as “${found[0]}: …”.`;
	}
	if (expected === 'boolean') return 'Write true or false, without quotes.';
	if (expected === 'string' && Array.isArray(found)) {
		return `Only one is due here${found.length ? `: keep ${list(found.map(String), 'or')}` : ''}.`;
	}
	if (/^(number|int)$/.test(expected) && typeof found === 'string') {
		const [digits, ...others] = found.match(/\d+/g) ?? [];
		if (digits === found) return `Write it without quotes: ${found}.`;
		return digits === undefined || others.length > 0
			? 'Write it in digits, such as 3.'
			: `Write it in digits alone: ${digits}.`;
	}
	return undefined;
}

/** How many words of a text make the id that is proposed for it. */
const WORDS_OF_ID = 5;

/** A bare text where one with an id is due, as it is written with one. */
function withId(field: z.ZodType | undefined, found: unknown): string | undefined {
	const shape = field && shapeOf(field);
	if (typeof found !== 'string' || shape?.is !== 'group' || !('text' in shape.fields)) return undefined;
	const { id } = shape.fields;
	const whole = id && metaOf(id).inForm?.(found);
	if (!whole) return undefined;
	return `Write “- { id: ${whole.split('-').slice(0, WORDS_OF_ID).join('-')}, text: ${asItem(found)} }”.`;
}

/** An item as it can stand between brackets. */
const asItem = (item: string) => (/^[\p{L}\p{N}][^,:#[\]{}"]*$/u.test(item) ? item : JSON.stringify(item));

const words: Record<string, string> = {
	string: 'text',
	number: 'a whole number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: '“field: value” lines',
	record: '“field: value” lines',
};

function kind(found: unknown): string {
	if (found === null) return 'nothing';
	if (Array.isArray(found)) return 'a list';
	if (typeof found === 'object') return '“field: value” lines';
	if (typeof found === 'string') return `text ${JSON.stringify(found)}`;
	if (typeof found === 'number') return Number.isFinite(found) ? `the number ${found}` : 'what is no number';
	return found === true ? 'true' : 'false';
}

function show(found: unknown): string {
	return typeof found === 'string' ? `“${found}”` : kind(found);
}
