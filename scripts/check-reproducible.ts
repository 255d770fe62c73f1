import { mkdtemp, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COPIES, folderForCopies } from '../src/harness/copy-project.ts';
import {
	buildOn,
	copyWithHistory,
	copyWithoutHistory,
	differences,
	digestsOf,
	ELSEWHERE,
} from '../src/harness/reproducible.ts';
import { askGit } from '../src/workplace/git.ts';
import { engine } from '../src/workplace/roots.ts';
import { count } from '../src/handbook/language/words.ts';

/** How many files that differ are named. */
const NAMED = 20;

/**
 * Builds the handbook here, and again in a copy in another folder, with another time zone, locale, umask and
 * other times on its files, on one core where the system can bind it to one, once with what is kept from earlier builds and once without; and says whether
 * each byte is the same.
 *
 * @param args what else the build was told
 */
export async function checkReproducible(args: readonly string[]): Promise<boolean> {
	const outputs = await mkdtemp(join(tmpdir(), 'rungbook-reproducible-'));
	const copies = await folderForCopies('elsewhere ');
	const [here, there, copy] = [join(outputs, 'here'), join(outputs, 'there'), join(copies, 'the copy')];
	try {
		const [top] =
			(await askGit(['rev-parse', '--show-toplevel', '--is-shallow-repository'], engine))?.split('\n') ?? [];
		console.log('Building here, with what is kept from earlier builds …');
		const { TZ: zone = '', LANG: locale = '', RUNGBOOK_KEEP: keep = '' } = process.env;
		await buildOn({ zone, locale, umask: process.umask(), keep }, engine, here, args);
		console.log('Building a copy in another folder, zone and locale, from nothing …');
		await (top === engine ? copyWithHistory(copy) : copyWithoutHistory(copy));
		await buildOn(ELSEWHERE, copy, there, args);
		const differing = await differences(here, there);
		if (differing.length === 0) {
			console.log(`${count((await digestsOf(here)).size, 'file')}, each the same byte for byte.`);
			return true;
		}
		const more = differing.length > NAMED ? [`… and ${differing.length - NAMED} more`] : [];
		console.error(['These files differ:', ...differing.slice(0, NAMED), ...more].join('\n'));
		return false;
	} finally {
		await rm(outputs, { recursive: true, force: true });
		await rm(copies, { recursive: true, force: true });
		// Others may have copies there.
		await rmdir(COPIES).catch(() => {});
	}
}
