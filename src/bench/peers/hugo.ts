import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { engine } from '../../workplace/roots.ts';
import { writeTexts } from '../measure/folders.ts';
import { remove } from '../measure/remove.ts';
import { run, type Run } from '../measure/run.ts';
import { peerPages } from './pages.ts';

const page = (main: string) =>
	`<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>\n<body><main data-pagefind-body>${main}</main></body></html>\n`;

/** Three bare templates: the least that Hugo makes a site of. */
const PROJECT = Object.entries({
	'config.toml':
		'baseURL = "https://peer.example/"\ntitle = "Career ladder"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
	'layouts/index.html': page('<h1>{{ .Title }}</h1>{{ .Content }}'),
	'layouts/_default/single.html': page('<h1>{{ .Title }}</h1><p>{{ .Description }}</p>{{ .Content }}'),
	'layouts/_default/list.html': page(
		'<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
	),
});

/** Whether there is Hugo on this machine. */
export function hasHugo(): boolean {
	return (process.env.PATH ?? '').split(delimiter).some((folder) => {
		try {
			accessSync(join(folder, 'hugo'), constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}

/**
 * Makes a bare site for Hugo, searched by Pagefind.
 *
 * @returns what builds it from nothing
 */
export async function hugoIn(folder: string, pages: number): Promise<() => Promise<Run>> {
	await writeTexts(folder, PROJECT);
	await writeTexts(
		join(folder, 'content'),
		peerPages(pages).map(([path, text]) => [path === 'index' ? '_index.md' : `${path}.md`, text]),
	);
	const pagefind = join(engine, 'node_modules/pagefind/lib/runner/bin.cjs');
	return async () => {
		await remove(join(folder, 'public'), join(folder, 'resources'));
		return run({
			words: ['/bin/sh', '-c', 'hugo --quiet && "$@" --site public', 'sh', process.execPath, pagefind],
			cwd: folder,
		});
	};
}
