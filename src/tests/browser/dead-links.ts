import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The links of a built site that lead to no file of it, or to no place in one.
 *
 * @param base the path that it was built for, with a slash at either end
 * @returns each as `page → address`
 */
export async function deadLinks(folder: string, base: string): Promise<string[]> {
	const files = new Set((await readdir(folder, { recursive: true })).map((path) => path.split(sep).join('/')));
	const texts = new Map<string, string>();
	for (const file of files) if (file.endsWith('.html')) texts.set(file, await readFile(join(folder, file), 'utf8'));
	const ids = new Map(
		[...texts].map(([file, text]) => [file, new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))]),
	);
	const leadsNowhere = (file: string, href: string) => {
		if (/^[a-z]+:/.test(href)) return false;
		const [path = '', anchor = ''] = href.replaceAll('&amp;', '&').split('#');
		const [address = ''] = path.split('?');
		if (address !== '' && !address.startsWith(base)) return true;
		const below = address.slice(base.length);
		const target = address === '' ? file : below === '' || below.endsWith('/') ? `${below}index.html` : below;
		return !files.has(target) || (anchor !== '' && !ids.get(target)?.has(anchor));
	};
	return [...texts].flatMap(([file, text]) =>
		[...text.matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
			.filter(([, href]) => leadsNowhere(file, href!))
			.map(([, href]) => `${file} → ${href}`),
	);
}
