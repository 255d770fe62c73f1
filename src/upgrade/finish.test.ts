import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MODEL } from '../handbook/schema/model.ts';
import { undo } from './changing.ts';
import { finish } from './finish.ts';
import { listLocal } from './local.ts';

let root: string;
const FILES = {
	'content/base/roles/head.mdx': '---\ntitle: Head\nformerly: [lead]\n---\n',
	'content/org/README.md': 'Ours.\n',
	'content/org/roles/lead.mdx': '---\r\ntitle: Captain\r\n---\r\n',
	'content/org/responsibilities/deck.mdx': '---\ntitle: Deck\nowner: lead\n---\n',
	'content/org/roles/picture.mdx': Buffer.from([0xff, 0xfe, 0]),
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'finish-'));
	for (const [path, content] of Object.entries(FILES)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
});
afterEach(() => rmSync(root, { recursive: true }));

const org = () =>
	Object.fromEntries(
		[...listLocal(root, 'content/org').keys()]
			.sort()
			.map((path) => [path.slice('content/org/'.length), readFileSync(join(root, path), 'latin1')]),
	);

/** Finishes, as after a merge with git, and gives what was told. */
function told(): string {
	let text = '';
	finish(root, {}, (more) => (text += more));
	return text;
}

describe('content that is moved along after the code was taken by a merge', () => {
	test('follows what upstream renamed, and keeps the line ends that it has', () => {
		const before = org();
		expect(told()).toContain('roles/lead.mdx is now roles/head.mdx');
		expect(org()).toEqual({
			'README.md': before['README.md'],
			'handbook.yaml': `model: ${MODEL}\n`,
			'responsibilities/deck.mdx': '---\ntitle: Deck\nowner: head\n---\n',
			'roles/head.mdx': '---\r\ntitle: Captain\r\n---\r\n',
			'roles/picture.mdx': before['roles/picture.mdx'],
		});
		expect(undo(root)).toMatchObject({ aside: [] });
		expect(org()).toEqual(before);
	});

	test('is left alone the second time, and the way back is that of the first', () => {
		const before = org();
		told();
		expect(told()).toBe('');
		undo(root);
		expect(org()).toEqual(before);
	});
});
