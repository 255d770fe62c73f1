import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { byPlace } from '../model/diagnostic.ts';
import { inPresentModel } from '../load/from-text.ts';
import { loadHandbook } from '../load/load.ts';
import type { SourceLayer } from '../source/source-file.ts';
import { describe as inWords } from '../report/text.ts';
import { findBreaches, type Rule } from '../model/rule.ts';
import { rules } from './index.ts';
import { readPage, type PageFile } from './page.ts';

const folder = new URL('.', import.meta.url);
const pageOf = (rule: Rule) => readPage(readFileSync(new URL(`${rule.id}.md`, folder), 'utf8'));

/** Words of those who know how the handbook is kept. */
const INSIDE = /\b(layers?|keys?|front matter|yaml|mdx|collections?|expressions?|directives?|schema|body|bodies)\b/i;

/** Turns of phrase that one has to read twice. */
const TWISTED =
	/\bbe it\b|\bby way of\b|\bstood in for\b|\bstill says\b|\bis to be written\b|\bplace is there\b|\bby its id exists\b/i;

const withoutCode = (text: string) => text.replaceAll(/`[^`]*`/g, '');
const sentencesIn = (text: string) => withoutCode(text).match(/[.?!](?=\s|$)/g)?.length ?? 0;

/** The files of an example as layers, lowest first: those below content/base and content/org, or one of all. */
function layersOf(files: readonly PageFile[], rule: Rule): SourceLayer[] {
	const isLayered = files.some(({ path }) => path.startsWith('content/'));
	return (isLayered ? ['content/base/', 'content/org/'] : ['']).map((prefix) => {
		const own = files.filter(({ path }) => path.startsWith(prefix));
		const texts = Object.fromEntries(own.map(({ path, text }) => [path.slice(prefix.length), text]));
		// An example leaves out for which model it is written, but for those that are about that.
		const whole = rule.id === 'content-model-is-current' ? texts : inPresentModel(texts);
		const encodings = new Map(own.map(({ path, encoding }) => [path.slice(prefix.length), encoding]));
		return {
			shown: prefix.slice(0, -1) || '.',
			emptyFolders: [],
			files: Object.entries(whole).map(([path, text]) => {
				const bytes = Buffer.from(text, encodings.get(path) ?? 'utf8');
				return { path, shown: prefix + path, kind: 'file' as const, bytes, size: bytes.length };
			}),
		};
	});
}

/** What the loader and one rule find in files; of the loader, only its share in the rule where it has one. */
function check(rule: Rule, files: readonly PageFile[]): string {
	const brandFiles = new Map(
		files.flatMap(({ path, text }) => {
			const bytes = Buffer.from(text);
			return path.startsWith('public/') ? [[path.slice('public'.length), { bytes, size: bytes.length }]] : [];
		}),
	);
	const assets = new Set(brandFiles.keys());
	const content = files.filter(({ path }) => !path.startsWith('public/'));
	const find = (layers: SourceLayer[]) => {
		const { handbook, faults } = loadHandbook(layers, assets, brandFiles);
		const own = faults.filter((fault) => fault.rule === rule.id);
		return [...(own.length > 0 ? own : faults), ...findBreaches([rule], handbook)]
			.sort(byPlace)
			.map((found) => inWords(found))
			.join('\n');
	};
	const found = find(layersOf(content, rule));
	// A check of which no page is made finds the same.
	expect(find(layersOf(content, rule).map((layer) => ({ ...layer, isOnlyChecked: true })))).toBe(found);
	return found;
}

test('every rule has a file and a page, and every file and page has its rule', () => {
	const ids = rules.map(({ id }) => id).sort();
	const named = (ending: RegExp) =>
		readdirSync(folder)
			.filter((name) => ending.test(name) && !/^(index|page|rules\.test)\.ts$/.test(name))
			.map((name) => name.replace(ending, ''))
			.sort();
	expect(named(/\.ts$/)).toEqual(ids);
	expect(named(/\.md$/)).toEqual(ids);
	expect(new Set(ids).size).toBe(ids.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	test('has a page of its name, with all its parts', () => {
		const { title, headings } = pageOf(rule);
		expect(title).toBe(id);
		expect(headings).toEqual(['Fails', 'Passes', 'How to fix']);
	});

	test('opens its page with the mistake, said to who made it in a sentence or two', () => {
		const { mistake } = pageOf(rule);
		expect(mistake).toMatch(/\byour?\b/i);
		expect(sentencesIn(mistake)).toBeLessThanOrEqual(2);
		expect(mistake.length).toBeLessThanOrEqual(200);
		expect(withoutCode(mistake)).not.toMatch(INSIDE);
	});

	test('says what must be true in one sentence that fits a list, in words of everybody', () => {
		expect(rule.summary).toMatch(/^[A-Z].*\.$/);
		expect(sentencesIn(rule.summary)).toBe(1);
		expect(rule.summary.length).toBeLessThanOrEqual(140);
		expect(withoutCode(rule.summary)).not.toMatch(INSIDE);
		expect(rule.summary).not.toMatch(TWISTED);
	});

	test('fails as its page says', () => {
		const { files, output } = pageOf(rule).fails;
		expect(output).not.toBe('');
		expect(check(rule, files)).toBe(output);
	});

	test('passes as its page says', () => {
		const { files } = pageOf(rule).passes;
		expect(files).not.toEqual([]);
		expect(check(rule, files)).toBe('');
	});
});
