import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotesText } from '../../browser/notes/read-notes.ts';
import { withNotesOf } from '../../browser/notes/notes-file.ts';
import { NO_NOTES } from '../../browser/notes/notes.ts';
import { readAnswers } from '../../exchange/shapes/answers-file.ts';
import { checkHandbook } from '../../handbook/check/check.ts';
import { layerFrom } from '../../handbook/load/from-text.ts';
import { fileOf } from '../../handbook/source/source-file.ts';
import { runs } from '../../harness/thoroughness.ts';
import { carryOver } from '../../upgrade/carry-over.ts';
import { readLog } from '../../upgrade/history.ts';
import { Refusal } from '../../workplace/refusal.ts';
import { base } from '../bad-input/base.ts';
import { readFiles } from '../ladders/fixture.ts';
import { mangled, value } from './mangled.ts';

/** A file of a small handbook, with a few things in it that nobody would write. */
const files = fc
	.constantFrom(...Object.entries(base))
	.chain(([path, text]) => mangled([text]).map((now) => ({ path, text: now })));

describe('whatever stands in a file of content', () => {
	test('it is taken, or what is wrong with it is said at a place that is there', () => {
		fc.assert(
			fc.property(files, ({ path, text }) => {
				const { diagnostics } = checkHandbook([layerFrom({ ...base, [path]: text })], new Set(), new Map());
				const lines = text.split(/\r\n|\r|\n/);
				for (const { at, message } of diagnostics) {
					expect(message).not.toMatch(/undefined|NaN|\[object /);
					if (at.file !== path) continue;
					expect(at.line, message).toBeGreaterThan(0);
					expect(at.line, message).toBeLessThanOrEqual(lines.length + 1);
					expect(at.column, message).toBeGreaterThan(0);
					expect(at.column, message).toBeLessThanOrEqual((lines[at.line - 1] ?? '').length + 2);
				}
			}),
			{ numRuns: runs(25, 1000) },
		);
	});

	test('it is taken along by an upgrade, or refused in a sentence', () => {
		const before = new Map(Object.entries(base));
		fc.assert(
			fc.property(files, files, ({ path, text }, now) => {
				const upstream = new Map(before).set(now.path, now.text);
				try {
					const { texts } = carryOver(new Map([[path, text]]), before, upstream);
					expect(texts.size).toBeGreaterThan(0);
				} catch (error) {
					expect(error).toBeInstanceOf(Refusal);
				}
			}),
			{ numRuns: runs(25, 1000) },
		);
	});
});

const LADDERS: Readonly<Record<string, string>> = {
	'a.md':
		'# Engineer\n\n## Junior\n\n### Craft\n\n- Writes tests\n- Reads code\n\n## Senior\n\n### Craft\n\n- Designs\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
	'a.csv': 'Level,Craft,"People, too"\nL1,"Writes\ncode",Helps\nL2,Designs,"Leads ""it"""\n',
	'a.html':
		'<h1>Engineer</h1><h2>Junior</h2><table><tr><th>Craft<td>Writes<ul><li>tests</li></ul></table><p>x<br>y</p>',
	'a.json':
		'{"roles": [{"name": "Engineer", "levels": {"1": {"craft": ["Writes tests", "Reads"]}, "2": {"craft": "Designs"}}}]}',
	'a.yaml':
		'roles:\n  - name: Engineer\n    levels:\n      L1:\n        craft: [Writes tests, Reads]\n      L2:\n        craft: >\n          Designs\n',
};

describe('whatever stands in somebody’s file', () => {
	test('a ladder is read, or said to be none', async () => {
		const ladder = fc
			.constantFrom(...Object.entries(LADDERS))
			.chain(([path, text]) => mangled([text]).map((now) => fileOf(path, path, now)));
		await fc.assert(
			fc.asyncProperty(ladder, async (file) => {
				const { source } = await readFiles([file]);
				expect(source.tree.children.length + source.unread.length).toBe(1);
			}),
		);
	});

	test('answers are read, or refused with an error of our own', () => {
		fc.assert(
			fc.property(
				mangled(['places:\n  a: role\nduties: no\nlevels: [Junior, Senior]\nnames:\n  L1: Junior\n']),
				(text) => {
					try {
						readAnswers(text);
					} catch (error) {
						expect((error as Error).message).not.toMatch(/undefined|is not a function|Cannot read/);
					}
				},
			),
		);
	});

	test('notes are read and put beside others, or said to be none', () => {
		const text = JSON.stringify({
			version: 1,
			me: { role: 'developer' },
			sheets: {
				a: { about: {}, made: { handbook: 'x', release: '1', on: '2026-11-28' }, marks: { b: { note: 'c' } } },
			},
		});
		fc.assert(
			fc.property(
				fc.oneof(
					mangled([text]),
					value.map((one) => JSON.stringify({ version: 1, sheets: one })),
				),
				(one) => {
					const read = readNotesText(one);
					if (!('why' in read)) expect(withNotesOf(NO_NOTES, read, (name) => `${name}-2`)).toBeTypeOf('object');
				},
			),
		);
	});

	test('the log of a repository is read without end or error', () => {
		const log = '\u0001aa\0\n:000000 100644 0 11 A\0a b\0:100644 000000 11 0 D\0ü\0\u0001bb\0';
		fc.assert(
			fc.property(fc.array(fc.nat(log.length), { maxLength: 4 }), (places) => {
				const cut = places.reduce((text, at) => text.slice(0, at) + text.slice(at + 1), log);
				expect(Array.isArray(readLog(cut.startsWith('\u0001') ? cut : `\u0001${cut}`))).toBe(true);
			}),
		);
	});
});
