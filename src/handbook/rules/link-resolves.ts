import type { Entry, Handbook } from '../handbook.ts';
import type { Finding, Rule } from '../rule.ts';
import { allEntries } from '../handbook.ts';
import { addressOfFile, isUncertain, linkable, oldAddresses, showTarget, targetOf, turnedRound, type Target } from '../links.ts';
import { collectionNames } from '../schema/names.ts';
import { didYouMean } from '../suggest.ts';
import { quote } from '../words.ts';

/** Anchors that a browser or the frame of every page knows. */
const EVERYWHERE = new Set(['', 'top', '_top']);

export const linkResolves: Rule = {
	id: 'link-resolves',
	summary: 'Every link to a page of the handbook, or to a heading on it, leads there.',
	severity: 'error',
	*check(handbook) {
		const addresses = linkable(handbook);
		const old = oldAddresses(handbook);
		const unknown = new Map<string, Omit<Finding, 'at'>>();
		for (const entry of allEntries(handbook, collectionNames)) {
			for (const { url, at } of entry.body.links) {
				const target = targetOf(entry, url);
				// Pages of rules are no entries; the audit of the built site follows links to them.
				if (!target || target.path.startsWith('/rules/') || handbook.assets.has(target.path)) continue;
				const { path, anchor } = target;
				const anchors = addresses.get(path);
				if (url.trim() === '') {
					yield { at, message: 'This link leads nowhere: its address is empty.', hint: 'Write the address of a page between the round brackets.' };
				} else if (!addresses.has(path)) {
					if (isUncertain(handbook, path)) continue;
					const known = explainKnown(entry, url, target);
					if (!known && !unknown.has(path)) unknown.set(path, noPage(path));
					yield { at, ...(known ?? unknown.get(path)!) };
				} else if (anchors && !EVERYWHERE.has(anchor) && !anchors.has(anchor)) {
					const now = old.get(showTarget(target));
					yield { at, ...(now === undefined ? noHeading(path, anchor, anchors) : moved(showTarget(target), now)) };
				}
			}
		}

		/** What is wrong with an address of which the right form is known. */
		function explainKnown(entry: Entry, url: string, target: Target): Omit<Finding, 'at'> | undefined {
			const { path, anchor } = target;
			const write = (right: string) => `Write ${right}${anchor === '' || right.includes('#') ? '' : `#${anchor}`}.`;
			const withSlash = `${path.replace(/\/index\.html$/, '')}/`;
			if (addresses.has(withSlash)) {
				const message = path.endsWith('.html') ? `${path} is not how pages are addressed.` : `${path} lacks the slash at its end.`;
				return { message, hint: write(withSlash) };
			}
			const file = addressOfFile(handbook, entry, url);
			if (file !== undefined) return { message: `“${url}” is a file; a link leads to a page.`, hint: write(file) };
			const now = old.get(path) ?? old.get(withSlash);
			if (now !== undefined) return moved(path, now, write(now));
			const inside = withoutBase(handbook, path);
			if (addresses.has(inside)) return { message: `${path} holds the base path of the site, which is added by itself.`, hint: write(inside) };
			const turned = turnedRound(path);
			return turned !== undefined && addresses.has(turned) ? { message: `No such page: ${path}.`, hint: write(turned) } : undefined;
		}

		function noPage(path: string): Omit<Finding, 'at'> {
			return { message: `No such page: ${path}.`, hint: didYouMean(path, addresses.keys()) ?? 'Link to a page that exists, or remove the link.' };
		}
	},
};

function moved(from: string, to: string, hint = `Write ${to}.`): Omit<Finding, 'at'> {
	return { message: `${from} is an old address.`, hint };
}

function noHeading(path: string, anchor: string, anchors: ReadonlySet<string>): Omit<Finding, 'at'> {
	const hint = didYouMean(anchor, anchors) ?? `Write ${path} to link to the whole page.`;
	return { message: `The page ${path} has no heading ${quote(anchor)}.`, hint };
}

function withoutBase({ settings }: Handbook, path: string): string {
	const base = settings.basePath.replace(/\/$/, '');
	return base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}
