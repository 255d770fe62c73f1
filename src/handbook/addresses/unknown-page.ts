import { type Entry, type Handbook } from '../model/handbook.ts';
import {
	addressOfFile,
	isUncertain,
	leavesHandbook,
	linkable,
	oldAddresses,
	showTarget,
	targetOf,
	turnedRound,
	type Target,
} from './links.ts';
import { didYouMean, suggest } from '../language/suggest.ts';
import type { Unknown } from './unknown-id.ts';
import { quote } from '../language/words.ts';

/** Anchors that a browser or the frame of every page knows. */
const EVERYWHERE = new Set(['', 'top', '_top']);

/**
 * Looks links up in a handbook.
 *
 * @returns what to say of an address in the body of an entry, or nothing where it leads somewhere
 */
export function lookUpLinks(handbook: Handbook): (entry: Entry, url: string) => Unknown | undefined {
	const addresses = linkable(handbook);
	const old = oldAddresses(handbook);
	const unknown = new Map<string, Unknown>();
	return (entry, url) => {
		if (url.trim() === '') {
			return {
				message: 'This link leads nowhere: its address is empty.',
				hint: 'Write the address of a page between the round brackets.',
			};
		}
		const target = targetOf(entry, url, handbook.settings);
		if (target && leavesHandbook(entry, url))
			return {
				message: `${quote(url)} goes up further than the handbook does.`,
				hint: `Write ${showTarget(target)}, from the top.`,
			};
		// Pages of rules are no entries; the audit of the built site follows links to them.
		if (!target || target.path.startsWith('/rules/') || handbook.assets.has(target.path)) return undefined;
		if (addresses.has(target.path)) return withinPage(target);
		return misspelt(entry, url, target) ?? (isUncertain(handbook, target.path) ? undefined : noPage(target.path));
	};

	function withinPage(target: Target): Unknown | undefined {
		const { path, anchor } = target;
		const anchors = addresses.get(path);
		if (EVERYWHERE.has(anchor) || anchors?.has(anchor)) return undefined;
		const now = old.get(showTarget(target));
		if (now !== undefined) return moved(showTarget(target), `Write ${now}.`);
		return (
			anchors && {
				message: `The page ${path} has no heading ${quote(anchor)}.`,
				hint: anchorMeant(anchor, anchors) ?? `Write ${path} to link to the whole page.`,
			}
		);
	}

	/** What is wrong with an address of which the right form is known. */
	function misspelt(entry: Entry, url: string, target: Target): Unknown | undefined {
		const { path, anchor } = target;
		const write = (right: string) => `Write ${right}${anchor === '' || right.includes('#') ? '' : `#${anchor}`}.`;
		const withSlash = `${path.replace(/(\/index)?\.html$/, '')}/`;
		if (addresses.has(withSlash)) {
			const message = path.endsWith('.html')
				? `${path} is not how pages are addressed.`
				: `${path} lacks the slash at its end.`;
			return { message, hint: write(withSlash) };
		}
		const file = addressOfFile(handbook, entry, url);
		if (file !== undefined) {
			const isFile = /\.mdx?([?#]|$)/.test(url);
			return {
				message: isFile ? `${quote(url)} is a file; a link leads to a page.` : `No such page: ${path}.`,
				hint: write(file),
			};
		}
		const fromTop = `/${url.replace(/\/?(?:[?#].*)?$/, '')}/`;
		if (/^[a-z]/i.test(url) && addresses.has(fromTop))
			return { message: `No such page: ${path}.`, hint: write(fromTop) };
		const part = old.get(showTarget(target));
		if (part !== undefined) return moved(showTarget(target), `Write ${part}.`);
		const now = old.get(path) ?? old.get(withSlash);
		if (now !== undefined) return moved(path, write(now));
		const inside = withoutBase(handbook, path);
		if (addresses.has(inside)) {
			return {
				message: `${path} holds the base path of the site, which is added by itself.`,
				hint: write(inside),
			};
		}
		const turned = turnedRound(path);
		return turned !== undefined && addresses.has(turned)
			? { message: `No such page: ${path}.`, hint: write(turned) }
			: undefined;
	}

	function noPage(path: string): Unknown {
		let said = unknown.get(path);
		if (!said) {
			const hint = didYouMean(path, addresses.keys()) ?? 'Link to a page that exists, or remove the link.';
			unknown.set(path, (said = { message: `No such page: ${path}.`, hint }));
		}
		return said;
	}
}

/**
 * The anchor that was meant. What is not seen in it, such as the sign that an emoji leaves behind, is
 * written as an address has it.
 */
function anchorMeant(anchor: string, anchors: ReadonlySet<string>): string | undefined {
	const near = suggest(anchor, anchors);
	if (near === undefined) return undefined;
	const seen = near.replace(UNSEEN, encodeURIComponent);
	if (seen === near) return `Did you mean “${near}”?`;
	return `Write #${seen}: the picture in the heading leaves a sign there that is not seen.`;
}

/** What shows as nothing, or changes how the sign before it looks. */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}]/gu;

function moved(from: string, hint: string): Unknown {
	return { message: `${from} is an old address.`, hint };
}

function withoutBase({ settings }: Handbook, path: string): string {
	const base = settings.basePath.replace(/\/$/, '');
	return base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
}
