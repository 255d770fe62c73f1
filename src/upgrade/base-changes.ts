import type { Part } from '../handbook/load/layer.ts';
import { eachPart, type Parts } from './layer-texts.ts';
import type { Section } from './section.ts';

/** How much of a value is shown: enough to know it again. */
const MOST_SHOWN = 70;

type Fields = Readonly<Record<string, unknown>>;

/**
 * What upstream changed in entries that the organisation has a file over, field by field, with those
 * marked that the file hides.
 *
 * @param org what the organisation’s layer says
 * @param before what upstream’s layer said, under the ids of now
 * @param now what upstream’s layer says, under the organisation’s ids
 */
export function baseChanges(org: Parts, before: Parts, now: Parts): string[] {
	return [...eachPart(org)].flatMap(({ collection, id, part }) => {
		const [old, base] = [before[collection].get(id), now[collection].get(id)];
		if (!old || !base) return [];
		const hidden = new Set([...part.keys, ...(part.body.text.trim() === '' ? [] : [TEXT])]);
		return fieldChanges(part.file, hidden, withText(old), withText(base));
	});
}

/** The same of handbook.yaml. */
export function settingsChanges(
	org: Fields | undefined,
	before: Fields | undefined,
	now: Fields | undefined,
): Section['lines'] {
	if (!org || !before || !now) return [];
	const hidden = new Set(Object.keys(org).filter((key) => !ADDED_TO.includes(key)));
	return fieldChanges('handbook.yaml', hidden, before, now);
}

/** Settings in which what a layer says is added to what those below say. */
const ADDED_TO = ['synonyms', 'words'];

/** Fields that say where an entry comes from and which model it is written for: the upgrade has followed those. */
const FOLLOWED = ['formerly', 'splitFrom', 'model'];

const TEXT = 'the text';
const withText = (part: Part): Fields => ({ ...part.value, [TEXT]: part.body.text.trim() });

function fieldChanges(file: string, hidden: ReadonlySet<string>, old: Fields, now: Fields): string[] {
	const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])]
		.filter((field) => !FOLLOWED.includes(field) && JSON.stringify(old[field]) !== JSON.stringify(now[field]))
		.sort((a, b) => Number(a === TEXT) - Number(b === TEXT));
	return fields.map((field) => {
		const whose = hidden.has(field) ? 'yours stands in its place' : 'you have the new one';
		return `${file}: ${field} was ${shown(old[field])}, is now ${shown(now[field])} (${whose})`;
	});
}

function shown(value: unknown): string {
	if (value === undefined || value === '') return 'not there';
	const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
	return `“${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text}”`;
}
