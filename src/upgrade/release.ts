import { didYouMean } from '../handbook/language/suggest.ts';
import { list } from '../handbook/language/words.ts';
import { git } from '../workplace/git.ts';
import { Refusal } from '../workplace/refusal.ts';

/** A state of upstream that one can upgrade to. */
export interface Release {
	commit: string;
	/** What it is called, fit for a file name: `2.0.0`, or `main-1a2b3c4` for the end of a branch. */
	name: string;
}

/** A version as three numbers, with or without a `v`. What comes before a release, such as `2.0.0-rc.1`, is asked for by name. */
const VERSION = /^v?(\d+)\.(\d+)\.(\d+)$/;

/** How many tags are listed where none of them is near what was asked for. */
const MOST_SHOWN = 5;

/**
 * The tag that is meant: the one of that name, with or without its `v`; where none is named, the highest version.
 *
 * @returns nothing where no tag is a version
 * @throws Refusal where there is no tag of that name
 */
export function chooseTag(tags: readonly string[], wanted?: string): string | undefined {
	const versions = tags.filter((tag) => VERSION.test(tag)).sort(byVersion);
	if (wanted === undefined) return versions.at(-1);
	const found = [wanted, `v${wanted}`, wanted.replace(/^v/, '')].find((tag) => tags.includes(tag));
	if (found !== undefined) return found;
	const newest = versions.toReversed().slice(0, MOST_SHOWN);
	const known = newest.length > 0 ? `There is ${list(newest)}.` : 'There is no tag that is a version.';
	throw new Refusal(`There is no release “${wanted}”.`, didYouMean(plain(wanted), tags.map(plain)) ?? known);
}

/**
 * Finds the release in a fetched repository.
 *
 * @param wanted the name of a tag
 * @throws Refusal where there is no such tag
 */
export function findRelease(source: string, wanted?: string): Release {
	const tags = git(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'], source)
		.toString()
		.split('\n')
		.filter(Boolean);
	const tag = chooseTag(tags, wanted);
	const ref = tag === undefined ? 'HEAD' : `refs/tags/${tag}`;
	const commit = git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], source)
		.toString()
		.trim();
	return { commit, name: nameOf(source, commit, tag) };
}

/** What a commit is called: by its tag, or by the branch and its number. */
export function nameOf(source: string, commit: string, tag?: string): string {
	const own = tag ?? chooseTag(tagsAt(source, commit));
	const branch = () => git(['rev-parse', '--abbrev-ref', 'HEAD'], source).toString().trim();
	const name = own === undefined ? `${branch()}-${commit.slice(0, 7)}` : plain(own);
	return name.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '');
}

const plain = (tag: string) => tag.replace(/^v(?=\d)/, '');

const tagsAt = (source: string, commit: string) =>
	git(['tag', '--points-at', commit], source).toString().split('\n').filter(Boolean);

function byVersion(a: string, b: string): number {
	const [left, right] = [a, b].map((tag) => VERSION.exec(tag)!.slice(1).map(Number)) as [number[], number[]];
	return left[0]! - right[0]! || left[1]! - right[1]! || left[2]! - right[2]!;
}
