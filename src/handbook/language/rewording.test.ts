import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { rewordingOf } from '../model/handbook-words.ts';
import { rewording } from './rewording.ts';

const WORDS = {
	'one-on-one': 'check-in',
	'tech lead': 'technical steward',
	'engineering manager': 'people lead',
	review: 'appraisal',
	level: 'grade',
	duty: 'errand',
	'head of engineering': 'vice president',
	EM: 'people lead',
	box: 'crate',
	crate: 'crates of old',
	'service level': 'service level',
	devops: 'DevOps',
	'R&D': 'research',
};
const reword = rewording(WORDS, ['Tech lead manager', 'TL']);

describe('a word takes the place of another', () => {
	test.each([
		['a word', 'your one-on-one today', 'your check-in today'],
		['with spaces for hyphens', 'a one on one', 'a check-in'],
		['over the end of a line', 'the tech\nlead', 'the technical steward'],
		['with hyphens for spaces', 'tech-lead work', 'technical-steward work'],
		['many of it', 'tech leads and one-on-ones', 'technical stewards and check-ins'],
		['many of what ends in y', 'all duties', 'all errands'],
		['many of what ends in x', 'two boxes', 'two crates'],
		['many of somebody of something', 'two heads of engineering', 'two vice presidents'],
		[
			'with what belongs to it',
			'the tech lead’s and the tech leads’',
			'the technical steward’s and the technical stewards’',
		],
		['at the beginning of a sentence', 'One-on-ones matter.', 'Check-ins matter.'],
		['as a title', 'The Tech Lead', 'The Technical Steward'],
		['in capitals', 'TECH LEAD', 'TECHNICAL STEWARD'],
		['within punctuation', '(level), “level” / level.', '(grade), “grade” / grade.'],
		['an abbreviation', 'EMs, an EM', 'people leads, a people lead'],
		['in its right spelling', 'devops people', 'DevOps people'],
		['with signs in it', 'in R&D.', 'in research.'],
	])('%s', (_, text, expected) => {
		expect(reword(text)).toBe(expected);
	});

	test.each([
		['a', 'a review', 'an appraisal'],
		['an', 'An engineering manager', 'A people lead'],
		['in its case', 'A review', 'An appraisal'],
		['not where the sound is one', 'a level', 'a grade'],
		['not where it is no article', 'vitamin-a review', 'vitamin-a appraisal'],
		['not where a word is between', 'a good review', 'a good appraisal'],
	])('and the article follows: %s', (_, text, expected) => {
		expect(reword(text)).toBe(expected);
	});

	test.each([
		['hour', 'an hour'],
		['user', 'a user'],
		['one-off', 'a one-off'],
		['unit', 'a unit'],
		['uninvited guest', 'an uninvited guest'],
		['SRE', 'an SRE'],
		['HR partner', 'an HR partner'],
		['PM', 'a PM'],
		['European', 'a European'],
	])('by sound: %s', (to, expected) => {
		expect(rewording({ level: to })('a level')).toBe(expected);
	});

	test.each([
		['part of a word', 'levelled, relevel'],
		['part of a compound', 'skip-level, high-level, level-headed'],
		['the name of a role', 'a tech lead manager, the Tech lead managers'],
		['what is given for itself', 'service levels and a Service level'],
		['an abbreviation in small letters', 'so many em'],
		['an address', 'https://handbook.example/level and level@level.example'],
		['the name of a file', 'content/org/levels/level.mdx'],
	])('but not %s', (_, text) => {
		expect(reword(text)).toBe(text);
	});

	test('what was put in is not changed again', () => {
		expect(reword('a box, a crate')).toBe('a crate, a crates of old');
	});

	test('the longer phrase goes first, and a plural that is said before one that is made', () => {
		const changed = rewording({ lead: 'guide', 'tech lead': 'steward', leads: 'elders' });
		expect(changed('a tech lead, a lead, leads, tech leads')).toBe('a steward, a guide, elders, stewards');
	});

	test('two words change places', () => {
		expect(rewording({ area: 'field', field: 'area' })('an area, a field')).toBe('a field, an area');
	});

	test('nothing is changed where nothing is said', () => {
		expect(rewording({}, ['Tech lead'])('a tech lead')).toBe('a tech lead');
	});

	test('a handbook keeps the names of its roles, but for those that it changes', () => {
		const role = (title: string) => `title: ${title}\nsummary: Leads.`;
		const changed = rewordingOf(
			handbookFrom({
				'roles/tech-lead-manager.mdx': role('Tech lead manager\naliases: [Lead of tech leads]'),
				'roles/tech-lead-abroad.mdx': role('Tech lead abroad'),
				'handbook.yaml': 'words:\n  tech lead: steward\n  tech lead abroad: envoy\n',
			}),
		);
		expect(changed('tech lead, tech lead manager, lead of tech leads')).toBe(
			'steward, tech lead manager, lead of tech leads',
		);
		expect(changed('tech lead abroad')).toBe('envoy');
	});
});

describe('whatever the text', () => {
	const SANE = { 'one-on-one': 'check-in', 'tech lead': 'steward', level: 'grade', review: 'appraisal' };
	const changed = rewording(SANE);
	const piece = fc.constantFrom(
		'one-on-one',
		'Tech leads',
		'level',
		'a ',
		'an',
		' ',
		'-',
		'LEVEL',
		'.',
		'x',
		'’s',
		'\n',
		'ü',
	);
	const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 }))).map((parts) => parts.join(''));

	test('a text without any of the words stays as it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				fc.pre(!/one|tech|level|review/i.test(text));
				expect(changed(text)).toBe(text);
			}),
		);
	});

	test('what was changed once is not changed by doing it again', () => {
		fc.assert(
			fc.property(text, (text) => {
				expect(changed(changed(text))).toBe(changed(text));
			}),
		);
	});

	test('everything else stays, in its order', () => {
		const others = (text: string) =>
			text.replace(/one[-\s]on[-\s]one|tech[-\s]lead|level|review|check-in|steward|grade|appraisal|\ban?(?=\s)/gi, '');
		fc.assert(
			fc.property(text, (text) => {
				expect(others(changed(text))).toBe(others(text));
			}),
		);
	});
});
