import type { z } from 'zod';
import { didYouMean } from '../suggest.ts';
import { list } from '../words.ts';

/** What is wrong with a field, in words for someone who has never heard of a schema. */
export interface Explanation {
	/** The path of the value at fault. */
	path: (string | number)[];
	/** Whether the key is at fault, not its value. */
	onKey: boolean;
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
 * @param keysOf the keys that are known at a path
 * @param written the scalar at a path as it stands in the file
 */
export function explain(
	issue: z.core.$ZodIssue,
	value: unknown,
	keysOf: (path: readonly PropertyKey[]) => string[],
	written: Written,
): Explanation[] {
	const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
	const name = path.filter((part) => typeof part === 'string').join('.');
	const found = path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key], value);
	const prefix = name === '' ? '' : `${name}: `;
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				path: [...path, key],
				onKey: true,
				message: `${prefix}key “${key}” is not known here.`,
				hint: didYouMean(key, keysOf(path)) ?? `Known keys are ${list(keysOf(path))}.`,
			}));
		case 'invalid_type':
			if (found === undefined) {
				return [
					{
						path: path.slice(0, -1),
						onKey: false,
						message: `Required key “${path.at(-1)}” is missing${path.length > 1 ? ` in ${path.slice(0, -1).join('.')}` : ''}.`,
						hint: `Add a line “${path.at(-1)}: …”.`,
					},
				];
			}
			return [{ path, onKey: false, ...wrongType(prefix, issue.expected, found, written(path)) }];
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
			return [{ path, onKey: false, message: `${prefix}${sentence(issue.message, found)}` }];
	}
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
): { message: string; hint?: string } {
	const wanted = words[expected] ?? expected;
	if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean')) {
		return {
			message: `${prefix}expected text, found ${kind(found)}.`,
			hint: `Put it in quotes: "${scalar?.source ?? String(found)}".`,
		};
	}
	const hint =
		expected === 'array' && typeof found === 'string'
			? `Write it as a list: [${found}].`
			: expected === 'boolean'
				? 'Write true or false, without quotes.'
				: expected === 'string' && Array.isArray(found)
					? `Only one is due here${found.length ? `: keep ${list(found.map(String), 'or')}` : ''}.`
					: undefined;
	return { message: `${prefix}expected ${wanted}, found ${kind(found)}.`, ...hintOf(hint) };
}

const words: Record<string, string> = {
	string: 'text',
	number: 'a whole number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: '“key: value” lines',
	record: '“key: value” lines',
};

function kind(found: unknown): string {
	if (found === null) return 'nothing';
	if (Array.isArray(found)) return 'a list';
	if (typeof found === 'object') return '“key: value” lines';
	if (typeof found === 'string') return `text ${JSON.stringify(found)}`;
	if (typeof found === 'number') return `the number ${found}`;
	return `${found}`;
}

function show(found: unknown): string {
	return typeof found === 'string' ? `“${found}”` : kind(found);
}
