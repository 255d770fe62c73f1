import type { Entry, Handbook } from '../../handbook/model/handbook.ts';
import { changeBetween, settingsOf, textsOf, type Change } from '../../handbook/edit/change.ts';
import { kindOf } from '../../handbook/schema/collections.ts';
import { SETTINGS_FILE } from '../../handbook/migrations/layer-model.ts';
import { settings } from '../../handbook/schema/settings.ts';
import { editFrontMatter } from '../../handbook/source/front-matter-text.ts';
import { splitFrontMatter } from '../../handbook/source/front-matter.ts';
import type { SourceLayer } from '../../handbook/source/source-file.ts';
import { setInYaml } from '../../handbook/source/yaml-text.ts';
import { writeInYaml } from '../../handbook/source/yaml-write.ts';
import { readYaml } from '../../handbook/source/yaml.ts';
import { entryText } from '../write/entry-text.ts';
import type { Draft, DraftEntry } from './draft.ts';
import { isSame, short, unsaid, type Plain } from './plain.ts';
import { rawAfter } from './raw-after.ts';

/**
 * What is to be written into a layer so that the handbook says what a draft does: the fields that differ,
 * and nothing else.
 *
 * @param top the uppermost layer
 */
export function changeTo(before: Draft, after: Draft, handbook: Handbook, top: SourceLayer): Change {
	const texts = textsOf(top);
	const now = new Map(texts);
	let yaml = settingsOf(texts);
	const isOurs = (file: string) => file.startsWith(`${top.shown}/`);
	for (const [key, entry] of after.entries) {
		const was = before.entries.get(key);
		if (was && isSame(was.data, entry.data) && was.body === entry.body) continue;
		const known = handbook[entry.collection].get(entry.id) as Entry | undefined;
		const path = pathIn(texts, known, top, `${entry.collection}/${entry.id}`);
		const isAbove = known?.files.some((file) => !isOurs(file)) ?? false;
		now.set(path, textFor(was, entry, texts.get(path), isAbove));
	}
	for (const [key, { collection, id }] of before.entries) {
		if (after.entries.has(key)) continue;
		const known = handbook[collection].get(id) as Entry;
		for (const file of known.files.filter(isOurs)) now.delete(file.slice(top.shown.length + 1));
		if (known.files.some((file) => !isOurs(file))) yaml = setInYaml(yaml, ['retired', collection, id], null);
	}
	if (!isSame(before.settings, after.settings)) {
		// A layer that gives a name has nothing of the identity of those below: what is shown with it is said with it.
		const { tagline: _, ...others } = before.settings;
		const was = before.settings.name === after.settings.name ? before.settings : others;
		yaml = withFields(yaml, settings, was, after.settings, true);
	}
	const isTouched = [...now].some(([path, text]) => texts.get(path) !== text) || now.size < texts.size;
	// The first file of a layer brings one that says for which model it is written.
	if (yaml !== settingsOf(texts) || (isTouched && !texts.has(SETTINGS_FILE))) now.set(SETTINGS_FILE, yaml);
	return changeBetween(texts, now);
}

/** The file of the layer that an entry stands in, or will. */
function pathIn(texts: ReadonlyMap<string, string>, known: Entry | undefined, top: SourceLayer, key: string): string {
	const own = known?.files.find((file) => file.startsWith(`${top.shown}/`));
	return own?.slice(top.shown.length + 1) ?? (texts.has(`${key}.md`) ? `${key}.md` : `${key}.mdx`);
}

function textFor(was: DraftEntry | undefined, entry: DraftEntry, text: string | undefined, isAbove: boolean): string {
	const { schema } = kindOf(entry.collection);
	const body = was?.body === entry.body ? undefined : entry.body;
	if (text === undefined) {
		const fields = Object.fromEntries(
			Object.keys({ ...was?.data, ...entry.data })
				.filter((field) => !isSame(was?.data[field], entry.data[field]))
				.map((field) => [field, saidAs(schema.shape[field], entry.data[field])]),
		);
		const front = Object.keys(fields).length === 0 ? '---\n---\n' : withEmpty(fields);
		return body === undefined || body === '' ? front : `${front}\n${body}\n`;
	}
	const edited = editFrontMatter(text, (yaml) => withFields(yaml, schema, was?.data ?? {}, entry.data, isAbove));
	return body === undefined ? edited : withBody(edited, body);
}

/** A new file; fields that are empty on purpose are written so. */
function withEmpty(fields: Plain): string {
	const empty = Object.entries(fields).filter(
		([, value]) => value !== undefined && isSame(value, Array.isArray(value) ? [] : {}),
	);
	const text = entryText(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
	return editFrontMatter(text === '---\n{}\n---\n' ? '---\n---\n' : text, (yaml) =>
		empty.reduce((now, [field, value]) => setInYaml(now, [field], value), yaml),
	);
}

/** A value as it is written; where nothing is said any more, what says so over a layer that says something. */
const saidAs = (schema: Parameters<typeof unsaid>[0], value: unknown): unknown =>
	value === undefined ? unsaid(schema) : short(schema, value);

function withFields(
	yaml: string,
	schema: typeof settings | ReturnType<typeof kindOf>['schema'],
	was: Plain,
	now: Plain,
	isAbove: boolean,
): string {
	const read = readYaml(yaml.trim() === '' ? '' : yaml, '', 0);
	const raw: Plain = Array.isArray(read) ? {} : read.value;
	const after: Plain = { ...raw };
	for (const field of Object.keys({ ...was, ...now })) {
		if (isSame(was[field], now[field])) continue;
		const at = (schema.shape as Record<string, Parameters<typeof unsaid>[0]>)[field]!;
		if (now[field] === undefined && !isAbove) delete after[field];
		else if (now[field] !== undefined && Object.hasOwn(raw, field))
			after[field] = rawAfter(at, raw[field], was[field], now[field]);
		else after[field] = saidAs(at, now[field]);
		if (after[field] === undefined) delete after[field];
	}
	return writeInYaml(yaml, raw, after);
}

function withBody(text: string, body: string): string {
	const split = splitFrontMatter(text, '');
	if ('rule' in split) return text;
	const front = text.slice(0, text.length - split.body.length);
	const [, before = '\n'] = /^(\s*)\S/.exec(split.body) ?? [];
	return body === '' ? front : `${front}${before || '\n'}${body}\n`;
}
