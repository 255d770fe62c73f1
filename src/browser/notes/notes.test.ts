import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';
import { marked, NO_NOTES, type Notes } from './notes.ts';
import { notesText, withNotesOf } from './notes-file.ts';
import { LIMITS, readNotes, readNotesText } from './read-notes.ts';

const about = { role: 'developer' };
const made = { handbook: 'Ours', release: '1', on: '2026-11-28' };
const FILLED: Notes = {
	version: 1,
	me: { role: 'developer', team: 'alone' },
	sheets: {
		inventory: {
			...{ about, made },
			marks: { 'faq/#a': { said: 'Why?', chosen: { energy: 'fills' }, note: 'So.', evidence: [{ text: 'A link' }] } },
		},
	},
};

describe('notes', () => {
	test('are read from their file as they were saved', () => {
		expect(readNotesText(notesText(FILLED))).toEqual(FILLED);
	});

	test.each([
		['something else', 'no JSON', 'not ours'],
		['a list', [], 'not ours'],
		['another program’s file', { name: 'x', sheets: {} }, 'not ours'],
		['a sheet without marks', { version: 1, sheets: { a: { about, made } } }, 'not ours'],
		[
			'a note that is no text',
			{ version: 1, sheets: { a: { about, made, marks: { b: { note: { c: 1 } } } } } },
			'not ours',
		],
		['a day that is none', { version: 1, sheets: { a: { about, made: { ...made, on: 'x' }, marks: {} } } }, 'not ours'],
		['a newer form', { version: 2, anything: [] }, 'newer'],
		['a text without end', { version: 1, me: { role: 'a'.repeat(LIMITS.name + 1) }, sheets: {} }, 'too large'],
	])('are not read from %s', (_, value, why) => {
		expect(readNotesText(typeof value === 'string' ? value : JSON.stringify(value))).toEqual({ why });
	});

	test('are read, or refused, whatever a file holds', () => {
		const text = fc.string({ maxLength: 20 });
		const mark = fc.record(
			{ note: text, chosen: fc.dictionary(text, text), other: fc.anything() },
			{ requiredKeys: [] },
		);
		const sheet = fc.record({
			about: fc.dictionary(text, text),
			made: fc.constant(made),
			marks: fc.dictionary(text, mark),
		});
		const value = fc.record({ version: fc.constant(1), sheets: fc.dictionary(text, fc.oneof(sheet, fc.anything())) });
		fc.assert(
			fc.property(fc.oneof(value, fc.anything()), (anything) => {
				const read = readNotes(JSON.parse(JSON.stringify(anything) ?? 'null'));
				if ('why' in read) return;
				expect(readNotesText(notesText(read))).toEqual(read);
			}),
		);
	});

	test('a name that objects have anyway is a name like any other', () => {
		const text = `{"version":1,"sheets":{"__proto__":{"about":{},"made":${JSON.stringify(made)},"marks":{}}}}`;
		const read = readNotesText(text) as Notes;
		expect(Object.keys(read.sheets)).toEqual(['__proto__']);
		expect(({} as Record<string, unknown>).about).toBeUndefined();
	});

	test('a line is marked, and a mark that says nothing goes, with its sheet', () => {
		const once = marked(NO_NOTES, 'log', { about, made }, 'day', () => ({ note: 'Long.' }));
		expect(once.sheets.log!.marks).toEqual({ day: { note: 'Long.' } });
		expect(marked(once, 'log', { about, made }, 'day', () => ({ note: '' }))).toEqual(NO_NOTES);
	});

	test('a file is laid beside what is there, and neither is lost', () => {
		const { inventory } = FILLED.sheets;
		const other: Notes = { version: 1, sheets: { inventory: { ...inventory!, marks: {} }, log: inventory! } };
		const both = withNotesOf(FILLED, other, (name) => `${name} of the file`);
		expect(both).toEqual({
			...FILLED,
			sheets: { inventory, log: inventory, 'inventory of the file': other.sheets.inventory },
		});
		expect(withNotesOf(both, other, (name) => `${name} of the file`).sheets).toHaveProperty('inventory of the file 2');
		expect(withNotesOf(FILLED, FILLED, String)).toEqual(FILLED);
	});
});

describe('marks in a handbook that has changed', () => {
	const mark = (note: string) => ({ note });
	test.each([
		['a line that is there stays', { 'levels/a#x': mark('1') }, { 'levels/a#x': mark('1') }, {}],
		['an entry was renamed', { 'levels/old#x': mark('1') }, { 'levels/a#x': mark('1') }, {}],
		['it was renamed twice', { 'levels/older#x': mark('1') }, { 'levels/a#x': mark('1') }, {}],
		['a statement was', { 'levels/a#was': mark('1') }, { 'levels/a#x': mark('1') }, {}],
		['a line has gone', { 'levels/a#y': mark('1') }, {}, { 'levels/a#y': mark('1') }],
		[
			'two came to be one: the present name holds',
			{ 'levels/old#x': mark('1'), 'levels/a#x': mark('2') },
			{ 'levels/a#x': mark('2') },
			{ 'levels/old#x': mark('1') },
		],
		['names go in a circle', { 'levels/round#x': mark('1') }, {}, { 'levels/round#x': mark('1') }],
		['a name of every object', { constructor: mark('1') }, {}, { constructor: mark('1') }],
	])('%s', (_, marks, now, gone) => {
		const renamed = {
			'levels/old': 'levels/a',
			'levels/older': 'levels/old',
			'levels/a#was': 'levels/a#x',
			'levels/round': 'levels/square',
			'levels/square': 'levels/round',
		};
		expect(carryOver({ marks }, { keys: new Set(['levels/a#x']), renamed })).toEqual({ marks: now, gone });
	});
});
