import { expect, test } from 'vitest';
import { handbookFrom } from '../../../handbook/load/from-text.ts';
import { published } from '../../../handbook/model/published.ts';
import { groupsByTrack } from './by-track.ts';

const roles = (count: number, track: (index: number) => string) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [`roles/r${index}.mdx`, `title: Role ${index}\n${track(index)}`]),
	);

function shown(files: Record<string, string>) {
	const handbook = published(
		handbookFrom({ 'handbook.yaml': 'tracks: { b: { title: Building }, a: { title: Art } }', ...files }),
	);
	const rows = [...handbook.roles.values()].map((role) => ({ role }));
	return groupsByTrack(handbook, rows).map(({ track, rows: of }) => [track, of.length]);
}

test.each<[string, number, (index: number) => string, [string | undefined, number][]]>([
	['few stand together', 8, (index) => (index % 2 ? 'track: a' : 'track: b'), [[undefined, 8]]],
	['those of one track too', 12, () => 'track: a', [[undefined, 12]]],
	[
		'many stand by track, in the order of handbook.yaml, those of none last',
		12,
		(index) => ['track: a', 'track: b', ''][index % 3]!,
		[
			['Building', 4],
			['Art', 4],
			[undefined, 4],
		],
	],
])('%s', (_, count, track, expected) => {
	expect(shown(roles(count, track))).toEqual(expected);
});
