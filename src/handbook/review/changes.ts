import { list, quote } from '../language/words.ts';
import { allEntries, entryAt, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { collectionNames, kindOf } from '../schema/collections.ts';
import { changesOfLevel } from './level-changes.ts';
import { differs, isSaid } from './same.ts';

/** What a change does to a handbook: most of it is no more than words, some of it is what people are measured by. */
export interface Told {
	/** Whether whoever approves it has to know: who answers for what, what levels ask, what is published. */
	weighs: boolean;
	text: string;
}

/** What differs between two handbooks, in sentences, what weighs first. */
export function changesBetween(before: Handbook, after: Handbook): Told[] {
	const told = collectionNames.flatMap((name) => {
		const was = [...allEntries(before, [name])];
		const is = [...allEntries(after, [name])];
		return [
			...is.filter(({ id }) => !entryAt(before, name, id)).map((entry) => weighing(`${nameOf(entry)} is added.`)),
			...was.filter(({ id }) => !entryAt(after, name, id)).map((entry) => weighing(`${nameOf(entry)} is taken away.`)),
			...is.flatMap((entry) => {
				const old = entryAt(before, name, entry.id);
				return old ? changesOfEntry(old, entry, before, after) : [];
			}),
		];
	});
	const settings = differs(before.settings, after.settings);
	if (settings.length > 0)
		told.push(weighing(`The settings of the handbook change: ${list(settings.map((name) => `\`${name}\``))}.`));
	return told.sort((a, b) => Number(b.weighs) - Number(a.weighs));
}

const weighing = (text: string): Told => ({ weighs: true, text });

const nameOf = (entry: Entry) =>
	`The ${kindOf(entry.collection).singular} ${quote(titleOf(entry))} (${entry.collection}/${entry.id})`;

/** Fields of which it is said what they said and what they say, since they decide who answers and who is read by whom. */
const DECIDING = ['owner', 'shared', 'consulted', 'escalateTo', 'role', 'order', 'private', 'status', 'replacedBy'];

function changesOfEntry(was: Entry, is: Entry, before: Handbook, after: Handbook): Told[] {
	const fields = differs(was.data, is.data);
	if (was.body !== is.body && isSaid(was.body) !== isSaid(is.body)) fields.push('prose');
	const deciding = fields.filter((field) => DECIDING.includes(field));
	const others = fields.filter((field) => !DECIDING.includes(field) && field !== 'expectations');
	const value = ({ data }: Entry, field: string) => inWords((data as Record<string, unknown>)[field]);
	return [
		...deciding.map((field) =>
			weighing(`${nameOf(is)}: \`${field}\` changes from ${value(was, field)} to ${value(is, field)}.`),
		),
		...(fields.includes('expectations') ? changesOfLevel(was, is, before, after) : []).map((text) =>
			weighing(`${nameOf(is)}: ${text}`),
		),
		...(others.length > 0
			? [{ weighs: false, text: `${nameOf(is)} changes in ${list(others.map((field) => `\`${field}\``))}.` }]
			: []),
	];
}

function inWords(value: unknown): string {
	if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'nothing';
	return Array.isArray(value) ? list(value.map((one) => quote(asWord(one)))) : quote(asWord(value));
}

const asWord = (value: unknown) => (typeof value === 'string' ? value : isSaid(value));
