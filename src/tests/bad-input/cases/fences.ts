import { base } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const engineer = base['roles/engineer.mdx']!;

/** The file of a role with another front matter. */
const ofRole = (name: string, text: string, ...row: Row) => oneFile(name, 'roles/engineer.mdx', text, row);

/** Where front matter begins and ends. */
export const fenceCases: readonly Case[] = [
	ofRole(
		'blank-lines-redos: 200,000 blank lines first',
		'\n'.repeat(200_000) + engineer,
		'1:1',
		'blank lines before the fields',
	),
	ofRole(
		'frontmatter-four-dashes: fences of four dashes',
		engineer.replaceAll('---\n', '----\n'),
		'1:1',
		'not three hyphens',
	),
	ofRole(
		'an em dash for the first fence',
		engineer.replace('---', '—'),
		'1:1',
		'long dash, probably autocorrected from ---',
	),
	ofRole('an em dash and a hyphen for the first fence', engineer.replace('---', '—-'), '1:1', 'not three hyphens'),
	ofRole('three asterisks for the first fence', engineer.replace('---', '***'), '1:1', 'three hyphens'),
	ofRole('frontmatter-missing: none at all', '## What you do\n\nBuild.\n', '1:1', 'There are no fields at the top'),
	ofRole(
		'frontmatter-not-a-map: a list',
		'---\n- title\n- summary\n---\n',
		'2:1',
		'must stand “field: value” lines; found a list',
	),
	ofRole('a comment for front matter', '---\n# later\n---\n', '1:1', 'Every line of this file is a comment'),
	ofRole(
		'a sentence for front matter',
		'---\nThe engineer\n---\n',
		'2:1',
		'must stand “field: value” lines; found text',
	),
	ofRole('nothing between the fences', '---\n---\n\nBuild.\n', '1:1', 'The field “title” is missing'),
	ofRole('frontmatter-text-before: a line first', `Engineer role\n${engineer}`, '1:1', 'before the fields'),
	ofRole('one space before the first fence', ` ${engineer}`, '1:1', 'There is a space before the ---'),
	ofRole(
		'frontmatter-unclosed: no second fence',
		engineer.replace(']\n---\n', ']\n'),
		'1:1',
		'begin here, and no second line of --- ends them',
	),
	ofRole(
		'a second fence of four dashes',
		engineer.replace(']\n---\n', ']\n----\n'),
		'1:1',
		'Line 7 looks like the one that is meant',
	),
	ofRole(
		'a second fence of an em dash',
		engineer.replace(']\n---\n', ']\n—\n'),
		'1:1',
		'Line 7 looks like the one that is meant',
	),
	ofRole(
		'a second fence that is indented',
		engineer.replace(']\n---\n', ']\n  ---\n'),
		'1:1',
		'Line 7 looks like the one that is meant',
	),
	ofRole('TOML between plus signs', '+++\ntitle = "Engineer"\n+++\n', '1:1', 'must start with ---'),
	{
		name: 'spaces after the fences are accepted',
		files: { 'roles/engineer.mdx': engineer.replaceAll('---\n', '---  \n') },
		expected: [],
	},
];
