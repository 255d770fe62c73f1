import type { Case } from '../case.ts';
import { onePassage } from '../one-file.ts';

const line = (name: string, lines: string, at: string, says: string | RegExp) =>
	onePassage(name, 'handbook.yaml', ['name: Harbour', `name: Harbour\n${lines}`], at, says);
const site = (address: string, says: string | RegExp) => line(`the site ${address}`, `site: ${address}`, '2:7', says);
const base = (path: string, says: string | RegExp) => line(`the base path ${path}`, `basePath: ${path}`, '2:11', says);
const accepted = (name: string, lines: string): Case => ({ ...line(name, lines, '', ''), expected: [] });

/** Where the handbook is published, and where its files lie. */
export const settingsCases: readonly Case[] = [
	site(
		'https://org.github.io/handbook/',
		/“\/handbook\/” is no part of the address of a site.*Write “site: https:\/\/org\.github\.io” and “basePath: \/handbook\/”/,
	),
	site('https://org.github.io/handbook', '“basePath: /handbook/”'),
	site('https://org.github.io/a/b.html', '“basePath: /a/b.html/”'),
	site('https://org.github.io/?a=b', /“\?a=b” is no part.*Write “site: https:\/\/org\.github\.io”\.$/),
	site('"https://org.github.io/#top"', '“#top” is no part'),
	site('"https://org.github.io/x/?a=b#top"', '“/x/?a=b#top” is no part'),
	site('https://org.github.io/../x/', '“basePath: /x/”'),
	site('org.github.io', 'is not a web address'),
	accepted('a site with a slash at its end', 'site: https://org.github.io/'),
	accepted('a site with a port', 'site: https://org.github.io:8443'),
	base('/../x/', 'is no folder of the site: “.” and “..” lead elsewhere'),
	base('/x/..', '“.” and “..” lead elsewhere'),
	base('/./x/', '“.” and “..” lead elsewhere'),
	base('handbook', 'Write "/handbook/".'),
	base('handbook/', 'Write "/handbook/".'),
	base('/hand//book', 'Write "/hand/book/".'),
	base('https://org.github.io/handbook/', 'Write "/handbook/".'),
	base('"\\\\handbook\\\\"', 'Write "/handbook/".'),
	base('/handbook/?a=b', 'Write "/handbook/".'),
	accepted('a base path with points in a name', 'basePath: /v1.2/..x/'),
	accepted('a base path without a slash at its end', 'basePath: /ladder'),
];
