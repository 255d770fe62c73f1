import { expect, test } from 'vitest';
import { loadHandbook } from '../../handbook/load/load.ts';
import { published } from '../../handbook/model/published.ts';
import { fileToEdit, settingsLink } from './edit-link.ts';

const layer = (shown: string, texts: Record<string, string>) => ({
	shown,
	files: Object.entries(texts).map(([path, text]) => {
		const bytes = new TextEncoder().encode(text);
		return { path, shown: `${shown}/${path}`, kind: 'file' as const, bytes, size: bytes.length };
	}),
	emptyFolders: [],
});

const ABOUT = 'pages/about.mdx';
const named = { 'handbook.yaml': 'name: Acme\n' };
const unnamed = { 'handbook.yaml': 'branch: trunk\n' };
const over = { [ABOUT]: '---\ntitle: About us\n---\n' };

test.each([
	['is opened where the organisation has none of its own and no name', {}, 'content/base/pages/about.mdx', true],
	['is opened where its layer has no name yet', unnamed, 'content/base/pages/about.mdx', true],
	['is left alone where it has a name: its own is begun', named, 'content/org/pages/about.mdx', false],
	['is left alone where there is an own one', { ...named, ...over }, 'content/org/pages/about.mdx', true],
	['is left alone where there is an own one, name or not', over, 'content/org/pages/about.mdx', true],
])('the file that ships %s', (_, own, path, isThere) => {
	const lower = layer('content/base', {
		'handbook.yaml': 'name: Ours\n',
		[ABOUT]: '---\ntitle: About\ndescription: Who we are.\n---\n',
	});
	const { handbook } = loadHandbook([lower, layer('content/org', own)]);
	expect(fileToEdit(published(handbook), handbook.pages.get('about')!)).toEqual({ path, isThere });
});

test.each(['/elsewhere/content', '../content'])('there is no link to what lies outside of the project: %s', (shown) => {
	const texts = { ...named, [ABOUT]: '---\ntitle: About\ndescription: Who we are.\n---\n' };
	const { handbook } = loadHandbook([layer(shown, texts)]);
	expect(fileToEdit(published(handbook), handbook.pages.get('about')!)).toBeUndefined();
});

test.each([
	['in the organisation’s own, once it has a name', { 'handbook.yaml': 'name: Acme\n' }, 'content/org/handbook.yaml'],
	['where it is said, as long as it has none', { 'handbook.yaml': 'branch: main\n' }, 'content/base/handbook.yaml'],
])('what handbook.yaml says of a group is changed %s', (_, own, path) => {
	const lower = layer('content/base', {
		'handbook.yaml': 'name: Ours\nrepository: https://github.com/acme/handbook\ngroups: { how: { title: How } }\n',
	});
	const upper = layer('content/org', {
		'handbook.yaml': `${own['handbook.yaml']}repository: https://github.com/acme/handbook\n`,
	});
	const { handbook } = loadHandbook([lower, upper]);
	expect(settingsLink(published(handbook), 'groups', 'how')).toBe(`https://github.com/acme/handbook/edit/main/${path}`);
});
