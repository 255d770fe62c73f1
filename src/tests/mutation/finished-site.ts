import { allAddresses } from '../../handbook/addresses/all-addresses.ts';
import { redirects } from '../../handbook/addresses/redirects.ts';
import { layerFrom } from '../../handbook/load/from-text.ts';
import { loadHandbook } from '../../handbook/load/load.ts';
import { published } from '../../handbook/model/published.ts';
import { rules } from '../../handbook/rules/index.ts';
import type { SitePlace } from '../../site/audit/find-problems.ts';
import { dataFiles } from '../../site/data/files.ts';
import { sourceOf } from '../../site/data/source.ts';
import { searchRecords } from '../../site/search/records.ts';
import { base } from '../bad-input/base.ts';

const renamed = {
	...base,
	'roles/engineer.mdx': base['roles/engineer.mdx']!.replace('order: 1', 'formerly: [coder]\norder: 1'),
};
const loaded = published(loadHandbook([layerFrom(renamed)]).handbook);
/** A small handbook of one entry of each kind, in which one role was renamed. */
export const handbook = { ...loaded, assets: new Set(['/ours.md', '/robots.txt', '/logo.svg']) };
/** Where its site is published. */
export const PLACE: SitePlace = { site: 'https://a.example', base: '/hand/' };
const pages = allAddresses(
	handbook,
	rules.map(({ id }) => id),
);

/** Its old addresses, with where they lead. */
export const moved = redirects(handbook);

/** The file of a page, in the folder of the site. */
export const fileOf = (address: string) => address.slice(1).replace(/(^|\/)$/, '$1index.html');

/** A finished site with all that is wanted of it but its texts, file by file. */
export const finished = new Map<string, string>();
/** The entries of a sitemap for some addresses. */
export const listed = (addresses: Iterable<string>, root = PLACE.site + PLACE.base) =>
	[...addresses].map((address) => `<url><loc>${root}${encodeURI(address.slice(1))}</loc></url>`).join('');
/** A record of the search's index that leads to an address. */
export const record = (url: string) => `pagefind_dcd${JSON.stringify({ url, content: '' })}`;
/** The file of the record of an address. */
export const recordOf = (address: string) => `pagefind/fragment/${encodeURIComponent(address)}.pf_fragment`;
for (const [path] of dataFiles(sourceOf(handbook, PLACE))) finished.set(path, '');
for (const [address, ids] of pages)
	finished.set(fileOf(address), `<main>${[...ids].map((id) => `<p id="${id}">x</p>`).join('')}</main>`);
for (const old of moved.keys()) finished.set(fileOf(old), '<meta http-equiv="refresh" content="0;url=/hand/">');
finished.set('404.html', '<main></main>');
finished.set('sitemap-0.xml', listed([...pages.keys()].filter((address) => address !== '/404.html')));
finished.set('sitemap-index.xml', `<loc>${PLACE.site}${PLACE.base}sitemap-0.xml</loc>`);
for (const { address } of searchRecords(handbook)) finished.set(recordOf(address), record(address));
