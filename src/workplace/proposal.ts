import { join } from 'node:path';
import { checkHandbook, type Checked } from '../handbook/check/check.ts';
import { compareText } from '../handbook/model/diagnostic.ts';
import { filesAtHead, type GitFile } from './git-files.ts';
import { readAssets, readFolder } from './read-folder.ts';

/** What a proposal changes, by its files alone. */
export interface ChangedFiles {
	/** Files of content and of the public folder. */
	content: string[];
	/** All others. */
	program: string[];
	/** What no proposal may hold, in sentences. */
	refused: string[];
}

/** How large a file may be that is no content: ours are a tenth of it. */
const LARGEST = 5_000_000;

const CONTENT = /^(?:content|public)\//;

/**
 * What differs between two checkouts.
 *
 * @param base the checkout of the branch that a proposal is for
 * @param proposal the checkout of the proposal
 */
export function changedFiles(base: string, proposal: string): ChangedFiles {
	const [before, after] = [filesAtHead(base), filesAtHead(proposal)];
	const isSame = (one?: GitFile, other?: GitFile) => one?.object === other?.object && one?.mode === other?.mode;
	const paths = [...new Set([...before.keys(), ...after.keys()])]
		.filter((path) => !isSame(before.get(path), after.get(path)))
		.sort(compareText);
	const refused = paths.flatMap((path) => {
		const why = whyRefused(after.get(path));
		return why === undefined ? [] : [`${path} ${why}.`];
	});
	return {
		content: paths.filter((path) => CONTENT.test(path)),
		program: paths.filter((path) => !CONTENT.test(path)),
		refused,
	};
}

function whyRefused(file: GitFile | undefined): string | undefined {
	if (file?.mode === '120000') return 'is a symbolic link, which could lead anywhere';
	if (file?.mode === '160000') return 'is another repository, of which nobody sees what it holds';
	if ((file?.size ?? 0) > LARGEST) return `is larger than ${LARGEST / 1_000_000} MB`;
	return undefined;
}

/** The handbook of a checkout, read and checked by this program and not by its own. */
export function checkCheckout(folder: string): Checked {
	const layers = ['content/base', 'content/org'].map((path) => readFolder(join(folder, path), folder));
	const { assets, brandFiles } = readAssets(join(folder, 'public'), folder);
	return checkHandbook(
		layers.filter((layer) => layer !== undefined),
		assets,
		brandFiles,
	);
}
