import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { isByTrack, tracksOf } from './by-track.ts';

const SETTINGS =
	'tracks:\n  people: { title: People }\n  craft: { title: Craft, summary: Making. }\n  unused: { title: Unused }\n';
const rolesOf = (tracks: readonly (string | undefined)[]) =>
	handbookFrom({
		'handbook.yaml': SETTINGS,
		...Object.fromEntries(
			tracks.map((track, index) => [
				`roles/role-${index}.mdx`,
				`title: Role ${index}\norder: ${tracks.length - index}${track === undefined ? '' : `\ntrack: ${track}`}`,
			]),
		),
	});
const shown = (handbook: ReturnType<typeof rolesOf>) =>
	tracksOf(handbook).map(({ title, items }) => [title, items.map(({ id }) => id)]);

describe('roles by track', () => {
	test('stand in the order of the settings, those without a track last, each track in the order of lists', () => {
		expect(shown(rolesOf(['craft', undefined, 'people', 'craft']))).toEqual([
			['People', ['role-2']],
			['Craft', ['role-3', 'role-0']],
			[undefined, ['role-1']],
		]);
	});

	test('keep what a track says of itself', () => {
		expect(tracksOf(rolesOf(['craft']))[0]?.summary).toBe('Making.');
	});

	test.each([
		['eight roles of two tracks', [...Array<string>(7).fill('craft'), 'people'], false],
		['nine roles of two tracks', [...Array<string>(8).fill('craft'), 'people'], true],
		['nine roles of which one has no track', [...Array<string>(8).fill('craft'), undefined], true],
		['nine roles of one track', Array<string>(9).fill('craft'), false],
		['nine roles without a track', Array<undefined>(9).fill(undefined), false],
	])('%s are grouped in lists: %s', (_, tracks, expected) => {
		expect(isByTrack(rolesOf(tracks))).toBe(expected);
	});
});
