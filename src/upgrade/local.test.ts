import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { idsOf } from './local.ts';

/** What git itself calls a content. */
const byGit = (content: string | Buffer) =>
	execFileSync('git', ['hash-object', '--stdin'], { input: content }).toString().trim();

test.each(['', 'one\ntwo\n', 'ü\n', Buffer.from([0, 13, 10, 255])])(
	'a content has the name that git gives it: %j',
	(content) => {
		expect(idsOf(Buffer.from(content as string), 'sha1')).toEqual([byGit(content)]);
	},
);

test('a text with the line ends of Windows has also the name that it has without', () => {
	expect(idsOf(Buffer.from('one\r\ntwo\r\n'), 'sha1')).toEqual([byGit('one\r\ntwo\r\n'), byGit('one\ntwo\n')]);
});
